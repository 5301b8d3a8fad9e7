# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The timeline of one person under a scheme: each job as told, then the days that the rules made.

Nothing here knows a scheme: a lane is drawn for each row of a table that has rules of its own, and
for each step of the person's that is a set of days, in the words of the rule file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from gongshi.charts.drawing import Drawing, Ink
from gongshi.charts.timeline import Lane, Milestone, Stretch, timeline
from gongshi.schemes.assessing import Assessment
from gongshi.schemes.calendar import OPEN, Day
from gongshi.schemes.explanation_words import day_said, said
from gongshi.schemes.syntax import TableLine

__all__ = ["PersonTimeline", "person_timeline"]


class PersonTimeline(msgspec.Struct, frozen=True):
    """The drawing, its title and finding, and the same as a table: lane and words of each bar."""

    drawing: Drawing
    title: str
    finding: str
    rows: tuple[tuple[str, str], ...]


def person_timeline(assessment: Assessment, given: object, language: str) -> PersonTimeline:
    """Draw the decided facts ``given`` in ``en``, ``zh-Hant`` or ``zh-Hans``.

    It shows the most favourable outcome. Raises ``ChartError`` where no day is known to draw.
    """
    found = _Person(assessment, given, language)
    told = tuple(found.told())
    lanes = (*told, *found.made())
    milestones = tuple(found.milestones())
    rows = tuple((lane.title, each.words) for lane in lanes for each in lane.stretches)
    scheme = assessment.scheme.file.titles.of(language)
    return PersonTimeline(
        timeline(lanes, milestones, language),
        said("chart.title", language, scheme=scheme),
        found.counted(told),
        (*rows, *((said("chart.day", language), each.words) for each in milestones)),
    )


class _Person:
    def __init__(self, assessment: Assessment, given: object, language: str) -> None:
        self._scheme = assessment.scheme
        self._assessment = assessment
        self._facts = self._scheme.form.read(given, assessment.on)
        self._language = language
        names = [step.name for step in self._scheme.program.steps]
        self._places: Mapping[str, int] = {name: place for place, name in enumerate(names)}
        self._values: Mapping[str, object] = dict(zip(names, assessment.shown.steps, strict=False))
        self._outcomes = [one for each in assessment.combinations for one in each.outcomes]

    def told(self) -> Iterator[Lane]:
        """Yield a lane for each row that rules look at, inked by whether it meets them."""
        for place, table in enumerate(self._scheme.form.tables):
            rules = self._rules_of(table.name)
            rows = self._facts.tables[place]
            if rules and isinstance(rows, tuple):
                for number, row in enumerate(rows):
                    yield self._row(table, number, row, rules)

    def _rules_of(self, table: str) -> tuple[str, ...]:
        nodes = self._scheme.program.graph.nodes
        return tuple(
            step.name
            for step in self._scheme.program.steps
            if step.rule and nodes[step.node].level == (table,)
        )

    def _row(
        self, table: TableLine, number: int, row: tuple[object, ...], rules: tuple[str, ...]
    ) -> Lane:
        fields = self._scheme.form.fields[table.name]
        held = dict(zip((field.form for field in fields), row, strict=True))
        names = {field.form: field.name for field in fields}
        title = said(
            "chart.row",
            self._language,
            table=_capital(table.titles.of(self._language)),
            number=str(number + 1),
            name=str(held["text"]) if names.get("text") and held["text"] else "",
        ).rstrip(" ，,")
        start, end = held.get("begins"), held.get("ends", OPEN)
        if not isinstance(start, int) or not isinstance(end, int):
            return Lane(title, ())
        ink, verdict = self._verdict(rules, number)
        until = None if end == OPEN else end + 1
        return Lane(title, (Stretch(start, until, ink, self._days(start, until) + verdict),))

    def _verdict(self, rules: tuple[str, ...], number: int) -> tuple[Ink, str]:
        """Return how a row is inked, and which of its rules it does not meet."""
        values = {rule: self._of_row(rule, number) for rule in rules}
        failed = [rule for rule, holds in values.items() if holds is False]
        if failed:
            titles = (
                f"{rule} {self._scheme.steps[rule].titles.of(self._language)}" for rule in failed
            )
            rest = said("question.separator", self._language).join(titles)
            return "gap", said("chart.failed", self._language, rules=rest)
        if all(holds is True for holds in values.values()):
            return "full", said("chart.met", self._language)
        return "part", said("chart.unknown", self._language)

    def _of_row(self, rule: str, number: int) -> object:
        """Return whether a row meets a rule: None where the outcomes differ."""
        found = {self._met(rule, number, outcome.steps) for outcome in self._outcomes}
        return found.pop() if len(found) == 1 else None

    def _met(self, rule: str, number: int, steps: tuple[object, ...]) -> object:
        values = steps[self._places[rule]] if steps else None
        value = values[number] if isinstance(values, list) else None
        return value if isinstance(value, bool) else None

    def made(self) -> Iterator[Lane]:
        """Yield a lane for each set of days that the rules made, equal ones once."""
        nodes = self._scheme.program.graph.nodes
        seen: set[object] = set()
        for step in self._scheme.program.steps:
            value = self._values.get(step.name)
            if nodes[step.node].kind.name != "spells" or nodes[step.node].level:
                continue
            if _is_days(value) and value and value not in seen:
                seen.add(value)
                title = self._scheme.steps[step.name].titles.of(self._language)
                yield Lane(_capital(title), tuple(self._stretches(value)))

    def _stretches(self, value: object) -> Iterator[Stretch]:
        for start, end in value if isinstance(value, tuple) else ():
            until = None if end >= OPEN else end
            yield Stretch(start, until, "full", self._days(start, until))

    def _days(self, start: Day, until: Day | None) -> str:
        first = day_said(start, self._language)
        if until is None:
            return said("chart.from", self._language, first=first)
        return said(
            "chart.days",
            self._language,
            first=first,
            last=day_said(until - 1, self._language),
            count=f"{until - start:,}",
        )

    def milestones(self) -> Iterator[Milestone]:
        """Yield completions, last days for applying, and the day asked about."""
        titles = {one.number: one.titles for one in self._scheme.file.phases}
        for phase in self._assessment.folded.phases:
            title = titles[phase.number].of(self._language)
            if phase.completed is not None:
                yield self._milestone("chart.completed", phase.completed, title)
            if phase.apply_by is not None:
                yield self._milestone("chart.apply_by", phase.apply_by, title)
        if self._assessment.on is not None:
            yield self._milestone("chart.on", self._assessment.on, "")

    def _milestone(self, key: str, day: Day, phase: str) -> Milestone:
        named = _capital(phase)
        written = day_said(day, self._language)
        return Milestone(day, said(key, self._language, phase=named, day=written))

    def counted(self, told: tuple[Lane, ...]) -> str:
        """Return in one sentence how many rows meet their rules."""
        bars = [each for lane in told for each in lane.stretches]
        full = sum(each.ink == "full" for each in bars)
        return said("chart.finding", self._language, full=str(full), all=str(len(bars)))


def _is_days(value: object) -> bool:
    return isinstance(value, tuple) and all(
        isinstance(start, int) and isinstance(end, int) for start, end in value
    )


def _capital(title: str) -> str:
    return title[:1].upper() + title[1:]

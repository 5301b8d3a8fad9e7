# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""An answer explained to the person it is about, in one of three languages (design, section 8).

Sections of sentences: phases, what to do, evidence, reasons with their words, what would change
it, and the open questions it rests on. A terminal, a page and a letter show the same sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from gongshi.schemes.answer import Folded
from gongshi.schemes.assessing import Assessment
from gongshi.schemes.counterfactual import Change
from gongshi.schemes.explanation_words import day_said, money_said, said
from gongshi.schemes.outcome import Phase
from gongshi.schemes.syntax import InterpretationLine
from gongshi.schemes.telling import Told, tell

__all__ = ["Explanation", "Line", "Section", "explain"]


class Line(msgspec.Struct, frozen=True):
    """A sentence, and the pinned words that it rests on ("" where it rests on none)."""

    text: str
    quote: str = ""


class Section(msgspec.Struct, frozen=True):
    """A title and its sentences, in order."""

    title: str
    lines: tuple[Line, ...]


class Explanation(msgspec.Struct, frozen=True):
    """The whole explanation; ``answer`` is what must be read first."""

    language: str
    title: str
    answer: str
    sections: tuple[Section, ...]


def explain(
    assessment: Assessment, changes: Sequence[Change], language: str, told: Told | None = None
) -> Explanation:
    """Return the explanation in ``en``, ``zh-Hant`` or ``zh-Hans``.

    ``changes`` are those that ``counterfactual.changes`` found; ``told`` is the same answer in that
    language, where the caller has it already. A section without sentences is left out.
    """
    told = tell(assessment, language) if told is None else told
    telling = _Explaining(assessment, told, language)
    sections = (
        ("phases", telling.phases()),
        ("next", telling.to_do()),
        ("evidence", telling.evidence()),
        ("reasons", telling.reasons()),
        ("changes", telling.changes(changes)),
        ("questions", telling.questions()),
        ("about", telling.about()),
    )
    shown = ((key, tuple(lines)) for key, lines in sections)
    return Explanation(
        language,
        said("title", language, scheme=assessment.scheme.file.titles.of(language)),
        telling.answer(),
        tuple(Section(said(f"section.{key}", language), lines) for key, lines in shown if lines),
    )


class _Explaining:
    def __init__(self, assessment: Assessment, told: Told, language: str) -> None:
        self._assessment = assessment
        self._scheme = assessment.scheme
        self._told = told
        self._language = language

    def _said(self, key: str, **values: str) -> str:
        return said(key, self._language, **values)

    def _money(self, cents: int) -> str:
        return money_said(cents, self._scheme.file.currency, self._language)

    def answer(self) -> str:
        """Return the status, and what is payable where something is."""
        folded = self._assessment.folded
        status = self._said(f"status.{folded.status}")
        if folded.status != "eligible":
            return status
        gap = " " if self._language == "en" else ""
        return status + gap + self._said("answer.payable", total=self._money(folded.total))

    def phases(self) -> Iterator[Line]:
        """Yield each phase: its status, amount and days."""
        titles = {one.number: one.titles for one in self._scheme.file.phases}
        for phase in self._assessment.folded.phases:
            title = titles[phase.number].of(self._language)
            line = self._said(
                "phase.line",
                phase=title[0].upper() + title[1:],
                status=self._said(f"phase.{phase.status}"),
            )
            yield Line(line + "".join(self._about_phase(phase)) + self._stop)

    def _about_phase(self, phase: Phase) -> Iterator[str]:
        if phase.amount:
            yield self._said("phase.amount", amount=self._money(phase.amount))
        if phase.completed is not None:
            day = day_said(phase.completed, self._language)
            yield self._said("phase.completed", day=day)
        if phase.apply_by is not None and phase.status != "paid":
            day = day_said(phase.apply_by, self._language)
            yield self._said("phase.apply_by", day=day)

    @property
    def _stop(self) -> str:
        return "." if self._language == "en" else "。"

    def to_do(self) -> Iterator[Line]:
        """Yield what is to be done, earliest first."""
        for one in self._told.next:
            yield Line(self._said("next.line", do=one.do, day=day_said(one.by, self._language)))

    def evidence(self) -> Iterator[Line]:
        """Yield the facts that are not known and matter, with the documents that show them."""
        for one in self._told.evidence:
            key = "evidence.line" if one.documents else "evidence.bare"
            told = {"what": one.what, "fact": one.fact, "documents": one.documents}
            yield Line(self._said(key, **told))

    def reasons(self) -> Iterator[Line]:
        """Yield each rule, whether it holds, its sentence and its words; what fails comes first."""
        order = {False: 0, True: 1, None: 2}
        for one in sorted(self._told.reasons, key=lambda reason: order[reason.holds]):
            holds = {True: "true", False: "false", None: "null"}[one.holds]
            text = self._said(
                "reason.line",
                rule=one.rule,
                title=self._scheme.steps[one.rule].titles.of(self._language),
                holds=self._said(f"reason.{holds}"),
                says=one.says,
            )
            yield Line(text, one.words)

    def changes(self, changes: Sequence[Change]) -> Iterator[Line]:
        """Yield the smallest changes that alter the answer, or that there are none."""
        if self._assessment.folded.status == "needs_evidence":
            yield Line(self._said("change.evidence"))
            return
        if not any(one.slot.measure == "days" for one in changes):
            yield Line(self._said("change.no_day"))
        for one in changes:
            yield Line(
                self._said(
                    "change.line",
                    what=one.slot.line.titles.of(self._language),
                    fact=one.slot.path,
                    was=self._value(one, one.was),
                    would_be=self._value(one, one.would_be),
                    by=self._by(one),
                    answer=self._short(one.answer),
                )
            )

    def _value(self, change: Change, value: int) -> str:
        match change.slot.written(value):
            case None:
                return self._said("change.none")
            case bool() as truth:
                return self._said("change.yes" if truth else "change.no")
            case str() as option if change.slot.measure == "choice":
                return self._said("change.option", option=option)
            case str():
                return day_said(value, self._language)
            case hours:
                return f"{hours:g}"

    def _by(self, change: Change) -> str:
        if change.slot.measure != "days":
            return ""
        way = "later" if change.by > 0 else "earlier"
        one = ".one" if abs(change.by) == 1 else ""
        return self._said(f"change.{way}{one}", by=f"{abs(change.by):,}")

    def _short(self, answer: Folded) -> str:
        return self._said(f"short.{answer.status}", total=self._money(answer.total))

    def questions(self) -> Iterator[Line]:
        """Yield the open questions on which the answer turns, and those that were settled."""
        if not self._assessment.depends_on and not self._assessment.settled:
            yield Line(self._said("question.none"))
        for name in self._assessment.depends_on:
            yield Line(self._question(self._scheme.interpretations[name]))
        for name, option in self._assessment.settled.items():
            line = self._scheme.interpretations[name]
            chosen = next(one for one in line.alternatives if one.name == option)
            told = {"chosen": chosen.titles.of(self._language)}
            yield Line(self._said("question.settled", **self._named(line), **told))

    def _named(self, line: InterpretationLine) -> dict[str, str]:
        return {"id": line.id, "question": line.titles.of(self._language)}

    def _question(self, line: InterpretationLine) -> str:
        others = self._said("question.separator").join(
            one.titles.of(self._language) for one in line.alternatives if one.name != line.default
        )
        if line.default is None or line.because is None:
            return self._said("question.open", **self._named(line), alternatives=others)
        chosen = next(one for one in line.alternatives if one.name == line.default)
        return self._said(
            "question.default",
            **self._named(line),
            chosen=chosen.titles.of(self._language),
            because=line.because.of(self._language),
            alternatives=others,
        )

    def about(self) -> Iterator[Line]:
        """Yield by which edition, about which day and with which changed numbers it was found."""
        day = day_said(self._scheme.known_from, self._language)
        yield Line(self._said("about.edition", day=day))
        if self._assessment.on is not None:
            yield Line(self._said("about.on", day=day_said(self._assessment.on, self._language)))
        if self._scheme.overlay:
            values = ", ".join(f"{name} = {value}" for name, value in self._scheme.overlay.items())
            yield Line(self._said("about.overlay", values=values))

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions of an announced scheme: one claim a condition or tier, in any language.

The grammar of a language tells by the words around a value what it means: three months *jobless*,
six months *of work*, a scheme that *runs* for two years (design of reading, section 6).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document, Sentence
from gongshi.reading.kinds import FieldValue
from gongshi.reading.scheme_benefits import benefits
from gongshi.reading.scheme_grammar import SchemeGrammar
from gongshi.reading.scheme_scope import Condition, SchemeMention, Scope, wider
from gongshi.reading.surroundings import Places, Told, clauses, gap
from gongshi.reading.values import Value
from gongshi.values import Age, Duration, Money, Number, PartialDate, Span

__all__ = ["read_conditions"]

_FARTHEST_LAUNCH = 80
_AROUND_AGE = 20
_BEFORE_NOUN = 45
_UP_TO = ("至", "到", " to", "-", "–", " and")
_RULES = frozenset(
    {"min_age", "jobless_months", "amount", "max_total", "part_time", "income_limit", "hours_week"}
)
"""What only a scheme with rules has; any programme of work has a start, a length and people."""

_SLOTS = {"jobless": "jobless_months", "term": "duration_months"}


def read_conditions(
    document: Document, mentions: Sequence[SchemeMention], grammar: SchemeGrammar
) -> Iterator[Claim]:
    """Yield the conditions of the schemes that ``mentions`` name, in the order of the text."""
    if not mentions:
        return
    scope = Scope(document, mentions, grammar)
    found = [
        claim
        for sentence in document.sentences
        if scope.is_near(sentence)
        for condition in _conditions(scope, sentence)
        if (claim := scope.claim(sentence, condition)) is not None
    ]
    ruled = {claim.fields["name"] for claim in found if not _RULES.isdisjoint(claim.fields)}
    yield from (claim for claim in found if claim.fields["name"] in ruled)


def _conditions(scope: Scope, sentence: Sentence) -> Iterator[Condition]:
    yield from _announced(scope, sentence.span)
    yield from _launch(scope, sentence.span)
    for clause in clauses(scope.document, sentence.span, scope.grammar.marks):
        yield from _ages(scope, clause)
        yield from _lengths(scope, clause)
        yield from benefits(scope, clause)
        yield from _half(scope, clause)
        yield from _people(scope, clause)
        yield from _hours(scope, clause)


def _announced(scope: Scope, span: Span) -> Iterator[Condition]:
    """Read "announced in the March budget" beside the name of a scheme."""
    if not scope.names_scheme(span):
        return
    seen: set[int] = set()
    for pattern in scope.grammar.announced:
        for match in scope.document.find(pattern, within=span):
            place = match.span_of("where")
            if place is not None and place.end not in seen:
                seen.add(place.end)
                fields = {"announced_in": scope.document.words(place)}
                yield Condition(fields, {"announced_in": place}, match.span)


def _launch(scope: Scope, span: Span) -> Iterator[Condition]:
    """Read the day from which a scheme is there; "will start on" is planned.

    Of one day said twice, "on Monday (May 5)", the exacter counts, else the first.
    """
    told = [value for value in scope.document.values_in(span) if _launched(scope, span, value)]
    for index, value in enumerate(told):
        before = any(_says(other, value, same=True) for other in told[:index])
        if not before and not any(_says(other, value, same=False) for other in told):
            yield _launch_on(scope, span, value)


def _says(other: Value, value: Value, *, same: bool) -> bool:
    """Tell whether ``other`` is the same day, or one within the month or year of ``value``."""
    one, two = other.value, value.value
    if not isinstance(one, PartialDate) or not isinstance(two, PartialDate):
        return False
    return one == two if same else str(one).startswith(f"{two}-")


def _launched(scope: Scope, span: Span, value: Value) -> Told | None:
    if value.kind != "date":
        return None
    told = scope.nearest(scope.grammar.launches, value.span, span)
    near = told is not None and gap(told.span, value.span) <= _FARTHEST_LAUNCH
    return told if told is not None and near and told.kind == "launch" else None


def _launch_on(scope: Scope, span: Span, value: Value) -> Condition:
    date = value.value
    fields: dict[str, FieldValue] = {}
    unresolved: dict[str, str] = {}
    if isinstance(date, PartialDate):
        fields["launch_date"] = str(date)
    else:
        unresolved["launch_date"] = value.unresolved or "the day is not known"
    told = _launched(scope, span, value)
    place = value.span if told is None else told.span.cover(value.span)
    modality = _modality(scope, span)
    return Condition(fields, {"launch_date": value.span}, place, modality, unresolved)


def _modality(scope: Scope, span: Span) -> str:
    return "planned" if scope.told(scope.grammar.planned, span) else "stated"


def _ages(scope: Scope, clause: Span) -> Iterator[Condition]:
    for value in scope.values(clause, Age):
        age = value.value
        if not isinstance(age, Age) or age.unit != "Year" or age.amount % 1:
            continue
        around = wider(value)
        highest = value.approx == "at_most" or _is_highest(scope, around)
        if highest or _is_upper(scope, around):
            continue
        near = Span(
            max(clause.start, around.start - _AROUND_AGE), min(clause.end, around.end + _AROUND_AGE)
        )
        lowest = value.approx in {"at_least", "over"} or _opens_stretch(scope, around)
        if lowest or scope.first(scope.grammar.at_least, near) is not None:
            yield Condition({"min_age": int(age.amount)}, {"min_age": value.span}, around)


def _is_highest(scope: Scope, age: Span) -> bool:
    """Tell the second age of a stretch: "aged 18 to 29", 18歲至29歲."""
    before = scope.document.text[max(0, age.start - 5) : age.start].rstrip()
    return before.endswith(_UP_TO) and any(c.isdigit() or c in "歲岁" for c in before)


def _is_upper(scope: Scope, age: Span) -> bool:
    """Tell an age that is the highest: 三歲以下, "three or below"."""
    after = scope.document.folded[age.end : age.end + 10].lstrip().casefold()
    return after.startswith(("以下", "或以下", "or below", "or under", "or younger", "and below"))


def _opens_stretch(scope: Scope, age: Span) -> bool:
    """Tell the first age of a stretch: "18 to 29", 18歲至29歲."""
    after = scope.document.text[age.end : age.end + 5]
    return after.startswith(("至", "到", " to ", "-", "–")) and any(c.isdigit() for c in after)


def _lengths(scope: Scope, clause: Span) -> Iterator[Condition]:
    """Read for how long somebody must be jobless, and how long the scheme runs."""
    for told in scope.durations(clause):
        slot = _SLOTS.get(told.kind)
        months = told.months
        if slot is not None and months is not None:
            place = wider(told.value, told.told)
            modality = _modality(scope, clause) if slot == "duration_months" else "stated"
            yield Condition({slot: months}, {slot: told.value.span}, place, modality)


def _half(scope: Scope, clause: Span) -> Iterator[Condition]:
    match = scope.first(scope.grammar.half, clause)
    if match is not None:
        yield Condition({"part_time": "half"}, {"part_time": match.span})


def _people(scope: Scope, clause: Span) -> Iterator[Condition]:
    """Read how many people are expected to benefit."""
    others = Places(value.span for value in scope.values(clause, Age, Duration, Money))
    for value in scope.values(clause, Number):
        number = value.value
        if not isinstance(number, Number) or number.value % 1 or others.hold(value.span):
            continue
        noun = _counted(scope, value, clause.end)
        if noun is None or not scope.told(scope.grammar.expected, clause):
            continue
        fields: dict[str, FieldValue] = {"beneficiaries": int(number.value)}
        parts = {"beneficiaries": value.span}
        if value.approx is not None:
            fields["approx"] = value.approx
            if value.qualifier is not None:
                parts["approx"] = value.qualifier
        modality = "planned" if scope.told(scope.grammar.forecast, clause) else "stated"
        yield Condition(fields, parts, wider(value).cover(noun), modality)


def _counted(scope: Scope, value: Value, end: int) -> Span | None:
    """Return the people counted right behind a number."""
    start = value.span.end
    if start >= end:
        return None
    found = scope.first(scope.grammar.people, Span(start, min(end, start + _BEFORE_NOUN)))
    return found.span if found is not None and found.start <= start + 1 else None


def _hours(scope: Scope, clause: Span) -> Iterator[Condition]:
    for match in scope.document.find(scope.grammar.hours_week, within=clause):
        for value in scope.values(match.span, Number, Duration):
            hours = _hours_of(value)
            if hours is not None:
                yield Condition({"hours_week": hours}, {"hours_week": match.span})
                break


def _hours_of(value: Value) -> int | None:
    held = value.value
    if isinstance(held, Number) and not held.value % 1:
        return int(held.value)
    if isinstance(held, Duration) and held.unit == "Hour" and not held.amount % 1:
        return int(held.amount)
    return None

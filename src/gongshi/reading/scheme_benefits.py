# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sums of money in the rules of a scheme: benefits and their tiers, totals, limits of income.

A sum is paired with the months of work it is paid after, in their order where there are as many of
one as of the other ("$5,000 after three months and another $5,000 after six").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gongshi.notices.letters import fold
from gongshi.reading.kinds import FieldValue
from gongshi.reading.scheme_scope import Condition, Scope, ToldDuration, wider
from gongshi.reading.surroundings import Told, gap, nearest
from gongshi.reading.values import Value
from gongshi.values import Money, Span, decimal_string

__all__ = ["benefits"]

_NEAR, _CLOSE = 30, 12
"""Characters before a sum that tell it is the highest, and around it that it is a total."""

_MANY = 100
_SLOTS = {"total": "max_total", "income": "income_limit"}


def benefits(scope: Scope, clause: Span) -> Iterator[Condition]:
    """Yield the sums of one clause as conditions."""
    work = [told for told in scope.durations(clause) if told.kind == "work"]
    words = scope.told(scope.grammar.sums, clause)
    totals = [word for word in words if word.kind == "total"]
    paid: list[Value] = []
    for value in scope.values(clause, Money):
        match = _total(scope, totals, value) or nearest(words, value.span)
        if match is None or scope.names_sum(value):
            if scope.names_sum(value):
                paid.append(value)
        elif match.kind in _SLOTS:
            yield from _limit(value, _SLOTS[match.kind], match.span)
        elif match.kind == "benefit":
            paid.append(value)
    for index, value in enumerate(paid):
        yield from _tier(scope, clause, value, _paired(index, paid, work))


def _total(scope: Scope, totals: Sequence[Told], value: Value) -> Told | None:
    """Return words that make the sum a total, though words of benefit may stand nearer."""
    word = nearest(totals, value.span)
    if word is None or "," in fold(scope.document.text[value.span.end : word.span.start]):
        return None  # the words belong to the sum behind the comma
    return word if value.approx == "over" or gap(word.span, value.span) <= _CLOSE else None


def _limit(value: Value, slot: str, told: Span) -> Iterator[Condition]:
    money = value.value
    if isinstance(money, Money):
        fields: dict[str, FieldValue] = {slot: decimal_string(money.amount)}
        if money.currency is not None:
            fields["currency"] = money.currency
        yield Condition(fields, {slot: value.span}, wider(value, told))


def _tier(
    scope: Scope, clause: Span, value: Value, worked: ToldDuration | None
) -> Iterator[Condition]:
    money = value.value
    if not isinstance(money, Money):
        return
    fields: dict[str, FieldValue] = {"amount": decimal_string(money.amount)}
    parts = {"amount": value.span}
    if money.currency is not None:
        fields["currency"] = money.currency
    most = _at_most(scope, clause, value)
    if most is not None:
        fields["at_most"], parts["at_most"] = True, most
    if worked is not None and worked.months is not None:
        fields["work_months"], parts["work_months"] = worked.months, worked.value.span
    for name, match in (("per", _per(scope, clause, value)), ("basis", _basis(scope, clause))):
        if match is not None:
            fields[name], parts[name] = match.kind, match.span
    yield Condition(fields, parts)


def _at_most(scope: Scope, clause: Span, value: Value) -> Span | None:
    """Return the words that make a sum the highest: "up to", "a maximum yearly sum of"."""
    if value.approx == "at_most" and value.qualifier is not None:
        return value.qualifier
    start = max(clause.start, value.span.start - _NEAR)
    if start >= value.span.start:
        return None
    found = list(scope.document.find(scope.grammar.at_most, Span(start, value.span.start)))
    return found[-1].span if found else None


def _per(scope: Scope, clause: Span, value: Value) -> Told | None:
    near = Span(max(clause.start, value.span.start - 25), min(clause.end, value.span.end + 20))
    return scope.nearest(scope.grammar.per, value.span, near)


def _basis(scope: Scope, clause: Span) -> Told | None:
    words = scope.told(scope.grammar.basis, clause)
    return words[0] if words else None


def _paired(index: int, sums: Sequence[Value], work: Sequence[ToldDuration]) -> ToldDuration | None:
    if len(work) == len(sums):
        return work[index]
    lengths = [Told(told.value.span, told.kind) for told in work[:_MANY]]
    near = nearest(lengths, sums[index].span)
    return None if near is None else work[lengths.index(near)]

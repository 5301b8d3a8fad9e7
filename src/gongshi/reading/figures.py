# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From a value to an indicator: its year, its place and its claim, in any language.

A date right behind the value is its own ("S$5 billion in 1999"); else the last one named before it
in the sentence, the first one after it, or the one of the sentence before (design of reading, 6).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

import msgspec

from gongshi.notices.letters import fold
from gongshi.reading.claim import Claim
from gongshi.reading.document import Document, Sentence
from gongshi.reading.kinds import FieldValue
from gongshi.reading.pattern import Pattern
from gongshi.reading.places import place_in
from gongshi.reading.surroundings import Places, clauses, telling
from gongshi.reading.values import Value
from gongshi.values import Money, Number, PartialDate, Percentage, Span, decimal_string

__all__ = ["Figure", "claimed_places", "figure_claim", "figures_of", "named_like", "tells"]

_RIGHT_BEHIND = 12
_OF = frozenset({"的", "嘅", "底的", "底嘅"})
"""Between a date and the figure it belongs to: 2009年的30億."""

_IN = Pattern(r"\bin\s|在|喺")


class Figure(msgspec.Struct, frozen=True):
    """A value that is a figure, with the place of the words that name it and of its unit."""

    value: Value
    name: Span
    sentence: Sentence
    unit: Span | None = None


def claimed_places(claims: Iterable[Claim]) -> Places:
    """Return the places of values that other claims hold already, such as sums of a scheme."""
    skip = {"name", "launch_date", "announced_in"}
    return Places(
        place
        for claim in claims
        for part, places in claim.parts.items()
        if part not in skip
        for place in places
    )


def named_like(figure: Figure, last: Figure | None) -> Figure:
    """Give a figure without a name that of the one before it: "A rose to 3, and in 2020 to 5"."""
    if last is None or figure.name != figure.value.span:
        return figure
    return msgspec.structs.replace(figure, name=last.name)


def tells(document: Document, section: str, span: Span) -> bool:
    """Tell whether one of the telling words of ``section`` stands in a stretch."""
    kept = document.once("telling words of figures", _nothing_told)
    if (section, span) not in kept:
        pattern = telling("indicators", (section,), "zh" if document.is_chinese else "en")
        found = next(document.find(pattern, within=span), None)
        kept[section, span] = found is not None
    return kept[section, span]


def _nothing_told(_document: Document) -> dict[tuple[str, Span], bool]:
    return {}


def figures_of(
    document: Document, sentence: Sentence, taken: Places, marks: str
) -> Iterator[tuple[Value, Span]]:
    """Yield the values of a sentence that may be figures, each with the clause it stands in.

    What lies inside a date or a larger value, or is ``taken`` already, is none; ``marks`` end a
    clause.
    """
    values = document.values_of_sentences.get(sentence.index, ())
    found = [value for value in values if isinstance(value.value, Money | Percentage | Number)]
    if not found:
        return
    dates = Places(value.span for value in values if value.kind == "date")
    outer = Places(value.span for value in found if not isinstance(value.value, Number))
    pieces = list(clauses(document, sentence.span, marks))
    for value in found:
        hidden = isinstance(value.value, Number) and outer.hold(value.span)
        if not hidden and not dates.hold(value.span) and not taken.hold(value.span):
            at = bisect_right(pieces, value.span.start, key=lambda piece: piece.start)
            clause = pieces[max(0, at - 1)]
            if clause.contains(value.span):
                yield value, clause


def figure_claim(document: Document, figure: Figure) -> Claim:
    """Build the claim of a figure."""
    value = figure.value
    fields: dict[str, FieldValue] = {
        "name": document.words(figure.name),
        "value": decimal_string(_amount(value)),
    }
    parts = {"name": figure.name, "value": value.span}
    if value.approx is not None:
        fields["approx"] = value.approx
        if value.qualifier is not None:
            parts["approx"] = value.qualifier
    _add_unit(document, figure, fields, parts)
    unresolved = _add_year(document, figure, fields, parts)
    place, place_span = _place(document, figure.name)
    if place is not None and place_span is not None:
        fields["place"], parts["place"] = place, place_span
    span = value.span if value.qualifier is None else value.span.cover(value.qualifier)
    if figure.unit is not None:
        span = span.cover(figure.unit)
    pinned = {name: (part,) for name, part in parts.items()}
    return Claim(document.notice, "indicator", fields, span, pinned, unresolved=unresolved)


def _place(document: Document, name: Span) -> tuple[str | None, Span | None]:
    """Return the place a figure is about: the one after "in" or 在, else the one named."""
    inside = list(document.find(_IN, within=name))
    if inside and inside[-1].end < name.end:
        place, place_span = place_in(document, Span(inside[-1].end, name.end))
        if place is not None:
            return place, place_span
    return place_in(document, name)


def _amount(value: Value) -> Decimal:
    held = value.value
    if isinstance(held, Money):
        return held.amount
    if isinstance(held, Number | Percentage):
        return held.value
    raise TypeError(f"a figure is a sum, a percentage or a number, not {held!r}")


def _add_unit(
    document: Document, figure: Figure, fields: dict[str, FieldValue], parts: dict[str, Span]
) -> None:
    held = figure.value.value
    if isinstance(held, Percentage):
        fields["unit"] = "%"
    elif isinstance(held, Money) and held.currency is not None:
        fields["currency"] = held.currency
    elif figure.unit is not None:
        fields["unit"] = document.words(figure.unit)
        parts["unit"] = figure.unit


def _add_year(
    document: Document, figure: Figure, fields: dict[str, FieldValue], parts: dict[str, Span]
) -> Mapping[str, str]:
    date = _date_of(document, figure)
    if date is None:
        return {}
    parts["year"] = date.span
    if isinstance(date.value, PartialDate):
        fields["year"] = date.value.year
        return {}
    return {"year": date.unresolved or "the year is not known"}


def _dates(document: Document, sentence: Sentence) -> list[Value]:
    values = document.values_of_sentences.get(sentence.index, ())
    return [value for value in values if value.kind == "date"]


def _date_of(document: Document, figure: Figure) -> Value | None:
    place, sentence = figure.value.span, figure.sentence
    dates = _dates(document, sentence)
    after = bisect_right(dates, place.start, key=lambda date: date.span.start)
    if after and fold(document.text[dates[after - 1].span.end : place.start]) in _OF:
        return dates[after - 1]
    if after < len(dates) and _is_right_behind(document, place, dates[after].span):
        return dates[after]
    if dates:
        return dates[after - 1] if after else dates[0]
    if sentence.index:
        earlier = document.sentences[sentence.index - 1]
        if earlier.paragraph == sentence.paragraph:
            last = _dates(document, earlier)
            return last[-1] if last else None
    return None


def _is_right_behind(document: Document, place: Span, date: Span) -> bool:
    """Tell "US$3 million in 2001" from "US$3 million, and in 2001"."""
    between = document.text[place.end : date.start]
    return len(between) <= _RIGHT_BEHIND and not any(mark in fold(between) for mark in ",;:、")

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ranges of numbers in English: between 20 and 100, more than 30, 500 or less.

"to", "between" and a dash close the low end and open the high one; "at least", "at most" and "up
to" close; "more than" opens (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from gongshi.reading.english.beside import Before, goes_on, match_after, match_before
from gongshi.reading.english.number_words import Numeral
from gongshi.reading.pattern import Match, Pattern, Text
from gongshi.reading.value import Value
from gongshi.values import NumberRange, Span

__all__ = ["number_range_values"]

_MORE = r"(?:more|greater|bigger|larger|higher|older|longer|better)"
_LESS = r"(?:less|lower|smaller|fewer|younger|shorter)"
_LONGEST_JOINT = 16
_COMPARED = frozenset("<>=≤≥")


class _Bound:
    """One end of a range, or both, with its words."""

    def __init__(self, span: Span, numbers: NumberRange) -> None:
        self.span, self.numbers = span, numbers


@cache
def _before() -> Pattern:
    or_equal = r"\s+(?:than\s+)?or\s+equal(?:s|ing)?(?:\s+(?:to|than))?"
    return Pattern(
        rf"(?:(?P<ge>\b{_MORE}{or_equal}|\bequal(?:s|ing)?(?:\s+to)?\s+or\s+{_MORE}\s+than|\bat\s+least(?:\s+or\s+equal\s+to)?"
        rf"|\b(?:no|not)\s+{_LESS}\s+than|\ba\s+minimum\s+of|\bnot\s+(?:under|below)|>\s*=|≥)"
        rf"|(?P<le>\b{_LESS}{or_equal}|\bequal(?:s|ing)?(?:\s+to)?\s+or\s+{_LESS}\s+than|\bat\s+most(?:\s+or\s+equal\s+to)?"
        rf"|\b(?:no|not)\s+{_MORE}\s+than|\ba\s+maximum\s+of|\bup\s+to|<\s*=|≤"
        r"|\b(?:not|no)\s+(?:over|above|exceeding))"
        rf"|(?P<gt>\b{_MORE}\s+than|\bover|\babove|\bexceed(?:s|ed|ing)?|\bin\s+excess\s+of|>)"
        rf"|(?P<lt>\b{_LESS}\s+than|\bunder|\bbelow|<)"
        r"|(?P<eq>\bequal(?:s|ing|ed)?(?:\s+to)?|=))\s*$",
        ignore_case=True,
    )


@cache
def _behind() -> Pattern:
    return Pattern(
        rf"\s+(?:or|and)\s+(?:(?P<ge>{_MORE}|above|over|upwards?|up)|(?P<le>{_LESS}|below|under))"
        r"(?:\s+than)?\b",
        ignore_case=True,
    )


@cache
def _between() -> Pattern:
    return Pattern(r"\b(?P<word>between|from)\s+$", ignore_case=True)


@cache
def _joint() -> Pattern:
    return Pattern(r"\s*(?:-|–|—|~|\b(?:to|through|till|until)\b)\s*", ignore_case=True)


@cache
def _and() -> Pattern:
    return Pattern(r"(?:\s*,)?(?:\s+(?:and|but))?\s+", ignore_case=True)


@cache
def _out_of() -> Pattern:
    return Pattern(r"\s+(?:in|out\s+of)\s+", ignore_case=True)


def number_range_values(
    text: Text, found: Sequence[Numeral], taken: Sequence[Span]
) -> Iterator[Value]:
    """Yield the ranges of a text; those of ``taken``, its dates and percentages, are none."""
    plain = [one for one in found if not one.ordinal]
    bounds: list[_Bound] = []
    at = 0
    while at < len(plain):
        two = _from_to(text, plain, at)
        if two is not None:
            bounds.append(two)
            at += 2
            continue
        one = _bounded(text, plain, at)
        if one is not None:
            bounds.append(one)
        at += 1
    for bound in _joined(text, bounds):
        if not any(bound.span.start < span.end and span.start < bound.span.end for span in taken):
            yield Value(bound.span, bound.numbers, "number_range")


def _from_to(text: Text, plain: Sequence[Numeral], at: int) -> _Bound | None:
    """Read "between 10 and 20", "from 10 to 20", "10 - 20"."""
    if at + 1 == len(plain):
        return None
    low, high = plain[at], plain[at + 1]
    if not 0 < high.start - low.end <= _LONGEST_JOINT or not low.value < high.value:
        return None
    gap = Span(low.end, high.start)
    before = match_before(_between(), text, low.start, 12)
    joined = _joint().fullmatch(text, gap) is not None
    if before is not None and (before.match.folded("word") or "").lower() == "between":
        joined = joined or gap.of(text.folded).strip().lower() == "and"
    if not joined:
        return None
    start = low.start if before is None else before.start
    return _Bound(Span(start, high.end), NumberRange(low.value, high.value, high_open=True))


def _bounded(text: Text, plain: Sequence[Numeral], at: int) -> _Bound | None:
    """Read "more than 20", "20 or more" and "equal to 20 or more"."""
    one = plain[at]
    if one.value == 1 and text.folded[one.end : one.end + 4].lower() == " of ":
        return None
    before, behind = _words_before(text, one.start), _words_behind(text, one.end)
    if before is not None and (before.match.kind != "eq" or behind is None):
        return _Bound(Span(before.start, one.end), _range(before.match.kind, one.value))
    if behind is None:
        return None
    start, value = _share(text, plain, at) if before is None else (before.start, one.value)
    return _Bound(Span(start, behind.end), _range(behind.kind, value))


def _words_before(text: Text, start: int) -> Before | None:
    last = text.folded[max(0, start - 4) : start].rstrip()[-1:]
    if not last.isalpha() and last not in _COMPARED:
        return None
    before = match_before(_before(), text, start)
    if before is None or text.folded[max(0, before.start - 1) : before.start] in ("=", "<", ">"):
        return None
    return before


def _words_behind(text: Text, end: int) -> Match | None:
    behind = match_after(_behind(), text, end) if goes_on(text.folded, end) else None
    if behind is None or not (behind.folded() or "").endswith("than"):
        return behind
    return None if text.folded[behind.end : behind.end + 2].strip(" ")[:1].isalnum() else behind


def _share(text: Text, plain: Sequence[Numeral], at: int) -> tuple[int, Decimal]:
    """Read "2 in 5 (or more)" as one number."""
    one = plain[at]
    before = plain[at - 1] if at else None
    if before is None or not one.value or not 0 < one.start - before.end <= _LONGEST_JOINT:
        return one.start, one.value
    if _out_of().fullmatch(text, Span(before.end, one.start)) is None:
        return one.start, one.value
    return before.start, before.value / one.value


def _range(kind: str, value: Decimal) -> NumberRange:
    match kind:
        case "ge":
            return NumberRange(value, None)
        case "gt":
            return NumberRange(value, None, low_open=True)
        case "le":
            return NumberRange(None, value)
        case "lt":
            return NumberRange(None, value, high_open=True)
        case _:
            return NumberRange(value, value)


def _joined(text: Text, bounds: Sequence[_Bound]) -> Iterator[_Bound]:
    """Put a low end and a high end that "and" joins together: greater than 30 and less than 40."""
    at = 0
    while at < len(bounds):
        one = bounds[at]
        two = _both(text, one, bounds[at + 1]) if at + 1 < len(bounds) else None
        yield one if two is None else two
        at += 1 if two is None else 2


def _both(text: Text, one: _Bound, two: _Bound) -> _Bound | None:
    if not 0 < two.span.start - one.span.end <= _LONGEST_JOINT:
        return None
    if _and().fullmatch(text, Span(one.span.end, two.span.start)) is None:
        return None
    low, high = (
        (one.numbers, two.numbers) if one.numbers.high is None else (two.numbers, one.numbers)
    )
    if low.high is not None or high.low is not None or low.low is None or high.high is None:
        return None
    if low.low > high.high:
        return None
    both = NumberRange(low.low, high.high, low.low_open, high.high_open)
    return _Bound(one.span.cover(two.span), both)

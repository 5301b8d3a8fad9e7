# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which English numerals are numbers and ordinals of their own.

A number inside a date or a percentage, a part of a fraction, and "one" in "this one" are none
(design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from gongshi.reading.english.beside import goes_on, match_after
from gongshi.reading.english.number_words import Numeral
from gongshi.reading.pattern import Pattern, Text
from gongshi.reading.value import Value
from gongshi.values import Number, Ordinal, Span

__all__ = ["is_lower_part", "number_values", "ordinal_values"]

_REACH = 24
_POINTING = frozenset("this that which the each every any no another next last previous".split())


@cache
def _fraction() -> Pattern:
    """Return what makes the number before it the upper part of a fraction."""
    return Pattern(
        r"[\s-]+(?:[a-z]+[\s-]+)?(?:halves|thirds|quarters|fourths|fifths|sixths|sevenths|eighths"
        r"|ninths|[a-z]+(?:teen|ie)ths|tenths|elevenths|twelfths|hundredths|thousandths|[a-z]+llionths)\b"
        r"|/[0-9]",
        ignore_case=True,
    )


@cache
def _one_part() -> Pattern:
    return Pattern(
        r"[\s-]+(?:half|third|quarter|fourth|fifth|[a-z]+enth|eighth)\b", ignore_case=True
    )


def ordinal_values(
    text: Text, found: Sequence[Numeral], measured: Sequence[Span]
) -> Iterator[Value]:
    """Yield the ordinals: 25th, twenty-fifth; not the "second" of what is ``measured``."""
    ends = {span.end for span in measured}
    for one in found:
        if one.ordinal and not (one.end in ends and text.folded[one.start] in "sS"):
            yield Value(Span(one.start, one.end), Ordinal(int(one.value)), "ordinal")


def number_values(text: Text, found: Sequence[Numeral], taken: Sequence[Span]) -> Iterator[Value]:
    """Yield the numbers that stand in none of the places that are ``taken``, in any order."""
    places = sorted((span.start, span.end) for span in taken)
    at, furthest = 0, 0
    for one in found:
        while at < len(places) and places[at][0] < one.end:
            furthest = max(furthest, places[at][1])
            at += 1
        if one.ordinal or one.start < furthest or one.is_glued(text.folded):
            continue
        if not _is_pointed_at(text.folded, one) and not _is_share(text, one):
            yield Value(Span(one.start, one.end), Number(one.value), "number")


def _is_pointed_at(folded: str, one: Numeral) -> bool:
    """Tell the "one" of "this one" and "which one", which counts nothing."""
    if one.digits or folded[one.start : one.end].lower() != "one":
        return False
    words = folded[max(0, one.start - _REACH) : one.start].lower().split()
    return bool(words) and words[-1] in _POINTING


def _is_share(text: Text, one: Numeral) -> bool:
    """Tell the parts of a fraction: two thirds, one half, 3/4."""
    if is_lower_part(text.folded, one):
        return True
    if one.value == 1 and match_after(_one_part(), text, one.end) is not None:
        return True
    slash = text.folded[one.end : one.end + 1] == "/"
    if not slash and not goes_on(text.folded, one.end):
        return False
    return match_after(_fraction(), text, one.end) is not None


def is_lower_part(folded: str, one: Numeral) -> bool:
    """Tell the 4 of 3/4."""
    return one.start > 1 and folded[one.start - 1] == "/" and folded[one.start - 2].isdigit()

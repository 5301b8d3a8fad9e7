# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Places in a row: sixth, 4th, 第六, 第二十四, and 首次 as the first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.numerals import (
    CHINESE_NUMBER,
    DIGITS,
    ENGLISH_ORDINAL,
    chinese_number,
    english_ordinal,
)
from gongshi.reading.pattern import Pattern
from gongshi.reading.value import Setting, Value
from gongshi.values import Ordinal

__all__ = ["find_ordinals"]

_LARGEST = 10**6


@cache
def _english() -> Pattern:
    return Pattern(rf"\b(?P<number>{ENGLISH_ORDINAL})\b", ignore_case=True)


@cache
def _chinese() -> Pattern:
    return Pattern(
        rf"第 ?(?P<number>{CHINESE_NUMBER}|{DIGITS})|(?P<first>首)[次届个轮场批期份项家间款]"
    )


def find_ordinals(setting: Setting) -> Iterator[Value]:
    """Find the ordinals of a text in their order."""
    pattern = _chinese() if setting.is_chinese else _english()
    for match in pattern.finditer(setting.text):
        first = match.span_of("first") if setting.is_chinese else None
        place = first or match.span
        number = 1 if first is not None else _number(match.folded("number") or "", setting)
        if number is not None and 1 <= number <= _LARGEST:
            yield Value(place, Ordinal(number), "ordinal")


def _number(words: str, setting: Setting) -> int | None:
    if not setting.is_chinese:
        return english_ordinal(words)
    number = chinese_number(words)
    return None if number is None or number % 1 else int(number)

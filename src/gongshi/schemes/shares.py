# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading shares in words: two-thirds, 三分之二."""

from __future__ import annotations

from collections.abc import Iterator

import re2

__all__ = ["read_shares"]

_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "a": 1}
_DIGITS = "一二三四五六七八九十"

_ENGLISH = re2.compile(rf"(?i)\b({'|'.join(_NUMBERS)})[- ]({'|'.join(_PARTS)})s?\b")
_CHINESE = re2.compile(f"([{_DIGITS}])分之([{_DIGITS}])")


def read_shares(words: str) -> Iterator[tuple[int, int]]:
    """Yield each share that the words name, as (parts, of so many)."""
    for match in _ENGLISH.finditer(words):
        yield _NUMBERS[match.group(1).lower()], _PARTS[match.group(2).lower()]
    for match in _CHINESE.finditer(words):
        whole, part = (_DIGITS.index(digit) + 1 for digit in match.groups())
        yield part, whole

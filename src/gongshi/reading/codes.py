# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Digits that are no quantity: in names and codes (COVID-19, G20), telephone numbers, clock times.

Article 23 and a hotline are traps that notices are full of (design of reading, section 6).
"""

from __future__ import annotations

__all__ = ["is_code"]

_COUNTED_BEFORE = frozenset(
    "article articles section clause chapter paragraph appendix annex room flat page no. nos. phase"
    " route line terminal covid".split()
)
_HALF_OF_TELEPHONE = 4


def is_code(folded: str, start: int, end: int) -> bool:
    """Tell whether the digits from ``start`` to ``end`` are part of a name, a code or a number."""
    before, after = folded[max(0, start - 2) : start], folded[end : end + 2]
    last = before[-1:]
    if last.isascii() and last.isalnum():
        return True
    if last in ("-", "/", ".", "+", "#") and (last in "+#" or _is_letter(before[:1])):
        return True
    if (last == ":" and before[:1].isdigit()) or (after[:1] == ":" and after[1:].isdigit()):
        return True
    if _is_letter(after[:1]) or (after[:1] == "-" and after[1:].isupper()):
        return True
    return _is_telephone(folded, start, end) or _is_numbered(folded, start)


def _is_letter(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()


def _is_telephone(folded: str, start: int, end: int) -> bool:
    if end - start != _HALF_OF_TELEPHONE or not folded[start:end].isdigit():
        return False
    return _is_half(folded[end : end + 6]) or _is_half(folded[max(0, start - 6) : start][::-1])


def _is_half(beside: str) -> bool:
    return beside[:1] == " " and beside[1:5].isdigit() and not beside[5:6].isdigit()


def _is_numbered(folded: str, start: int) -> bool:
    if folded[max(0, start - 1) : start] != " ":
        return False
    words = folded[max(0, start - 14) : start].lower().split()
    return bool(words) and words[-1] in _COUNTED_BEFORE

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From places in UTF-8 to places in code points and back, each way in a few steps.

Scanning uses bytes, claims count code points; the two are converted here and nowhere else (design
of reading, section 2).
"""

from __future__ import annotations

import operator
from bisect import bisect_left
from collections.abc import Callable
from functools import partial
from itertools import compress

__all__ = ["Converter", "converters"]

Converter = Callable[[int], int]
"""Turns one place of a text into the other kind."""

_LEADS = bytes(0 if 0x80 <= byte < 0xC0 else 1 for byte in range(256))
"""1 for each byte that begins a character of UTF-8."""

_FEW = 8
"""Where at most one byte in so many goes on with a character, these bytes are counted."""


def converters(data: bytes, length: int) -> tuple[Converter, Converter]:
    """Return what turns bytes into characters, and back, in a text of ``length`` characters.

    ``data`` is the text in UTF-8. A byte within a character counts for the next one.
    """
    later = len(data) - length
    if not later:
        return operator.pos, operator.pos
    if later * _FEW > len(data):
        starts = list(compress(range(len(data)), data.translate(_LEADS)))
        starts.append(len(data))
        return partial(bisect_left, starts), starts.__getitem__
    return _with_exceptions(data)


def _with_exceptions(data: bytes) -> tuple[Converter, Converter]:
    """Convert by the few bytes that begin no character."""
    marks, later, at = data.translate(_LEADS), [], -1
    while (at := marks.find(0, at + 1)) >= 0:
        later.append(at)
    holders = [place - number - 1 for number, place in enumerate(later)]

    def character(byte: int) -> int:
        return byte - bisect_left(later, byte)

    def byte(character: int) -> int:
        return character + bisect_left(holders, character)

    return character, byte

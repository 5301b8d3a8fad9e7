# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From places in UTF-8 to places in code points and back, each way in a few steps.

Scanning uses bytes, claims count code points; the two are converted here and nowhere else (design
of reading, section 2).
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress
from typing import Protocol

__all__ = ["Offsets", "offsets"]

_LEADS = bytes(0 if 0x80 <= byte < 0xC0 else 1 for byte in range(256))
"""1 for each byte that begins a character of UTF-8."""

_FEW = 8
"""Where at most one byte in so many goes on with a character, these bytes are counted."""


class Offsets(Protocol):
    """Converts places of one text."""

    def character(self, byte: int) -> int:
        """Return the code point that begins at ``byte``."""

    def byte(self, character: int) -> int:
        """Return the place in bytes where ``character`` begins, the end for one behind the last."""


def offsets(data: bytes, length: int) -> Offsets:
    """Return the converter for a text of ``length`` characters that is ``data`` in UTF-8."""
    if (len(data) - length) * _FEW > len(data):
        return _Starts(data)
    return _Exceptions(data)


class _Starts:
    """For texts of which most characters have several bytes: where each of them begins."""

    def __init__(self, data: bytes) -> None:
        self._starts = list(compress(range(len(data)), data.translate(_LEADS)))
        self._starts.append(len(data))

    def character(self, byte: int) -> int:
        """Count the characters that begin before ``byte``."""
        return bisect_left(self._starts, byte)

    def byte(self, character: int) -> int:
        """Look the character up."""
        return self._starts[min(character, len(self._starts) - 1)]


class _Exceptions:
    """For texts that are ASCII but for some characters: the bytes that go on with one of these."""

    def __init__(self, data: bytes) -> None:
        marks, found, at = data.translate(_LEADS), [], -1
        while (at := marks.find(0, at + 1)) >= 0:
            found.append(at)
        self._bytes = found
        self._characters = [place - number - 1 for number, place in enumerate(found)]
        self._end = len(data)

    def character(self, byte: int) -> int:
        """Leave out the bytes before ``byte`` that begin no character."""
        return byte - bisect_left(self._bytes, byte)

    def byte(self, character: int) -> int:
        """Add the bytes with which earlier characters go on."""
        return min(character + bisect_left(self._characters, character), self._end)

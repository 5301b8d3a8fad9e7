# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The letters English notices are written in: Latin ones, accents among them, as expressions.

All letters of Unicode would make an expression with many names ten times as large: it would take
longer to compile than a notice takes to be read.
"""

from __future__ import annotations

from itertools import groupby

__all__ = ["CAPITAL", "LETTER"]

_LATIN = (*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00))


def _ranges(codes: list[int]) -> str:
    """Return characters as the ranges of a class, neighbours joined."""
    runs = [
        [code for _, code in run] for _, run in groupby(enumerate(codes), lambda at: at[1] - at[0])
    ]
    return "".join(f"{chr(run[0])}-{chr(run[-1])}" for run in runs)


LETTER = _ranges([code for code in _LATIN if chr(code).isalpha()])
"""Every Latin letter; to be put into the brackets of a class."""

CAPITAL = _ranges([code for code in _LATIN if chr(code).isupper()])
"""Every Latin capital; to be put into the brackets of a class."""

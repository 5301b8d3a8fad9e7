# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Folding of letters, one character to one: Traditional to Simplified, full width to half width.

Offsets stay, so what is found in the folded text has its place in the text as written; words are
never extracted from the folded text (design of reading, section 4). The table is OpenCC's.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

__all__ = ["fold", "fold_expression", "simplified_only", "traditional_only"]

_SPECIAL = frozenset("\\.+*?()|[]{}^$-")
_BLANKS = dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", " ")
_WIDE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_HYPHENS = dict.fromkeys("\u2010\u2011", "-")


_ASCII = bytes(range(128))
_LITTLE, _MOSTLY_ASCII = 100, 8
"""Of a text with so few other letters each kind of them is looked at once, not every letter."""


@cache
def _letters() -> dict[str, str]:
    file = files("gongshi.notices").joinpath("letters.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def _table() -> dict[int, str]:
    letters = _letters()
    pairs = dict(zip(letters["traditional"], letters["simplified"], strict=True))
    return str.maketrans(pairs | _WIDE | _BLANKS | _HYPHENS)


def fold(text: str) -> str:
    """Return ``text`` in Simplified characters and half width; of the same length."""
    if text.isascii():
        return text
    if len(text) < _LITTLE:
        return text.translate(_table())
    written = text.encode("utf-8", "replace")
    foreign = written.translate(None, _ASCII)
    if len(foreign) * _MOSTLY_ASCII > len(written):
        return text.translate(_table())
    table = _table()
    for letter in set(foreign.decode()):
        if ord(letter) in table:
            text = text.replace(letter, table[ord(letter)])
    return text


def fold_expression(expression: str) -> str:
    """Fold an expression as the texts are; full-width punctuation stays a plain character in it."""
    if expression.isascii():
        return expression
    return "".join(letter if letter.isascii() else _plain(fold(letter)) for letter in expression)


def _plain(letter: str) -> str:
    return "\\" + letter if letter in _SPECIAL else letter


@cache
def traditional_only() -> frozenset[str]:
    """Return the characters that only Traditional Chinese writes."""
    return frozenset(_letters()["traditional"])


@cache
def simplified_only() -> frozenset[str]:
    """Return the characters that only Simplified Chinese writes."""
    return frozenset(_letters()["simplified_only"])

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How an item of a list begins: with a bullet, or with a number, a letter or a Chinese numeral."""

from __future__ import annotations

from gongshi.notices.pattern import Pattern, Text

__all__ = ["begins_item"]

_ITEM = Pattern(
    r"^\s*(?:[(（]?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[.)、．](?:\s|\D)"
    r"|[-•●·*–—▪◆■]\s*\S|○\s+\S)"
)
"""A hollow circle needs a blank after it: without one it is the nought of 二○二四年."""


def begins_item(line: Text | str) -> bool:
    """Tell whether a line begins like an item of a list."""
    return _ITEM.match(line) is not None

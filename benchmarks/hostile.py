# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Texts that nobody writes, and that must all the same be read in a time as long as they are."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from gongshi.notices import Notice
from gongshi.values import Language

__all__ = ["HOSTILE", "hostile"]

HOSTILE: Mapping[str, tuple[Language, str]] = MappingProxyType(
    {
        "digits": ("en", "7"),
        "quotes": ("en", '"'),
        "open_quotes": ("en", "“"),
        "brackets": ("en", "(["),
        "dates": ("zh-Hant", "年月日"),
        "nested": ("zh-Hant", "「『"),
        "unspaced": ("en", "abcdefgh"),
        "names": ("en", "Abcd "),
        "lines": ("en", "a\n"),
    }
)
"""What is repeated, and in which language it is read."""


def hostile(kind: str, size: int) -> Notice:
    """Return ``size`` bytes of one kind."""
    language, piece = HOSTILE[kind]
    return Notice.of(piece * (size // len(piece.encode())), language)

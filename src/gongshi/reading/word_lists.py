# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sections of the word lists as patterns need them: English as written, Chinese folded."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from gongshi.reading.lexicon import lexicon

__all__ = ["alternation", "listed"]

_SPECIAL = frozenset("\\.+*?()|[]{}^$-")


@cache
def listed(name: str, section: str, language: str) -> tuple[str, ...]:
    """Return a section's words, the longest first; ``language`` is ``en`` or ``zh`` (folded)."""
    entry = lexicon(name)[section]
    words = set(entry.en if language == "en" else entry.zh)
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def alternation(words: Iterable[str]) -> str:
    """Return ``words`` as the branches of an expression, in their order."""
    return "|".join("".join(f"\\{c}" if c in _SPECIAL else c for c in word) for word in words)

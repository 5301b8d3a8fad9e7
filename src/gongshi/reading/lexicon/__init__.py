# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Word lists that reading looks things up in: general public knowledge, in three scripts.

A list is a file ``NAME.toml`` in this folder with one table an entry: ``en``, ``zh`` (either
script) and ``short`` are lists of words, all else is text about the entry. Errors:
``LexiconError``.
"""

from __future__ import annotations

from gongshi.reading.lexicon.lists import Entry, Lexicon, LexiconError, lexicon, lexicon_hash

__all__ = ["Entry", "Lexicon", "LexiconError", "lexicon", "lexicon_hash"]

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A token of an English unit: a word, a mark, or a whole quotation."""

from __future__ import annotations

from typing import NamedTuple

from gongshi.reading.quotations import Quotation

__all__ = ["Token"]


class Token(NamedTuple):
    """A word, a mark of punctuation, or a whole quotation (``quotation`` is then set)."""

    text: str
    lower: str
    start: int
    end: int
    quotation: Quotation | None = None

    @property
    def is_word(self) -> bool:
        """Tell a word or number from punctuation and quotations."""
        return self.quotation is None and self.text[0].isalnum()

    @property
    def is_name(self) -> bool:
        """Tell whether the word is written with a capital."""
        return self.quotation is None and self.text[0].isupper()

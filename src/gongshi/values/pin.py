# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A pin: which words of which notice say a thing, provable by hash (design of record, section 1).

The words themselves stay with the notice; only their hash enters the log.
"""

from __future__ import annotations

import hashlib
import re

import msgspec

from gongshi.values.errors import PinError
from gongshi.values.span import Span

__all__ = ["Pin", "words_hash"]

_HASH = re.compile(r"[0-9a-f]{64}")


def words_hash(words: str) -> str:
    """Return the SHA-256 of ``words`` in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(words.encode("utf-8")).hexdigest()


class Pin(msgspec.Struct, frozen=True, order=True):
    """The words at ``start`` to ``end`` (code points) of the text that hashes to ``notice``.

    ``words`` is the SHA-256 of the quoted words. Raises ``PinError`` on a malformed hash.
    """

    notice: str
    start: int
    end: int
    words: str

    def __post_init__(self) -> None:
        """Refuse what is no hash and what is no span."""
        Span(self.start, self.end)
        for name, value in (("notice", self.notice), ("words", self.words)):
            if not _HASH.fullmatch(value):
                raise PinError(f"the {name} of a pin must be 64 hexadecimal digits, not {value!r}")

    @classmethod
    def to(cls, text: str, span: Span, notice: str) -> Pin:
        """Pin the words of ``text`` at ``span``; ``notice`` is the hash of the whole text."""
        return cls(notice, span.start, span.end, words_hash(span.of(text)))

    @property
    def span(self) -> Span:
        """The place of the words in the text."""
        return Span(self.start, self.end)

    def quote(self, text: str) -> str:
        """Return the pinned words out of ``text``.

        Raises ``PinError`` when the text does not hold those words at that place: a pin is never
        moved to a look-alike.
        """
        if self.end > len(text) or words_hash(text[self.start : self.end]) != self.words:
            raise PinError(
                f"the words at {self.start}-{self.end} of notice {self.notice[:12]} are not the "
                "words that were pinned; the text is another one"
            )
        return text[self.start : self.end]

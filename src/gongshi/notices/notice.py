# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A notice: one published text, identified by the SHA-256 of its text.

The text is fixed before it is hashed and never normalised afterwards (design of reading, section
2).
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right

import msgspec

from gongshi.notices.errors import NoticeError
from gongshi.values import Language, PartialDate, Pin, Span, words_hash

__all__ = ["Notice"]


class Notice(msgspec.Struct, frozen=True):
    """A text to be read, with what is known about it from outside.

    ``id`` is the SHA-256 of the text, ``bytes_hash`` that of the file it came from; ``published``
    is the publication day (a month or year will do, None is unknown). ``extractor`` names what took
    the text out of a file that is none itself, and ``pages`` holds where each page begins in the
    text (empty without pages). Build it with ``Notice.of``.
    """

    id: str
    text: str
    language: Language
    published: PartialDate | None
    bytes_hash: str
    encoding: str
    extractor: str | None = None
    pages: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a notice without words or under a wrong name."""
        if not self.text.strip():
            raise NoticeError("the notice holds no words; give a file with text in it")
        if words_hash(self.text) != self.id:
            raise NoticeError(f"the text does not hash to {self.id[:12]}: it was altered")

    @classmethod
    def of(  # noqa: PLR0913  (what is known about a notice from outside, each by its name)
        cls,
        text: str,
        language: Language,
        published: PartialDate | None = None,
        *,
        raw: bytes | None = None,
        encoding: str = "utf-8",
        extractor: str | None = None,
        pages: tuple[int, ...] = (),
    ) -> Notice:
        """Make a notice of ``text``, taken out of the bytes ``raw`` if it came from a file.

        Raises ``NoticeError`` when there are no words, or when the text holds half a surrogate
        pair.
        """
        try:
            encoded = text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise NoticeError(
                f"the text holds half a surrogate pair at {error.start}; decode the file again"
            ) from error
        original = encoded if raw is None else raw
        return cls(
            id=hashlib.sha256(encoded).hexdigest(),
            text=text,
            language=language,
            published=published,
            bytes_hash=hashlib.sha256(original).hexdigest(),
            encoding=encoding,
            extractor=extractor,
            pages=pages,
        )

    def page_of(self, place: int) -> int | None:
        """Return the number of the page, from 1, on which a place stands; None without pages."""
        return bisect_right(self.pages, place) or None

    def pin(self, span: Span) -> Pin:
        """Pin the words at ``span``."""
        return Pin.to(self.text, span, self.id)

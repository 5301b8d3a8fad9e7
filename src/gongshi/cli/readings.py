# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One file as it was read: its notice, how it is laid out, its claims, and who read it.

``read`` prints it, ``record add`` puts it on the record.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, cast

import msgspec

from gongshi.cli.inputs import take

if TYPE_CHECKING:
    from gongshi.notices import Notice
    from gongshi.notices.layout import Layout
    from gongshi.reading import Claim
    from gongshi.record import Reader
    from gongshi.values import Language, PartialDate

__all__ = ["Reading", "path_reader"]


class Reading(msgspec.Struct, frozen=True):
    """What came of one path; ``raw`` are the bytes that were given."""

    path: str
    raw: bytes
    notice: Notice
    layout: Layout
    claims: tuple[Claim, ...]
    reader: Reader

    def to_json(self, kinds: Collection[str] = ()) -> dict[str, Any]:
        """Return notice and claims as ``vocabulary.md`` lists them; ``kinds`` leaves others out."""
        notice = self.notice
        return {
            "notice": {
                "path": self.path,
                "id": notice.id,
                "bytes": notice.bytes_hash,
                "encoding": notice.encoding,
                "extractor": notice.extractor,
                "language": notice.language,
                "published": None if notice.published is None else str(notice.published),
                "publisher": self.layout.publisher,
                "headline": self.layout.headline,
                "reporters": self.layout.reporters,
                "reader": msgspec.to_builtins(self.reader),
            },
            "claims": [self._claim(claim) for claim in self.of_kinds(kinds)],
        }

    def _claim(self, claim: Claim) -> dict[str, Any]:
        """Return a claim as JSON; where the file has pages, with the page its words begin on."""
        page = self.notice.page_of(claim.span.start)
        return claim.to_json() if page is None else {**claim.to_json(), "page": page}

    def of_kinds(self, kinds: Collection[str]) -> tuple[Claim, ...]:
        """Return the claims of these kinds, or all when none is named."""
        return tuple(claim for claim in self.claims if not kinds or claim.kind in kinds)


def path_reader(published: PartialDate | None, lang: str) -> Callable[[str], Reading]:
    """Return what reads a path; "auto" for a language leaves it to be found out.

    What it returns raises ``InputError``, ``NoticeError`` or ``ReadingError``, whose words name the
    file. Raises ``ConfigurationError`` when the largest size that is set is none.
    """
    from gongshi.notices.layout import lay_out
    from gongshi.notices.source import read_bytes
    from gongshi.reading import READER, lexicon_hash, read
    from gongshi.record import Reader
    from gongshi.store.configuration import most_bytes

    most = most_bytes()
    language = None if lang == "auto" else cast("Language", lang)

    def read_path(path: str) -> Reading:
        given = take(path, most)
        notice = read_bytes(
            given.raw, name=given.name, published=published, language=language, limit=most
        )
        layout = lay_out(notice.text, notice.language)
        claims = tuple(read(notice))
        return Reading(path, given.raw, notice, layout, claims, Reader(*READER, lexicon_hash()))

    return read_path

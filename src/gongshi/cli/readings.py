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
    from gongshi.reading.model import Endpoint, ModelReading
    from gongshi.values import Language, PartialDate

__all__ = ["Reading", "path_reader"]


class Reading(msgspec.Struct, frozen=True):
    """What came of one path; ``raw`` are the bytes that were given.

    ``reader`` is who read: a name, a version and the hash of the word lists.

    ``asked`` is all that came of asking a language model, None where none was asked.
    """

    path: str
    raw: bytes
    notice: Notice
    layout: Layout
    claims: tuple[Claim, ...]
    reader: tuple[str, str, str]
    asked: ModelReading | None = None

    def to_json(self, kinds: Collection[str] = ()) -> dict[str, Any]:
        """Return notice and claims as ``vocabulary.md`` lists them; ``kinds`` leaves others out."""
        notice = self.notice
        told: dict[str, Any] = {
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
                "reader": dict(zip(("name", "version", "lexicon"), self.reader, strict=True)),
            },
            "claims": [self._claim(claim) for claim in self.of_kinds(kinds)],
        }
        return told if self.asked is None else told | asked_json(self.asked)

    def _claim(self, claim: Claim) -> dict[str, Any]:
        """Return a claim as JSON, with its page if there are any and how a model quoted it."""
        told = claim.to_json()
        page = self.notice.page_of(claim.span.start)
        if page is not None:
            told["page"] = page
        if self.asked is not None:
            told["grounding"] = self.asked.outcome_of(claim)
        return told

    def of_kinds(self, kinds: Collection[str]) -> tuple[Claim, ...]:
        """Return the claims of these kinds, or all when none is named."""
        return tuple(claim for claim in self.claims if not kinds or claim.kind in kinds)


def asked_json(asked: ModelReading) -> dict[str, Any]:
    """Return what a model proposed in vain, and which stretches of the text were not read."""
    return {
        "rejected": [
            {"kind": one.kind, "quote": one.quote, "reason": one.reason} for one in asked.rejected
        ],
        "failed": [
            {
                "start": chunk.span.start,
                "end": chunk.span.end,
                "tries": chunk.tries,
                "reason": chunk.reason,
            }
            for chunk in asked.failed
        ],
    }


def path_reader(
    published: PartialDate | None, lang: str, endpoint: Endpoint | None = None
) -> Callable[[str], Reading]:
    """Return what reads a path; "auto" for a language leaves it to be found out.

    With an ``endpoint`` the language model there is asked. What it returns raises ``InputError``,
    ``NoticeError`` or ``ReadingError``, whose words name the file. Raises ``ConfigurationError``
    when the largest size that is set is none.
    """
    from gongshi.notices.layout import lay_out
    from gongshi.notices.source import read_bytes
    from gongshi.reading import READER, lexicon_hash, read
    from gongshi.store.configuration import most_bytes

    most = most_bytes()
    language = None if lang == "auto" else cast("Language", lang)

    def read_path(path: str) -> Reading:
        given = take(path, most)
        notice = read_bytes(
            given.raw, name=given.name, published=published, language=language, limit=most
        )
        layout = lay_out(notice.text, notice.language)
        if endpoint is not None:
            return _asked(path, given.raw, notice, layout, endpoint)
        claims = tuple(read(notice))
        return Reading(path, given.raw, notice, layout, claims, (*READER, lexicon_hash()))

    return read_path


def _asked(path: str, raw: bytes, notice: Notice, layout: Layout, endpoint: Endpoint) -> Reading:
    """Read a notice by asking a language model."""
    from gongshi.reading.model import model_reader, read_with_model

    asked = read_with_model(notice, endpoint)
    reader = model_reader(endpoint)
    return Reading(path, raw, notice, layout, tuple(asked.claims), reader, asked)

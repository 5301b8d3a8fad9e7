# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Intake: what must still be entered for a notice that was read.

Pure: from the notice, what is known about it and its claims to drafts of entries. Nothing new,
no drafts: reading the same notice twice adds nothing (design of record, section 1).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, cast

import msgspec

from gongshi.record.canonical import Json
from gongshi.record.claims import claim_id, claim_payload
from gongshi.record.entry import Draft
from gongshi.record.errors import EntryError
from gongshi.record.policy import RANKS

if TYPE_CHECKING:
    from gongshi.notices import Notice
    from gongshi.reading import Claim

__all__ = ["About", "Known", "Reader", "Source", "claim_draft", "intake", "notice_payload"]

CLAIMS_PER_ENTRY = 900
"""So many ids of 64 digits fit into one entry of 65,535 bytes; a longer list goes on in the
next."""

Rank = Literal["official", "press", "digest", "other"]


class Source(msgspec.Struct, frozen=True):
    """The public source that a digest restates; ``url`` may be unknown."""

    title: str
    publisher: str
    published: str | None = None
    url: str | None = None
    url_note: str | None = None


class About(msgspec.Struct, frozen=True):
    """What is known about a notice from outside its text: by whom, where, of what rank and rights.

    ``compiled`` says that a digest joins several sources. Raises ``EntryError`` for an unknown
    rank.
    """

    publisher: str
    rank: str
    title: str | None = None
    url: str | None = None
    rights: str | None = None
    sources: tuple[Source, ...] = ()
    compiled: bool = False

    def __post_init__(self) -> None:
        """Refuse a rank that no policy could place, and a digest that does not say of what."""
        if self.rank not in RANKS:
            raise EntryError(f"a notice is of rank {', '.join(RANKS)}, not {self.rank!r}")
        if self.rank == "digest" and not self.sources:
            raise EntryError("a digest must say which source it restates")


class Reader(msgspec.Struct, frozen=True):
    """Who read: name and version of the reader, and the hash of its word lists."""

    name: str
    version: str
    lexicon: str


class Known(msgspec.Struct, frozen=True):
    """What the ledger already holds about one notice.

    ``latest`` is the leaf hash of the subject's latest entry; ``notice`` the payload of its latest
    notice entry; ``reading`` reader and claims of its newest reading; ``claims`` all claim ids.
    """

    latest: str | None = None
    notice: Mapping[str, Json] | None = None
    reading: tuple[Reader, frozenset[str]] | None = None
    claims: Collection[str] = frozenset()


def notice_payload(notice: Notice, about: About) -> dict[str, Json]:
    """Return the payload of the entry of a notice."""
    sources = cast("list[Json]", [msgspec.to_builtins(source) for source in about.sources])
    return {
        "bytes": notice.bytes_hash,
        "encoding": notice.encoding,
        "extractor": notice.extractor,
        "pages": list(notice.pages),
        "language": notice.language,
        "length": len(notice.text),
        "published": None if notice.published is None else str(notice.published),
        "title": about.title,
        "publisher": about.publisher,
        "url": about.url,
        "rank": about.rank,
        "rights": about.rights,
        "sources": sources,
        "compiled": about.compiled,
    }


def intake(  # noqa: PLR0913  (each is a different thing; bundling them would only hide it)
    notice: Notice,
    about: About,
    claims: Sequence[Claim],
    reader: Reader,
    known: Known,
    *,
    actor: str,
) -> list[Draft]:
    """Return the entries still missing: the notice, its new claims, and its reading."""
    drafts = []
    payload = notice_payload(notice, about)
    if known.notice is None or dict(known.notice) != payload:
        drafts.append(Draft("notice", notice.id, payload, actor, prior=known.latest))
    ids = []
    for claim in claims:
        draft = claim_draft(claim, actor)
        ids.append(claim_id(draft.payload))
        if ids[-1] not in known.claims and ids[-1] not in ids[:-1]:
            drafts.append(draft)
    if known.reading != (reader, frozenset(ids)):
        drafts += _readings(notice.id, sorted(set(ids)), reader, known.latest, actor)
    return drafts


def claim_draft(claim: Claim, actor: str, corrects: str | None = None) -> Draft:
    """Return the entry that records ``claim``; its subject is its notice."""
    payload = cast("Mapping[str, Any]", claim_payload(claim, corrects))
    return Draft("claim", claim.notice.id, payload, actor)


def _readings(
    notice: str, ids: Sequence[str], reader: Reader, prior: str | None, actor: str
) -> list[Draft]:
    pieces = [
        list(ids[at : at + CLAIMS_PER_ENTRY]) for at in range(0, len(ids), CLAIMS_PER_ENTRY)
    ] or [[]]
    drafts = []
    for part, piece in enumerate(pieces, start=1):
        payload: dict[str, Json] = {
            "reader": reader.name,
            "version": reader.version,
            "lexicon": reader.lexicon,
            "part": part,
            "parts": len(pieces),
            "claims": cast("list[Json]", piece),
        }
        drafts.append(Draft("reading", notice, payload, actor, prior=prior))
    return drafts

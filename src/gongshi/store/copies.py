# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What leaves the record for exports, and what comes back: snapshots, and copies of the ledger.

A copy is put into an empty record only, with the instants it was recorded at; a record that holds
it already is left as it is (docs/adr/0011).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import msgspec
from django.db.models import QuerySet

from gongshi.exports import LedgerEnd, Snapshot
from gongshi.exports.ledger_check import Line
from gongshi.exports.ledger_copy import LedgerCopy
from gongshi.exports.ledger_read import ReadCopy
from gongshi.record import Entry, fold
from gongshi.store.append import recording
from gongshi.store.entries import entries, head
from gongshi.store.errors import ForeignError
from gongshi.store.models import LedgerEntry, NoticeFile, NoticeText
from gongshi.values import PartialDate

__all__ = ["copy", "end_of", "put_back", "snapshot"]

_AT_ONCE = 500


def snapshot(on: PartialDate | None = None, known_at: str | None = None) -> Snapshot:
    """Return the record as of the day ``on``, as known at ``known_at``, with its texts."""
    end = end_of(known_at)
    found = fold(islice(entries(), end.count), on=on, known_at=known_at)
    return Snapshot(found, dict(_texts(found.notices)), end, on, known_at)


def end_of(known_at: str | None = None) -> LedgerEnd:
    """Return where the ledger ended at ``known_at``; None is now."""
    known = LedgerEntry.objects.order_by("-index")
    if known_at is not None:
        known = known.filter(recorded_at__lte=known_at)
    for index, leaf in known.values_list("index", "leaf")[:1]:
        return LedgerEnd(index + 1, leaf)
    return LedgerEnd(0, None)


def copy(end: LedgerEnd) -> LedgerCopy:
    """Return the ledger up to ``end`` with the texts and files its notices speak of."""
    notices: dict[str, None] = {}
    files: dict[str, None] = {}

    def noting() -> Iterator[bytes]:
        for written in _written(end.count):
            entry = msgspec.json.decode(written, type=Entry)
            if entry.kind == "notice":
                notices[entry.subject] = None
                files[str(entry.payload["bytes"])] = None
            yield written

    return LedgerCopy(noting(), _texts(notices), _files(files))


def put_back(copied: ReadCopy) -> int:
    """Put a copy on the open record, all of it or nothing; return how many entries were added.

    A record that holds the whole copy already is left as it is. Raises ``CopyError`` for a copy
    that is not as a ledger wrote it, ``ForeignError`` when the record holds anything else.
    """
    with recording():
        there = head().count
        lines = copied.entries()
        if there:
            _compare(lines, there)
            return 0
        return _restore(lines, copied)


def _restore(lines: Iterator[Line], copied: ReadCopy) -> int:
    texts = enumerate(copied.texts.items())
    NoticeText.objects.bulk_create(
        (NoticeText(index=place, hash=id_, text=text) for place, (id_, text) in texts),
        batch_size=_AT_ONCE,
    )
    files = enumerate(copied.files.items())
    NoticeFile.objects.bulk_create(
        (NoticeFile(index=place, hash=id_, content=content) for place, (id_, content) in files),
        batch_size=_AT_ONCE,
    )
    added = 0
    while some := list(islice(lines, _AT_ONCE)):
        LedgerEntry.objects.bulk_create(_rows(some, added))
        added += len(some)
    return added


def _rows(lines: Iterable[Line], first: int) -> list[LedgerEntry]:
    return [
        LedgerEntry(
            index=place,
            leaf=line.leaf,
            kind=line.entry.kind,
            subject=line.entry.subject,
            claim=line.claim,
            recorded_at=line.entry.recorded_at,
            written=line.written,
        )
        for place, line in enumerate(lines, start=first)
    ]


def _compare(lines: Iterator[Line], there: int) -> None:
    """Refuse a copy that is not the beginning of the ledger that is there."""
    leaves = _leaves(there)
    for number, line in enumerate(lines, start=1):
        leaf = next(leaves, None)
        if leaf is None:
            raise ForeignError(
                f"the record has {there} entries and the copy goes on after them; what was not "
                "known here then cannot be made known then: import it into a new record"
            )
        if leaf != line.leaf:
            raise ForeignError(
                f"entry {number} of the copy is not the entry {number} of this record: they are "
                "two ledgers. Import the copy into a new record"
            )


def _written(count: int) -> Iterator[bytes]:
    for page in _pages(count):
        for written in page.values_list("written", flat=True):
            yield bytes(written)


def _leaves(count: int) -> Iterator[str]:
    for page in _pages(count):
        yield from page.values_list("leaf", flat=True)


def _pages(count: int) -> Iterator[QuerySet[LedgerEntry]]:
    """Yield the entries page by page, so that no cursor stays open when the caller stops early."""
    for first in range(0, count, _AT_ONCE):
        page = LedgerEntry.objects.filter(index__gte=first, index__lt=min(first + _AT_ONCE, count))
        yield page.order_by("index")


def _texts(wanted: Iterable[str]) -> Iterator[tuple[str, str]]:
    for hash_ in wanted:
        yield from NoticeText.objects.filter(hash=hash_).values_list("hash", "text")


def _files(wanted: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    for hash_ in wanted:
        for found, content in NoticeFile.objects.filter(hash=hash_).values_list("hash", "content"):
            yield found, bytes(content)

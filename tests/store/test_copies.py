# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Snapshots and copies out of a record, and a copy put into another."""

from __future__ import annotations

import shutil
import sqlite3

import pytest
from django.db import connection

from gongshi.exports import CopyError, LedgerEnd
from gongshi.exports.formats import place
from gongshi.exports.ledger_copy import ENTRIES, write_copy
from gongshi.exports.ledger_read import ReadCopy
from gongshi.notices import Notice
from gongshi.store import queries
from gongshi.store.copies import copy, end_of, put_back, snapshot
from gongshi.store.entries import entries, head
from gongshi.store.errors import ForeignError
from gongshi.store.intake import add_notice
from gongshi.store.models import NoticeFile, NoticeText
from gongshi.store.projections import rebuild, state_hash
from gongshi.store.reviews import review
from gongshi.values import PartialDate

TEXT = "The second session of the Harbour City-River Port Joint Council agreed on 12 projects."
SESSION = {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 2}
COUNT = ("consensus_count", {"what": "projects", "value": 12, "session": SESSION}, "12 projects")


@pytest.fixture
def kept(record, desk):
    """A record with a reviewed claim; its path."""
    desk.put_register()
    _, (claim,) = desk.read(TEXT, COUNT)
    review(claim, "correct", "Thirteen.", actor="clerk", fields=COUNT[1] | {"value": 13})
    return record


@pytest.fixture
def copied(kept, tmp_path):
    """A copy of that record in a folder."""
    return written(tmp_path / "copy")


def written(folder, known_at=None):
    end = end_of(known_at)
    place(folder, "ledger", end, lambda at: write_copy(copy(end), at), known_at=known_at)
    return folder


@pytest.fixture
def elsewhere(empty_record, tmp_path):
    """Go on in another record, empty at first."""

    def go(name="other"):
        path = tmp_path / f"{name}.sqlite3"
        shutil.copy(empty_record, path)
        connection.close()
        connection.settings_dict["NAME"] = str(path)
        return path

    return go


def state():
    texts = list(NoticeText.objects.order_by("index").values_list("index", "hash", "text"))
    files = [
        (index, hash_, bytes(content))
        for index, hash_, content in NoticeFile.objects.order_by("index").values_list(
            "index", "hash", "content"
        )
    ]
    return head(), list(entries()), texts, files, state_hash()


def test_copy_in_an_empty_record_is_the_same_ledger_and_the_same_state(copied, elsewhere):
    before = state()
    elsewhere()
    assert put_back(ReadCopy(copied)) == before[0].count
    assert state() == before
    assert rebuild() == before[-1]


def test_copy_of_a_copy_is_the_same_bytes(copied, elsewhere, tmp_path):
    elsewhere()
    put_back(ReadCopy(copied))
    again = written(tmp_path / "again")
    for path in copied.iterdir():
        assert (again / path.name).read_bytes() == path.read_bytes()


def test_notice_that_came_in_two_encodings_is_copied_with_both_files(
    kept, desk, elsewhere, tmp_path
):
    text = "The mayor of Harbour City held office. É"
    for encoding in ("utf-8", "latin-1"):
        raw = text.encode(encoding)
        notice = Notice.of(text, "en", PartialDate(2026), raw=raw, encoding=encoding)
        add_notice(notice, raw, desk.about["official"], [], desk.reader, actor="reader")
    before = state()
    folder = written(tmp_path / "two")
    elsewhere()
    put_back(ReadCopy(folder))
    assert (state(), len(before[3])) == (before, 3)


def test_copy_of_what_is_here_already_changes_nothing(copied):
    before = state()
    assert put_back(ReadCopy(copied)) == 0
    assert state() == before


def test_older_copy_of_this_ledger_changes_nothing(copied, desk):
    desk.read("The council met again in River Port.")
    before = state()
    assert put_back(ReadCopy(copied)) == 0
    assert state() == before


def test_copy_as_known_at_an_instant_is_the_beginning_of_the_ledger(
    kept, desk, elsewhere, tmp_path
):
    then, known = end_of(), head().recorded_at
    facts = queries.facts("hcrp-2", known_at=known)
    desk.read("The council met again in River Port.")
    assert end_of(known) == then
    folder = written(tmp_path / "then", known)
    elsewhere()
    assert put_back(ReadCopy(folder)) == then.count
    assert queries.facts("hcrp-2") == facts
    assert NoticeText.objects.count() == 1


def test_later_state_of_this_ledger_is_not_put_over_an_earlier_one(
    copied, elsewhere, desk, tmp_path
):
    early = copied
    elsewhere("first")
    put_back(ReadCopy(early))
    desk.read("The council met again in River Port.")
    later = written(tmp_path / "later")
    elsewhere("second")
    put_back(ReadCopy(early))
    before = state()
    with pytest.raises(ForeignError, match="and the copy goes on after them"):
        put_back(ReadCopy(later))
    assert state() == before


def test_copy_of_another_ledger_is_refused_at_its_first_entry(copied, elsewhere, desk):
    elsewhere()
    desk.put_register()
    before = state()
    with pytest.raises(ForeignError, match="entry 1 of the copy is not the entry 1"):
        put_back(ReadCopy(copied))
    assert state() == before


def test_copy_that_turns_out_altered_leaves_the_record_empty(copied, elsewhere):
    lines = (copied / ENTRIES).read_bytes().splitlines(keepends=True)
    lines[-1] = lines[-1].replace(b"Thirteen", b"Fourteen")
    (copied / ENTRIES).write_bytes(b"".join(lines))
    elsewhere()
    with pytest.raises(CopyError, match=f"line {len(lines)}: the entry was altered"):
        put_back(ReadCopy(copied))
    assert (head().count, NoticeText.objects.count(), NoticeFile.objects.count()) == (0, 0, 0)


def test_copy_goes_on_as_a_record_of_its_own(copied, elsewhere, desk):
    elsewhere()
    put_back(ReadCopy(copied))
    before = head()
    desk.read("The council met again in River Port.")
    assert head().count == before.count + 2
    assert head().recorded_at >= before.recorded_at


def test_snapshot_is_the_record_with_the_texts_of_its_notices(kept):
    found = snapshot()
    assert found.end == LedgerEnd(head().count, head().leaf)
    assert list(found.texts.values()) == [TEXT]
    assert {fact.property: fact.value for fact in found.facts} == {"count": {"value": 13}}
    assert (found.on, found.known_at) == (None, None)


def test_snapshot_of_a_past_holds_what_was_known_then(kept, desk):
    known = head().recorded_at
    desk.read("The council met again in River Port.")
    found = snapshot(PartialDate(2026, 1, 1), known)
    assert (list(found.texts.values()), found.end) == ([TEXT], end_of(known))
    assert found.end.count == head().count - 2
    assert (str(found.on), found.known_at) == ("2026-01-01", known)


def test_empty_record_has_no_end(record):
    assert end_of() == end_of("2026-01-01T00:00:00.000000Z") == LedgerEnd(0, None)
    assert snapshot().facts == ()


def test_file_of_the_other_record_keeps_its_guards(copied, elsewhere):
    path = elsewhere()
    put_back(ReadCopy(copied))
    connection.close()
    with (
        sqlite3.connect(path) as database,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        database.execute("UPDATE entry SET kind = 'claim'")
    database.close()

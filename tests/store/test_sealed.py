# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What was sealed can be published or forgotten; then it is in no file, and the log verifies."""

from __future__ import annotations

import shutil
import sqlite3

import pytest
from django.db import connection

from gongshi.record import EntryError
from gongshi.record.canonical import canonical
from gongshi.record.receipt import verify_receipt
from gongshi.record.sealed import Secret, verify_unsealed
from gongshi.record.signed_note import SigningKey
from gongshi.store import projections
from gongshi.store.append import append
from gongshi.store.entries import entries
from gongshi.store.entry_record import entry_at
from gongshi.store.errors import SealedError, UnknownError
from gongshi.store.log import publish
from gongshi.store.log_check import check_log
from gongshi.store.models import LedgerEntry, SealedContent
from gongshi.store.published import PublishedLog
from gongshi.store.remains import Remains, holding
from gongshi.store.sealed import forget, seal, unseal

pytestmark = pytest.mark.integration

LETTER = {"kind": "letter", "of": "Ada Quay", "identity": "Q123456(7)"}
LONG = {"kind": "file", "words": [f"sentence {n} of a very private letter" for n in range(1500)]}
KEY = SigningKey("harbour.example/log", bytes(range(32)))


def kept():
    return [
        Secret(bytes(salt), bytes(content))
        for salt, content in SealedContent.objects.values_list("salt", "content")
    ]


def kinds():
    return [entry.kind for entry in entries()]


def on_both(vendor):
    """What forgetting says when nothing is left to do."""
    return Remains(None, on_server=True) if vendor == "postgresql" else Remains(())


def test_ledger_holds_the_commitment_and_a_table_of_its_own_the_content(record):
    done = seal(LETTER, actor="clerk")
    (secret,) = kept()
    assert secret.content == canonical(LETTER)
    (row,) = LedgerEntry.objects.values()
    assert (row["index"], row["leaf"], row["subject"]) == (0, done.leaf, done.subject)
    assert b"Ada" not in bytes(row["written"])
    assert secret.salt.hex().encode() not in bytes(row["written"])


def test_published_content_is_an_entry_that_proves_itself_and_is_kept_nowhere_else(record):
    done = seal(LETTER, actor="clerk")
    assert unseal(done.leaf[:12], actor="clerk") == 1
    sealed, opened = entries()
    verify_unsealed(sealed, opened)
    assert opened.payload["content"] == LETTER
    assert kept() == []
    assert entry_at(0).ended.entry == opened
    assert entry_at(1).sealed.entry == sealed


def test_forgetting_takes_salt_and_content_away_and_enters_the_ground(record):
    seal(LETTER, actor="clerk")
    other = seal(LONG, actor="clerk")
    assert forget("0", "requested", actor="clerk") == on_both(connection.vendor)
    assert kinds() == ["sealed", "sealed", "forgotten"]
    assert [secret.content for secret in kept()] == [canonical(LONG)]
    assert entry_at(0).ended.entry.payload["ground"] == "requested"
    assert (entry_at(1).ended, entry_at(1).leaf) == (None, other.leaf)


def test_forgetting_again_adds_nothing(record):
    seal(LETTER, actor="clerk")
    forget("0", "requested", actor="clerk")
    again = forget("0", "ordered", actor="clerk")
    assert again == Remains(None, on_server=connection.vendor == "postgresql")
    assert kinds() == ["sealed", "forgotten"]


def test_what_ended_stays_ended(record):
    seal(LETTER, actor="clerk")
    seal(LETTER, actor="clerk")
    forget("0", "requested", actor="clerk")
    unseal("1", actor="clerk")
    for act in (lambda: unseal("0", actor="clerk"), lambda: unseal("1", actor="clerk")):
        with pytest.raises(SealedError, match=r"was (forgotten|published) on .* neither can be"):
            act()
    with pytest.raises(SealedError, match=r"was published on .* neither can be undone"):
        forget("1", "requested", actor="clerk")


def test_what_was_never_sealed_cannot_be_forgotten(record, desk):
    append(desk.drafts(1))
    with pytest.raises(SealedError, match="entry 0 is a claim and not sealed"):
        forget("0", "requested", actor="clerk")
    with pytest.raises(UnknownError):
        forget("7", "requested", actor="clerk")


def test_unknown_ground_deletes_nothing(record):
    seal(LETTER, actor="clerk")
    with pytest.raises(EntryError, match="a ground is one of"):
        forget("0", "because", actor="clerk")
    assert (len(kept()), kinds()) == (1, ["sealed"])


def test_copy_that_has_commitments_only_cannot_end_them(record):
    seal(LETTER, actor="clerk")
    SealedContent.objects.all().delete()
    for act in (lambda: unseal("0", actor="a"), lambda: forget("0", "ordered", actor="a")):
        with pytest.raises(SealedError, match="is not kept in this record"):
            act()
    assert kinds() == ["sealed"]


def test_projections_follow_over_sealed_entries(record, desk):
    desk.put_register()
    before = projections.state_hash()
    seal(LETTER, actor="clerk")
    seal(LETTER, actor="clerk")
    unseal("3", actor="clerk")
    forget("4", "requested", actor="clerk")
    assert projections.state_hash() == before == projections.rebuild()


@pytest.mark.parametrize("content", [LETTER, LONG], ids=["short", "over many pages"])
def test_forgotten_bytes_are_in_no_file_of_the_database(file_record, desk, content):
    append(desk.drafts(20))
    seal({"kind": "another", "words": "x" * 3000}, actor="clerk")
    at = seal(content, actor="clerk").index
    seal({"kind": "another", "words": "y" * 3000}, actor="clerk")
    (secret,) = (one for one in kept() if one.content == canonical(content))
    assert holding(secret) != ()
    assert forget(str(at), "requested", actor="clerk") == Remains(())
    files = {path.name: path.read_bytes() for path in file_record.parent.glob("record.sqlite3*")}
    assert files["record.sqlite3-wal"] == b""
    for held in files.values():
        assert secret.salt not in held
        assert secret.content[:60] not in held
        assert secret.content[-60:] not in held


def test_stray_copy_of_the_bytes_is_found_and_swept_away(file_record):
    """Left behind by a program that does not delete securely."""
    seal(LETTER, actor="clerk")
    (secret,) = kept()
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA secure_delete=OFF")
        cursor.execute("CREATE TABLE stray (content BLOB)")
        cursor.execute("INSERT INTO stray VALUES (%s)", [secret.salt + bytes(9000)])
        cursor.execute("DROP TABLE stray")
    assert forget("0", "requested", actor="clerk") == Remains(())
    assert holding(secret) == ()


def test_bytes_that_stand_elsewhere_on_the_record_are_told(file_record):
    seal({"a": "b"}, actor="clerk")
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE note (content TEXT)")
        cursor.execute("""INSERT INTO note VALUES ('{"a":"b"}')""")
    assert forget("0", "requested", actor="clerk") == Remains((file_record,))


def test_write_ahead_log_that_another_reader_keeps_is_told_and_cleared_next_time(file_record):
    seal(LETTER, actor="clerk")
    (secret,) = kept()
    reader = sqlite3.connect(file_record)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM entry").fetchall()
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout=1")
    remains = forget("0", "requested", actor="clerk")
    assert (remains.busy, remains.found) == (True, (file_record.with_name("record.sqlite3-wal"),))
    reader.close()
    assert forget("0", "requested", actor="clerk") == Remains(None)
    assert holding(secret) == ()


def test_checkpoints_and_receipts_verify_after_forgetting(file_record, desk, tmp_path, monkeypatch):
    monkeypatch.setenv("GONGSHI_LOG", str(tmp_path / "log"))
    log = PublishedLog(tmp_path / "log")
    append(desk.drafts(3))
    seal(LETTER, actor="clerk")
    before = publish(log, [KEY]).note
    receipt = log.receipt(3)
    forget("3", "requested", actor="clerk")
    publish(log, [KEY])
    checked = check_log(log, [KEY.verifier()], before)
    assert (checked.faults, checked.head.size) == ((), 5)
    for one in (receipt, log.receipt(3), log.receipt(4)):
        verify_receipt(one, [KEY.verifier()])


def test_past_shows_what_was_forgotten_as_removed_and_not_what_was_published_later(file_record):
    seal(LETTER, actor="clerk")
    seal(LETTER, actor="clerk")
    then = entry_at(1).entry.recorded_at
    forget("0", "requested", actor="clerk")
    unseal("1", actor="clerk")
    assert entry_at(0, then).ended.entry.kind == "forgotten"
    assert entry_at(1, then).ended is None
    with pytest.raises(UnknownError, match="no entry 2 on the record"):
        entry_at(2, then)
    with pytest.raises(UnknownError, match="no entry 9 on the record"):
        entry_at(9)


def test_role_that_does_not_own_the_table_leaves_its_dead_rows_to_the_owner(server_record):
    seal(LETTER, actor="clerk")
    with connection.cursor() as cursor:
        cursor.execute("CREATE ROLE passer_by")
        cursor.execute(
            "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO passer_by"
        )
        cursor.execute("SET ROLE passer_by")
    assert forget("0", "requested", actor="clerk") == Remains(None, on_server=True, unswept=True)
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
        cursor.execute("DROP OWNED BY passer_by")
        cursor.execute("DROP ROLE passer_by")


def test_older_database_put_back_cannot_forget_until_it_is_the_newest_again(
    file_record, tmp_path, monkeypatch
):
    monkeypatch.setenv("GONGSHI_LOG", str(tmp_path / "log"))
    (tmp_path / "keys").touch(0o600)
    monkeypatch.setenv("GONGSHI_LOG_KEY", str(tmp_path / "keys"))
    (tmp_path / "keys").write_text(KEY.written() + "\n")
    seal(LETTER, actor="clerk")
    connection.close()
    shutil.copy(file_record, tmp_path / "backup")
    seal(LETTER, actor="clerk")
    publish(PublishedLog(tmp_path / "log"), [KEY])
    connection.close()
    shutil.copy(tmp_path / "backup", file_record)
    with pytest.raises(RuntimeError, match="older copy of the database was put back"):
        forget("0", "requested", actor="clerk")
    assert len(kept()) == 1

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Publishing the ledger as a log, and refusing to when it is not the ledger that was signed."""

from __future__ import annotations

import shutil

import pytest
from django.db import connection

from gongshi.record import leaf_hash
from gongshi.record.checkpoint import sign, verify
from gongshi.record.receipt import verify_receipt
from gongshi.record.signed_note import SigningKey
from gongshi.store.append import append, write
from gongshi.store.configuration import log_folder, log_key_file
from gongshi.store.errors import LogError, RestoredError
from gongshi.store.log import publish
from gongshi.store.log_check import check_log
from gongshi.store.log_key import add_key, signing_keys
from gongshi.store.models import LedgerEntry
from gongshi.store.published import PublishedLog
from gongshi.store.writer import writer

pytestmark = pytest.mark.integration


class Log:
    """The log of a record: its folder, its key, and acts upon them."""

    def __init__(self, record, desk):
        self.record, self.desk = record, desk
        self.published = PublishedLog(log_folder(record, {}))
        self.folder = self.published.folder
        self.key = add_key(log_key_file(record, {}), "harbour.example/log")
        self.drafts = iter(desk.drafts(700))

    @property
    def keys(self):
        return signing_keys(log_key_file(self.record, {}))

    def record_more(self, count):
        append([next(self.drafts) for _ in range(count)])

    def publish(self, count=0):
        if count:
            self.record_more(count)
        return publish(self.published, self.keys)

    def faults(self):
        return check_log(self.published, [key.verifier() for key in self.keys]).faults

    def files(self):
        """Every file with its content."""
        paths = (path for path in self.folder.rglob("*") if path.is_file())
        return {str(p.relative_to(self.folder)): p.read_bytes() for p in paths}


@pytest.fixture
def log(record, desk, monkeypatch):
    for name in ("GONGSHI_LOG", "GONGSHI_LOG_KEY"):
        monkeypatch.delenv(name, raising=False)
    return Log(record, desk)


def alter(*statements):
    """Reach behind the triggers, as one who holds the file can."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in cursor.fetchall():
            cursor.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            cursor.execute(statement)


def test_ledger_is_published_entry_for_entry_and_signed_once(log):
    done = log.publish(5)
    assert (done.head.size, done.head.origin, done.new) == (5, "harbour.example/log", 5)
    assert verify(log.published.checkpoint(), [log.key]) == done.head
    assert sorted(log.files()) == ["checkpoint", "tile/0/000.p/5", "tile/entries/000.p/5"]
    assert log.faults() == ()


def test_empty_ledger_can_be_published_and_grow(log):
    assert log.publish().head.size == 0
    assert log.publish(2).new == 2
    assert log.faults() == ()


def test_second_run_changes_nothing(log):
    log.publish(5)
    before = log.files()
    assert log.publish().new == 0
    assert log.files() == before


def test_growing_log_keeps_what_an_earlier_checkpoint_needs_until_the_tile_is_full(log):
    log.publish(250)
    log.publish(5)
    assert {"tile/entries/000.p/250", "tile/entries/000.p/255"} < log.files().keys()
    log.publish(5)
    assert sorted(log.files()) == [
        "checkpoint",
        "tile/0/000",
        "tile/0/001.p/4",
        "tile/1/000.p/1",
        "tile/entries/000",
        "tile/entries/001.p/4",
    ]
    assert log.faults() == ()


def test_receipt_of_each_entry_is_made_from_the_files_alone(log):
    head = log.publish(300).head
    entries = LedgerEntry.objects.order_by("index").values_list("index", "leaf")
    for index, leaf in entries[::37]:
        receipt = log.published.receipt(index)
        assert verify_receipt(receipt, [log.key]) == head
        assert leaf_hash(receipt.entry) == leaf


def test_entry_that_was_recorded_since_has_no_receipt_yet(log):
    log.publish(3)
    log.record_more(1)
    with pytest.raises(LogError, match=r"entry 3 is not in the log yet, which holds 3"):
        log.published.receipt(3)
    log.publish()
    assert log.published.receipt(3).index == 3


def test_file_that_was_lost_is_written_again(log):
    log.publish(300)
    whole = log.files()
    shutil.rmtree(log.folder / "tile" / "entries")
    (log.folder / "tile/0/000").unlink()
    assert log.publish().new == 0
    assert log.files() == whole


def test_run_that_was_stopped_before_it_signed_is_completed_and_its_leavings_go(log):
    log.publish(5)
    note = log.published.checkpoint()
    log.publish(3)
    (log.folder / "checkpoint").write_bytes(note)
    (log.folder / ".new").mkdir()
    (log.folder / ".new" / "file").write_bytes(b"half of a ti")
    (log.folder / "tile/0/000.p/7").write_bytes(b"of a ledger that was lost")
    assert log.publish(1).head.size == 9
    assert [name for name in log.files() if name.startswith("tile/0")] == [
        name for name in log.files() if name in {"tile/0/000.p/5", "tile/0/000.p/9"}
    ]
    assert not (log.folder / ".new").exists()
    assert log.faults() == ()


def test_older_database_put_back_is_refused_and_nothing_signed(log, tmp_path):
    log.publish(5)
    connection.close()
    shutil.copy(log.record, tmp_path / "backup")
    log.publish(3)
    connection.close()
    for path in tmp_path.glob("record.sqlite3-*"):
        path.unlink()
    shutil.copy(tmp_path / "backup", log.record)
    before = log.files()
    with pytest.raises(RestoredError, match=r"has 8 entries, the ledger only 5. It looks as if an"):
        log.publish()
    with pytest.raises(RestoredError, match=r"entry 7 was published in .*/log and is gone"):
        log.record_more(1)
    assert LedgerEntry.objects.count() == 5
    assert log.files() == before


def test_ledger_that_went_another_way_is_refused_with_the_first_entry_that_differs(log):
    log.publish(300)
    alter('DELETE FROM "entry" WHERE "index" >= 270')
    with writer():
        write(log.desk.drafts(700)[600:])
    with pytest.raises(RestoredError, match=r"log in .* differ from entry 270 on. It looks"):
        log.publish()
    shutil.rmtree(log.folder / "tile")
    with pytest.raises(RestoredError, match=r"/log differ. It looks"):
        log.publish()


def test_append_to_a_ledger_with_another_entry_in_the_last_place_is_refused(log):
    log.publish(3)
    alter("""UPDATE "entry" SET "leaf" = 'f' || substr("leaf", 2) || 'x' WHERE "index" = 2""")
    with pytest.raises(RestoredError, match=r"entry 2 was published in .* and is another one now"):
        log.record_more(1)


def test_entry_that_was_altered_in_the_database_is_not_published(log):
    log.publish(2)
    log.record_more(2)
    alter("""UPDATE "entry" SET "written" = x'7b7d' WHERE "index" = 3""")
    with pytest.raises(RestoredError, match=r"entry 3 of the ledger is not as it was recorded"):
        log.publish()


def test_two_keys_sign_while_the_key_is_changed_and_either_is_enough(log):
    log.publish(3)
    second = add_key(log_key_file(log.record, {}), "harbour.example/log-2")
    done = log.publish(1)
    assert done.head.origin == "harbour.example/log"
    for key in (log.key, second):
        assert check_log(log.published, [key]).faults == ()
    path = log_key_file(log.record, {})
    path.write_text(path.read_text().split("\n")[1] + "\n")
    after = log.publish(1)
    assert (after.head.origin, after.head.size) == ("harbour.example/log", 5)
    assert check_log(log.published, [second]).faults == ()
    assert check_log(log.published, [log.key]).head is None


def test_log_of_another_key_is_refused_but_the_ledger_goes_on(log):
    log.publish(3)
    log_key_file(log.record, {}).unlink()
    add_key(log_key_file(log.record, {}), "ferry.example/log")
    with pytest.raises(LogError, match=r"is not ours: .*name another folder by GONGSHI_LOG"):
        log.publish()
    log.record_more(1)
    assert LedgerEntry.objects.count() == 4


@pytest.mark.parametrize("name", ["checkpoint", "tile/0/000.p/3"])
def test_damaged_files_do_not_keep_the_ledger_from_going_on(log, name):
    log.publish(3)
    (log.folder / name).write_bytes(b"torn")
    log.record_more(1)
    assert LedgerEntry.objects.count() == 4


def test_empty_log_asks_nothing_of_the_ledger(log):
    log.publish()
    log.record_more(1)
    assert LedgerEntry.objects.count() == 1


def test_ledger_whose_key_is_elsewhere_goes_on(log):
    log.publish(3)
    log_key_file(log.record, {}).unlink()
    log.record_more(1)
    assert LedgerEntry.objects.count() == 4


def test_folder_that_cannot_be_written_is_told_and_what_was_published_holds(log):
    log.publish(3)
    shutil.rmtree(log.folder / "tile" / "0")
    (log.folder / "tile" / "0").write_text("in the way")
    with pytest.raises(LogError, match=r"cannot be written: .*What was published before still"):
        log.publish(1)
    (log.folder / "tile" / "0").unlink()
    assert log.publish().head.size == 4
    assert log.faults() == ()


def test_signature_by_the_key_over_another_root_is_refused(log):
    log.publish(3)
    head = verify(log.published.checkpoint(), [log.key])
    forged = type(head)(head.origin, 3, bytes(32))
    (log.folder / "checkpoint").write_bytes(sign(forged, *log.keys))
    with pytest.raises(RestoredError, match=r"/log differ"):
        log.publish()


def test_checkpoint_that_an_impostor_signed_is_refused(log):
    head = log.publish(3).head
    impostor = SigningKey(log.key.name, bytes(32))
    (log.folder / "checkpoint").write_bytes(sign(head, impostor))
    with pytest.raises(LogError, match=r"is not ours"):
        log.publish()

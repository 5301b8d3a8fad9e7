# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Checking published files: whatever was altered is found, and the first entry it touches named."""

from __future__ import annotations

import random
import shutil

import pytest

from gongshi.record.checkpoint import Checkpoint, sign
from gongshi.record.merkle import leaf_hash, root
from gongshi.record.signed_note import SigningKey
from gongshi.record.tiles import ENTRIES, WIDTH, Tile, bundle_of, files, tiles_at
from gongshi.store.errors import LogError
from gongshi.store.log_check import Fault, check_log
from gongshi.store.published import PublishedLog

KEY = SigningKey("harbour.example/log", bytes(range(32)))
KEYS = [KEY.verifier()]
ENTRY = [f'{{"ferry":{number}}}'.encode() for number in range(600)]


def head_of(entries):
    return Checkpoint(KEY.name, len(entries), root([leaf_hash(entry) for entry in entries]))


def put(folder, entries, head, since=0):
    """Write a log of these entries under that head."""
    leaves = [leaf_hash(entry) for entry in entries]
    wanted = tiles_at(len(entries), since)
    for tile, content in files(leaves, lambda begin, end: entries[begin:end], wanted):
        path = folder / tile.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / "checkpoint").write_bytes(sign(head, KEY))


def grown(folder, *sizes):
    """A log that was published at these sizes, one after the other."""
    for before, size in zip((0, *sizes), sizes, strict=False):
        put(folder, ENTRY[:size], head_of(ENTRY[:size]), before)
    return PublishedLog(folder)


def faults(log, earlier=None):
    return [tuple(fault) for fault in check_log(log, KEYS, earlier).faults]


def bent(path, place, bit=0):
    content = bytearray(path.read_bytes())
    content[place] ^= 1 << bit
    path.write_bytes(bytes(content))


def published_files(log):
    return sorted(path for path in log.folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("sizes", [(0,), (1,), (3, 5), (255, 256, 257), (250, 520, 600)])
def test_log_as_it_was_signed_has_no_fault(tmp_path, sizes):
    checked = check_log(grown(tmp_path, *sizes), KEYS)
    assert (checked.head, checked.faults) == (head_of(ENTRY[: sizes[-1]]), ())


def test_flipped_bit_in_any_byte_of_a_small_log_is_found(tmp_path):
    log = grown(tmp_path, 2, 5)
    for path in published_files(log):
        whole = path.read_bytes()
        for place in range(len(whole)):
            bent(path, place, place % 8)
            assert faults(log), (path, place)
            path.write_bytes(whole)
    assert faults(log) == []


@pytest.mark.parametrize(
    "flips", [pytest.param(300, id="300"), pytest.param(6000, id="6000", marks=pytest.mark.soak)]
)
@pytest.mark.slow
def test_flipped_bit_of_a_log_of_two_levels_is_found(tmp_path, flips):
    log = grown(tmp_path, 250, 520, 600)
    choose = random.Random(20261123)
    every = [(p, at) for p in published_files(log) for at in range(p.stat().st_size)]
    for path, place in choose.sample(every, flips):
        whole = path.read_bytes()
        bent(path, place, choose.randrange(8))
        assert faults(log), (path, place)
        path.write_bytes(whole)
    assert faults(log) == []


def test_altered_entry_is_named_with_its_file(tmp_path):
    log = grown(tmp_path, 600)
    path = log.folder / "tile/entries/001"
    path.write_bytes(path.read_bytes().replace(b'"ferry":300}', b'"ferry":999}'))
    assert faults(log) == [(300, "tile/entries/001", "entry 300 was altered")]


def test_first_of_several_altered_entries_is_named_first(tmp_path):
    log = grown(tmp_path, 600)
    for name, number in (("002.p/88", 590), ("000", 17), ("001", 256)):
        path = log.folder / "tile/entries" / name
        path.write_bytes(
            path.read_bytes().replace(b":%d}" % number, b":000}"[: len(str(number)) + 2])
        )
    assert [fault[0] for fault in faults(log)] == [17, 256, 590]


def test_altered_hash_is_told_from_an_altered_entry(tmp_path):
    log = grown(tmp_path, 600)
    bent(log.folder / "tile/0/001", 5 * 32 + 3)
    assert faults(log) == [(261, "tile/0/001", "the hash of entry 261 was altered")]


def test_altered_hash_above_is_told_with_what_it_covers(tmp_path):
    log = grown(tmp_path, 600)
    bent(log.folder / "tile/1/000.p/2", 40)
    says = "the hash of entries 256 to 511 was altered"
    assert faults(log) == [(256, "tile/1/000.p/2", says)]


def test_file_of_an_earlier_checkpoint_is_checked_too(tmp_path):
    log = grown(tmp_path, 3, 5)
    bent(log.folder / "tile/entries/000.p/3", -1)
    assert faults(log) == [(2, "tile/entries/000.p/3", "entry 2 was altered")]


def test_file_that_is_missing_is_told_where_it_begins(tmp_path):
    log = grown(tmp_path, 600)
    (log.folder / "tile/entries/001").unlink()
    (log.folder / "tile/1/000.p/2").unlink()
    assert faults(log) == [
        (0, "tile/1/000.p/2", "is missing"),
        (256, "tile/entries/001", "is missing"),
    ]


@pytest.mark.parametrize("level", [ENTRIES, 0])
def test_file_that_was_cut_off_names_the_first_entry_it_lost(tmp_path, level):
    log = grown(tmp_path, 5)
    tile = Tile(level, 0, 5)
    path, whole = log.folder / tile.path, log.read(tile)
    starts = [len(bundle_of(ENTRY[:n])) if level == ENTRIES else n * 32 for n in range(1, 6)]
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        lost = sum(start <= length for start in starts)
        says = f"entry {lost} was altered" if level == ENTRIES else f"the hash of entry {lost}"
        ((entry, name, told),) = faults(log)
        assert (entry, name, told.removesuffix(" was altered")) == (
            lost,
            tile.path,
            says.removesuffix(" was altered"),
        )


@pytest.mark.parametrize("level", [ENTRIES, 0])
@pytest.mark.parametrize("more", [b"\0", bytes(32), bytes(64)])
def test_file_that_was_made_longer_is_found(tmp_path, level, more):
    log = grown(tmp_path, 5)
    path = log.folder / Tile(level, 0, 5).path
    path.write_bytes(path.read_bytes() + more)
    assert [fault[:2] for fault in faults(log)] == [(4, Tile(level, 0, 5).path)]


def test_entry_altered_together_with_its_hash_is_found_by_the_hash_above(tmp_path):
    log = grown(tmp_path, 600)
    forged = [*ENTRY[:300], b'{"ferry":"sunk"}', *ENTRY[301:]]
    (log.folder / "tile/entries/001").write_bytes(bundle_of(forged[256:512]))
    hashes = b"".join(leaf_hash(entry) for entry in forged[256:512])
    (log.folder / "tile/0/001").write_bytes(hashes)
    says = "one of the entries 256 to 511 was altered, and its hash with it"
    assert faults(log) == [(256, "tile/entries/001", says)]


def test_log_written_anew_under_an_old_signature_is_not_the_one_that_was_signed(tmp_path):
    log = grown(tmp_path, 600)
    note = log.checkpoint()
    forged = [*ENTRY[:300], b'{"ferry":"sunk"}', *ENTRY[301:]]
    put(log.folder, forged, head_of(forged))
    (log.folder / "checkpoint").write_bytes(note)
    ((entry, path, told),) = faults(log)
    assert (entry, path) == (None, "checkpoint")
    assert told.startswith("entries were altered, and every hash with them")


def test_an_entry_and_another_hash_altered_at_once_are_both_in_doubt(tmp_path):
    log = grown(tmp_path, 5)
    bent(log.folder / "tile/0/000.p/5", 4 * 32)
    bent(log.folder / "tile/entries/000.p/5", 20)
    told = "entry 1 or its hash was altered"
    assert faults(log) == [(1, "tile/entries/000.p/5", told)]


def test_checkpoint_of_another_key_stops_the_check(tmp_path):
    log = grown(tmp_path, 5)
    checked = check_log(log, [SigningKey(KEY.name, bytes(32)).verifier()])
    assert checked.head is None
    ((entry, path, told),) = checked.faults
    assert (entry, path) == (None, "checkpoint")
    assert "but not by harbour.example/log" in told


def test_files_beyond_the_checkpoint_are_the_work_of_a_run_that_was_stopped(tmp_path):
    log = grown(tmp_path, 255, 600)
    (log.folder / "checkpoint").write_bytes(sign(head_of(ENTRY[:255]), KEY))
    assert faults(log) == []
    bent(log.folder / "tile/entries/000", 5)
    assert faults(log) == [(0, "tile/entries/000", "entry 0 was altered")]


def test_files_that_are_none_of_the_log_are_passed_over(tmp_path):
    log = grown(tmp_path, 5)
    (log.folder / "tile" / "index.html").write_text("a page")
    (log.folder / "robots.txt").write_text("")
    assert faults(log) == []


def test_folder_without_a_checkpoint_is_no_log(tmp_path):
    with pytest.raises(LogError, match=r"there is no checkpoint in .*name the folder of a log"):
        check_log(PublishedLog(tmp_path), KEYS)


def test_log_that_has_grown_since_an_earlier_checkpoint_is_told_from_one_that_was_rewritten(
    tmp_path,
):
    earlier = {size: sign(head_of(ENTRY[:size]), KEY) for size in (0, 3, 255, 600)}
    log = grown(tmp_path / "ours", 600)
    assert [faults(log, note) for note in earlier.values()] == [[], [], [], []]
    forged = [b"another beginning", *ENTRY[1:]]
    put(tmp_path / "fork", forged, head_of(forged))
    fork = PublishedLog(tmp_path / "fork")
    assert faults(fork) == faults(fork, earlier[0]) == []
    for size in (3, 255, 600):
        ((entry, path, told),) = faults(fork, earlier[size])
        assert (entry, path) == (None, "checkpoint")
        assert told.startswith("has not grown from the earlier checkpoint")


def test_earlier_checkpoint_that_is_longer_or_not_signed_is_told(tmp_path):
    log = grown(tmp_path, 5)
    ((_, _, longer),) = faults(log, sign(head_of(ENTRY[:6]), KEY))
    assert longer.endswith("nothing is proven from 6 to 5 leaves")
    ((_, _, unsigned),) = faults(log, b"no note")
    assert "a note is a text, a blank line" in unsigned


def test_a_file_that_cannot_be_read_is_a_fault_and_no_crash(tmp_path):
    log = grown(tmp_path, 5)
    shutil.rmtree(log.folder / "tile/0/000.p")
    (log.folder / "tile/0/000.p/5").mkdir(parents=True)
    assert faults(log) == [(0, "tile/0/000.p/5", "is missing")]


def test_fault_says_entry_path_and_what():
    assert Fault(3, "tile/0/000", "is missing")._asdict() == {
        "entry": 3,
        "path": "tile/0/000",
        "says": "is missing",
    }
    assert WIDTH == 256

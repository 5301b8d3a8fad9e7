# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Tiles and bundles: the published geometry, incremental writing, proofs from files alone."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import ProofError, TileError
from gongshi.record.merkle import consistency_proof, inclusion_proof, leaf_hash, root, root_at
from gongshi.record.tiles import (
    ENTRIES,
    WIDTH,
    Tile,
    bundle_of,
    entries_of,
    files,
    hashes_of,
    nodes_from,
    tiles_at,
)

ENTRY = [str(number).encode() for number in range(70_000)]
LEAVES = [leaf_hash(entry) for entry in ENTRY]
GROWTH = st.lists(st.integers(0, 1100), min_size=1, max_size=5).map(sorted)


def log(size, since=0):
    """The files of a log by their paths."""
    wanted = tiles_at(size, since)
    made = files(LEAVES[:size], lambda begin, end: ENTRY[begin:end], wanted)
    return {tile.path: content for tile, content in made}


@pytest.mark.evaluation
def test_published_geometry_and_path_are_ours(evaluation):
    told = json.loads((evaluation / "vectors/c2sp/signed_note_example.json").read_text("utf-8"))
    for one in told["tile_geometry"]:
        made = list(tiles_at(one["size"]))
        for level in range(3):
            widths = [tile.width for tile in made if tile.level == level]
            full = widths.count(WIDTH)
            partial = sum(width for width in widths if width < WIDTH)
            assert full == one.get(f"level{level}_full", 0)
            assert partial == one.get(f"level{level}_partial", 0)
    for one in told["tile_path"]:
        assert Tile(0, one["index"]).path == f"tile/0/{one['path']}"


@pytest.mark.parametrize(
    ("tile", "path"),
    [
        (Tile(0, 0), "tile/0/000"),
        (Tile(0, 999, 5), "tile/0/999.p/5"),
        (Tile(1, 1000), "tile/1/x001/000"),
        (Tile(0, 1234067), "tile/0/x001/x234/067"),
        (Tile(ENTRIES, 12, 255), "tile/entries/012.p/255"),
        (Tile(10, 0, 1), "tile/10/000.p/1"),
    ],
)
def test_path_of_a_tile_is_written_and_read(tile, path):
    assert (tile.path, Tile.parse(path)) == (path, tile)


@pytest.mark.parametrize(
    "path",
    [
        "checkpoint",
        "tile/00/000",
        "tile/0/00",
        "tile/0/x000/000",
        "tile/0/001/000",
        "tile/0/000.p/0",
        "tile/0/000.p/05",
        "tile/0/000.p/256",
        "tile/0/000.p/999",
        "tile/0/００0",
        "tile/entry/000",
        "tile/0/000/",
    ],
)
def test_path_that_no_log_has_is_told(path):
    with pytest.raises(TileError, match="is no file of a log"):
        Tile.parse(path)


def test_small_log_is_a_bundle_and_a_tile():
    assert log(3) == {
        "tile/entries/000.p/3": b"\0\x010\0\x011\0\x012",
        "tile/0/000.p/3": b"".join(LEAVES[:3]),
    }


def test_log_of_one_full_tile_has_its_root_above():
    assert list(log(256)) == ["tile/entries/000", "tile/0/000", "tile/1/000.p/1"]
    assert log(256)["tile/1/000.p/1"] == root(LEAVES[:256])


def test_empty_log_has_no_files_and_one_that_did_not_grow_no_new_ones():
    assert log(0) == log(700, since=700) == {}


@given(sizes=GROWTH)
def test_files_that_are_added_step_by_step_are_those_of_a_whole_log(sizes):
    there = {}
    for before, size in pairwise([0, *sizes]):
        added = log(size, since=before)
        assert there.keys() & added.keys() == set()
        there |= added
    whole = log(sizes[-1])
    assert {path: there[path] for path in whole} == whole


def test_only_the_files_that_changed_are_made():
    assert list(log(600, since=520)) == ["tile/entries/002.p/88", "tile/0/002.p/88"]
    assert list(log(768, since=767)) == ["tile/entries/002", "tile/0/002", "tile/1/000.p/3"]


@given(data=st.data(), size=st.integers(1, 1100))
def test_proofs_from_tiles_are_those_from_leaves(data, size):
    kept = log(size)
    nodes = nodes_from(size, lambda tile: kept[tile.path])
    index = data.draw(st.integers(0, size - 1))
    assert root_at(size, nodes) == root(LEAVES[:size])
    assert inclusion_proof(index, size, nodes) == inclusion_proof(index, size, LEAVES[:size])
    assert consistency_proof(index + 1, size, nodes) == consistency_proof(
        index + 1, size, LEAVES[:size]
    )


def test_proof_in_a_log_of_three_levels_reads_few_tiles():
    kept, asked = log(70_000), []

    def read(tile):
        asked.append(tile.path)
        return kept[tile.path]

    proof = inclusion_proof(300, 70_000, nodes_from(70_000, read))
    assert proof == inclusion_proof(300, 70_000, LEAVES)
    assert sorted(asked) == ["tile/0/001", "tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17"]


def test_tile_covers_what_its_level_says():
    assert [
        (t.first, t.covers) for t in (Tile(ENTRIES, 2), Tile(0, 2), Tile(1, 2), Tile(2, 1))
    ] == [
        (512, 1),
        (512, 1),
        (131_072, 256),
        (16_777_216, 65_536),
    ]


@given(entries=st.lists(st.binary(max_size=300), min_size=1, max_size=20))
def test_bundle_gives_its_entries_back(entries):
    assert entries_of(bundle_of(entries), Tile(ENTRIES, 0, len(entries))) == entries


def test_entry_of_65535_bytes_goes_in_and_one_byte_more_does_not():
    assert len(bundle_of([bytes(65_535)])) == 65_537
    with pytest.raises(TileError, match="entries of 65535 bytes, not of 65536"):
        bundle_of([b"", bytes(65_536)])


def test_bundle_that_is_torn_names_the_first_entry_that_is():
    tile, whole = Tile(ENTRIES, 1, 3), bundle_of([b"one", b"two", b"three"])
    for length in range(len(whole)):
        number = 256 + (length >= 5) + (length >= 10)
        with pytest.raises(TileError, match=f"entries/001.p/3 ends within entry {number}$"):
            entries_of(whole[:length], tile)
    with pytest.raises(TileError, match="goes on after entry 258"):
        entries_of(whole + b"\0", tile)


def test_tile_of_another_length_is_told_wherever_it_is_read():
    told = "tile/0/000.p/2 has 63 bytes; 2 hashes take 64"
    with pytest.raises(TileError, match=told):
        hashes_of(bytes(63), Tile(0, 0, 2))
    with pytest.raises(TileError, match=told):
        inclusion_proof(0, 2, nodes_from(2, lambda _: bytes(63)))


def test_leaf_beyond_the_log_has_no_proof_from_tiles():
    kept = log(3)
    with pytest.raises(ProofError, match="there is no leaf 3 in a tree of 3"):
        inclusion_proof(3, 3, nodes_from(3, lambda tile: kept[tile.path]))

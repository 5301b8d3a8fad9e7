# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""An export appears whole under its name, or not at all."""

from __future__ import annotations

import json

import pytest

from gongshi.exports import LedgerEnd, PlaceError
from gongshi.exports.formats import FORMATS, export_snapshot, place
from gongshi.exports.manifest import MANIFEST, Written, sha256_of
from gongshi.exports.placing import placed

END = LedgerEnd(3, "a" * 64)


def test_folder_is_renamed_to_its_name_when_all_is_written(tmp_path):
    with placed(tmp_path / "tables") as folder:
        (folder / "a.csv").write_text("id\n")
        assert not (tmp_path / "tables").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]
    assert (tmp_path / "tables" / "a.csv").read_text() == "id\n"


def test_export_that_stops_half_way_leaves_nothing(tmp_path):
    def stop():
        with placed(tmp_path / "tables") as folder:
            (folder / "a.csv").write_text("id\n")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()
    assert list(tmp_path.iterdir()) == []


def test_full_disk_is_told_and_leaves_nothing(tmp_path):
    def fill():
        with placed(tmp_path / "tables") as folder:
            (folder / "a.csv").write_text("id\n")
            raise OSError(28, "No space left on device")

    with pytest.raises(PlaceError, match=r"cannot be written \(No space left on device\)"):
        fill()
    assert list(tmp_path.iterdir()) == []


def test_place_that_is_taken_is_left_as_it_is(tmp_path):
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "mine.txt").write_text("mine")
    with pytest.raises(PlaceError, match="is there already"), placed(tmp_path / "tables"):
        pytest.fail("nothing may be written")
    assert (tmp_path / "tables" / "mine.txt").read_text() == "mine"


def test_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(PlaceError, match="No such file"), placed(tmp_path / "no" / "tables"):
        pytest.fail("nothing may be written")


def test_manifest_has_hash_size_and_rows_of_each_file(tmp_path):
    def write(folder):
        (folder / "a.csv").write_bytes(b"id\r\n1\r\n")
        return [Written("a.csv", {"a": 1})]

    manifest = place(tmp_path / "out", "csv", END, write, on="2021-08-30", known_at="then")
    told = json.loads((tmp_path / "out" / MANIFEST).read_text())
    assert told == {
        "format": "csv",
        "on": "2021-08-30",
        "known_at": "then",
        "ledger": {"count": 3, "leaf": "a" * 64},
        "files": [
            {
                "name": "a.csv",
                "bytes": 7,
                "sha256": sha256_of(tmp_path / "out" / "a.csv"),
                "rows": {"a": 1},
            }
        ],
    }
    assert manifest.to_bytes() == (tmp_path / "out" / MANIFEST).read_bytes()


@pytest.mark.parametrize("format_", FORMATS)
def test_same_record_gives_the_same_files_in_every_format(archive, tmp_path, format_):
    first = export_snapshot(archive.snapshot(), format_, tmp_path / "first")
    second = export_snapshot(archive.snapshot(), format_, tmp_path / "second")
    assert first == second
    assert first.format == format_
    listed = {file.name for file in first.files} | {MANIFEST}
    assert {path.name for path in (tmp_path / "first").iterdir()} == listed


@pytest.mark.parametrize("format_", FORMATS)
def test_record_with_nothing_on_it_is_exported_too(bare, tmp_path, format_):
    bare.register()
    manifest = export_snapshot(bare.snapshot(on="2021-08-30"), format_, tmp_path / "out")
    assert (manifest.on, manifest.known_at) == ("2021-08-30", None)
    assert (tmp_path / "out" / MANIFEST).exists()

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The file of the log's keys: kept from others, and told when it is not."""

from __future__ import annotations

import stat

import pytest

from gongshi.record import NoteError
from gongshi.store.errors import LogError
from gongshi.store.log_key import add_key, signing_keys, verifier_keys


def test_key_is_made_for_its_owner_only_and_read_back(tmp_path):
    path = tmp_path / "log-key"
    public = add_key(path, "harbour.example/log")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert verifier_keys(path) == [public]
    assert public.name == "harbour.example/log"
    assert str(public) not in path.read_text()


def test_second_key_is_added_behind_the_first_so_that_both_sign(tmp_path):
    path = tmp_path / "log-key"
    first, second = (add_key(path, "harbour.example/log") for _ in range(2))
    assert first != second
    assert verifier_keys(path) == [first, second]
    assert [key.verifier() for key in signing_keys(path)] == [first, second]


def test_name_that_cannot_stand_in_a_note_leaves_no_file(tmp_path):
    with pytest.raises(NoteError, match=r"neither spaces nor"):
        add_key(tmp_path / "log-key", "two words")
    assert list(tmp_path.iterdir()) == []


def test_key_that_is_not_there_is_told_with_how_to_make_one(tmp_path):
    with pytest.raises(LogError, match=r"no key .*log-key to sign the log with: `gongshi log key"):
        signing_keys(tmp_path / "log-key")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_key_that_others_may_read_is_refused_with_what_to_do(tmp_path, mode):
    path = tmp_path / "log-key"
    add_key(path, "harbour.example/log")
    path.chmod(mode)
    for act in (signing_keys, verifier_keys, lambda p: add_key(p, "another.example")):
        with pytest.raises(LogError, match=r"others than its owner may read .*`chmod 600"):
            act(path)


@pytest.mark.parametrize("content", [b"no key\n", b"\xff\n", b"PRIVATE+KEY+a+12345678+AQ==\n"])
def test_file_of_something_else_is_told_and_not_added_to(tmp_path, content):
    path = tmp_path / "log-key"
    path.touch(0o600)
    path.write_bytes(content)
    for act in (signing_keys, lambda p: add_key(p, "another.example")):
        with pytest.raises(LogError, match=r"is no file of keys"):
            act(path)
    assert path.read_bytes() == content


def test_empty_file_is_told(tmp_path):
    (tmp_path / "log-key").touch(0o600)
    with pytest.raises(LogError, match=r"the file of keys .* is empty"):
        signing_keys(tmp_path / "log-key")


def test_folder_in_the_place_of_the_file_is_told(tmp_path):
    path = tmp_path / "log-key"
    path.mkdir(0o700)
    with pytest.raises(LogError, match=r"cannot be read: Is a directory"):
        signing_keys(path)


def test_folder_that_is_not_there_is_told_with_the_setting(tmp_path):
    with pytest.raises(LogError, match=r"No such file.*name a file by GONGSHI_LOG_KEY"):
        add_key(tmp_path / "missing" / "log-key", "harbour.example/log")

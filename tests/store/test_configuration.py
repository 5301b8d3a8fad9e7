# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a person may set: the whole list, its defaults, and what is said when it cannot be used."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from gongshi.store.configuration import (
    SETTINGS,
    ConfigurationError,
    behind_https,
    databases,
    hosts,
    log_folder,
    log_key_file,
    most_bytes,
    secret_key,
    setting,
)
from gongshi.store.errors import StoreError

ROOT = Path(__file__).resolve().parents[2]


def test_the_defaults_are_usable_as_they_are():
    assert {one.name: setting(one.name, {}) for one in SETTINGS} == {
        "GONGSHI_DATABASE": "gongshi.sqlite3",
        "GONGSHI_SECRET_KEY": "",
        "GONGSHI_HOSTS": "localhost,127.0.0.1,[::1]",
        "GONGSHI_MAX_BYTES": "20000000",
        "GONGSHI_LOG": "log",
        "GONGSHI_LOG_KEY": "",
        "GONGSHI_MODEL_URL": "",
        "GONGSHI_MODEL_KEY": "",
    }


def test_the_environment_comes_before_the_default_and_an_empty_value_is_none():
    assert setting("GONGSHI_HOSTS", {"GONGSHI_HOSTS": "a.example"}) == "a.example"
    assert setting("GONGSHI_HOSTS", {"GONGSHI_HOSTS": ""}) == "localhost,127.0.0.1,[::1]"


def test_a_setting_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(ConfigurationError, match="no setting GONGSHI_PORT; there are GONGSHI_DATA"):
        setting("GONGSHI_PORT", {})
    assert issubclass(ConfigurationError, StoreError)


def test_site_under_a_name_for_others_stands_behind_https():
    assert behind_https({"GONGSHI_HOSTS": "localhost,record.example"})
    assert not behind_https({"GONGSHI_HOSTS": "localhost,127.0.0.1"})
    assert not behind_https({})


def test_hosts_are_names_between_commas():
    assert hosts({"GONGSHI_HOSTS": " a.example, ,b.example,"}) == ["a.example", "b.example"]


def test_the_largest_file_is_a_number_of_bytes():
    assert most_bytes({}) == 20_000_000
    assert most_bytes({"GONGSHI_MAX_BYTES": "1"}) == 1


@pytest.mark.parametrize("written", ["20 MB", "-1", "0", "１２", "2e7"])
def test_a_size_that_cannot_be_read_is_told(written):
    with pytest.raises(ConfigurationError, match=f"such as 20000000, not {written!r}"):
        most_bytes({"GONGSHI_MAX_BYTES": written})


def test_the_database_is_kept_so_that_acknowledged_entries_survive(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    database = databases({"GONGSHI_DATABASE": "kept.sqlite3"})["default"]
    assert database["NAME"] == str(tmp_path / "kept.sqlite3")
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert {
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "PRAGMA recursive_triggers=ON",
        "PRAGMA cache_size=-65536",
    } == {*database["OPTIONS"]["init_command"].split(";")}


def test_the_log_is_published_beside_its_database_and_signed_with_a_key_of_its_own(tmp_path):
    database = tmp_path / "kept.sqlite3"
    assert log_folder(database, {}) == tmp_path / "log"
    assert log_folder(database, {"GONGSHI_LOG": "public/log"}) == tmp_path / "public" / "log"
    assert log_folder(database, {"GONGSHI_LOG": "/srv/log"}) == Path("/srv/log")
    assert log_key_file(database, {}) == tmp_path / "kept.sqlite3.log-key"
    given = {"GONGSHI_LOG_KEY": "/run/keys/log"}
    assert log_key_file(database, given) == Path("/run/keys/log")


def test_a_key_that_is_given_is_used_and_not_written(tmp_path):
    environment = {"GONGSHI_SECRET_KEY": "given", "GONGSHI_DATABASE": str(tmp_path / "a.sqlite3")}
    assert secret_key(environment) == "given"
    assert list(tmp_path.iterdir()) == []


def test_a_key_is_made_once_beside_the_database_and_only_its_owner_may_read_it(tmp_path):
    environment = {"GONGSHI_DATABASE": str(tmp_path / "a.sqlite3")}
    key = secret_key(environment)
    (kept,) = tmp_path.iterdir()
    assert (kept.name, kept.read_text()) == ("a.sqlite3.secret-key", key)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert len(key) >= 50
    assert secret_key(environment) == key
    other = {"GONGSHI_DATABASE": str(tmp_path / "b.sqlite3")}
    assert secret_key(other) != key


def test_of_two_that_begin_together_one_key_wins(tmp_path, monkeypatch):
    environment = {"GONGSHI_DATABASE": str(tmp_path / "a.sqlite3")}
    link = os.link

    def overtaken(draft, path):
        Path(path).write_text("the other's key")
        link(draft, path)

    monkeypatch.setattr(os, "link", overtaken)
    assert secret_key(environment) == "the other's key"
    assert [path.name for path in tmp_path.iterdir()] == ["a.sqlite3.secret-key"]


def test_a_folder_that_cannot_be_written_is_told_with_what_to_do(tmp_path):
    environment = {"GONGSHI_DATABASE": str(tmp_path / "missing" / "a.sqlite3")}
    with pytest.raises(ConfigurationError, match="set GONGSHI_SECRET_KEY, or let gongshi write"):
        secret_key(environment)


def test_looking_at_the_settings_writes_no_key(tmp_path):
    import subprocess
    import sys

    code = "import gongshi.web.settings as s; print(s.DEBUG, bool(s.ALLOWED_HOSTS))"
    environment = {**os.environ, "GONGSHI_DATABASE": str(tmp_path / "a.sqlite3")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True"]
    assert list(tmp_path.iterdir()) == []


def test_every_setting_is_documented_with_its_default():
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    for one in SETTINGS:
        assert f"`{one.name}`" in page
        assert one.meaning in page
        assert not one.default or f"`{one.default}`" in page

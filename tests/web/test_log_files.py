# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The site serves the published files of the log, and no other file."""

from __future__ import annotations

import pytest
from django.db import connection

from gongshi.record.signed_note import SigningKey
from gongshi.store.log import publish
from gongshi.store.log_check import check_log
from gongshi.store.published import PublishedLog

KEY = SigningKey("harbour.example/log", bytes(range(32)))

pytestmark = pytest.mark.integration


@pytest.fixture
def log(opened, tmp_path, monkeypatch):
    """The log of the invented record, in a folder of its own."""
    published = PublishedLog(tmp_path / "log")
    monkeypatch.setenv("GONGSHI_LOG", str(published.folder))
    publish(published, [KEY])
    return published


def test_log_that_is_fetched_from_the_site_verifies(client, log, tmp_path):
    paths = [p.relative_to(log.folder) for p in log.folder.rglob("*") if p.is_file()]
    for path in paths:
        answer = client.get(f"/log/{path}")
        assert answer.status_code == 200
        (tmp_path / "fetched" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "fetched" / path).write_bytes(answer.content)
    checked = check_log(PublishedLog(tmp_path / "fetched"), [KEY.verifier()])
    assert (checked.faults, checked.head.size > 0, len(paths) > 2) == ((), True, True)


def test_tiles_may_be_kept_for_ever_and_the_checkpoint_not(client, log):
    tile = next(tile for tile in log.tiles() if tile.level == 0)
    answer = client.get(f"/log/{tile.path}")
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
    answer = client.get("/log/checkpoint")
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert answer["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    [
        "tile/0/999",
        "tile/9/000",
        "tile/0/000.p/0",
        "tile/0/../../secret",
        "tile/0/%2e%2e/%2e%2e/secret",
        "tile/../secret",
        "secret",
        ".new/file",
    ],
)
def test_nothing_else_is_served(client, log, path):
    (log.folder / "secret").write_text("not published")
    (log.folder / ".new").mkdir()
    (log.folder / ".new" / "file").write_text("not published yet")
    assert client.get(f"/log/{path}").status_code == 404


def test_site_without_a_log_has_no_checkpoint(client, tmp_path, monkeypatch):
    monkeypatch.setenv("GONGSHI_LOG", str(tmp_path / "none"))
    assert client.get("/log/checkpoint").status_code == 404
    assert connection.settings_dict["NAME"].endswith("harbours.sqlite3")


def test_files_are_only_read(client, log):
    assert client.post("/log/checkpoint").status_code == 405
    assert client.head("/log/checkpoint").status_code == 200

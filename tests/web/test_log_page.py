# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The page of the log: what it shows can be checked, and its commands work."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from tests.web.live import served
from tests.web.page_text import page_of

from gongshi.record.receipt import receipt_from_bytes, verify_receipt
from gongshi.record.signed_note import SigningKey
from gongshi.store.entries import head
from gongshi.store.log import publish
from gongshi.store.log_check import check_log
from gongshi.store.published import PublishedLog

KEY = SigningKey("harbour.example/log", bytes(range(32)))

pytestmark = pytest.mark.integration


@pytest.fixture
def log(opened, tmp_path, monkeypatch):
    """The published log of the invented record, with its key on this machine."""
    folder = PublishedLog(tmp_path / "published")
    monkeypatch.setenv("GONGSHI_LOG", str(folder.folder))
    monkeypatch.setenv("GONGSHI_LOG_KEY", str(tmp_path / "key"))
    (tmp_path / "key").touch(0o600)
    (tmp_path / "key").write_text(KEY.written() + "\n")
    publish(folder, [KEY])
    return folder


def codes(client):
    return [code.text for code in page_of(client.get("/en/log/")).all("code")]


def test_page_shows_checkpoint_and_key(client, log):
    checkpoint, key, *_ = codes(client)
    assert (checkpoint.encode(), key) == (log.checkpoint(), str(KEY.verifier()))


def test_page_of_a_log_that_is_signed_elsewhere_says_so(client, log, tmp_path):
    (tmp_path / "key").unlink()
    assert "The log is signed on another machine" in page_of(client.get("/en/log/")).words


@pytest.mark.parametrize("note", [None, b"torn"])
def test_log_that_was_not_published_says_so_and_has_no_files(client, log, note):
    (log.folder / "checkpoint").unlink()
    if note:
        (log.folder / "checkpoint").write_bytes(note)
    assert "has not been published here yet" in page_of(client.get("/en/log/")).words
    assert client.get("/log/files").status_code == 404
    assert client.get("/log/receipt/0.tlog-proof").status_code == 404
    assert "It has no receipt yet" in page_of(client.get("/en/entry/0/")).words


def test_each_entry_gives_its_receipt_as_a_file(client, log):
    for index in (0, head().count - 1):
        page = page_of(client.get(f"/en/entry/{index}/"))
        address = f"/log/receipt/{index}.tlog-proof"
        assert address in [a.attributes["href"] for a in page.all("a")]
        answer = client.get(address)
        assert f'filename="{index}.tlog-proof"' in answer["Content-Disposition"]
        receipt = receipt_from_bytes(answer.content)
        assert verify_receipt(receipt, [KEY.verifier()]).size == head().count
    assert client.get("/log/receipt/999999.tlog-proof").status_code == 404


def test_commands_of_the_page_fetch_a_log_that_verifies(client, log, tmp_path):
    assert shutil.which("curl"), "no curl on the path: apt-get install curl"
    told = codes(client)[2]
    with served() as site:
        fetch = told.replace("http://localhost", site).replace("http://testserver", site)
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", fetch.rpartition("\n")[0]],
            cwd=tmp_path,
            check=False,
        )
    assert done.returncode == 0
    fetched = PublishedLog(Path(tmp_path / "log"))
    checked = check_log(fetched, [KEY.verifier()])
    assert (checked.faults, checked.head.size) == ((), head().count)
    assert told.rpartition("\n")[2] == 'gongshi log verify log --key "$KEY"'


def test_page_that_a_browser_kept_is_sent_again_after_the_next_checkpoint(client, log):
    kept = client.get("/en/entry/0/")["ETag"]
    assert client.get("/en/entry/0/", headers={"if-none-match": kept}).status_code == 304
    (log.folder / "checkpoint").unlink()
    assert client.get("/en/entry/0/", headers={"if-none-match": kept}).status_code == 200

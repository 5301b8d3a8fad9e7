# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi log``: keep the log, prove an entry, check what was published."""

from __future__ import annotations

import shutil
import stat

import pytest

NAME = "harbour.example/log"


@pytest.fixture
def log(run, desk, here, monkeypatch):
    """A record that was published once; the folder of its log."""
    for name in ("GONGSHI_LOG", "GONGSHI_LOG_KEY"):
        monkeypatch.delenv(name, raising=False)
    run("log", "key", "--new", NAME)
    assert run("log", "checkpoint").code == 0
    return here / "log"


def test_key_is_made_once_and_its_public_half_printed(run, here):
    made = run("log", "key", "--new", NAME)
    assert (made.code, made.out.startswith(f"{NAME}+")) == (0, True)
    kept = here / "gongshi.sqlite3.log-key"
    assert made.err == f"the private key is in {kept}: nobody else may read it\n"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert run("log", "key").out == made.out
    more = run("log", "key", "--new", NAME)
    assert run("log", "key").out == made.out + more.out


def test_key_that_is_not_there_is_told_with_what_to_do(run, desk):
    for words in (["key"], ["checkpoint"]):
        ended = run("log", *words)
        assert (ended.code, ended.out) == (1, "")
        assert "`gongshi log key --new NAME` makes one" in ended.err


def test_name_that_cannot_be_one_is_an_error(run, here):
    ended = run("log", "key", "--new", "two words")
    assert (ended.code, ended.out) == (1, "")
    assert "neither spaces nor +" in ended.err


def test_checkpoint_prints_what_it_signed_and_tells_how_much_was_new(run, desk, log):
    again = run("log", "checkpoint")
    assert again.out == (log / "checkpoint").read_text("utf-8")
    assert again.out.startswith(f"{NAME}\n7\n")
    assert again.err == f"nothing new; {log} holds 7 entries\n"
    desk.accept("meeting")
    assert run("log", "checkpoint").err == f"1 new entry; {log} holds 8 entries\n"


def test_checkpoint_needs_a_record(run):
    ended = run("log", "checkpoint")
    assert (ended.code, ended.out) == (1, "")
    assert "there is no record gongshi.sqlite3" in ended.err


def test_log_is_published_where_the_setting_says(run, desk, here, monkeypatch):
    monkeypatch.setenv("GONGSHI_LOG", "public/log")
    monkeypatch.setenv("GONGSHI_LOG_KEY", str(here / "apart"))
    run("log", "key", "--new", NAME)
    run("log", "checkpoint")
    assert (here / "public" / "log" / "checkpoint").exists()
    assert (here / "apart").exists()
    assert run("log", "verify", "public/log").code == 0


def test_log_as_it_was_signed_verifies_with_the_key_alone_from_a_copy(run, log, here):
    public = run("log", "key").out.strip()
    shutil.copytree(log, here / "copy")
    for path in here.glob("gongshi.sqlite3*"):
        path.unlink()
    shutil.rmtree(log)
    ended = run("log", "verify", "copy", "--key", public)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == f"copy: 7 entries, as {NAME} signed them\n"


def test_altered_entry_is_named_and_the_exit_code_is_3(run, log):
    path = log / "tile/entries/000.p/7"
    path.write_bytes(path.read_bytes().replace(b"Second session", b"Eighth session"))
    ended = run("log", "verify", "log")
    assert (ended.code, ended.out) == (3, "")
    assert ended.err == "gongshi: log/tile/entries/000.p/7: entry 2 was altered\n"


def test_signature_of_another_key_is_false(run, log, here):
    (here / "gongshi.sqlite3.log-key").unlink()
    other = run("log", "key", "--new", NAME).out.strip()
    for path in ("log", "log/checkpoint"):
        assert run("log", "verify", path, "--key", other).code == 3
    assert f"gongshi: log/checkpoint: signed by {NAME}" in run("log", "verify", "log").err


def test_many_faults_are_cut_short(run, desk, log):
    for place in range(1, 24):
        (log / f"tile/entries/000.p/{place}").write_bytes(b"")
    ended = run("log", "verify", "log")
    assert ended.code == 3
    assert len(ended.err.splitlines()) == 21
    assert ended.err.endswith("gongshi: and 3 faults more\n")


def test_log_has_grown_since_a_checkpoint_that_was_kept(run, desk, log, here):
    shutil.copy(log / "checkpoint", here / "kept")
    desk.accept("meeting")
    run("log", "checkpoint")
    assert run("log", "verify", "log", "--since", "kept").code == 0
    (here / "kept").write_bytes((log / "checkpoint").read_bytes().replace(b"\n8\n", b"\n9\n"))
    ended = run("log", "verify", "log", "--since", "kept")
    assert (ended.code, ended.out) == (3, "")
    assert "log/checkpoint: has not grown from the earlier checkpoint: the signature" in ended.err


def test_receipt_of_a_claim_is_that_of_its_entry_and_verifies_alone(run, desk, log, here):
    public = run("log", "key").out.strip()
    claim = desk.ids["meeting"]
    by_claim = run("log", "prove", claim[:8])
    place = int(by_claim.out.split("index ")[1].split("\n")[0])
    assert run("log", "prove", place).out == by_claim.out
    run("log", "prove", claim, "--out", "claim.tlog-proof")
    shutil.rmtree(log)
    ended = run("log", "verify", "claim.tlog-proof", "--key", public)
    first, entry = ended.out.split("\n", 1)
    assert (ended.code, ended.err) == (0, "")
    assert first == f"claim.tlog-proof: entry {place} of the 7 that {NAME} signed:"
    assert '"kind":"claim"' in entry
    assert run("log", "verify", "-", "--key", public, given=by_claim.out).out.startswith("standard")


def test_receipt_that_was_altered_is_false(run, log, here):
    receipt = run("log", "prove", "0", "--out", "a.tlog-proof")
    assert (receipt.code, receipt.out, receipt.err) == (0, "", "")
    path = here / "a.tlog-proof"
    path.write_text(path.read_text("utf-8").replace("index 0", "index 1"), "utf-8")
    ended = run("log", "verify", "a.tlog-proof")
    assert (ended.code, ended.out) == (3, "")
    assert ended.err == (
        "gongshi: a.tlog-proof: leaf 1 is not in the tree of 7 leaves with that root\n"
    )


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("99", "no one entry is '99': there is none"),
        ("ffffffffff", "no one entry is 'ffffffffff': there is none"),
        ("abc", "no one entry is 'abc': there is none"),
    ],
)
def test_entry_that_is_not_there_is_told(run, log, entry, told):
    ended = run("log", "prove", entry)
    assert (ended.code, ended.out) == (1, "")
    assert told in ended.err


def test_entry_since_the_last_checkpoint_has_no_receipt_yet(run, desk, log):
    desk.accept("meeting")
    ended = run("log", "prove", "7")
    assert (ended.code, ended.out) == (1, "")
    assert "entry 7 is not in the log yet, which holds 7" in ended.err


def test_receipt_that_cannot_be_written_is_told(run, log):
    ended = run("log", "prove", "0", "--out", "missing/a.tlog-proof")
    assert (ended.code, ended.out) == (1, "")
    assert "cannot be written to missing/a.tlog-proof: No such file" in ended.err


def test_verify_asks_for_a_key_where_none_is_kept(run, here):
    (here / "a").mkdir()
    ended = run("log", "verify", "a")
    assert ended.code == 2
    assert "give the public key of the log by --key" in " ".join(ended.err.split())


def test_key_that_is_none_and_since_of_a_receipt_are_usage_errors(run, log, here):
    (here / "a").write_text("")
    wrong = run("log", "verify", "log", "--key", "name")
    assert (wrong.code, "a verifier key is name+id+base64" in wrong.err) == (2, True)
    since = run("log", "verify", "a", "--since", "log/checkpoint")
    assert (since.code, "--since is for the folder of a log" in since.err) == (2, True)


def test_folder_without_a_log_and_a_path_without_a_file_are_errors(run, log, here):
    (here / "empty").mkdir()
    for path, told in (("empty", "there is no checkpoint in empty"), ("no", "there is no file no")):
        ended = run("log", "verify", path)
        assert (ended.code, ended.out) == (1, "")
        assert told in ended.err

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""`gongshi demo`: built once, completed after a kill, served with what to look at."""

from __future__ import annotations

import json
import re
import signal
import sqlite3
from urllib.request import urlopen

import pytest

from gongshi.cli.demo import pages_to_look_at
from gongshi.demonstration import notice_files

pytestmark = [pytest.mark.e2e, pytest.mark.slow]
BUILT = re.compile(r"gongshi-demo\.sqlite3: (\d+) entries added, (\d+) claims among them\n")


def rows(path):
    """The ledger as it lies in the file."""
    with sqlite3.connect(path) as database:
        found = database.execute("SELECT kind, subject, claim FROM entry").fetchall()
    database.close()
    return found


def test_demonstration_is_built_and_once_more_adds_nothing(run, here):
    first = run("demo", "--no-serve")
    ledger = rows(here / "gongshi-demo.sqlite3")
    again = run("demo", "--no-serve")
    assert (first.code, first.err) == (0, "")
    assert BUILT.fullmatch(first.out)[1] == str(len(ledger))
    assert {subject for kind, subject, _ in ledger if kind == "notice"} == {
        notice["id"]
        for notice in json.loads(
            run("record", "show", "--database", "gongshi-demo.sqlite3", "--json").out
        )["notices"]
    }
    assert len([kind for kind, *_ in ledger if kind == "notice"]) == len(notice_files())
    assert (again.code, again.err) == (0, "")
    assert again.out == "gongshi-demo.sqlite3 is complete; nothing was added\n"
    assert rows(here / "gongshi-demo.sqlite3") == ledger


def test_build_that_was_killed_completes_without_doubles(run, start, here):
    built = run("demo", "--no-serve", "--database", "whole.sqlite3")
    assert built.code == 0
    process = start("demo", "--no-serve")
    # The build is cut short as soon as its first notice is on the record.
    while process.poll() is None and not _begun(here / "gongshi-demo.sqlite3"):
        pass
    process.kill()
    process.communicate()
    part = rows(here / "gongshi-demo.sqlite3")
    completed = run("demo", "--no-serve")
    assert completed.code == 0
    assert len(part) < len(rows(here / "whole.sqlite3"))
    assert rows(here / "gongshi-demo.sqlite3") == rows(here / "whole.sqlite3")


def _begun(path):
    try:
        return any(kind == "notice" for kind, *_ in rows(path)) if path.exists() else False
    except sqlite3.OperationalError:  # the table is not there yet
        return False


def test_pages_to_look_at_are_the_latest_session_with_a_count_and_its_words(desk):
    assert pages_to_look_at() == ("", f"notice/{desk.notice.id}/")
    desk.accept("meeting", "consensus_count")
    place = desk.notice.text.index("12 projects")
    words = f"notice/{desk.notice.id}/#c{place}-{place + len('12 projects')}"
    assert pages_to_look_at() == ("hc-rp/2/", words)


def test_database_of_the_environment_is_used(start, here):
    process = start("demo", "--no-serve", GONGSHI_DATABASE="mine.sqlite3")
    out, _ = process.communicate()
    assert (process.returncode, out.split(":")[0]) == (0, "mine.sqlite3")
    assert not (here / "gongshi-demo.sqlite3").exists()


def test_demonstration_is_served_with_three_lines_of_what_to_look_at(start, here):
    process = start("demo")
    lines = [process.stdout.readline() for _ in range(5)]
    pages = [line.split()[-1] for line in lines[2:4]]
    answers = [urlopen(page) for page in pages]
    texts = [answer.read().decode() for answer in answers]
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert BUILT.fullmatch(lines[0])
    served = re.fullmatch(
        r"gongshi-demo\.sqlite3 is served at (http://127\.0\.0\.1:\d+/) \(Ctrl-C stops it\)\n",
        lines[1],
    )
    assert [page.startswith(f"{served[1]}en/") for page in pages] == [True, True]
    assert "Hong Kong" in texts[0]
    assert "<mark" in texts[1]
    assert lines[4] == "  read your own  gongshi read notice.txt --published 2024-04-27\n"
    assert [answer.status for answer in answers] == [200, 200]
    assert (process.returncode, out, err) == (0, "", "Stopped.\n")

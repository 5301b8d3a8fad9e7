# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""`gongshi record add`: once is enough, and what fails leaves nothing behind."""

from __future__ import annotations

import json

import pytest

from gongshi.notices import Notice
from gongshi.reading import read
from gongshi.store import queries

OFFICIAL = ("--publisher", "Harbour City Government", "--rank", "official")


def test_notice_is_added_with_its_claims_and_once_more_adds_nothing(run, here, release):
    words = ("record", "add", release, *OFFICIAL, "--published", "2025-05-15", "--url", "https://a")
    first, again = run(*words), run(*words)
    notice = Notice.of((here / release).read_text("utf-8"), "en")
    count = len(read(notice))
    assert (first.code, first.err) == (0, "")
    assert first.out == f"release.txt: added {count} claims (notice {notice.id})\n"
    assert (again.code, again.err) == (0, "")
    assert again.out == f"release.txt: nothing new (notice {notice.id})\n"
    told = json.loads(run("record", "show", notice.id, "--json").out)
    kept = ("text", "publisher", "rank", "url", "published", "title", "sources")
    assert {name: told["notice"][name] for name in kept} == {
        "text": notice.text,
        "publisher": "Harbour City Government",
        "rank": "official",
        "url": "https://a",
        "published": "2025-05-15",
        "title": None,
        "sources": [],
    }
    assert len(told["claims"]) == count


def test_title_that_is_not_given_is_the_headline(run, here):
    (here / "paper.txt").write_text(
        "River Port Daily\n\nCouncil agrees on 12 projects\n\n"
        "The two sides agreed on 12 projects in four areas, the mayor said.\n"
    )
    run("record", "add", "paper.txt", "--publisher", "River Port Daily", "--rank", "press")
    assert [n.payload["title"] for n in queries.notices()] == ["Council agrees on 12 projects"]


def test_digest_says_what_it_restates(run, release):
    digest = ("--publisher", "us", "--rank", "digest", "--source-title", "Council meets")
    more = ("--source-publisher", "Harbour City", "--source-published", "2025-05")
    assert run("record", "add", release, *digest, *more).code == 0
    (notice,) = queries.notices()
    assert notice.payload["sources"] == [
        {
            "title": "Council meets",
            "publisher": "Harbour City",
            "published": "2025-05",
            "url": None,
            "url_note": None,
        }
    ]


def test_bad_one_of_several_is_named_and_the_others_are_added(run, here, release):
    (here / "empty.txt").write_bytes(b"")
    ended = run("record", "add", "empty.txt", release, *OFFICIAL)
    assert ended.code == 4
    assert ended.err == "gongshi: empty.txt is empty; give a file with text in it\n"
    assert ended.out.startswith("release.txt: added ")
    assert len(queries.notices()) == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("a", "--rank", "press"), "Missing option '--publisher'"),
        (("a", "--publisher", "us"), "Missing option '--rank'"),
        (("a", "--publisher", "us", "--rank", "best"), "Invalid value for '--rank'"),
        (("a", "b", *OFFICIAL, "--title", "t"), "--title and --url belong to one notice"),
        (("a", *OFFICIAL, "--source-url", "u"), "tells what a digest restates (--rank digest)"),
        (("a", "--publisher", "us", "--rank", "digest"), "a digest says what it restates"),
        (("-", "-", *OFFICIAL), "- (standard input) can be given once"),
    ],
)
def test_notice_of_which_too_little_or_too_much_is_said_is_a_usage_error(run, here, words, told):
    ended = run("record", "add", *words)
    assert (ended.code, ended.out) == (2, "")
    assert told in " ".join(ended.err.replace("│", "").split())
    assert list(here.iterdir()) == []


def test_record_in_a_folder_that_is_not_there_is_refused(run, release):
    ended = run("record", "add", release, *OFFICIAL, "--database", "far/away.sqlite3")
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert "to keep the record in; make it first" in ended.err

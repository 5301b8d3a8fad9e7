# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What `gongshi record show` prints of everything, a subject, a notice and a claim."""

from __future__ import annotations

import json

import pytest

from gongshi.store import queries


def told(ended):
    """The JSON of a run that went well."""
    assert (ended.code, ended.err) == (0, "")
    return json.loads(ended.out)


def test_everything_is_subjects_with_their_facts_and_notices(run, desk):
    desk.accept("meeting", "consensus_count")
    found = told(run("record", "show", "--json"))
    head = found.pop("head")
    (notice,) = found.pop("notices")
    assert found == {
        "on": None,
        "known_at": None,
        "subjects": [
            {"id": "hc-rp", "item": "mechanism", "name": "Harbour City-River Port Joint Council"}
            | {"facts": 0},
            {"id": "hcrp-2", "item": "session", "name": "2", "facts": 2},
        ],
    }
    assert head["count"] == 9
    assert (notice["id"], notice["title"]) == (desk.notice.id, "Second session")


def test_everything_is_drawn_as_two_tables_under_both_axes(run, desk):
    ended = run("record", "show")
    short = desk.notice.id[:12]
    assert [line.split() for line in ended.out.splitlines() if line.strip(" ─")] == [
        ["on:", "any", "day;", "known", "at:", "now"],
        ["7", "entries"],
        ["subject", "is", "name", "facts"],
        ["hc-rp", "mechanism", "Harbour", "City-River", "Port", "Joint", "Council", "0"],
        ["notice", "published", "rank", "publisher", "title"],
        [short, "2025-05-14", "official", "Harbour", "City", "Government", "Second", "session"],
    ]


def test_subject_is_its_facts_with_the_claims_that_say_so(run, desk):
    desk.accept("meeting", "consensus_count")
    found = told(run("record", "show", "hcrp-2", "--json"))
    assert [(f["property"], f["key"], f["value"], f["claims"]) for f in found["facts"]] == [
        ("count", "projects", {"value": 12}, [desk.ids["consensus_count"]]),
        ("date", "", {"date": "2025-05-14"}, [desk.ids["meeting"]]),
    ]
    assert {fact["valid"]["start"] for fact in found["facts"]} == {"2025-05-14"}
    drawn = run("record", "show", "hcrp-2").out.splitlines()
    assert [line.split() for line in drawn if line.strip(" ─")] == [
        ["on:", "any", "day;", "known", "at:", "now"],
        ["hcrp-2"],
        ["fact", "value", "said", "by"],
        ["count", "(projects)", "12", desk.ids["consensus_count"][:12]],
        ["date", "2025-05-14", desk.ids["meeting"][:12]],
    ]


def test_day_before_the_session_knows_no_fact_of_it(run, desk):
    desk.accept("meeting", "consensus_count")
    before = run("record", "show", "hcrp-2", "--on", "2025-05-13")
    assert (before.code, before.out) == (1, "")
    assert before.err == (
        "gongshi: nothing on the record is named hcrp-2 (on: 2025-05-13; known at: now); "
        "`gongshi record show` lists what there is\n"
    )
    held = told(run("record", "show", "hcrp-2", "--on", "2025-05-14", "--json"))
    assert (held["on"], len(held["facts"])) == ("2025-05-14", 2)


def test_what_was_known_then_reads_the_same_for_ever(run, desk):
    instant = queries.head().recorded_at
    asked = ("record", "show", "--known-at", instant, "--json")
    before = run(*asked)
    desk.accept("meeting", "consensus_count")
    assert run(*asked) == before
    assert told(before)["known_at"] == instant
    assert told(run("record", "show", "--known-at", "2024-01-01", "--json")) == {
        "on": None,
        "known_at": "2024-01-01T15:59:59.999999Z",
        "head": None,
        "subjects": [],
        "notices": [],
    }


def test_notice_shows_its_text_with_its_claims_and_how_they_stand(run, desk):
    desk.accept("meeting")
    found = told(run("record", "show", desk.notice.id, "--json"))
    assert found["notice"]["text"] == desk.notice.text
    assert [(c["id"], c["status"]) for c in found["claims"]] == [
        (desk.ids["meeting"], "accepted"),
        (desk.ids["consensus_count"], "unreviewed"),
        (desk.ids["statement"], "unreviewed"),
    ]
    drawn = run("record", "show", desk.notice.id[:8]).out
    assert "The [1 second plenary session 1] of the Harbour City" in drawn
    assert "agreed on [2 12 projects 2] in four areas" in drawn
    table = [line.split() for line in drawn.splitlines() if line.strip(" ─")][-3:]
    assert [(row[0], row[1], row[-1]) for row in table if row[0].isdigit()] == [
        ("2", desk.ids["consensus_count"][:12], "unreviewed"),
        ("3", desk.ids["statement"][:12], "unreviewed"),
    ]


def test_claim_shows_its_words_reviews_and_facts(run, desk):
    desk.accept("meeting", "consensus_count")
    id_ = desk.ids["consensus_count"]
    found = told(run("record", "show", id_, "--json"))
    assert found["claim"]["words"] == "12 projects"
    assert found["claim"]["status"] == "accepted"
    assert [(r["verdict"], r["actor"]) for r in found["reviews"]] == [("accept", "clerk")]
    assert [fact["property"] for fact in found["facts"]] == ["count"]
    (when,) = (review["recorded_at"] for review in found["reviews"])
    pin = found["claim"]["pin"]
    assert run("record", "show", id_[:6]).out.splitlines() == [
        "on: any day; known at: now",
        f"claim: {id_}",
        "consensus_count: value: 12; what: projects",
        f"words: “12 projects” ({pin['start']}–{pin['end']})",
        f"notice: {desk.notice.id}",
        "status: accepted",
        f"{when} clerk: accept (The release says so.)",
        "speaks of: hcrp-2 count projects",
    ]


def test_record_that_is_not_there_is_an_error_that_says_how_to_come_by_one(run, here):
    ended = run("record", "show", "--database", "other.sqlite3")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        "gongshi: there is no record other.sqlite3. `gongshi demo` builds the demonstration, "
        "`gongshi record add` begins a record of your own, --database names another file\n"
    )
    assert list(here.iterdir()) == []


def test_file_that_is_no_record_is_refused(run, here):
    (here / "gongshi.sqlite3").write_text("no database, but long enough to be looked at" * 50)
    ended = run("record", "show")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        "gongshi: gongshi.sqlite3 is not a record of gongshi; name another file, or move this one "
        "away\n"
    )


@pytest.mark.parametrize(
    "words", [("--on", "2024-04"), ("--on", "soon"), ("--known-at", "2026-11-23T08:00")]
)
def test_past_that_cannot_be_read_is_a_usage_error(run, words):
    ended = run("record", "show", *words)
    assert (ended.code, ended.out) == (2, "")
    assert f"Invalid value for '{words[0]}'" in ended.err

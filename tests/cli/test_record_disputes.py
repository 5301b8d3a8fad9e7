# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Conflicts, counts, the concordance, holders and names, as a person and a program read them."""

from __future__ import annotations

import csv
import io
import json

import pytest
from django.db import connection
from tests.cli.conftest import COUNCIL, READER, SESSION

from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import About, RegisteredName, RegisterItem
from gongshi.record.claims import claim_id, claim_payload
from gongshi.record.register import item_draft
from gongshi.store.append import append
from gongshi.store.intake import add_notice
from gongshi.store.reviews import review
from gongshi.values import PartialDate, Span

DAILY = "The council agreed on 13 projects, Ann Field chaired. Ferries; night boats."
LINKS = """\
[[link]]
one = "hcrp-2/Ferries"
relation = "same"
other = "hcrp-2/Night boats"
reason = "Two names of one list."
"""


@pytest.fixture
def disputed(desk):
    """The council's record, with a newspaper that says otherwise."""
    desk.accept("meeting", "consensus_count")
    names = (
        RegisteredName("Anna Field", "en"),
        RegisteredName("Anna Meadow", "en", until=PartialDate(2020)),
    )
    office = RegisterItem("mayor", "office", (RegisteredName("Mayor", "en"),), {})
    person = RegisterItem("anna-field", "person", names, {})
    append([item_draft(office, "clerk", None), item_draft(person, "clerk", None)])
    notice = Notice.of(DAILY, "en", PartialDate(2025, 5, 15))
    told = [
        ("consensus_count", {"what": "projects", "value": 13, "session": SESSION}, "13 projects"),
        ("office_holder", {"person": "Ann Field", "office": "Mayor"}, "Ann Field"),
        ("area", {"name": "Ferries", "session": SESSION}, "Ferries"),
        ("area", {"name": "Night boats", "session": SESSION}, "night boats"),
    ]
    claims = [
        Claim(notice, kind, fields, Span(DAILY.index(words), DAILY.index(words) + len(words)))
        for kind, fields, words in told
    ]
    add_notice(notice, DAILY.encode(), About("Daily", "press"), claims, READER, actor="reader")
    ids = [claim_id(claim_payload(claim)) for claim in claims]
    for id_ in ids:
        review(id_, "accept", "The paper says so.", actor="clerk")
    connection.close()
    return desk.ids["consensus_count"], ids[0], notice.id


def as_json(ended):
    assert (ended.code, ended.err) == (0, "")
    return json.loads(ended.out)


def as_csv(ended):
    assert (ended.code, ended.err) == (0, "")
    return list(csv.DictReader(io.StringIO(ended.out)))


def test_conflict_is_printed_with_both_sides_and_the_rule(run, disputed):
    release, paper, notice = disputed
    found = as_json(run("record", "conflicts", "--json"))
    (one,) = found["conflicts"]
    assert (found["on"], found["known_at"]) == (None, None)
    assert one == {
        "id": one["id"],
        "subject": "hcrp-2",
        "property": "count",
        "key": "projects",
        "rule": "official-first/1: better source",
        "sides": [
            {
                "value": {"value": 12},
                "chosen": True,
                "claims": [{"id": release, "notice": one["sides"][0]["claims"][0]["notice"]}
                | {"rank": "official"}],
            },
            {
                "value": {"value": 13},
                "chosen": False,
                "claims": [{"id": paper, "notice": notice, "rank": "press"}],
            },
        ],
    }  # fmt: skip
    rows = as_csv(run("record", "conflicts", "hcrp-2", "--csv"))
    assert [(r["conflict"], r["side"], r["value"], r["claim"], r["publisher"]) for r in rows] == [
        (one["id"], "0", "12", release, "Harbour City Government"),
        (one["id"], "1", "13", paper, "Daily"),
    ]


def test_conflict_is_drawn_a_line_for_each_claim(run, disputed):
    release, paper, _ = disputed
    drawn = run("record", "conflicts").out
    assert drawn.startswith("on: any day; known at: now\n")
    for words in (
        release[:12],
        paper[:12],
        "hcrp-2 count projects",
        "official-first/1: better",
        "Daily",
    ):
        assert words in drawn


def test_no_conflict_is_said_and_in_csv_nothing_is_written(run, desk):
    assert run("record", "conflicts").out.endswith("no claims contradict one another\n")
    assert run("record", "conflicts", "--csv").out == ""


def test_json_and_csv_together_are_a_usage_error(run, desk):
    ended = run("record", "conflicts", "--json", "--csv")
    assert (ended.code, ended.out) == (2, "")
    assert "print JSON or CSV, not both" in ended.err


def test_counts_set_announced_against_itemised_and_never_say_0_for_not_stated(run, disputed):
    release, _, _ = disputed
    rows = as_csv(run("record", "counts", "hc-rp", "--csv"))
    assert rows[0] == {
        "session": "hcrp-2",
        "unit": "projects",
        "announced": "12",
        "approx": "",
        "scope": "",
        "itemised": "0",
        "state": "not_itemised",
        "disputed": "true",
        "claim": release,
    }
    assert [(row["unit"], row["announced"], row["state"]) for row in rows[1:]] == [
        ("areas", "", "not_stated"),
        ("documents", "", "not_stated"),
    ]
    found = as_json(run("record", "counts", "--json"))["counts"]
    assert [(one["announced"], one["itemised_by_language"]) for one in found] == [
        (12, {}),
        (None, {"en": 2}),
        (None, {}),
    ]
    drawn = run("record", "counts").out
    assert "not stated" in drawn
    assert "not itemised" in drawn


def test_counts_of_no_mechanism_are_refused(run, desk):
    ended = run("record", "counts", "xx")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("gongshi: there is no mechanism 'xx' on the record")


def test_links_of_a_file_go_on_the_record_once_and_are_shown(run, here, disputed):
    (here / "links.toml").write_text(LINKS, "utf-8")
    assert run("record", "concordance").out.endswith("no areas are linked\n")
    assert run("record", "concordance", "--file", "links.toml").out == "1 entry added\n"
    assert run("record", "concordance", "--file", "links.toml").out == "nothing new\n"
    (row,) = as_csv(run("record", "concordance", "hcrp-2", "--csv"))
    assert list(row.values())[:5] == [
        "hcrp-2/ferries",
        "same",
        "hcrp-2/night boats",
        "Two names of one list.",
        "operator",
    ]
    assert as_json(run("record", "concordance", "hcrp-1", "--json"))["links"] == []
    found = as_json(run("record", "counts", "--json"))["counts"]
    assert [(one["unit"], one["itemised"]) for one in found][1] == ("areas", 1)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("[[link]]\none = 1\n", "links.toml is no file of links: Expected `str`"),
        ("[[link\n", "links.toml is no file of links: "),
        (LINKS.replace("Ferries", "Ships"), "no area of hcrp-2 is called 'Ships'"),
    ],
)
def test_file_of_links_that_does_not_fit_is_told(run, here, disputed, written, says):
    (here / "links.toml").write_text(written, "utf-8")
    ended = run("record", "concordance", "--file", "links.toml")
    assert (ended.code, ended.out) == (1, "")
    assert says in ended.err


def test_file_and_question_together_are_a_usage_error(run, here, disputed):
    (here / "links.toml").write_text(LINKS, "utf-8")
    ended = run("record", "concordance", "hcrp-2", "--file", "links.toml")
    assert (ended.code, "puts links on the record" in ended.err) == (2, True)


def test_name_resolved_makes_its_holder_known_and_retracted_unknown_again(run, disputed):
    (open_,) = as_json(run("record", "names", "--json"))["open"]
    assert (open_["item"], open_["name"], open_["candidates"]) == ("person", "Ann Field", [])
    why = ("--reason", "One mayor.")
    said = run("record", "resolve", "person/Ann Field", "same", "anna-field", *why)
    assert said.out == "1 entry added: anna-field~person/ann field\n"
    again = run("record", "resolve", "anna-field", "same", "person/ann field", *why)
    assert again.out == "nothing new\n"
    (held,) = as_json(run("record", "holders", "mayor", "--json"))["holders"]
    assert (held["person"], held["name"], held["first"]) == (
        "anna-field",
        "Ann Field",
        "2025-05-15",
    )
    assert "every name leads to an item" in run("record", "names").out
    taken = run("record", "retract", "anna-field~person/ann field", "--reason", "Two.")
    assert taken.out.startswith("the resolution about anna-field~person/ann field of 20")
    (row,) = as_csv(run("record", "holders", "--on", "2025-05-15", "--csv"))
    assert (row["office"], row["person"], row["claims"].count(" ")) == ("mayor", "", 0)
    assert "no holder is attested" in run("record", "holders", "--on", "2025-05-16").out
    assert "Ann Field" in run("record", "names").out


def test_edge_to_nobody_is_told(run, desk):
    ended = run("record", "resolve", "nobody", "same", "hc", "--reason", "So.")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("gongshi: the register has no item 'nobody'")


def test_names_of_an_item_are_shown_by_day(run, disputed):
    rows = as_csv(run("record", "names", "anna-field", "--csv"))
    assert [tuple(row.values()) for row in rows] == [
        ("anna-field", "Anna Field", "en", "", ""),
        ("anna-field", "Anna Meadow", "en", "", "2020"),
    ]
    drawn = run("record", "names", "anna-field", "--on", "2021-01-01").out
    assert ("Anna Field" in drawn, "Meadow" in drawn) == (True, False)
    ended = run("record", "names", "--on", "2021-01-01")
    assert (ended.code, "the names of an ITEM" in ended.err) == (2, True)


def test_names_that_mention_a_council_nobody_registered_are_open(run, disputed):
    assert COUNCIL not in run("record", "names").out

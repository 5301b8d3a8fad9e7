# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What is in dispute, what was counted and what people said of it, each leading to its facts."""

from __future__ import annotations

import pytest

from gongshi.exports.reconciled_tables import reconciled_tables
from gongshi.exports.tables import tables
from gongshi.record import RegisteredName, RegisterItem
from gongshi.record.concordance import Area, area_link_draft
from gongshi.record.conflict import conflicts_of
from gongshi.record.identity import edge_draft
from gongshi.record.register import item_draft


@pytest.fixture
def said(archive):
    """The council's archive, with an office in the register, an edge and a link of areas."""
    names = (RegisteredName("Mayor", "en"), RegisteredName("市長", "zh-Hant"))
    archive.append(item_draft(RegisterItem("hc-mayor", "office", names, {}), "clerk", None))
    archive.append(edge_draft(("rp", "hc"), "different", "Two ports.", "clerk", None))
    areas = (Area("hcrp-2", "ferries"), Area("hcrp-3", "night ferries"))
    archive.append(area_link_draft(areas, "includes", "By night too.", "clerk", None))
    return archive.snapshot()


def test_conflict_leads_to_its_fact_and_says_how_many_disagree(said, rows):
    (one,) = rows(reconciled_tables(said), "conflicts")
    (fact,) = (fact for fact in said.facts if fact.others)
    (conflict,) = conflicts_of([fact])
    assert one == {
        "id": conflict.id,
        "fact": "hcrp-2/count/projects",
        "values": 2,
        "claims": 3,
        "rule": fact.rule,
    }


def test_tally_sets_announced_against_itemised_and_leaves_not_stated_empty(said, rows):
    found = rows(reconciled_tables(said), "tallies")
    assert found[0] == {
        "session": "hcrp-2",
        "unit": "projects",
        "announced": 22,
        "approx": None,
        "scope": None,
        "itemised": 1,
        "state": "fewer_itemised",
        "fact": "hcrp-2/count/projects",
    }
    assert [(row["unit"], row["announced"], row["state"], row["fact"]) for row in found[1:]] == [
        ("areas", None, "not_stated", None),
        ("documents", None, "not_stated", None),
    ]


def test_things_that_a_tally_counts_lead_to_their_facts(said, rows):
    assert [tuple(row.values()) for row in rows(reconciled_tables(said), "itemised")] == [
        ("hcrp-2", "projects", "en", "hcrp-2/project/night ferry timetable"),
        ("hcrp-2", "documents", "en", "hcrp-2/instrument/memorandum on ferries"),
    ]


def test_links_and_edges_have_reason_actor_and_instant(said, rows, archive):
    edged, linked = archive.ledger.entries[-2:]
    (link,) = rows(reconciled_tables(said), "area_links")
    assert tuple(link.values()) == (
        *("hcrp-2", "ferries", "includes", "hcrp-3", "night ferries"),
        *("By night too.", "clerk", linked.recorded_at),
    )
    (edge,) = rows(reconciled_tables(said), "edges")
    assert tuple(edge.values()) == (
        *("hc", "rp", "different", "Two ports.", "clerk", edged.recorded_at),
    )


def test_holder_of_an_office_leads_to_the_words_that_say_so(said, rows, archive):
    (held,) = rows(reconciled_tables(said), "holdings")
    assert (held["office"], held["number"], held["name"]) == ("hc-mayor", 1, "Ada Quay")
    (claim,) = rows(reconciled_tables(said), "holding_claims")
    assert (claim["office"], claim["number"], claim["claim"]) == ("hc-mayor", 1, archive.gazette[1])
    words = said.texts[claim["notice"]][claim["start"] : claim["end"]]
    assert words == "Ada Quay"


def test_bare_archive_has_the_tables_and_no_rows(bare):
    bare.register()
    assert [len(table.rows) for table in reconciled_tables(bare.snapshot())] == [0] * 7


def test_each_table_refers_only_to_those_before_it_or_itself(said):
    seen = set()
    for table in tables(said):
        seen.add(table.name)
        assert {column.refers for column in table.columns} - {None} <= seen, table.name

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Areas of one session and of another: linked by a person, never joined silently."""

from __future__ import annotations

import pytest

from gongshi.record import EntryError, fold
from gongshi.record.concordance import Area, AreaLink, area_link_draft
from gongshi.record.retraction import retraction_draft

FINANCE = Area.of("hksh-5", "Finance")
MARKETS = Area.of("hksh-6", "Capital Markets")
BANKS = Area.of("hksh-6", "Banks")


def link(bench, one, other, relation="same", reason="The same list."):
    subject = "~".join(str(area) for area in sorted((one, other)))
    prior = bench.ledger.latest.get(subject)
    bench.append(area_link_draft((one, other), relation, reason, "clerk", prior))
    return bench.ledger.entries[-1]


def links(bench):
    return [(str(a.one), a.relation, str(a.other)) for a in fold(bench.ledger.entries).links]


def test_area_goes_on_as_several_and_several_as_one(bench):
    link(bench, FINANCE, MARKETS, "includes")
    link(bench, BANKS, FINANCE, "part_of")
    assert links(bench) == [
        ("hksh-5/finance", "includes", "hksh-6/banks"),
        ("hksh-5/finance", "includes", "hksh-6/capital markets"),
    ]


def test_link_said_from_either_end_is_one_and_the_later_counts(bench):
    link(bench, FINANCE, BANKS, "overlaps")
    entry = link(bench, BANKS, FINANCE, "includes")
    assert entry.subject == "hksh-5/finance~hksh-6/banks"
    assert fold(bench.ledger.entries).links == (
        AreaLink(FINANCE, BANKS, "part_of", "The same list.", "clerk", entry.recorded_at),
    )


def test_link_taken_back_is_gone(bench):
    entry = link(bench, FINANCE, BANKS)
    prior = bench.ledger.latest[entry.subject]
    bench.append(retraction_draft(entry, "Not so.", "clerk", prior))
    assert links(bench) == []


@pytest.mark.parametrize(
    ("areas", "relation", "reason", "says"),
    [
        ((FINANCE, BANKS), "like", "So.", "an area is same, part_of, includes, overlaps another"),
        ((FINANCE, FINANCE), "same", "So.", "cannot be linked to itself"),
        ((FINANCE, BANKS), "same", "", "gives no reason"),
    ],
)
def test_link_that_links_nothing_is_refused(areas, relation, reason, says):
    with pytest.raises(EntryError, match=says):
        area_link_draft(areas, relation, reason, "clerk", None)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From entries to facts: what counts, since when, and what was known at a moment."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import EntryError, Fact, PolicyError, claim_draft, claim_id, fold
from gongshi.record.claims import claim_payload
from gongshi.record.entry import Entry
from gongshi.values import PartialDate, Period, Span

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}
TEXT = f"The second session of the {COUNCIL} on 3 January 2026 agreed on 12 projects."
MEETING = ("meeting", {**SECOND, "date": "2026-01-03"}, "second session")
PROJECTS = ("consensus_count", {"what": "projects", "value": 12, "session": SECOND}, "12 projects")


def fact(name, key, value, claims, *, rule="the only claim", since="2026-01-03", others=()):
    start = PartialDate.parse(since) if since else None
    valid = Period(start, "open" if start else "unknown")
    return Fact("hcrp-2", name, key, value, tuple(claims), rule, others, valid)


def test_fold_of_accepted_claims_gives_the_facts_of_the_session(bench):
    meeting, projects = bench.accepted(TEXT, MEETING, PROJECTS)
    folded = fold(bench.ledger.entries)
    assert folded.facts == {
        "hcrp-2": (
            fact("count", "projects", {"value": 12}, [projects]),
            fact("date", "", {"date": "2026-01-03"}, [meeting]),
        )
    }


def test_fold_of_unreviewed_and_rejected_claims_gives_no_fact(bench):
    meeting, _ = bench.read(TEXT, MEETING, PROJECTS)
    bench.review(meeting, "reject")
    folded = fold(bench.ledger.entries)
    assert folded.facts == {}
    assert {claim.kind: claim.status for claim in folded.claims.values()} == {
        "meeting": "rejected",
        "consensus_count": "unreviewed",
    }


def test_same_words_in_two_notices_are_two_claims_one_fact_two_sources(bench):
    (press,) = bench.accepted(TEXT + " (Daily)", PROJECTS, rank="press")
    (official,) = bench.accepted(TEXT, PROJECTS)
    assert press != official
    assert fold(bench.ledger.entries).about("hcrp-2", "count") == (
        fact(
            "count",
            "projects",
            {"value": 12},
            [official, press],
            rule="all sources agree",
            since=None,
        ),
    )


def test_reading_the_same_notice_again_adds_no_claim(bench):
    first = bench.read(TEXT, MEETING, PROJECTS)
    before = [entry for entry in bench.ledger.entries if entry.kind == "claim"]
    assert bench.read(TEXT, MEETING, PROJECTS) == first
    assert [entry for entry in bench.ledger.entries if entry.kind == "claim"] == before


def test_claims_of_an_older_reading_no_longer_count_unless_reviewed(bench):
    meeting, projects = bench.read(TEXT, MEETING, PROJECTS)
    bench.review(projects)
    bench.read(TEXT, ("meeting", {**SECOND, "date": "2026-01"}, "second session"))
    claims = fold(bench.ledger.entries).claims
    assert (claims[meeting].current, claims[projects].current) == (False, True)
    assert sum(claim.current for claim in claims.values()) == 2


def test_corrected_claim_is_replaced_by_the_new_one(bench):
    (wrong,) = bench.read(TEXT, ("consensus_count", {"what": "projects", "value": 2}, "12"))
    notice = Notice.of(TEXT, "en", PartialDate(2026, 1, 4))
    place = Span(TEXT.index("12 projects"), TEXT.index("12 projects") + 11)
    right = Claim(notice, "consensus_count", PROJECTS[1], place)
    bench.append(claim_draft(right, "clerk", corrects=wrong))
    bench.review(wrong, "correct", claim_id(claim_payload(right)))
    folded = fold(bench.ledger.entries)
    assert folded.claims[wrong].status == "corrected"
    assert folded.claims[wrong].replacement == claim_id(claim_payload(right))
    assert folded.about("hcrp-2", "count") == (
        fact("count", "projects", {"value": 12}, [claim_id(claim_payload(right))], since=None),
    )


def test_known_at_asks_what_had_been_recorded_then(bench):
    (meeting,) = bench.read(TEXT, MEETING)
    then = bench.ledger.entries[-1].recorded_at
    before = fold(bench.ledger.entries, known_at=then)
    bench.review(meeting)
    assert fold(bench.ledger.entries, known_at=then) == before
    assert before.facts == {}
    assert list(fold(bench.ledger.entries).facts) == ["hcrp-2"]


def test_on_a_day_before_the_session_its_facts_are_not_yet_so(bench):
    bench.accepted(TEXT, MEETING, PROJECTS)
    assert fold(bench.ledger.entries, on=PartialDate.parse("2026-01-02")).facts == {}
    assert list(fold(bench.ledger.entries, on=PartialDate.parse("2026-01")).facts) == ["hcrp-2"]


def test_unknown_policy_is_refused_by_name(bench):
    with pytest.raises(PolicyError, match=r"no policy 'press-first/1'.*official-first/1"):
        fold(bench.ledger.entries, policy="press-first/1")


def test_entry_of_a_kind_the_fold_does_not_know_stops_it():
    odd = Entry("rumour", "x", {}, "clerk", None, "2026-01-05T08:00:00.000000Z", None)
    with pytest.raises(EntryError, match="'rumour'"):
        fold([odd])


def test_review_of_a_claim_that_is_not_there_stops_it(bench):
    bench.review("f" * 64)
    with pytest.raises(EntryError, match="claim ffffffffffff, which is not on the record"):
        fold(bench.ledger.entries)


def test_reading_of_a_notice_that_is_not_there_stops_it():
    read = {"reader": "r", "version": "1", "lexicon": "", "part": 1, "parts": 1, "claims": []}
    odd = Entry("reading", "e" * 64, read, "reader", None, "2026-01-05T08:00:00.000000Z", None)
    with pytest.raises(EntryError, match="of notice eeeeeeeeeeee, which is not on the record"):
        fold([odd])


def test_reviewed_claim_of_a_notice_that_is_not_there_stops_it(bench):
    (meeting,) = bench.accepted(TEXT, MEETING)
    without = [e for e in bench.ledger.entries if e.kind not in ("notice", "reading")]
    notice = fold(bench.ledger.entries).claims[meeting].notice
    with pytest.raises(EntryError, match=f"its notice {notice[:12]} is not on the record"):
        fold(without)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_session_is_new_when_any_of_its_dates_is(bench, order):
    text = TEXT + " The first session was in May 2024. It met. They signed 3 agreements."
    told = [MEETING, ("meeting", SECOND, "It met")]
    first = ("meeting", {"mechanism": COUNCIL, "ordinal": 1, "date": "2024-05"}, "first session")
    signed = ("instruments_signed", {"count": 3}, "3 agreements")
    bench.accepted(text, *(told[place] for place in order), first, signed)
    (documents,) = fold(bench.ledger.entries).about("hcrp-2", "count")
    assert documents.value == {"value": 3}


def test_newer_notice_entry_keeps_the_first_instant(bench):
    bench.read(TEXT, MEETING)
    first = next(e.recorded_at for e in bench.ledger.entries if e.kind == "notice")
    bench.read(TEXT, MEETING, rank="press")
    (notice,) = fold(bench.ledger.entries).notices.values()
    assert (notice.rank, notice.recorded_at) == ("press", first)
    assert (notice.reader, notice.published) == ("gongshi 0.1.0", PartialDate(2026, 1, 4))


def test_notice_without_a_day_has_no_publication(bench):
    bench.read(TEXT, MEETING, published=None)
    (notice,) = fold(bench.ledger.entries).notices.values()
    assert notice.published is None


def test_claim_without_session_belongs_to_the_one_session_of_its_notice(bench):
    text = TEXT + " They signed 3 agreements."
    bench.accepted(text, MEETING, ("instruments_signed", {"count": 3}, "3 agreements"))
    (documents,) = fold(bench.ledger.entries).about("hcrp-2", "count")
    assert (documents.key, documents.value) == ("documents", {"value": 3})


def test_claim_without_session_in_a_notice_of_two_sessions_is_no_fact(bench):
    text = TEXT + " The first session was in 2024. They signed 3 agreements."
    first = ("meeting", {"mechanism": COUNCIL, "ordinal": 1, "date": "2024"}, "first session")
    signed = ("instruments_signed", {"count": 3}, "3 agreements")
    bench.accepted(text, MEETING, first, signed, published="2026-03-01")
    folded = fold(bench.ledger.entries)
    assert {s: [f.property for f in facts] for s, facts in folded.facts.items()} == {
        "hcrp-1": ["date"],
        "hcrp-2": ["date"],
    }


def test_notice_that_recalls_an_earlier_session_is_about_the_new_one(bench):
    text = TEXT + " The first session was in May 2024. They signed 3 agreements."
    first = ("meeting", {"mechanism": COUNCIL, "ordinal": 1, "date": "2024-05"}, "first session")
    bench.accepted(text, MEETING, first, ("instruments_signed", {"count": 3}, "3 agreements"))
    (documents,) = fold(bench.ledger.entries).about("hcrp-2", "count")
    assert documents.value == {"value": 3}


@pytest.mark.parametrize("published", ["2026-02-04", "2026-01", None])
def test_notice_long_after_its_sessions_or_of_no_certain_day_is_about_none(bench, published):
    text = TEXT + " The first session was in May 2024. They signed 3 agreements."
    first = ("meeting", {"mechanism": COUNCIL, "ordinal": 1}, "first session")
    signed = ("instruments_signed", {"count": 3}, "3 agreements")
    bench.accepted(text, MEETING, first, signed, published=published)
    assert fold(bench.ledger.entries).about("hcrp-2", "count") == ()


def test_document_of_another_day_is_not_of_the_session_its_notice_is_about(bench):
    text = TEXT + " In 2010 they signed the Pilots' Memorandum."
    bench.accepted(text, MEETING, ("instrument", {"title": "Memorandum", "date": "2010"}, "Pilots"))
    assert fold(bench.ledger.entries).about("hcrp-2", "instrument") == ()


def test_claim_shows_the_name_of_its_place(bench):
    (meeting,) = bench.read(TEXT, MEETING)
    assert fold(bench.ledger.entries).claims[meeting].anchor == "c4-18"


@given(order=st.permutations(range(4)))
def test_fold_does_not_depend_on_the_order_of_entries_of_one_instant(order):
    at = "2026-01-05T08:00:00.000000Z"
    entries = []
    for day in range(1, 5):
        text = f"{TEXT} Told on {day} January."
        notice = Notice.of(text, "en")
        claim = Claim(notice, "consensus_count", PROJECTS[1], Span(0, 10))
        payload = {
            "bytes": "", "encoding": "utf-8", "language": "en", "length": len(text),
            "extractor": None, "pages": [],
            "published": None, "title": None, "publisher": "P", "url": None, "rank": "press",
            "rights": None, "sources": [], "compiled": False,
        }  # fmt: skip
        review = {"verdict": "accept", "reason": "checked", "replacement": None}
        id_ = claim_id(claim_payload(claim))
        entries.append(
            [
                Entry("notice", notice.id, payload, "reader", None, at, None),
                Entry("claim", notice.id, claim_payload(claim), "reader", None, at, None),
                Entry("review", id_, review, "clerk", None, at, None),
            ]
        )
    names = {
        "item": "mechanism",
        "names": [{"text": COUNCIL, "language": "en", "since": None, "until": None}],
        "attributes": {},
    }
    register = [Entry("resolution", "hc-rp", names, "clerk", None, at, None)]
    shuffled = [entry for place in order for entry in entries[place]]
    straight = [entry for group in entries for entry in group]
    assert fold(shuffled + register) == fold(register + straight)
    assert len(fold(shuffled + register).facts["hcrp-2"][0].claims) == 4


@pytest.fixture
def collector():
    """Python's collector of rings, put back as it was."""
    was = gc.isenabled()
    yield gc
    gc.unfreeze()
    (gc.enable if was else gc.disable)()


@pytest.mark.parametrize("on", [True, False])
def test_collector_is_on_after_a_fold_if_it_was_before(bench, collector, on):
    bench.accepted(TEXT, MEETING)
    (collector.enable if on else collector.disable)()
    seen = []
    fold(entry for entry in bench.ledger.entries if seen.append(collector.isenabled()) is None)
    assert set(seen) == {False}
    assert collector.isenabled() is on


def test_collector_is_on_again_after_a_fold_that_failed(bench, collector):
    collector.enable()
    with pytest.raises(PolicyError):
        fold(bench.ledger.entries, policy="none/1")
    assert collector.isenabled()


def test_what_was_set_apart_from_collections_stays_so(bench, collector):
    collector.enable()
    collector.freeze()
    apart = collector.get_freeze_count()
    fold(bench.ledger.entries)
    assert 0 < collector.get_freeze_count() <= apart
    collector.unfreeze()
    fold(bench.ledger.entries)
    assert collector.get_freeze_count() == 0

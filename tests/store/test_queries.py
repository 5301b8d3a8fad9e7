# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What pages ask: now from the projections, then from the fold, and the two agree."""

from __future__ import annotations

import pytest

from gongshi.record import fold
from gongshi.store import queries
from gongshi.store.entries import entries, head
from gongshi.store.errors import UnknownError
from gongshi.store.reviews import review
from gongshi.values import PartialDate

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}
TENTH = {"mechanism": COUNCIL, "ordinal": 10}
TEXT = (
    f"The second session of the {COUNCIL} on 3 January 2026 agreed on 12 projects. "
    "The tenth will follow."
)
MEETING = ("meeting", {**SECOND, "date": "2026-01-03"}, "second session")
PROJECTS = ("consensus_count", {"what": "projects", "value": 12, "session": SECOND}, "12 projects")
LATER = ("consensus_count", {"what": "projects", "value": 13, "session": TENTH}, "The tenth")


@pytest.fixture
def kept(record, desk):
    """The instants before and after the claims of a notice were accepted, and the claims' ids."""
    desk.put_register()
    notice, claims = desk.read(TEXT, LATER, PROJECTS, MEETING)
    before = head().recorded_at
    for claim in claims:
        review(claim, "accept", "The notice says so.", actor="clerk")
    return {"notice": notice, "claims": claims, "before": before, "after": head().recorded_at}


def shown(known_at=None, on=None):
    """Everything that pages show of this record."""
    asked = {"known_at": known_at, "on": on}
    notices = queries.notices(**asked)
    claims = [c.id for n in notices for c in queries.notice(n.id, **asked).claims]
    return (
        queries.mechanisms(**asked),
        queries.mechanism("hc-rp", **asked),
        queries.register(**asked),
        queries.sessions("hc-rp", **asked),
        queries.facts("hcrp-2", **asked),
        notices,
        [queries.notice(n.id, **asked) for n in notices],
        [queries.claim(claim, **asked) for claim in claims],
    )


def test_projections_show_what_the_fold_of_the_whole_ledger_shows(kept):
    assert shown() == shown(known_at=kept["after"])
    assert queries.facts("hcrp-2") == fold(entries()).facts["hcrp-2"]


def test_facts_of_a_session_are_found_by_its_id(kept):
    told = [(fact.property, fact.key, dict(fact.value)) for fact in queries.facts("hcrp-2")]
    assert told == [("count", "projects", {"value": 12}), ("date", "", {"date": "2026-01-03"})]
    assert queries.facts("hcrp-3") == ()


def test_sessions_come_in_the_order_of_their_numbers(kept):
    sessions = queries.sessions("hc-rp")
    assert [(s.id, s.mechanism, s.ordinal) for s in sessions] == [
        ("hcrp-2", "hc-rp", 2),
        ("hcrp-10", "hc-rp", 10),
    ]
    assert [dict(fact.value) for fact in sessions[1].about("count")] == [{"value": 13}]
    assert queries.sessions("hc") == ()


def test_scheme_whose_id_begins_like_a_session_is_none(kept, desk):
    from gongshi.record import RegisteredName, RegisterItem
    from gongshi.record.register import item_draft
    from gongshi.store.append import append

    grant = RegisterItem("hcrp-grant", "scheme", (RegisteredName("Ferry Grant", "en"),), {})
    append([item_draft(grant, "clerk", None)])
    told = ("scheme", {"name": "Ferry Grant", "min_age": 40}, "aged 40")
    _, (claim,) = desk.read("The Ferry Grant is for those aged 40.", told)
    review(claim, "accept", "So it says.", actor="clerk")
    assert [fact.subject for fact in queries.facts("hcrp-grant")] == ["hcrp-grant"]
    assert [session.id for session in queries.sessions("hc-rp")] == ["hcrp-2", "hcrp-10"]


def test_claim_is_told_with_words_notice_facts_and_reviews(kept):
    later, projects, _ = kept["claims"]
    told = queries.claim(projects)
    assert (told.words, told.notice.id, told.standing.status) == (
        "12 projects",
        kept["notice"],
        "accepted",
    )
    assert [fact.subject for fact in told.facts] == ["hcrp-2"]
    assert [fact.subject for fact in queries.claim(later).facts] == ["hcrp-10"]
    assert [entry.payload["verdict"] for entry in told.reviews] == ["accept"]


def test_claims_of_a_notice_come_in_the_order_of_its_text(kept):
    told = queries.notice(kept["notice"])
    assert told.text == TEXT
    assert [claim.kind for claim in told.claims] == [
        "meeting",
        "consensus_count",
        "consensus_count",
    ]


def test_what_was_known_before_the_review_holds_no_facts(kept):
    asked = {"known_at": kept["before"]}
    assert queries.facts("hcrp-2", **asked) == ()
    assert queries.sessions("hc-rp", **asked) == ()
    told = queries.claim(kept["claims"][0], **asked)
    assert (told.standing.status, told.facts, told.reviews) == ("unreviewed", (), ())


def test_what_was_known_in_the_past_never_changes_later(kept, desk):
    past = [shown(known_at=kept["before"]), shown(known_at=kept["after"])]
    _, (claim,) = desk.read("The council agreed on 14 projects. " + TEXT, PROJECTS, rank="press")
    review(claim, "accept", "So says the newspaper.", actor="clerk")
    review(kept["claims"][1], "reject", "Not so after all.", actor="second clerk")
    assert [shown(known_at=kept["before"]), shown(known_at=kept["after"])] == past
    assert shown() != past[1]


def test_before_the_first_entry_nothing_was_known(kept):
    asked = {"known_at": "2000-01-01T00:00:00.000000Z"}
    assert (queries.mechanisms(**asked), queries.notices(**asked)) == ((), ())
    with pytest.raises(UnknownError, match="there is no notice"):
        queries.notice(kept["notice"], **asked)


def test_on_a_day_before_the_session_its_facts_did_not_hold(kept):
    assert queries.facts("hcrp-2", on=PartialDate.parse("2026-01-02")) == ()
    assert len(queries.facts("hcrp-2", on=PartialDate.parse("2026-01-03"))) == 2


def test_claim_beside_the_chosen_one_is_told_with_the_fact_it_contradicts(kept, desk):
    other = ("consensus_count", {"what": "projects", "value": 14, "session": SECOND}, "14 projects")
    _, (claim,) = desk.read("There were 14 projects.", other, rank="press")
    review(claim, "accept", "So says the newspaper.", actor="clerk")
    (fact,) = queries.claim(claim).facts
    assert (dict(fact.value), [dict(o.value) for o in fact.others]) == (
        {"value": 12},
        [{"value": 14}],
    )
    assert queries.claim(claim, known_at=head().recorded_at) == queries.claim(claim)


def test_notices_come_newest_first_and_undated_last(record, desk):
    undated, _ = desk.read("One.", published=None)
    old, _ = desk.read("Two.", published="2020")
    new, _ = desk.read("Three.", published="2021-02")
    assert [notice.id for notice in queries.notices()] == [new, old, undated]


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        (lambda: queries.mechanism("no-no"), "no mechanism 'no-no' on the record; there are: none"),
        (lambda: queries.notice("0" * 64), "no notice '000000000000'"),
        (lambda: queries.claim("0" * 64), "no claim '000000000000'"),
    ],
)
def test_what_is_not_on_the_record_is_said_so(record, ask, says):
    with pytest.raises(UnknownError, match=says):
        ask()


def test_notice_whose_text_is_not_kept_is_said_so(record, desk):
    from gongshi.record import intake
    from gongshi.record.intake import Known
    from gongshi.store.append import append

    notice = desk.notice("Withdrawn.")
    append(intake(notice, desk.about["press"], [], desk.reader, Known(), actor="reader"))
    with pytest.raises(UnknownError, match=r"the text of notice .* is not kept here"):
        queries.notice(notice.id)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What must still be entered for a notice that was read."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import About, EntryError, Known, Reader, Source, intake
from gongshi.record.claims import claim_id
from gongshi.record.intake import CLAIMS_PER_ENTRY, notice_payload
from gongshi.values import PartialDate, Span

TEXT = "Harbour City and River Port agreed on 12 projects."
NOTICE = Notice.of(TEXT, "en", PartialDate(2026, 1, 4))
ABOUT = About("River Port Daily", "press", title="Twelve projects", url="https://example.org/12")
READER = Reader("gongshi", "0.1.0", "0" * 64)
CLAIM = Claim(NOTICE, "consensus_count", {"what": "projects", "value": 12}, Span(38, 49))


def test_first_reading_enters_notice_claim_and_reading():
    drafts = intake(NOTICE, ABOUT, [CLAIM, CLAIM], READER, Known(), actor="reader")
    assert [(d.kind, d.subject, d.actor, d.prior) for d in drafts] == [
        ("notice", NOTICE.id, "reader", None),
        ("claim", NOTICE.id, "reader", None),
        ("reading", NOTICE.id, "reader", None),
    ]
    assert drafts[0].payload == {
        "bytes": NOTICE.bytes_hash,
        "encoding": "utf-8",
        "extractor": None,
        "pages": [],
        "language": "en",
        "length": 50,
        "published": "2026-01-04",
        "title": "Twelve projects",
        "publisher": "River Port Daily",
        "url": "https://example.org/12",
        "rank": "press",
        "rights": None,
        "sources": [],
        "compiled": False,
    }
    assert drafts[2].payload == {
        "reader": "gongshi",
        "version": "0.1.0",
        "lexicon": "0" * 64,
        "part": 1,
        "parts": 1,
        "claims": [claim_id(drafts[1].payload)],
    }


def known(claims, reader=READER, about=ABOUT):
    ids = frozenset(claims)
    return Known("f" * 64, notice_payload(NOTICE, about), (reader, ids), ids)


def first_id():
    return claim_id(intake(NOTICE, ABOUT, [CLAIM], READER, Known(), actor="r")[1].payload)


def test_second_reading_of_the_same_notice_enters_nothing():
    assert intake(NOTICE, ABOUT, [CLAIM], READER, known([first_id()]), actor="reader") == []


def test_newer_reader_that_agrees_enters_a_reading_and_no_claim():
    newer = Reader("gongshi", "0.2.0", "0" * 64)
    drafts = intake(NOTICE, ABOUT, [CLAIM], newer, known([first_id()]), actor="reader")
    assert [(d.kind, d.prior) for d in drafts] == [("reading", "f" * 64)]


def test_changed_knowledge_about_a_notice_enters_it_again():
    other = About("River Port Daily", "press", title="Twelve projects agreed")
    drafts = intake(NOTICE, other, [CLAIM], READER, known([first_id()]), actor="reader")
    assert [(d.kind, d.prior) for d in drafts] == [("notice", "f" * 64)]


def test_notice_without_claims_enters_an_empty_reading():
    drafts = intake(NOTICE, ABOUT, [], READER, Known(), actor="reader")
    assert [d.kind for d in drafts] == ["notice", "reading"]
    assert drafts[1].payload["claims"] == []


def test_long_list_of_claims_goes_on_in_the_next_entry_and_fits_the_log():
    count = CLAIMS_PER_ENTRY + 1
    text = "".join(f"{n:05d} projects. " for n in range(count))
    notice = Notice.of(text, "en")
    claims = [
        Claim(notice, "consensus_count", {"what": "projects", "value": n}, Span(16 * n, 16 * n + 5))
        for n in range(count)
    ]
    drafts = intake(notice, ABOUT, claims, READER, Known(), actor="reader")
    readings = [draft for draft in drafts if draft.kind == "reading"]
    assert [(d.payload["part"], d.payload["parts"]) for d in readings] == [(1, 2), (2, 2)]
    assert [len(d.payload["claims"]) for d in readings] == [CLAIMS_PER_ENTRY, 1]
    assert all(d.at("2026-01-05T08:00:00.000000Z").to_bytes() for d in drafts)


def test_digest_names_its_sources():
    source = Source("Release", "Harbour City", "2026-01", url_note="address not kept")
    digest = About("us", "digest", sources=(source,))
    assert notice_payload(NOTICE, digest)["sources"] == [
        {
            "title": "Release",
            "publisher": "Harbour City",
            "published": "2026-01",
            "url": None,
            "url_note": "address not kept",
        }
    ]
    with pytest.raises(EntryError, match="which source"):
        About("us", "digest")


def test_rank_nobody_defined_is_refused():
    with pytest.raises(EntryError, match="official, press, digest, other, not 'gossip'"):
        About("us", "gossip")

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle becomes a record: complete after any number of runs, nothing doubled, errors named."""

from __future__ import annotations

import msgspec
import pytest

from gongshi import demonstration
from gongshi.reading import Claim
from gongshi.reading import read as reader_read
from gongshi.record import Reader, payload_pins
from gongshi.record.claims import claim_id, claim_payload
from gongshi.record.concordance import SaidLink
from gongshi.store import queries
from gongshi.store.bundle import Bundle, BundledEdge, BundledNotice, BundledReview, bundled
from gongshi.store.counted import counted
from gongshi.store.demonstration import Built, load
from gongshi.store.entries import entries, head
from gongshi.store.errors import BundleError
from gongshi.store.people import open_names
from gongshi.store.projections import rebuild, state_hash
from gongshi.values import Span

TEXT = "The second session of the Harbour City-River Port Joint Council agreed on 12 projects."
SECOND = {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 2}
READER = Reader("gongshi", "0.1.0", "0" * 64)


def read(notice):
    """Find the count of projects, and take it for areas in the second notice."""
    at = notice.text.index("12 projects")
    what = "areas" if notice.text.startswith("Again") else "projects"
    fields = {"what": what, "value": 12, "session": SECOND}
    return [Claim(notice, "consensus_count", fields, Span(at, at + 11))]


def read_nothing(_notice):
    return []


def told(desk, file, text):
    return BundledNotice(file, desk.notice(text), text.encode(), desk.about["digest"])


def reviewed(bundled_notice, verdict, fields=None):
    (claim,) = read(bundled_notice.notice)
    return BundledReview(
        claim=claim_id(claim_payload(claim)),
        verdict=verdict,
        reason="Looked at.",
        kind=claim.kind,
        quote=claim.quote,
        file=bundled_notice.file,
        fields=fields,
    )


@pytest.fixture
def bundle(desk):
    first, second = told(desk, "one.en.txt", TEXT), told(desk, "two.en.txt", "Again: " + TEXT)
    right = {"what": "projects", "value": 12, "session": SECOND}
    reviews = (reviewed(first, "accept"), reviewed(second, "correct", right))
    return Bundle("the council's clerk", desk.register, (first, second), reviews)


def test_bundle_becomes_facts_with_their_sources(record, bundle):
    assert load(bundle, read, READER) == Built(entries=13, claims=2, reviews=3)
    (fact,) = queries.facts("hcrp-2")
    assert (fact.key, dict(fact.value), len(fact.claims)) == ("projects", {"value": 12}, 2)
    assert [item.id for item in queries.mechanisms()] == ["hc-rp"]


def test_second_run_adds_nothing(record, bundle):
    load(bundle, read, READER)
    before = (head(), state_hash())
    assert load(bundle, read, READER) == Built(0, 0, 0)
    assert (head(), state_hash()) == before


def test_build_that_stopped_at_any_step_completes_to_the_same_record(record, bundle):
    for stop in range(1, 4):

        def stopped(done, _steps, _what, stop=stop):
            if done == stop:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            load(bundle, read, READER, stopped)
    load(bundle, read, READER)
    told = [(entry.kind, entry.subject) for entry in entries()]
    assert len(told) == 13
    assert [kind for kind, _ in told[:4]] == ["policy", *["resolution"] * 3]
    assert [kind for kind, _ in told[4:10]] == ["notice", "claim", "reading"] * 2
    assert [kind for kind, _ in told[10:]] == ["review", "claim", "review"]


def test_progress_is_told_step_by_step(record, bundle):
    steps = []
    load(bundle, read, READER, lambda *step: steps.append(step))
    assert steps == [
        (1, 4, "register"),
        (2, 4, "one.en.txt"),
        (3, 4, "two.en.txt"),
        (4, 4, "reviews"),
    ]


def test_changed_item_of_the_register_follows_the_one_before(record, bundle, desk):
    load(bundle, read, READER)
    changed = msgspec.structs.replace(desk.register[1], attributes={"of": "rp"})
    newer = msgspec.structs.replace(bundle, items=(changed, *desk.register[2:]))
    assert load(newer, read, READER) == Built(1, 0, 0)
    assert queries.register().items["hc"].attributes == {"of": "rp"}


def test_review_of_a_claim_that_was_not_read_names_file_kind_and_words(record, bundle):
    with pytest.raises(BundleError, match=r"consensus_count “12 projects” in one\.en\.txt"):
        load(bundle, read_nothing, READER)
    assert [entry for entry in entries() if entry.kind == "review"] == []


def test_bundled_files_load_and_load_again_without_a_trace(record):
    bundle = msgspec.structs.replace(bundled(), reviews=(), edges=(), links=())
    built = load(bundle, read_nothing, READER)
    assert built.entries == 1 + len(bundle.items) + 2 * len(demonstration.notice_files())
    assert load(bundle, read_nothing, READER) == Built(0, 0, 0)
    assert {notice.rank for notice in queries.notices()} == {"digest"}


def test_bundled_register_keeps_names_with_the_preferred_first_and_their_years(record):
    item = next(item for item in bundled().items if item.id == "hk-sh")
    assert item.ids("sides") == ("hk", "sh")
    assert item.name("en").text == "Hong Kong/Shanghai Co-operation Conference"
    former = next(name for name in item.names if name.text == "滬港經貿合作會議")
    assert (str(former.since), str(former.until)) == ("2003-10", "2015")


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("reviews", 'reviewer = "us"\n[[review]]\nclaim = 5', "reviews.toml .*claim"),
        ("reviews", "reviewer = ", "reviews.toml cannot be used"),
        ("register", '[[side]]\nid = "hc"\nnames = [{ text = "x", lang = "fr" }]', "register.toml"),
        ("notices", '[[notice]]\nfile = "one.txt"', "notices.toml .*tells the format"),
    ],
)
def test_bundled_file_that_does_not_fit_is_named(monkeypatch, name, text, says):
    kept = demonstration.table
    monkeypatch.setattr(
        demonstration, "table", lambda asked: text if asked == name else kept(asked)
    )
    with pytest.raises(BundleError, match=says):
        bundled()


def test_bundled_review_may_correct_every_form_of_field(monkeypatch):
    text = (
        'reviewer = "us"\n[[review]]\nclaim = "x"\nverdict = "correct"\nreason = "r"\nkind = "k"\n'
        'quote = "q"\nfile = "f"\nfields = { title = "t", signatories = ["a", "b"], count = 3, '
        'direct = true, session = { mechanism = "m", ordinal = 2 } }\n'
    )
    kept = demonstration.table
    monkeypatch.setattr(
        demonstration, "table", lambda asked: text if asked == "reviews" else kept(asked)
    )
    (review,) = bundled().reviews
    assert review.fields == {
        "title": "t",
        "signatories": ("a", "b"),
        "count": 3,
        "direct": True,
        "session": {"mechanism": "m", "ordinal": 2},
    }


@pytest.mark.slow
@pytest.mark.integration
def test_demonstration_as_the_reader_reads_it_is_whole_and_stays_so(record):
    bundle = bundled()
    built = load(bundle, reader_read, READER)
    assert built.claims > 100
    standing = [queries.notice(notice.id) for notice in queries.notices()]
    assert {told.standing.id for told in standing} == {told.notice.id for told in bundle.notices}
    for told in standing:
        for claim in told.claims:
            pins = payload_pins(claim.payload)
            words = [pin.quote(told.text) for places in pins.values() for pin in places]
            assert all(words)
    before = (head(), state_hash())
    assert load(bundle, reader_read, READER) == Built(0, 0, 0)
    assert (head(), state_hash()) == before
    assert rebuild() == before[1]


def test_bundle_says_who_is_whom_once(record, bundle):
    plain = load(bundle, read, READER)
    edge = BundledEdge("side/The Port", "same", "rp", "So called.")
    said = msgspec.structs.replace(bundle, edges=(edge,))
    assert plain.entries == 13
    assert load(said, read, READER) == Built(1, 0, 0)
    assert queries.register().find("side", "the port") == "rp"
    assert load(said, read, READER) == Built(0, 0, 0)


@pytest.mark.parametrize(
    "said",
    [
        {"edges": (BundledEdge("nobody", "same", "rp", "So."),)},
        {"links": (SaidLink("hcrp-1/a", "same", "hcrp-2/b", "So."),)},
    ],
)
def test_edge_or_link_that_no_longer_fits_is_told(record, desk, said):
    bundle = Bundle("clerk", desk.register, (), (), **said)
    with pytest.raises(BundleError, match=r"edges\.toml and concordance\.toml no longer fit: "):
        load(bundle, read, READER)


def test_bundled_areas_go_on_across_the_sessions_and_count_once(record):
    load(bundled(), reader_read, READER)
    across = {
        (link.one.session, link.other.session)
        for link in queries.concordance()
        if link.one.session != link.other.session
    }
    assert sorted(across) == [(f"hksh-{n}", f"hksh-{n + 1}") for n in range(1, 6)]
    states = {(t.session, t.unit): (t.value, t.itemised, t.state) for t in counted("hk-sh")}
    assert states["hksh-5", "areas"] == (13, 13, "matched")
    assert states["hksh-5", "documents"] == (4, 5, "more_itemised")
    assert states["hksh-3", "initiatives"] == (27, 0, "not_itemised")
    assert states["hksh-3", "projects"] == (None, 0, "not_stated")
    assert "Mayor" not in {one.name for one in open_names()}

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A claim shows its words or cannot be built; printed and read back it is the same."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.reading import Claim, ClaimError, GroundingError, claim_from_json
from gongshi.values import Span

TEXT = (
    "Harbour City and River Port agreed on over 12 projects at the third session of their council "
    "in April. “Ferries come first,” Mayor Ada Quay said."
)
NOTICE = Notice.of(TEXT, "en")
CHINESE = Notice.of("😀港城與河口市昨日同意逾12個合作項目。", "zh-Hant")


def place(words, notice=NOTICE):
    start = notice.text.index(words)
    return Span(start, start + len(words))


COUNT = Claim(
    NOTICE,
    "consensus_count",
    {"what": "projects", "value": 12, "approx": "over", "session": {"ordinal": 3}},
    place("agreed on over 12 projects"),
    {"value": (place("12"),), "approx": (place("over"),), "session": (place("third session"),)},
    unresolved={},
)
INSTRUMENT = Claim(
    NOTICE,
    "instrument",
    {"form": "agreement", "signatories": ("Harbour City", "River Port")},
    place("Harbour City and River Port agreed"),
    {"signatories": (place("Harbour City"), place("River Port"))},
    "planned",
    {"date": "the publication day is not known"},
)


def test_claim_shows_the_words_at_its_place():
    assert COUNT.quote == "agreed on over 12 projects"
    assert (COUNT.words("value"), COUNT.words("session")) == ("12", "third session")


def test_part_of_several_places_shows_them_in_a_row():
    assert INSTRUMENT.words("signatories") == "Harbour City River Port"


def test_place_counts_code_points():
    said = Claim(CHINESE, "consensus_count", {"value": 12}, place("逾12個合作項目", CHINESE))
    assert (said.span, said.quote) == (Span(11, 19), "逾12個合作項目")


def test_claim_is_printed_with_its_words_and_the_places_of_its_parts():
    assert INSTRUMENT.to_json() == {
        "kind": "instrument",
        "form": "agreement",
        "signatories": ["Harbour City", "River Port"],
        "start": 0,
        "end": 34,
        "quote": "Harbour City and River Port agreed",
        "parts": {"signatories": [[0, 12], [17, 27]]},
        "modality": "planned",
        "unresolved": {"date": "the publication day is not known"},
    }


def test_part_of_one_place_is_printed_as_one_range():
    assert COUNT.to_json()["parts"] == {
        "value": [43, 45],
        "approx": [38, 42],
        "session": [62, 75],
    }


@pytest.mark.parametrize("claim", [COUNT, INSTRUMENT], ids=["count", "instrument"])
def test_printed_claim_is_read_back_as_it_was(claim):
    printed = json.loads(json.dumps(claim.to_json()))
    assert claim_from_json(NOTICE, printed) == claim
    assert claim_from_json(NOTICE, printed).to_json() == claim.to_json()


def test_fields_that_were_read_back_cannot_be_changed():
    session = claim_from_json(NOTICE, COUNT.to_json()).fields["session"]
    with pytest.raises(TypeError):
        session["ordinal"] = 4


@pytest.mark.parametrize("quote", ["agreed on over 13 projects", "agreed on over 12 project", ""])
def test_wrong_quotation_cannot_be_read_back(quote):
    with pytest.raises(GroundingError, match="the text says 'agreed on over 12 projects', not"):
        claim_from_json(NOTICE, COUNT.to_json() | {"quote": quote})


def test_claim_of_another_notice_cannot_be_read_back():
    with pytest.raises(GroundingError):
        claim_from_json(Notice.of("x" * len(TEXT), "en"), COUNT.to_json())


@pytest.mark.parametrize("end", [len(TEXT) + 1, 10**9])
def test_claim_beyond_the_text_cannot_be_built(end):
    with pytest.raises(GroundingError, match=r"meeting\.claim: no words at"):
        Claim(NOTICE, "meeting", {}, Span(5, end))


def test_part_beyond_the_text_cannot_be_built():
    parts = {"place": (place("River Port"), Span(0, len(TEXT) + 1))}
    with pytest.raises(GroundingError, match=r"meeting\.place: no words at"):
        Claim(NOTICE, "meeting", {"place": "River Port"}, Span(0, 5), parts)


def test_part_without_a_place_cannot_be_built():
    with pytest.raises(GroundingError, match=r"meeting\.place: no words at"):
        Claim(NOTICE, "meeting", {"place": "River Port"}, Span(0, 5), {"place": ()})


def test_part_may_lie_outside_its_claim():
    said = Claim(NOTICE, "meeting", {}, place("third session"), {"place": (place("River Port"),)})
    assert said.words("place") == "River Port"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"kind": "party"}, "unknown kind of claim"),
        ({"fields": {"day": "2024"}}, "a meeting has no field 'day'"),
        ({"fields": {"ordinal": "third"}}, r"meeting\.ordinal cannot hold 'third'"),
        ({"modality": "maybe"}, "a claim is stated, planned, conditional, denied, not 'maybe'"),
        ({"unresolved": {"day": "unknown"}}, "a meeting has no field day"),
        (
            {"fields": {"date": "2024"}, "unresolved": {"date": "unknown"}},
            "meeting: date both given and unresolved",
        ),
    ],
)
def test_malformed_claim_cannot_be_built(changed, said):
    plain = {"notice": NOTICE, "kind": "meeting", "fields": {}, "span": Span(0, 5)}
    with pytest.raises(ClaimError, match=said):
        Claim(**plain | changed)


@pytest.mark.parametrize(
    "changed",
    [
        {"start": 9, "end": 9},
        {"start": "9"},
        {"start": 9.5},
        {"end": True},
        {"parts": {"value": [43]}},
        {"parts": {"value": []}},
        {"parts": {"value": [45, 43]}},
        {"parts": {"value": [[43, 45], 46]}},
        {"parts": {"value": [[43, 45, 46]]}},
        {"parts": {"value": "over"}},
        {"parts": None},
        {"unresolved": None},
        {"unresolved": {"date": 5}},
        {"kind": ["meeting"]},
    ],
)
def test_malformed_print_is_no_claim(changed):
    with pytest.raises(ClaimError, match="not a claim as `gongshi read --json` prints it"):
        claim_from_json(NOTICE, COUNT.to_json() | changed)


@pytest.mark.parametrize(
    "left_out", ["kind", "start", "end", "quote", "parts", "modality", "unresolved"]
)
def test_print_without_a_part_of_it_is_no_claim(left_out):
    printed = {name: value for name, value in COUNT.to_json().items() if name != left_out}
    with pytest.raises(ClaimError, match=left_out):
        claim_from_json(NOTICE, printed)


def test_printed_claim_of_unknown_kind_is_refused():
    with pytest.raises(ClaimError, match="unknown kind of claim 'party'"):
        claim_from_json(NOTICE, COUNT.to_json() | {"kind": "party"})


@given(st.data())
def test_any_claim_within_its_text_shows_its_words_and_comes_back(data):
    start = data.draw(st.integers(0, len(TEXT) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(TEXT))))
    claim = Claim(NOTICE, "statement", {"speaker": "Ada Quay"}, span, {"speaker": (span, span)})
    assert claim.quote == TEXT[span.start : span.end]
    assert claim_from_json(NOTICE, claim.to_json()) == claim


@given(st.integers(-5, 200), st.integers(-5, 200), st.text(max_size=12))
def test_no_wrong_quotation_comes_through(start, end, quote):
    printed = COUNT.to_json() | {"start": start, "end": end, "quote": quote, "parts": {}}
    try:
        claim = claim_from_json(NOTICE, printed)
    except (ClaimError, GroundingError):
        assert not (0 <= start < end <= len(TEXT)) or TEXT[start:end] != quote
    else:
        assert claim.quote == quote == TEXT[start:end]

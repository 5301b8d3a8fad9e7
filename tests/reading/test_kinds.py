# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The kinds of claim: what each field takes and what it refuses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.reading import KINDS, ClaimError
from gongshi.reading.kinds import APPROX, MODALITIES, check_fields
from gongshi.values import EXACT

TAKEN = {
    "text": ["River Port", "港", " x "],
    "texts": [("Harbour City",), ("Harbour City", "River Port")],
    "integer": [0, 65, -1, EXACT, -EXACT],
    "decimal": ["17400000000", "10.05", "-2", "0"],
    "truth": [True, False],
    "date": ["2024-04-26", "2021-08", "2015", "2014-Q3"],
    "period": [{"start": "2023-01", "end": "2023-06-30"}, {"start": "2023"}, {"end": "2023"}],
    "session": [
        {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 3, "date": "2024-04"},
        {"ordinal": 3},
    ],
}
REFUSED = {
    "text": ["", " \u3000", 65, True, ("River Port",), None],
    "texts": [
        (),
        ("",),
        ("Harbour City", " "),
        ("Harbour City", 3),
        ["Harbour City"],
        "Harbour City",
    ],
    "integer": [EXACT + 1, -EXACT - 1, True, 6.5, "65", None],
    "decimal": ["", "1E+10", "1e3", "NaN", "Infinity", "1,000", "ten", 10, 10.5],
    "truth": [1, 0, "true", None],
    "date": ["26 April 2024", "2024-02-30", "", 2024, "2024-4"],
    "period": [{}, {"from": "2023"}, {"start": 2023}, {"start": "soon"}, "2023", ("2023", "2024")],
    "session": [
        {},
        {"ordinal": "3"},
        {"ordinal": True},
        {"mechanism": 3},
        {"date": "April"},
        {"place": "River Port"},
        "third",
    ],
}
ALL_FIELDS = [(kind, name) for kind, fields in KINDS.items() for name in fields]


def values_of(kind, name, table):
    """The values of the table for a field; for a choice, all it chooses from or others."""
    field = KINDS[kind][name]
    if field.type == "choice":
        return field.choices if table is TAKEN else ("", "other", 1, None)
    return table[field.type]


@pytest.mark.parametrize(("kind", "name"), ALL_FIELDS)
def test_field_takes_what_its_type_may_hold(kind, name):
    for value in values_of(kind, name, TAKEN):
        check_fields(kind, {name: value})


@pytest.mark.parametrize(("kind", "name"), ALL_FIELDS)
def test_field_refuses_what_its_type_may_not_hold(kind, name):
    for value in values_of(kind, name, REFUSED):
        with pytest.raises(ClaimError, match=rf"{kind}\.{name} cannot hold"):
            check_fields(kind, {name: value})


def test_kinds_are_those_of_the_vocabulary():
    assert list(KINDS) == [
        "meeting",
        "chair",
        "consensus_count",
        "instruments_signed",
        "instrument",
        "area",
        "project",
        "statement",
        "indicator",
        "rank",
        "office_holder",
        "mechanism_history",
        "scheme",
    ]


def test_every_type_of_field_is_taken_and_refused_here():
    types = {field.type for fields in KINDS.values() for field in fields.values()}
    assert types == TAKEN.keys() | {"choice"} == REFUSED.keys() | {"choice"}


def test_only_choices_have_choices():
    fields = [field for fields in KINDS.values() for field in fields.values()]
    assert all(bool(field.choices) == (field.type == "choice") for field in fields)


def test_claim_may_say_no_field_at_all():
    check_fields("meeting", {})


def test_unknown_kind_is_refused_and_the_known_are_named():
    with pytest.raises(ClaimError, match="unknown kind of claim 'party'; known are meeting, chair"):
        check_fields("party", {})


def test_field_of_another_kind_is_refused_and_its_own_are_named():
    with pytest.raises(ClaimError, match="a rank has no field 'ordinal'; it has subject, property"):
        check_fields("rank", {"subject": "River Port", "ordinal": 1})


def test_words_that_qualify_a_number_and_a_claim_are_fixed():
    assert APPROX == ("over", "about", "nearly", "at_least", "at_most")
    assert MODALITIES == ("stated", "planned", "conditional", "denied")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, max_value=10**12))
def test_amount_is_taken_as_plain_digits(amount):
    check_fields("indicator", {"value": format(amount, "f")})


@given(st.integers())
def test_count_is_taken_when_every_reader_of_json_reads_the_same(count):
    if abs(count) <= EXACT:
        check_fields("instruments_signed", {"count": count})
    else:
        with pytest.raises(ClaimError):
            check_fields("instruments_signed", {"count": count})

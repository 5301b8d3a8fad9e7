# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The fields of every kind of claim survive the form; what is no value of a field is told."""

from __future__ import annotations

import pytest

from gongshi.reading.kinds import KINDS, check_fields
from gongshi.web.errors import FormError
from gongshi.web.review_form import inputs, typed

VALUES = {
    "text": "River Port",
    "texts": ("River Port", "Harbour City"),
    "integer": 12,
    "decimal": "7.5",
    "truth": False,
    "date": "2026-01-04",
    "session": {"mechanism": "The Council", "ordinal": 2, "date": "2026-01"},
    "period": {"start": "2026-01-01", "end": "2026-03"},
}


def full(kind):
    """A claim of a kind with every field it may have."""
    return {
        name: field.choices[-1] if field.type == "choice" else VALUES[field.type]
        for name, field in KINDS[kind].items()
    }


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_kind_comes_back_from_the_form_as_it_was(kind):
    fields = full(kind)
    check_fields(kind, fields)
    assert typed(kind, {one.name: one.value for one in inputs(kind, fields)}) == fields


@pytest.mark.parametrize("kind", KINDS)
def test_empty_form_is_a_claim_without_fields(kind):
    assert typed(kind, {one.name: one.value for one in inputs(kind, {})}) == {}
    assert typed(kind, {}) == {}


def test_each_choice_has_a_word_and_the_empty_one_comes_first():
    (what,) = (one for one in inputs("consensus_count", {}) if one.name == "what")
    assert what.options[0].value == ""
    assert [o.label for o in what.options if o.value == "projects"] == ["projects"]


def test_lines_of_a_browser_are_values_in_a_row():
    sent = {"places": " River Port\r\n\r\nHarbour City "}
    kind = next(
        kind for kind, fields in KINDS.items() if "texts" in {f.type for f in fields.values()}
    )
    name = next(name for name, field in KINDS[kind].items() if field.type == "texts")
    assert typed(kind, {name: sent["places"]}) == {name: ("River Port", "Harbour City")}


@pytest.mark.parametrize(
    ("kind", "sent", "told"),
    [
        ("consensus_count", {"value": "twelve"}, "is a whole number"),
        ("consensus_count", {"session.ordinal": "second"}, "is a whole number"),
        ("statement", {"direct": "perhaps"}, "is yes or no"),
    ],
)
def test_what_is_no_value_of_its_field_is_told(kind, sent, told):
    with pytest.raises(FormError, match=told):
        typed(kind, sent)

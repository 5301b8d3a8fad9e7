# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Fields of a claim as a person types them."""

from __future__ import annotations

import pytest
import typer

from gongshi.cli.fields import corrected

COUNT = {"what": "areas", "value": 15, "approx": "about", "session": {"ordinal": 6}}


def test_field_that_is_named_is_put_right_and_the_others_stay():
    assert corrected("consensus_count", COUNT, ["value=8"]) == COUNT | {"value": 8}


def test_field_left_empty_is_taken_away():
    without = {name: value for name, value in COUNT.items() if name != "approx"}
    assert corrected("consensus_count", COUNT, ["approx="]) == without
    assert corrected("consensus_count", without, ["approx="]) == without


def test_session_is_written_as_json():
    written = ['session={"ordinal": 5, "date": "2021-08"}']
    right = COUNT | {"session": {"ordinal": 5, "date": "2021-08"}}
    assert corrected("consensus_count", COUNT, written) == right


@pytest.mark.parametrize(
    "written",
    [
        ["signatories=Harbour City", "signatories=River Port"],
        ['signatories=["Harbour City", "River Port"]'],
    ],
)
def test_list_is_given_part_by_part_or_as_json(written):
    right = {"title": "Memorandum", "signatories": ("Harbour City", "River Port")}
    assert corrected("instrument", {"title": "Memorandum"}, written) == right


@pytest.mark.parametrize(("word", "value"), [("yes", True), ("False", False)])
def test_truth_is_yes_or_no(word, value):
    assert corrected("statement", {}, [f"direct={word}"]) == {"direct": value}


def test_text_and_sums_stay_as_written():
    written = ["amount=10000", "name=Allowance=Plus"]
    assert corrected("scheme", {}, written) == {"amount": "10000", "name": "Allowance=Plus"}


@pytest.mark.parametrize(
    ("kind", "written", "told"),
    [
        ("rank", "value=8", "value=8 is not name=value, with a field of a rank"),
        ("rank", "place", "place is not name=value, with a field of a rank"),
        (
            "consensus_count",
            "value=eight",
            "value=eight: that field of a consensus_count is a whole number",
        ),
        ("statement", "direct=perhaps", "direct=perhaps: that field of a statement is yes or no"),
        (
            "chair",
            "session=sixth",
            'session=sixth: write that field of a chair as JSON, such as {"ordinal": 6}',
        ),
    ],
)
def test_what_is_no_field_or_no_value_is_a_usage_error(kind, written, told):
    with pytest.raises(typer.BadParameter) as error:
        corrected(kind, {}, [written])
    assert str(error.value) == told

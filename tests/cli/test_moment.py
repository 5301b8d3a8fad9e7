# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Two axes of time on the command line, and how they are written."""

from __future__ import annotations

import pytest
import typer

from gongshi.cli.moment import Moment, date_of, day_of, instant_of
from gongshi.values import PartialDate


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2026-11-23", "2026-11-23T15:59:59.999999Z"),
        ("2026-11-23T08:00:00Z", "2026-11-23T08:00:00.000000Z"),
        ("2026-11-23T08:00:00.5+08:00", "2026-11-23T00:00:00.500000Z"),
    ],
)
def test_day_means_its_end_in_hong_kong_and_an_instant_itself(written, instant):
    assert instant_of(written) == instant


@pytest.mark.parametrize("written", ["2026-11", "2026-11-31", "2026-11-23T08:00:00", "now", ""])
def test_what_is_no_instant_is_a_usage_error_that_says_how_to_write_one(written):
    with pytest.raises(typer.BadParameter) as told:
        instant_of(written)
    assert str(told.value) == (
        f"{written} is neither a day nor an instant "
        "(write 2024-04-26, or 2024-04-26T09:00:00Z with its time zone)"
    )


def test_date_of_publication_may_be_a_month_but_a_day_asked_about_may_not():
    assert date_of("2024-04") == PartialDate(2024, 4)
    assert day_of("2024-04-26") == PartialDate(2024, 4, 26)
    with pytest.raises(typer.BadParameter, match=r"^2024-04 is not a day \(write 2024-04-26\)$"):
        day_of("2024-04")


def test_date_that_does_not_exist_is_a_usage_error():
    with pytest.raises(typer.BadParameter, match="there is no date 2024-2-30"):
        date_of("2024-02-30")


def test_line_names_both_axes_whether_asked_or_not():
    asked = Moment(PartialDate(2021, 8, 30), "2026-11-23T15:59:59.999999Z")
    assert asked.line() == "on: 2021-08-30; known at: 2026-11-23T15:59:59.999999Z"
    assert asked.to_json() == {"on": "2021-08-30", "known_at": "2026-11-23T15:59:59.999999Z"}
    assert Moment().line() == "on: any day; known at: now"
    assert Moment().to_json() == {"on": None, "known_at": None}

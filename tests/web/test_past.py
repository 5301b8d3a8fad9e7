# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The past that a page shows stands in its address, a day and an instant, never mixed up."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.values import PartialDate
from gongshi.web import PastError
from gongshi.web.past import PRESENT, Past, past_of

DAYS = st.dates().map(str)
INSTANTS = st.datetimes(
    min_value=datetime(1900, 1, 2),  # noqa: DTZ001  (the zone is added by the strategy)
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


def test_without_a_past_the_present_is_shown():
    assert past_of({}) == PRESENT == Past(None, None)
    assert PRESENT.query == ""
    assert PRESENT.known_until is None


def test_a_day_of_on_is_that_day():
    assert past_of({"on": "2024-04-26"}) == Past(PartialDate(2024, 4, 26), None)


def test_a_bare_day_of_known_at_is_its_end_in_hong_kong():
    past = past_of({"known_at": "2024-04-26"})
    assert past == Past(None, "2024-04-26T15:59:59.999999Z")
    assert past.known_until.isoformat() == "2024-04-26T23:59:59.999999+08:00"


@pytest.mark.parametrize(
    "written",
    [
        "2024-04-26T09:00:00Z",
        "2024-04-26T09:00:00.000000Z",
        "2024-04-26T17:00:00+08:00",
        "2024-04-26T17:00:00 08:00",
        "20240426T170000+0800",
    ],
)
def test_an_instant_is_read_in_any_zone_and_kept_as_the_ledger_writes_it(written):
    assert past_of({"known_at": written}).known_at == "2024-04-26T09:00:00.000000Z"


@pytest.mark.parametrize("written", ["", "yesterday", "2024-04", "2024", "2024-Q2", "2024-02-30"])
def test_what_is_no_day_is_told(written):
    with pytest.raises(PastError, match=f"“on” is a day, such as 2024-04-26; “{written}” is not"):
        past_of({"on": written})


@pytest.mark.parametrize(
    "written", ["", "now", "2024-04", "2024-04-31", "2024-04-26T09:00:00", "9999-12-31"]
)
def test_what_is_no_instant_is_told(written):
    with pytest.raises(PastError, match=f"instant with its time zone.*“{written}” is neither"):
        past_of({"known_at": written})


def test_both_times_stand_in_the_address():
    past = past_of({"on": "2024-04-26", "known_at": "2026-01-01"})
    assert past.query == "?on=2024-04-26&known_at=2026-01-01T15%3A59%3A59.999999Z"


@given(day=DAYS, instant=INSTANTS)
def test_the_address_of_a_past_leads_to_the_same_past(day, instant):
    past = past_of({"on": day, "known_at": instant.isoformat()})
    again = {name: values[0] for name, values in parse_qs(past.query[1:]).items()}
    assert past_of(again) == past


@given(one=INSTANTS, other=INSTANTS)
def test_instants_are_ordered_as_they_are_written(one, other):
    written = [past_of({"known_at": each.isoformat()}).known_at for each in (one, other)]
    assert (written[0] < written[1]) == (one < other)

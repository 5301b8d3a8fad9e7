# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which past is asked for: a day, an instant, and what is neither."""

from __future__ import annotations

import pytest

from gongshi.record import MomentError
from gongshi.record.moment import day_asked, instant_asked
from gongshi.values import PartialDate


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2026-11-23", "2026-11-23T15:59:59.999999Z"),
        ("2026-11-23T08:00:00Z", "2026-11-23T08:00:00.000000Z"),
        ("2026-11-23T00:30:00.5+08:00", "2026-11-22T16:30:00.500000Z"),
    ],
)
def test_day_means_its_end_in_hong_kong_and_an_instant_itself(written, instant):
    assert instant_asked(written) == instant


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("2026-11", "2026-11 is neither a day nor an instant"),
        ("2026-11-31", "2026-11-31 is neither"),
        ("9999-12-31", "9999-12-31 is neither"),
        ("", "^ is neither"),
        ("2026-11-23T08:00:00", "2026-11-23T08:00:00 has no time zone"),
    ],
)
def test_what_is_no_instant_is_told(written, says):
    with pytest.raises(MomentError, match=says):
        instant_asked(written)


def test_day_that_is_asked_for_is_no_month_and_exists():
    assert day_asked("2024-02-29") == PartialDate(2024, 2, 29)
    with pytest.raises(MomentError, match="2024-02 is not a day"):
        day_asked("2024-02")
    with pytest.raises(MomentError, match="there is no date 2023-2-29"):
        day_asked("2023-02-29")

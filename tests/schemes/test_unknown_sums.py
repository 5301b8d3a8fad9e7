# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A sum or a number of the person that is not told is unknown, and asked for where it matters."""

from __future__ import annotations

import pytest
from tests.schemes.small import scheme, someone

from gongshi.schemes import FactsError, assess

RESIDENCE = 'fact resident: truth "residence" / "居住" / "居住" evidence "lease" / "租約" / "租约"'
SUMS = """\
fact wealth: money "wealth" / "財產" / "财产"
fact children: count "children" / "子女" / "子女\""""
HOURS = "at(schedule(week_hours), start)"
WEALTH = scheme(
    (RESIDENCE, SUMS),
    ("= resident\n", "= wealth <= bonus or 1 count < children\n"),
    ("fact jobs.hours: hours", "fact jobs.wage: money"),
    (f"job.hours >= {HOURS}", f"1 money <= job.wage and {HOURS} <= {HOURS}"),
)


def facts(**changes):
    row = {"start": "2025-03-01", "end": "2025-03-20", "wage": "100"}
    told = someone(jobs=[row], wealth="500", children=0) | changes
    return {name: value for name, value in told.items() if name != "resident"}


def decided(**changes):
    found = assess(WEALTH, facts(**changes))
    return found.folded.status, sorted(found.combinations[0].asked)


@pytest.mark.parametrize(
    ("wealth", "children", "expected"),
    [
        ("500", 0, ("eligible", [])),
        ("500.01", 0, ("not_eligible", [])),
        (None, 0, ("needs_evidence", ["wealth"])),
        ("500.01", None, ("needs_evidence", ["children"])),
        (None, 2, ("eligible", [])),
        ("500", None, ("eligible", [])),
    ],
)
def test_a_sum_that_is_not_told_is_asked_for_only_where_it_matters(wealth, children, expected):
    assert decided(wealth=wealth, children=children) == expected


def test_a_sum_of_a_row_must_be_told_with_the_row():
    row = {"start": "2025-03-01", "end": "2025-03-20"}

    with pytest.raises(FactsError, match=r"jobs\[0\]\.wage: it must be given"):
        assess(WEALTH, facts(jobs=[row]))

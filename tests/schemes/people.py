# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""People for the allowance's cases, and what is decided about them, in the words of the facts."""

from __future__ import annotations

from gongshi.schemes import assess, load_scheme
from gongshi.schemes.calendar import OPEN, read_day, write_day

PAID = {"start": "2020-01-06", "end": "2024-03-31"}


def job(start, end, mode="full_time", **changes):
    """A job that is reported on its first day, of nobody's kin."""
    hours = {"full_time": 44, "part_time": 20}.get(mode)
    return {
        "employer": "E1",
        "start": start,
        "end": end,
        "mode": mode,
        "hours_per_week": hours,
        "hours_by_block": None,
        "kin": False,
        "own_company": False,
        "reported": start,
    } | changes


def person(*jobs, **changes):
    """Somebody of 44, jobless since March 2024, registered on 20 July 2024."""
    return {
        "born": "1980-01-01",
        "registered": "2024-07-20",
        "special_circumstances": False,
        "permit": None,
        "paid_work": [PAID],
        "jobs": list(jobs),
    } | changes


def without(facts, *names):
    """The same facts, some of them left out."""
    return {name: value for name, value in facts.items() if name not in names}


def decided(facts, on=None, known=None, overlay=None, **settled):
    """The assessment of the Re-employment Allowance."""
    scheme = load_scheme("re-employment-allowance", OPEN if known is None else read_day(known))
    if overlay:
        scheme = scheme.with_values(overlay)
    return assess(scheme, facts, on=None if on is None else read_day(on), settled=settled)


def day(number):
    return None if number is None else write_day(number)


def told(assessment):
    """Status, phases as (completed, apply by, status, dollars), what it depends on."""
    phases = [
        (day(one.completed), day(one.apply_by), one.status, dollars(one.amount))
        for one in assessment.folded.phases
    ]
    return assessment.folded.status, phases, list(assessment.depends_on)


def dollars(cents):
    return None if cents is None else cents / 100


NOT_YET = (None, None, "not_completed", 0)

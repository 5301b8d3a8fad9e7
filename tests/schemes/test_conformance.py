# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The published conformance files: every case holds, every operation of the algebra has some."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from gongshi.schemes import calendar, counting, spell
from gongshi.schemes.calendar import CalendarError, interval_of, read_day, write_day
from gongshi.values import PartialDate

DOCS = Path(__file__).resolve().parents[2] / "docs"
SPELL_CASES = json.loads((DOCS / "conformance" / "spells.json").read_text())["cases"]
CALENDAR_CASES = json.loads((DOCS / "conformance" / "calendar.json").read_text())["cases"]
DAY_ARGUMENTS = {"day", "born", "after", "since", "first", "end"}


def operation_of(name):
    return next(getattr(m, name) for m in (spell, counting, calendar) if hasattr(m, name))


def argument(operation, name, value):
    """What Python takes for an argument of the file."""
    if operation == "ages_on" and name == "born":
        return interval_of(PartialDate.parse(value))
    if name in DAY_ARGUMENTS:
        return read_day(value)
    if name in {"spells", "one", "other"} or (name == "days" and isinstance(value, list)):
        return tuple((read_day(start), read_day(end), mode) for start, end, mode in value)
    return value


def written(operation, result):
    """A result as the file writes it."""
    if operation in {"add_months", "within_days", "within_months", "first_day_reaching"}:
        return None if result is None else write_day(result)
    if operation == "week_containing":
        return [write_day(day) for day in result]
    if operation == "runs":
        return [written("normalise", run) for run in result]
    if operation in {"share", "ages_on"}:
        return list(result)
    if isinstance(result, tuple):
        return [[write_day(start), write_day(end), mode] for start, end, mode in result]
    return result


def answer(case):
    operation, given = case["operation"], case["given"]
    arguments = {name: argument(operation, name, value) for name, value in given.items()}
    if operation.startswith("within"):
        arguments["moved_by"] = None
    try:
        return written(operation, operation_of(operation)(**arguments))
    except CalendarError:
        return None


@pytest.mark.parametrize("case", SPELL_CASES + CALENDAR_CASES, ids=lambda case: case["title"])
def test_published_case_holds(case):
    assert answer(case) == case["expect"]


def test_titles_of_cases_are_told_apart():
    titles = [case["title"] for case in SPELL_CASES + CALENDAR_CASES]

    assert sorted(titles) == sorted(set(titles))


def test_every_operation_that_the_page_names_has_a_case_and_is_there():
    named = set(re.findall(r"`([a-z_]+)\((?:[a-z]|…)", (DOCS / "spells.md").read_text()))

    assert named == {case["operation"] for case in SPELL_CASES + CALENDAR_CASES}

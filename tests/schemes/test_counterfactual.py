# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The smallest change that alters an answer, against trying every smaller one."""

from __future__ import annotations

import random

import pytest
from tests.schemes.people import decided, job, person, without
from tests.schemes.small import scheme, someone
from tests.schemes.test_against_naive import draw, shifted

from gongshi.schemes import FactsError, assess, changes
from gongshi.schemes.calendar import read_day
from gongshi.schemes.counterfactual import face

YEAR = job("2024-08-01", "2025-09-30")


def found(facts, **options):
    """Each change as (path, what it is, what it would be, by how much)."""
    told = changes(decided(facts, **options), facts)
    return [
        (one.slot.path, one.slot.written(one.was), one.slot.written(one.would_be), one.by)
        for one in told
    ]


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        (
            person(job("2024-08-01", "2025-01-26")),
            ("jobs[0].end", "2025-01-26", "2025-01-27", 1),
        ),
        (person(YEAR, born="1984-07-21"), ("registered", "2024-07-20", "2024-07-21", 1)),
        (person(YEAR, born="1990-01-01"), ("born", "1990-01-01", "1984-07-20", -1991)),
        (
            person(job("2024-07-18", None)),
            ("registered", "2024-07-20", "2024-07-18", -2),
        ),
        (
            person(YEAR, applications=[{"phase": 1, "on": "2025-03-28"}]),
            ("applications[0].on", "2025-03-28", "2025-03-27", -1),
        ),
    ],
)
def test_the_smallest_change_of_a_day_is_found_at_its_threshold(facts, first):
    assert found(facts)[0] == first


def test_the_smallest_change_of_hours_is_a_hundredth_below_the_threshold():
    changed = {one[0]: one[1:] for one in found(person(YEAR))}

    assert changed["jobs[0].hours_per_week"] == (44.0, 29.99, -1401)


@pytest.mark.parametrize(
    ("facts", "change"),
    [
        (person(YEAR, permit="work"), ("permit", "work", None, 0)),
        (person(job("2024-08-01", None, kin=True)), ("jobs[0].kin", True, False, 0)),
    ],
)
def test_another_choice_that_would_make_a_person_eligible_is_found(facts, change):
    assert found(facts) == [change]


def test_nothing_is_found_where_evidence_is_missing():
    assert found(without(person(YEAR), "born")) == []


def test_nothing_is_found_where_no_single_fact_changes_anything():
    assert found(person(job("2024-08-01", None, kin=True, own_company=True), permit="work")) == []


def test_days_after_the_day_asked_about_are_not_told():
    facts = person(job("2024-08-01", None), job("2025-02-01", None))
    told = found(facts, on="2024-12-01")

    assert told[0] == ("registered", "2024-07-20", "2024-08-02", 13)
    assert all(not path.startswith("jobs[1]") for path, *_ in told)


def test_rows_that_are_not_there_yet_do_not_shift_the_paths_of_others():
    late = job("2025-02-01", None)
    facts = person(late, job("2024-08-01", None, kin=True))

    assert found(facts, on="2024-12-01") == [("jobs[1].kin", True, False, 0)]


def test_settled_questions_stay_settled():
    late = person(job("2024-08-01", "2025-09-30", reported="2024-09-02"))

    assert found(late, A6="refused")[0] == ("jobs[0].reported", "2024-09-02", "2024-09-01", -1)


def test_a_change_is_found_by_the_rules_of_any_scheme():
    facts = someone(("2025-02-01", "2025-02-09"))
    settled = {"Q2": "yes"}
    made = assess(scheme(), facts, settled=settled)
    first = changes(made, facts)[0]

    assert (first.slot.path, first.by, first.answer.total) == ("jobs[0].end", 1, 50000)


def test_facts_that_are_none_are_refused():
    with pytest.raises(FactsError, match="it must be a JSON object"):
        changes(decided(person(YEAR)), [])


def _moved(facts, days, on):
    """Yield the facts with each known day moved by a number of days, not after the day asked of."""
    for name in ("born", "registered"):
        if _known(facts.get(name)) and _not_after(shifted(facts[name], days), on):
            yield {**facts, name: shifted(facts[name], days)}
    for table, names in (("jobs", ("start", "end", "reported")), ("applications", ("on",))):
        for at, row in enumerate(facts.get(table, ())):
            for name in names:
                told = row.get(name)
                if _known(told) and all(_not_after(one, on) for one in (told, shifted(told, days))):
                    rows = list(facts[table])
                    rows[at] = {**row, name: shifted(told, days)}
                    yield {**facts, table: rows}


def _known(told):
    return told is not None and len(told) == len("2024-01-01")


def _not_after(day, on):
    return on is None or day <= on


def _differing(facts, days, settled, on, answer):
    """Return the first facts, a day moved by that many days, that are decided otherwise."""
    for changed in (*_moved(facts, days, on), *_moved(facts, -days, on)):
        try:
            folded = decided(changed, on=on, **settled).folded
        except FactsError:
            continue
        if face(folded) != answer:
            return changed
    return None


@pytest.mark.parametrize("seed", range(24))
def test_no_smaller_change_of_a_day_alters_the_answer(seed):
    facts, settled, on = draw(random.Random(seed))
    on = None if on is None else str(on)
    made = decided(facts, on=on, **settled)
    told = changes(made, facts)

    assert all(face(one.answer) != face(made.folded) for one in told)
    nearest = min((abs(one.by) for one in told if one.slot.measure == "days"), default=30)
    for days in range(1, min(nearest, 10)):
        assert _differing(facts, days, settled, on, face(made.folded)) is None


def test_the_answer_told_is_the_answer_found_again_on_the_changed_facts():
    facts = person(job("2024-08-01", "2025-01-26"))
    (first, *_) = changes(decided(facts), facts)
    changed = first.slot.told_with(facts, first.would_be)

    assert changed["jobs"][0]["end"] == "2025-01-27"
    assert decided(changed).folded == first.answer
    assert facts["jobs"][0]["end"] == "2025-01-26"
    assert first.answer.phases[0].completed == read_day("2025-01-27")

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Six people of whom a simulation can be worked out by hand, as a batch and as a file."""

from __future__ import annotations

from importlib import import_module

from tests.schemes.people import PAID, job, person

from gongshi.schemes.calendar import read_day
from gongshi.schemes.form import load_form
from gongshi.schemes.population_facts import population_of

TODAY = read_day("2026-11-23")
FORM = load_form("re-employment-allowance")
PEOPLE = [
    ("both phases", person(job("2024-08-01", "2025-09-30"))),
    ("first phase", person(job("2024-08-01", "2025-01-27"))),
    ("a day short", person(job("2024-08-01", "2025-01-26"))),
    ("aged 36", person(job("2024-08-01", "2025-09-30"), born="1988-01-01")),
    ("late report", person(job("2024-08-01", "2025-01-27", reported="2024-12-01"))),
    ("paid lately", person(paid_work=[PAID | {"end": "2024-07-10"}])),
]


def town(people=PEOPLE):
    """The people as a checked batch."""
    return population_of(FORM, people, TODAY)


def town_file(path, people=PEOPLE):
    """The people as a Parquet file."""
    pa, pq = import_module("pyarrow"), import_module("pyarrow.parquet")
    pq.write_table(pa.Table.from_batches([town(people)]), path)
    return path

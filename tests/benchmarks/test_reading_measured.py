# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading is measured on distinct articles, on every hostile kind, and from the program's start."""

from __future__ import annotations

import pytest

from benchmarks import reading
from benchmarks.figure import processor_seconds
from benchmarks.hostile import HOSTILE, hostile


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text_is_of_one_kind_and_of_the_size_asked_for(kind):
    text = hostile(kind, 900).text
    assert set(text) == set(HOSTILE[kind][1])
    assert 890 < len(text.encode()) <= 900


@pytest.mark.integration
def test_reading_yields_a_figure_for_all_that_was_set_out(monkeypatch):
    for name, small in (("ROUNDS", 1), ("ARTICLES", 2), ("MEGABYTE", 1_000), ("STARTS", 1)):
        monkeypatch.setattr(reading, name, small)
    figures = list(reading.measure())
    assert [figure.name for figure in figures] == [
        "reading.english",
        "reading.chinese",
        *(f"reading.hostile.{kind}" for kind in HOSTILE),
        "reading.start_up",
    ]
    assert all(figure.value >= 0 and figure.target for figure in figures)


def test_time_of_the_processor_is_that_of_the_act():
    ran = []
    assert processor_seconds(lambda: ran.append(1)) >= 0
    assert ran == [1]

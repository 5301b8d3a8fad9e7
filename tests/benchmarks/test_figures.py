# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The page of figures says what the one file of figures says, and nothing else."""

from __future__ import annotations

import msgspec
import pytest

from benchmarks.__main__ import FIGURES, LONG, PAGE, Report, measurements, page
from benchmarks.figure import Figure, seconds, typical

REPORT = Report(
    dates={"ferry": "2026-01-05", "bus": "2026-01-05", "tram": "2026-01-04"},
    machine="Linux x86_64, 2 cores",
    versions={"Python": "3.11.2", "SQLite": "3.40.1"},
    figures=[
        Figure("ferry.ratio", 0.5, "of a bus", "ferries beside buses", "at least 0.4"),
        Figure("ferry.speed", 12345.0, "m/h", "one ferry"),
    ],
)


def test_page_of_the_documentation_is_made_from_the_file_of_figures():
    report = msgspec.json.decode(FIGURES.read_bytes(), type=Report)
    assert PAGE.read_text(encoding="utf-8") == page(report)


def test_page_tells_machine_versions_and_each_figure_with_what_was_set_out():
    told = page(REPORT).splitlines()
    assert (
        "Measured on 2026-01-05 (ferry, bus); 2026-01-04 (tram): Linux x86_64, 2 cores; "
        "Python 3.11.2, SQLite 3.40.1."
    ) in told
    assert told[-2:] == [
        "| `ferry.ratio` | 0.5 of a bus | at least 0.4 | ferries beside buses |",
        "| `ferry.speed` | 12,345 m/h |  | one ferry |",
    ]


def test_every_measurement_has_its_figures_in_the_file():
    report = msgspec.json.decode(FIGURES.read_bytes(), type=Report)
    names = {figure.name.split(".")[0] for figure in report.figures}
    assert names == set(report.dates)
    assert names | set(LONG) == set(measurements())


def test_typical_value_is_the_median_to_three_digits():
    assert typical([1.23456, 99.0, 0.1]) == 1.23


def test_seconds_are_those_of_the_act():
    ran = []
    assert seconds(lambda: ran.append(1)) >= 0
    assert ran == [1]


@pytest.mark.integration
def test_ledger_is_measured_beside_inserts_of_the_very_same_rows(
    monkeypatch, tmp_path, django_db_blocker
):
    from django.db import connection

    from benchmarks import ledger

    monkeypatch.setattr(ledger, "CLAIMS", 30)
    monkeypatch.setattr(ledger, "BATCH", 10)
    name = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        figures = {figure.name: figure for figure in ledger.measure()}
    connection.settings_dict["NAME"] = name
    assert list(figures) == [
        "ledger.append_ratio",
        "ledger.append",
        "ledger.raw_inserts",
        "ledger.fold",
        "ledger.rebuild",
        "ledger.one_more",
    ]
    assert all(figure.value > 0 for figure in figures.values())


@pytest.mark.integration
def test_log_is_measured_from_publishing_to_checking_offline(monkeypatch, django_db_blocker):
    from django.db import connection

    from benchmarks import log

    monkeypatch.setattr(log, "ENTRIES", 30)
    monkeypatch.setattr(log, "BATCH", 20)
    name = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        figures = {figure.name: figure for figure in log.measure()}
    connection.settings_dict["NAME"] = name
    assert list(figures) == [
        "log.publish",
        "log.one_more",
        "log.prove",
        "log.receipt",
        "log.verify",
    ]
    assert all(figure.value > 0 for figure in figures.values())


@pytest.mark.integration
def test_curves_are_measured_at_each_size(monkeypatch, django_db_blocker):
    from django.db import connection

    from benchmarks import curves

    monkeypatch.setattr(curves, "SIZES", (120, 240))
    monkeypatch.setattr(curves, "TIMES", 2)
    name = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        figures = {figure.name: figure for figure in curves.measure()}
    connection.settings_dict["NAME"] = name
    told = (
        "build", "disk", "facts_now", "facts_on", "facts_known_at", "page_now", "page_known_at",
        "review", "notice", "fold", "rebuild", "rebuild_memory",
    )  # fmt: skip
    assert list(figures) == [f"curves.{one}_{size}" for size in (120, 240) for one in told]
    assert all(figure.value > 0 for figure in figures.values())


@pytest.mark.integration
def test_made_up_record_of_a_size_is_the_same_each_time(tmp_path, monkeypatch, django_db_blocker):
    from django.db import connection

    from benchmarks.made_record import build, subject_of
    from gongshi.store import queries
    from gongshi.store.models import ClaimRow

    name = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        built = []
        for turn in ("one", "other"):
            build(tmp_path / turn, 120)
            claims = ClaimRow.objects.order_by("id").values_list("id", "status")
            built.append((list(claims), queries.facts(subject_of(1))))
            connection.close()
    connection.settings_dict["NAME"] = name
    assert built[0] == built[1]
    assert len(built[0][0]) == 120


def test_run_keeps_the_figures_of_areas_it_does_not_measure(monkeypatch):
    from benchmarks import __main__ as bench

    ferry, old, new = (Figure(name, n, "s", "") for n, name in enumerate(["a.x", "b.y", "b.z"]))
    monkeypatch.setattr(bench, "measurements", lambda: {"a": None, "b": lambda: iter([new])})
    before = Report({"a": "2026-01-04", "b": "2026-01-04"}, "", {}, [ferry, old])
    report = bench.run(["b"], before)
    assert report.figures == [ferry, new]
    assert (report.dates["a"], report.dates["b"] > "2026-01-04") == ("2026-01-04", True)


def test_area_that_is_none_is_named(monkeypatch):
    from benchmarks import __main__ as bench

    monkeypatch.setattr("sys.argv", ["benchmarks", "ferries"])
    with pytest.raises(SystemExit, match="there is no area 'ferries' to measure; there are ledger"):
        bench.main()

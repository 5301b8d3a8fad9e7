# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Run every measurement, write ``figures.json``, and from it the page of the documentation."""

from __future__ import annotations

import datetime as dt
import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import django
import msgspec

from benchmarks.figure import Figure
from gongshi.store.setup import prepare

HERE = Path(__file__).resolve().parent
FIGURES = HERE / "figures.json"
PAGE = HERE.parent / "docs" / "benchmarks.md"
LICENCE = """<!--
SPDX-FileCopyrightText: 2026 The gongshi authors
SPDX-License-Identifier: Apache-2.0
-->
"""
HEAD = """# Benchmarks

`make bench` writes this page from `benchmarks/figures.json`; no other page states a figure of
speed. Ratios are measured beside their peer in the same run, by turns, and are what to look at:
absolute speeds are those of one machine on one day.
"""


class Report(msgspec.Struct, frozen=True):
    """The figures of one run, where and when it was."""

    date: str
    machine: str
    versions: dict[str, str]
    figures: list[Figure]


def measurements() -> list[tuple[str, Callable[[], Iterator[Figure]]]]:
    """Return every measurement with its name."""
    prepare()
    from benchmarks import ledger, log, readers, reading  # noqa: PLC0415  (the store can be imported once it is prepared)

    return [
        ("ledger", ledger.measure),
        ("log", log.measure),
        ("reading", reading.measure),
        ("readers", readers.measure),
    ]


def run() -> Report:
    """Measure everything, telling the progress on standard error."""
    figures: list[Figure] = []
    for name, measure in measurements():
        for figure in measure():
            figures.append(figure)
            print(f"{name}: {figure.name} = {figure.value:g} {figure.unit}", file=sys.stderr)
    return Report(
        date=dt.datetime.now(dt.UTC).date().isoformat(),
        machine=f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        versions={
            "Python": platform.python_version(),
            "SQLite": sqlite3.sqlite_version,
            "Django": django.get_version(),
            "msgspec": msgspec.__version__,
        },
        figures=figures,
    )


def page(report: Report) -> str:
    """Return the page of the documentation that shows ``report``."""
    versions = ", ".join(f"{name} {version}" for name, version in report.versions.items())
    rows = [
        f"| `{f.name}` | {f.value:,g} {f.unit} | {f.target or ''} | {f.meaning} |"
        for f in report.figures
    ]
    table = ["| figure | value | set out | what it is |", "|---|---|---|---|", *rows]
    told = f"Measured on {report.date}: {report.machine}; {versions}."
    return "\n".join([LICENCE + HEAD, told, "", *table, ""])


def main() -> None:
    """Run, and write both files."""
    report = run()
    encoded = msgspec.json.format(msgspec.json.encode(report), indent=2)
    FIGURES.write_bytes(encoded + b"\n")
    PAGE.write_text(page(report), encoding="utf-8")
    print(f"{FIGURES}\n{PAGE}")


if __name__ == "__main__":
    main()

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Run measurements, write ``figures.json``, and from it the page of the documentation.

python -m benchmarks            every area but the long ones, whose figures stay as they were
python -m benchmarks AREA...    these areas; ``curves`` builds records of up to a million claims
"""

from __future__ import annotations

import datetime as dt
import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
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
    """The figures, where they were measured, and when those of each area were."""

    dates: dict[str, str]
    machine: str
    versions: dict[str, str]
    figures: list[Figure]


LONG = ("curves",)
"""Areas that take many minutes, and are measured when they are named."""


def measurements() -> dict[str, Callable[[], Iterator[Figure]]]:
    """Return every measurement by its area."""
    prepare()
    from benchmarks import curves, ledger, log, readers, reading  # noqa: PLC0415  (the store can be imported once it is prepared)

    return {
        "ledger": ledger.measure,
        "log": log.measure,
        "reading": reading.measure,
        "readers": readers.measure,
        "curves": curves.measure,
    }


def run(areas: Sequence[str], before: Report) -> Report:
    """Measure these areas, telling the progress on standard error; keep the others' figures."""
    today = dt.datetime.now(dt.UTC).date().isoformat()
    figures = {area: [f for f in before.figures if _area(f) == area] for area in measurements()}
    for area in areas:
        figures[area] = []
        for figure in measurements()[area]():
            figures[area].append(figure)
            print(f"{area}: {figure.name} = {figure.value:g} {figure.unit}", file=sys.stderr)
    return Report(
        dates=before.dates | dict.fromkeys(areas, today),
        machine=f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        versions={
            "Python": platform.python_version(),
            "SQLite": sqlite3.sqlite_version,
            "Django": django.get_version(),
            "msgspec": msgspec.__version__,
        },
        figures=[figure for found in figures.values() for figure in found],
    )


def _area(figure: Figure) -> str:
    return figure.name.split(".")[0]


def page(report: Report) -> str:
    """Return the page of the documentation that shows ``report``."""
    versions = ", ".join(f"{name} {version}" for name, version in report.versions.items())
    rows = [
        f"| `{f.name}` | {f.value:,g} {f.unit} | {f.target or ''} | {f.meaning} |"
        for f in report.figures
    ]
    table = ["| figure | value | set out | what it is |", "|---|---|---|---|", *rows]
    areas: dict[str, list[str]] = {}
    for area, date in report.dates.items():
        areas.setdefault(date, []).append(area)
    dates = "; ".join(f"{date} ({', '.join(some)})" for date, some in areas.items())
    told = f"Measured on {dates}: {report.machine}; {versions}."
    return "\n".join([LICENCE + HEAD, told, "", *table, ""])


def main() -> None:
    """Run what the command line names, and write both files."""
    known = measurements()
    asked = sys.argv[1:] or [area for area in known if area not in LONG]
    if odd := [area for area in asked if area not in known]:
        sys.exit(f"there is no area {odd[0]!r} to measure; there are {', '.join(known)}")
    report = run(asked, msgspec.json.decode(FIGURES.read_bytes(), type=Report))
    encoded = msgspec.json.format(msgspec.json.encode(report), indent=2)
    FIGURES.write_bytes(encoded + b"\n")
    PAGE.write_text(page(report), encoding="utf-8")
    print(f"{FIGURES}\n{PAGE}")


if __name__ == "__main__":
    main()

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Hold each folder of the package to its floor of covered lines and branches.

    coverage json -o build/coverage.json && python tools/coverage_floors.py build/coverage.json

The floors are `[tool.gongshi.coverage_floors]` in pyproject.toml; a file counts towards the longest
folder that holds it. Prints nothing and exits 0, or names what is below its floor and exits 3.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Tally:
    """Lines and branches of one file or folder: how many there are, how many were run."""

    run: int = 0
    there: int = 0
    missing: tuple[str, ...] = ()

    def plus(self, other: Tally) -> Tally:
        """Return both together."""
        return Tally(self.run + other.run, self.there + other.there, self.missing + other.missing)

    @property
    def percent(self) -> float:
        """The share that was run; an empty folder is covered."""
        return 100 * self.run / self.there if self.there else 100.0


def tally(name: str, summary: dict[str, int]) -> Tally:
    """Return the tally of one file from its summary in coverage's report."""
    run = summary["covered_lines"] + summary["covered_branches"]
    there = summary["num_statements"] + summary["num_branches"]
    missing = () if run == there else (f"{name}: {there - run} not run",)
    return Tally(run, there, missing)


def floor_of(name: str, floors: dict[str, int]) -> str | None:
    """Return the longest folder with a floor that holds the file."""
    return max((folder for folder in floors if name.startswith(folder)), key=len, default=None)


def below(files: dict[str, Tally], floors: dict[str, int]) -> list[str]:
    """Return what is to be said about each folder below its floor, and the files it misses in."""
    folders: dict[str, Tally] = defaultdict(Tally)
    for name, figures in sorted(files.items()):
        folder = floor_of(name, floors)
        if folder is not None:
            folders[folder] = folders[folder].plus(figures)
    said: list[str] = []
    for folder, figures in sorted(folders.items()):
        if figures.percent < floors[folder]:
            said.append(f"{folder}: {figures.percent:.1f}% covered, floor {floors[folder]}%")
            said.extend(f"  {line}" for line in figures.missing)
    return said


def main(arguments: list[str]) -> int:
    """Run the command; return its exit status."""
    report = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    files = {name: tally(name, each["summary"]) for name, each in report["files"].items()}
    said = below(files, settings["tool"]["gongshi"]["coverage_floors"])
    print("\n".join(said), file=sys.stderr, end="\n" if said else "")
    return 3 if said else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

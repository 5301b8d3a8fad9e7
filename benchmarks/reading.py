# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Full typed claims: articles a second in one process, hostile texts, and start-up.

The articles are distinct and of the length that architecture.md names; time is the processor's, so
that what else the machine does counts little.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.articles import ARTICLE_BYTES, NOTICE_BYTES, articles
from benchmarks.figure import Figure, processor_seconds, typical
from benchmarks.hostile import HOSTILE, hostile
from gongshi.notices import Notice
from gongshi.reading import read

__all__ = ["measure"]

ROUNDS, ARTICLES = 5, 150
MEGABYTE = 1_000_000
STARTS = 5
_COMMAND = "import sys; from gongshi.cli.app import main; sys.argv[0] = 'gongshi'; main()"
_SMALL = (
    "The third session of the Harbour-Eastmere Cooperation Conference was held on 5 May 2024, with"
    " 12 projects agreed. “It went well,” Mayor Ann Lo said.\n"
)


def measure() -> Iterator[Figure]:
    """Yield the speed of reading in English and in Chinese, the worst cases, and start-up."""
    told = f"all claims of distinct articles of {ARTICLE_BYTES / 1000} KB, one process"
    english = [list(articles("en", ARTICLES, seed)) for seed in range(ROUNDS + 1)]
    yield _speed("reading.english", "articles/s", english, told, "at least 1,000")
    told = f"all claims of distinct notices of {NOTICE_BYTES / 1000} KB in both scripts"
    chinese = [_in_both_scripts(seed) for seed in range(ROUNDS + 1)]
    yield _speed("reading.chinese", "notices/s", chinese, told, "at least 2,500")
    for kind, (_, piece) in HOSTILE.items():
        taken = processor_seconds(partial(_read, [hostile(kind, MEGABYTE)]))
        meaning = f"reading 1 MB of nothing but {piece.strip()}"
        yield Figure(f"reading.hostile.{kind}", typical([taken]), "s", meaning, "at most 1")
    yield Figure(
        "reading.start_up",
        typical([_start() for _ in range(STARTS)]),
        "s",
        "`gongshi read` on one small file, from the start to the end of the program",
        "at most 0.3",
    )


def _in_both_scripts(seed: int) -> list[Notice]:
    half = ARTICLES // 2
    return [*articles("zh-Hant", half, seed), *articles("zh-Hans", half, seed + 100)]


def _speed(name: str, unit: str, rounds: list[list[Notice]], told: str, target: str) -> Figure:
    """Measure each round but the first, which fills what is remembered of words."""
    _read(rounds[0])
    speeds = [len(notices) / processor_seconds(partial(_read, notices)) for notices in rounds[1:]]
    return Figure(name, typical(speeds), unit, told, target)


def _read(notices: list[Notice]) -> None:
    for notice in notices:
        read(notice)


def _start() -> float:
    """Return the processor's time of one run of the program."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "notice.txt"
        path.write_text(_SMALL, encoding="utf-8")
        before = _spent_by_children()
        command = [sys.executable, "-c", _COMMAND, "read", str(path), "--json"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return _spent_by_children() - before


def _spent_by_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime

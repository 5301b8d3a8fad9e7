# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What the record costs as it grows: at 10,000, 100,000 and 1,000,000 made-up claims.

What a page or an append asks for is of the same size in each (``made_record``), so that a figure
which grows from one to the next grows with the record. The largest needs some 6 GB of disk, and a
quarter of an hour. Rebuilding, and its memory, are those of a process of its own.
"""

from __future__ import annotations

import gc
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from django.db import connection

from benchmarks.figure import Figure, seconds
from benchmarks.made_record import build, mechanism_of, notice_drafts, sessions_of, subject_of
from gongshi.record import fold
from gongshi.store import queries
from gongshi.store.append import append
from gongshi.store.entries import entries, head, kept_at
from gongshi.store.models import ClaimRow
from gongshi.store.reviews import review
from gongshi.values import PartialDate

__all__ = ["SIZES", "TIMES", "measure"]

SIZES = (10_000, 100_000, 1_000_000)
TIMES = 200
"""How often a question is asked, of other subjects and pasts each time."""
_REBUILD = """
import sys, time
from pathlib import Path
from gongshi.store.setup import open_database
open_database(Path(sys.argv[1]))
from gongshi.store.projections import rebuild
start = time.perf_counter()
rebuild()
print(time.perf_counter() - start)
peak = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
print(int(peak) / 1024)
"""
_FOLDED = 100_000
"""The most claims that are folded at once: that holds all of them in memory."""


def measure() -> Iterator[Figure]:
    """Yield the figures of each size."""
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            yield from _at(size, Path(folder) / "record.sqlite3")
            connection.close()


def _at(size: int, path: Path) -> Iterator[Figure]:
    named = partial(_figure, size)
    took = seconds(partial(build, path, size))
    yield named("build", took, "s", "appending, in batches of 30 notices")
    yield named("disk", path.stat().st_size / 2**20, "MiB", "the file of the record")
    asked = _Asked(size)
    # As the site does when it is loaded (gongshi.cli.server.load_site).
    gc.collect()
    gc.freeze()
    for name, act, meaning, target in asked.questions():
        times = sorted(seconds(act) * 1000 for _ in range(TIMES))
        told = f"{meaning}, p95; the median is {median(times):.2g} ms"
        yield named(name, times[int(TIMES * 0.95)], "ms", told, target)
    gc.unfreeze()
    if size <= _FOLDED:
        took = seconds(lambda: fold(entries()))
        yield named("fold", took, "s", "reading and folding all entries at once", _of("at most 3"))
    connection.close()
    took, memory = _rebuild(path)
    yield named("rebuild", took, "s", "recreating the projections", _of("at most 20"))
    yield named("rebuild_memory", memory, "MiB", "the most memory that this took")


def _of(target: str) -> str:
    return f"{target} of 100,000 claims"


def _figure(size: int, name: str, value: float, unit: str, *told: str | None) -> Figure:
    meaning, target = told if len(told) > 1 else (*told, None)
    rounded = float(f"{value:.3g}")
    return Figure(f"curves.{name}_{size}", rounded, unit, f"{size:,} claims: {meaning}", target)


class _Asked:
    """Questions and acts on a made-up record, each time about another part of it."""

    def __init__(self, size: int) -> None:
        self.sessions = sessions_of(size)
        self.chance = random.Random(size)
        self.notices = 1_000
        ids = ClaimRow.objects.filter(status="unreviewed").values_list("id", flat=True)
        self.claims = list(ids[:TIMES])
        last = head().count
        places = [self.chance.randrange(last) for _ in range(TIMES)]
        self.instants = [one.entry.recorded_at for one in kept_at(sorted(places))]

    def questions(self) -> Iterator[tuple[str, Callable[[], object], str, str | None]]:
        """Yield a name, the act, what it is, and what was set out for it."""
        yield "facts_now", self._facts, "the facts of a session", "at most 1"
        yield "facts_on", self._facts_on, "the facts of a session on a day", "at most 5"
        yield "facts_known_at", self._facts_known_at, "the same as known at an instant", "at most 5"
        yield "page_now", self._page, "all facts of a mechanism of ten sessions", "at most 20"
        yield "page_known_at", self._page_known_at, "the same as known at an instant", "at most 20"
        yield "review", self._review, "accepting a claim, and what follows", None
        yield "notice", self._notice, "adding a notice of 20 claims, more than half reviewed", None

    def _subject(self) -> str:
        return subject_of(self.chance.randrange(self.sessions))

    def _instant(self) -> str:
        return self.chance.choice(self.instants)

    def _facts(self) -> object:
        return queries.facts(self._subject())

    def _facts_on(self) -> object:
        return queries.facts(
            self._subject(), on=PartialDate(self.chance.randrange(2009, 2026), 3, 3)
        )

    def _facts_known_at(self) -> object:
        return queries.facts(self._subject(), known_at=self._instant())

    def _page(self) -> object:
        return queries.sessions(mechanism_of(self.chance.randrange(self.sessions)))

    def _page_known_at(self) -> object:
        mechanism = mechanism_of(self.chance.randrange(self.sessions))
        return queries.sessions(mechanism, known_at=self._instant())

    def _review(self) -> object:
        return review(self.claims.pop(), "accept", "The notice says so.", actor="bench")

    def _notice(self) -> object:
        self.notices += 1
        return append(
            notice_drafts(self.chance.randrange(self.sessions), self.notices, self.chance)
        )


def _rebuild(path: Path) -> tuple[float, float]:
    """Return the seconds and the MiB that rebuilding took, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _REBUILD, str(path)], check=True, capture_output=True, text=True
    )
    took, memory = done.stdout.split()
    return float(took), float(memory)

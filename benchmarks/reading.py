# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Full typed claims from the bundled digests: articles a second, one process (architecture.md)."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.figure import Figure, seconds, typical
from gongshi.notices import Notice
from gongshi.reading import read
from gongshi.store.bundle import bundled

__all__ = ["measure"]

ROUNDS, ARTICLES = 5, 200


def measure() -> Iterator[Figure]:
    """Yield the speed of reading in English and in Chinese."""
    notices = [told.notice for told in bundled().notices]
    english = [notice for notice in notices if notice.language == "en"]
    chinese = [notice for notice in notices if notice.language != "en"]
    yield _speed("reading.english", english, "at least 1,000")
    yield _speed("reading.chinese", chinese, "at least 2,500")


def _speed(name: str, notices: list[Notice], target: str) -> Figure:
    _read(notices)
    again = -(-ARTICLES // len(notices))
    speeds = [len(notices) * again / seconds(lambda: _read(notices * again)) for _ in range(ROUNDS)]
    length = sum(len(notice.text) for notice in notices) // len(notices)
    meaning = f"all claims of the bundled digests, {length:,} characters each on average"
    return Figure(name, typical(speeds), "notices/s", meaning, target)


def _read(notices: list[Notice]) -> None:
    for notice in notices:
        read(notice)

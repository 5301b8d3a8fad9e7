# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading beside its peers by turns, and an archive read by two processes beside one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.articles import articles
from benchmarks.figure import Figure, seconds, typical
from benchmarks.peer import PEERS, Peer
from gongshi.notices import Notice
from gongshi.reading import READER, lexicon_hash, read
from gongshi.reading.batch import BATCH_COLUMNS
from gongshi.scale import Job, map_file
from gongshi.values import Language

__all__ = ["measure"]

ROUNDS = 3
ARCHIVE = 3_000
"""Articles of the archive: enough that starting processes does not count."""

_SCRIPT = Path(__file__).parent / "peers" / "readers.py"
_PEERS: tuple[tuple[Language, str, int], ...] = (
    ("en", "recognizers-text-suite", 3),
    ("en", "quantulum3", 12),
    ("en", "dateparser", 40),
    ("en", "spacy", 200),
    ("zh-Hans", "recognizers-text-suite", 15),
    ("zh-Hans", "dateparser", 40),
    ("zh-Hans", "spacy", 200),
)
"""Language, peer, and how many articles it is given: about what it reads in some seconds."""


def measure() -> Iterator[Figure]:
    """Yield the speed of each peer and how many times faster ours was, then the two processes."""
    for language, name, count in _PEERS:
        yield from _beside(language, name, list(articles(language, count, seed=7)))
    yield _processes()


def _beside(language: Language, name: str, notices: list[Notice]) -> Iterator[Figure]:
    """Measure ours and theirs by turns on the same articles."""
    short = language[:2]
    ours, theirs = [], []
    _read(notices)
    with Peer([PEERS, _SCRIPT, name, short], [notice.text for notice in notices]) as peer:
        peer.seconds()
        for _ in range(ROUNDS):
            theirs.append(peer.seconds())
            ours.append(seconds(lambda: _read(notices)))
        told = f"{name} {peer.version}"
    speed, ratio = len(notices) / typical(theirs), typical(theirs) / typical(ours)
    named = name.removesuffix("-text-suite")
    yield Figure(
        f"readers.{short}.{named}", typical([speed]), "articles/s", f"the peer {told}, alone"
    )
    yield Figure(
        f"readers.{short}.beside_{named}",
        typical([ratio]),
        "times as fast",
        f"all claims by ours, beside what {name} finds in the same {len(notices)} articles",
    )


def _processes() -> Figure:
    """Measure ``gongshi read --batch`` with two worker processes beside one."""
    with ExitStack() as opened:
        folder = Path(opened.enter_context(TemporaryDirectory()))
        archive = _archive(folder)
        spent = {
            workers: [_archive_read(archive, folder, workers) for _ in range(ROUNDS)]
            for workers in (1, 2)
        }
    return Figure(
        "readers.two_processes",
        typical([typical(spent[1]) / typical(spent[2])]),
        "times one",
        f"an archive of {ARCHIVE:,} English articles by two worker processes, their start included",
        "at least 1.8",
    )


def _archive_read(archive: Path, folder: Path, workers: int) -> float:
    """Return the seconds it takes to read the archive."""
    version = " ".join((*READER, lexicon_hash()))
    job = Job("gongshi.reading.batch:read_batch", BATCH_COLUMNS, version)
    return seconds(lambda: map_file(archive, folder / "out.parquet", job, workers=workers))


def _archive(folder: Path) -> Path:
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    rows = [
        {"id": notice.id, "text": notice.text, "lang": "en", "published": str(notice.published)}
        for notice in articles("en", ARCHIVE, seed=3)
    ]
    path = folder / "archive.parquet"
    parquet.write_table(arrow.Table.from_pylist(rows), path)
    return path


def _read(notices: list[Notice]) -> None:
    for notice in notices:
        read(notice)

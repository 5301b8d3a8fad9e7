# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A job over a file: batches to worker processes, and what they give kept as parts.

The outcome is the same bytes with any number of workers, stopped and gone on with or not.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from multiprocessing import connection, get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import Any

import msgspec

from gongshi.scale.errors import WorkerError
from gongshi.scale.parts import Parts
from gongshi.scale.source import Source

__all__ = ["Done", "Job", "map_file", "outcomes"]

_WAITING = 2
"""So many batches wait for each worker: enough to keep it busy, and few in memory."""


class Job(msgspec.Struct, frozen=True):
    """What is done to each batch.

    ``function`` is ``module:name`` of a function from ``RecordBatch`` to ``RecordBatch``, always of
    the same columns; ``columns`` are names and types of what it takes, ``version`` whatever changes
    its outcome, ``rows`` how many rows make a batch.
    """

    function: str
    columns: Mapping[str, str]
    version: str
    rows: int = 250


class Done(msgspec.Struct, frozen=True):
    """How a run ended: rows in, rows out, and batches that an earlier run had done already."""

    rows_in: int
    rows_out: int
    batches_kept: int


def map_file(
    source: Path,
    out: Path,
    job: Job,
    *,
    workers: int = 1,
    step: Callable[[int, int], None] | None = None,
) -> Done:
    """Do ``job`` for every batch of the Parquet file ``source`` and write ``out``.

    A run that was stopped goes on where it was when the same file, job and place are given.
    ``step`` is told the rows that are done and all rows. Raises ``ScaleError``, and what the
    function raises.
    """
    rows = Source(source, job.columns, job.rows)
    parts = Parts(out, {"source": rows.fingerprint(), "job": msgspec.to_builtins(job)})
    missing = [number for number in range(max(1, rows.batches)) if not parts.has(number)]
    kept = max(1, rows.batches) - len(missing)
    done = min(kept * job.rows, rows.rows)
    tell = step or _unseen
    tell(done, rows.rows)
    for number, outcome, count in outcomes(_wanted(rows, set(missing)), job.function, workers):
        parts.put(number, outcome)
        done += count
        tell(min(done, rows.rows), rows.rows)
    return Done(rows.rows, parts.join(max(1, rows.batches)), kept)


def _wanted(rows: Source, missing: set[int]) -> Iterator[tuple[int, Any]]:
    """Yield the batches that are not done; of a file without rows one empty batch."""
    if not rows.rows and missing:
        yield 0, rows.empty()
    for number, batch in enumerate(rows):
        if number in missing:
            yield number, batch


def outcomes(
    batches: Iterator[tuple[int, Any]], name: str, workers: int
) -> Iterator[tuple[int, Any, int]]:
    """Yield number, outcome and rows of each batch as they come to be done.

    ``name`` is ``module:name`` of the function; a batch is whatever it takes that has ``num_rows``.
    Raises ``WorkerError``, and what the function raises.
    """
    if workers == 1:
        function = _function(name)
        for number, batch in batches:
            yield number, function(batch), batch.num_rows
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, _ready, (name,)) as pool:
        waiting: dict[Future[Any], tuple[int, int]] = {}
        try:
            for number, batch in batches:
                waiting[pool.submit(_work, name, batch)] = (number, batch.num_rows)
                if len(waiting) >= workers * _WAITING:
                    yield from _finished(waiting)
            while waiting:
                yield from _finished(waiting)
        except BrokenProcessPool as error:
            raise WorkerError(
                "a worker process was killed, perhaps for want of memory; run it again and it goes "
                "on where it was"
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


def _finished(waiting: dict[Future[Any], tuple[int, int]]) -> Iterator[tuple[int, Any, int]]:
    """Wait until a batch is done, and yield all that are."""
    for future in wait(waiting, return_when=FIRST_COMPLETED).done:
        number, count = waiting.pop(future)
        yield number, future.result(), count


def _ready(function: str) -> None:
    """Make a worker ready: Ctrl-C is for the process that started it, and ends with that one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _function(function)


def _end_with_parent() -> None:
    """End this process when the one that started it is gone, even if that was killed."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _work(function: str, batch: Any) -> Any:  # noqa: ANN401  (pyarrow has no types)
    return _function(function)(batch)


def _function(name: str) -> Callable[[Any], Any]:
    module, _, function = name.partition(":")
    found: Callable[[Any], Any] = getattr(import_module(module), function)
    return found


def _unseen(done: int, total: int) -> None:
    """Take a step that nobody looks at."""

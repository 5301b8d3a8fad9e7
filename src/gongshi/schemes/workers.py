# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Deciding batch by batch over worker processes, in the order of the batches.

Memory is bounded by the batches under way, not by the population: at most two wait for each worker.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context

import msgspec

from gongshi.schemes.calendar import OPEN, Day
from gongshi.schemes.columnar import Columnar
from gongshi.schemes.columns import Array
from gongshi.schemes.decisions import Decisions
from gongshi.schemes.errors import OptionError
from gongshi.schemes.form import load_form
from gongshi.schemes.loading import load_scheme

__all__ = ["Question", "decide_all"]


class Question(msgspec.Struct, frozen=True):
    """What is asked of everybody: a scheme as known on a day, changed, settled, asked on a day."""

    scheme: str
    known: Day = OPEN
    changes: Mapping[str, str] = {}
    settled: Mapping[str, str] = {}
    on: Day | None = None
    depends: bool = True

    def columnar(self) -> Columnar:
        """Return the backend that answers it; ``OptionError`` for names that are not there."""
        scheme = load_scheme(self.scheme, self.known).with_values(self.changes)
        return Columnar(
            scheme,
            load_form(self.scheme),
            on=self.on,
            settled=self.settled,
            depends=self.depends,
        )


_asked: Columnar | None = None


def _begin(question: Question) -> None:
    global _asked  # noqa: PLW0603 -- a worker process answers one question all its life
    _asked = question.columnar()


def _decided(batch: Array) -> Decisions:
    if _asked is None:
        raise OptionError("a worker was given people before it was given a question")
    return _asked.decide(batch)


def decide_all(question: Question, batches: Iterable[Array], workers: int) -> Iterator[Decisions]:
    """Yield the decisions of each checked batch, in order; one worker is this process itself.

    Raises ``OptionError`` for fewer than one worker and for what the scheme does not have, and what
    ``Columnar.decide`` raises.
    """
    if workers < 1:
        raise OptionError(f"people are decided by at least one worker, not {workers}")
    columnar = question.columnar()
    if workers == 1:
        yield from map(columnar.decide, batches)
        return
    with ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=_begin, initargs=(question,)
    ) as pool:
        waiting: deque[Future[Decisions]] = deque()
        for batch in batches:
            waiting.append(pool.submit(_decided, batch))
            if len(waiting) >= 2 * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

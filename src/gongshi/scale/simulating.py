# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A simulation over a population file: checked batches to worker processes, answers added up.

With a file to write, everybody's answers are kept as parts while it runs, so that a run that was
stopped goes on where it was. The outcome is the same with any number of workers.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from importlib import import_module
from pathlib import Path

import msgspec

import gongshi
from gongshi.scale.engine import outcomes
from gongshi.scale.parts import Parts
from gongshi.scale.source import Source
from gongshi.schemes import PopulationError, load_scheme
from gongshi.schemes.calendar import Day
from gongshi.schemes.columns import Array
from gongshi.schemes.decision import RuleFileHash
from gongshi.schemes.everybody import Ask, Asked
from gongshi.schemes.form import Form, load_form
from gongshi.schemes.loading import rule_text
from gongshi.schemes.population import check_population
from gongshi.schemes.synthetic import Label, label_of
from gongshi.schemes.tally import Counted, Tally

__all__ = ["MadeOf", "Population", "Simulated", "simulate_file"]

_FUNCTION = "gongshi.schemes.everybody:answered"


class Population(msgspec.Struct, frozen=True):
    """A population file, what day it is for births to come, and how many people make a batch."""

    path: Path
    today: Day
    people: int = 65_536


class MadeOf(msgspec.Struct, frozen=True):
    """What a simulation rests on: the same gives the same bytes.

    ``data`` is the SHA-256 of the population file; ``synthetic`` its label where people are made
    up.
    """

    engine: str
    rules: tuple[RuleFileHash, ...]
    data: str
    synthetic: Label | None
    ask: Ask


class Simulated(msgspec.Struct, frozen=True):
    """What was counted, and of what; ``kept``: batches that an earlier run had done already."""

    made_of: MadeOf
    counted: Counted
    kept: int


class _Run(msgspec.Struct, frozen=True):
    """A population that is being simulated."""

    source: Source
    form: Form
    population: Population
    made_of: MadeOf
    workers: int
    step: Callable[[int, int], None]

    def answers(self, wanted: AbstractSet[int]) -> Iterator[tuple[int, Array]]:
        """Yield number and answers of the batches that are wanted, as they come to be done."""
        rows = self.source.rows
        done = min((self.source.batches - len(wanted)) * self.population.people, rows)
        self.step(done, rows)
        workers = max(1, min(self.workers, len(wanted)))
        for number, answers, count in outcomes(self._asked(wanted), _FUNCTION, workers):
            yield number, answers
            done += count
            self.step(min(done, rows), rows)

    def _asked(self, wanted: AbstractSet[int]) -> Iterator[tuple[int, Asked]]:
        for number, batch in enumerate(self.source):
            if number in wanted:
                first = number * self.population.people
                checked = check_population(batch, self.form, self.population.today, first)
                yield number, Asked(self.made_of.ask, checked)


def simulate_file(
    population: Population,
    ask: Ask,
    out: Path | None = None,
    *,
    workers: int = 1,
    step: Callable[[int, int], None] | None = None,
) -> Simulated:
    """Answer ``ask`` for everybody in a population, and write ``out`` if it is given.

    ``step`` is told the rows that are done and all rows. Raises ``ScaleError`` and ``SchemeError``:
    what cannot be is refused with its row and the reason.
    """
    path = population.path
    source = Source(path, {}, population.people)
    if not source.rows:
        raise PopulationError(f"{path.name} has no rows: a population has at least one person")
    form = load_form(ask.scheme)
    made_of = _made_of(source, ask)
    run = _Run(source, form, population, made_of, workers, step or _unseen)
    tally = Tally(
        load_scheme(ask.scheme, ask.known), reforms=ask.reforms, sensitivity=ask.sensitivity
    )
    kept = 0
    if out is None:
        for _, answers in run.answers(set(range(source.batches))):
            tally.add(answers)
    else:
        kept = _write(run, out)
        with import_module("pyarrow.parquet").ParquetFile(out) as file:
            for answers in file.iter_batches(batch_size=population.people):
                tally.add(answers)
    return Simulated(made_of, tally.outcome(), kept)


def _made_of(source: Source, ask: Ask) -> MadeOf:
    rules = (
        RuleFileHash(each.file, hashlib.sha256(rule_text(each.file).encode()).hexdigest())
        for each in load_scheme(ask.scheme, ask.known).files
    )
    label = label_of(source.path)
    return MadeOf(gongshi.__version__, tuple(rules), source.fingerprint(), label, ask)


def _write(run: _Run, out: Path) -> int:
    """Write everybody's answers, labelled with what they are made of; return batches kept."""
    parts = Parts(
        out, {"simulation": msgspec.to_builtins(run.made_of), "people": run.population.people}
    )
    missing = {number for number in range(run.source.batches) if not parts.has(number)}
    label = run.made_of.synthetic
    words = {"simulation": msgspec.json.encode(run.made_of).decode()}
    words |= {} if label is None else label.words()
    for number, answers in run.answers(missing):
        parts.put(number, answers.replace_schema_metadata(words))
    parts.join(run.source.batches)
    return run.source.batches - len(missing)


def _unseen(done: int, total: int) -> None:
    """Take a step that nobody looks at."""

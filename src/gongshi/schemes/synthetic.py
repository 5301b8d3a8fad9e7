# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Made-up people in columns, calibrated to published totals and labelled as made up.

Counts that were published are met exactly (of ``everyone``, or in proportion); all else is drawn
from the profile's assumptions. One seed gives the same people whatever the batch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

import msgspec
import numpy as np

from gongshi.schemes.calendar import day_of
from gongshi.schemes.columns import Array, arrow
from gongshi.schemes.draws import Draws, Ints
from gongshi.schemes.errors import PopulationError
from gongshi.schemes.form import load_form
from gongshi.schemes.population import check_population
from gongshi.schemes.profile import Profile, Total, load_profile
from gongshi.schemes.synthetic_rows import Quotas, rows

__all__ = ["GENERATOR", "Label", "label_of", "quotas", "synthesise", "write_synthetic"]

GENERATOR = 1
"""The version of this generator: another version may give other people for the same seed."""

_BATCH = 65_536


class Label(msgspec.Struct, frozen=True):
    """What a synthetic population says of itself, in every output made from it.

    ``stands_for`` of ``people`` rows: what to multiply totals by.
    """

    scheme: str
    seed: int
    generator: int
    profile: str
    people: int
    stands_for: int

    def words(self) -> dict[str, str]:
        """Return the label as the metadata of a file."""
        return {"synthetic": msgspec.json.encode(self).decode()}


def quotas(profile: Profile, people: int, draws: Draws) -> Quotas:
    """Share ``people`` out: who registers when, who is placed when, who is older.

    Raises ``PopulationError`` for fewer than one person.
    """
    if people < 1:
        raise PopulationError(f"a population has at least one person, not {people}")
    published, opens = profile.published, day_of(profile.opens)
    last = published.registered[-1].total
    participants = (people * last + profile.everyone // 2) // profile.everyone
    placed = (participants * published.placed[-1].total + last // 2) // last
    registered = _spread(opens, published.registered, participants)
    started = _placed(registered, _spread(opens, published.placed, placed), draws)
    older = np.zeros(participants, dtype=bool)
    older[: (participants * published.percent_aged_over + 50) // 100] = True
    others = people - participants
    younger = others * profile.assumed.younger
    younger //= max(1, profile.assumed.younger + profile.assumed.recently_paid)
    also = registered[draws.below("others' day", np.arange(others), max(1, participants))]
    order = draws.order("order of rows", people)
    lucky = draws.below("others placed", np.arange(others), max(1, participants)) < placed
    later = also + 1 + draws.below("others' wait", np.arange(others), 120)
    return Quotas(
        registered=np.concatenate([registered, also])[order],
        started=np.concatenate([started, np.where(lucky, later, -1)])[order],
        older=np.concatenate(
            [older[draws.order("older", participants)], np.zeros(others, dtype=bool)]
        )[order],
        group=np.repeat([0, 1, 2], [participants, younger, others - younger])[order],
    )


def _spread(opens: int, totals: Sequence[Total], count: int) -> Ints:
    """Return ``count`` days, ascending, so that each total is met in proportion on its day."""
    days = np.array([opens - 1, *(day_of(each.on) for each in totals)], dtype=np.int64)
    known = np.array([0, *(each.total for each in totals)], dtype=np.int64)
    whole = int(known[-1])
    place = (2 * np.arange(count, dtype=np.int64) + 1) * whole // (2 * max(1, count))
    part = np.searchsorted(known, place, side="right") - 1
    span, size = days[part + 1] - days[part], known[part + 1] - known[part]
    spread: Ints = days[part] + 1 + (place - known[part]) * span // size
    return spread


def _placed(registered: Ints, starts: Ints, draws: Draws) -> Ints:
    """Give each start to somebody who has registered by then; -1 for those who get none."""
    chosen = np.arange(len(starts)) * len(registered) // max(1, len(starts))
    if np.any(registered[chosen] > starts):
        raise PopulationError("the profile places more people on a day than have registered by it")
    for turn in range(4):
        other = draws.order(f"who starts, turn {turn}", len(starts))
        pairs = len(starts) // 2
        one, two = other[:pairs], other[pairs : 2 * pairs]
        may = (registered[chosen[one]] <= starts[two]) & (registered[chosen[two]] <= starts[one])
        one, two = one[may], two[may]
        starts[one], starts[two] = starts[two], starts[one].copy()
    started = np.full(len(registered), -1, dtype=np.int64)
    started[chosen] = starts
    return started


def synthesise(scheme: str, people: int, seed: int) -> tuple[Label, Iterator[Array]]:
    """Return the label of a made-up population, and its record batches in the form's schema.

    Raises ``PopulationError`` where there is no profile or nobody to make up.
    """
    profile, profile_hash = load_profile(scheme)
    form, draws = load_form(scheme), Draws(seed)
    shared = quotas(profile, people, draws)
    label = Label(scheme, seed, GENERATOR, profile_hash, people, profile.everyone)
    today = day_of(profile.published.registered[-1].on)

    def batches() -> Iterator[Array]:
        for first in range(0, people, _BATCH):
            index = np.arange(first, min(people, first + _BATCH), dtype=np.int64)
            yield check_population(rows(profile, shared, draws, index), form, today, first)

    return label, batches()


def write_synthetic(scheme: str, people: int, seed: int, path: Path) -> Label:
    """Write a made-up population as Parquet with its label; the same bytes each time."""
    pa, parquet = arrow(), import_module("pyarrow.parquet")
    label, batches = synthesise(scheme, people, seed)
    first = next(batches)
    labelled = pa.Table.from_batches([first]).schema.with_metadata(label.words())
    with parquet.ParquetWriter(path, labelled, compression="zstd") as writer:
        writer.write_batch(first.replace_schema_metadata(label.words()))
        for batch in batches:
            writer.write_batch(batch.replace_schema_metadata(label.words()))
    return label


def label_of(path: Path) -> Label | None:
    """Return the label of a Parquet file of made-up people; None for any other population.

    Raises ``PopulationError`` for a file that is no Parquet file.
    """
    pa, parquet = arrow(), import_module("pyarrow.parquet")
    try:
        metadata = parquet.read_schema(path).metadata or {}
    except (pa.ArrowException, OSError) as error:
        raise PopulationError(f"{path.name} is cut short or no Parquet file ({error})") from error
    written = metadata.get(b"synthetic")
    return None if written is None else msgspec.json.decode(written, type=Label)

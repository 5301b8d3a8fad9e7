# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Evaluating many people at once in blocks of NumPy arrays, for each way to settle what they ask.

People whose answer went through no open interpretation need one evaluation; the others are
evaluated again for each way to settle what they asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt

from gongshi.schemes.array_operations import Doubtful, chosen
from gongshi.schemes.block_run import BlockRun, Plan
from gongshi.schemes.calendar import OPEN
from gongshi.schemes.day_slots import Truths
from gongshi.schemes.decisions import PhaseColumns
from gongshi.schemes.graph import PhaseNodes
from gongshi.schemes.people import Group, Places
from gongshi.schemes.settling import Choices

__all__ = ["Leaf", "leaves"]

Bools: TypeAlias = npt.NDArray[np.bool_]


class Leaf(msgspec.Struct, frozen=True):
    """One evaluation of some people with everything settled: what came out, and whom it doubts.

    ``places`` are those of the people in the group; phases are as ``Decisions`` has them.
    """

    places: Places
    eligible: Bools
    phases: tuple[PhaseColumns, ...]
    doubted: Bools


def leaves(
    plan: Plan, group: Group, choices: Choices, horizon: int, *, asking: bool
) -> Iterator[tuple[Leaf, dict[str, Bools]]]:
    """Yield evaluations and what they asked: first of everybody under the first alternatives.

    Then, of those who asked what is open, one for each other way to settle what they asked. What
    was asked is told where something is open, or where ``asking``.
    """
    everybody = np.arange(len(group.places))
    asking = asking or any(len(options) > 1 for options in choices.values())
    leaf, asked = _evaluated(plan, group, everybody, choices, horizon, asking=asking)
    yield leaf, asked
    yield from _others(plan, group, choices, horizon, leaf.places, asked)


def _others(  # noqa: PLR0913, PLR0917  (what one step of the search knows)
    plan: Plan,
    group: Group,
    choices: Choices,
    horizon: int,
    places: Places,
    asked: dict[str, Bools],
) -> Iterator[tuple[Leaf, dict[str, Bools]]]:
    """Part people by the first open interpretation they asked, and settle it in each way."""
    left = np.ones(len(places), dtype=bool)
    for name, options in choices.items():
        if len(options) < 2 or name not in asked:
            continue
        here = np.flatnonzero(asked[name] & left)
        left[here] = False
        for option in options[1:] if len(here) else ():
            settled = {**choices, name: (option,)}
            leaf, its = _evaluated(plan, group, places[here], settled, horizon, asking=True)
            yield leaf, its
            yield from _others(plan, group, settled, horizon, places[here], its)
        if len(here):
            its = {each: whom[here] for each, whom in asked.items()}
            kept = {**choices, name: options[:1]}
            yield from _others(plan, group, kept, horizon, places[here], its)


def _evaluated(  # noqa: PLR0913  (what one evaluation knows)
    plan: Plan, group: Group, places: Places, choices: Choices, horizon: int, *, asking: bool
) -> tuple[Leaf, dict[str, Bools]]:
    """Evaluate the people at ``places`` under the first alternative of each interpretation."""
    size, program = len(places), plan.program
    first = {name: options[0] for name, options in choices.items()}
    some = group if size == len(group.places) else group.taken(places)
    run = BlockRun(plan, some, first, horizon)
    phases = tuple(_blank(each.number, size) for each in program.phases)
    try:
        eligible = _truths(run.value(program.eligible), size)
        doubted = _truths(run.doubts(program.eligible), size).copy()
        if asking:
            run.ask(program.eligible, True)
    except Doubtful:
        none = np.zeros(size, dtype=bool)
        return Leaf(places, none, phases, ~none), {}
    asked = {name: _truths(whom, size).copy() for name, whom in run.asked.items()}
    going = np.flatnonzero(eligible)
    if len(going):
        further = run if len(going) == size else run.narrowed(going)
        doubted[going] |= _phases(further, phases, going, asking=asking)
        for name, whom in further.asked.items():
            asked.setdefault(name, np.zeros(size, dtype=bool))[going] |= _truths(whom, len(going))
    return Leaf(places, eligible, phases, doubted), asked


def _phases(
    run: BlockRun, phases: tuple[PhaseColumns, ...], going: Places, *, asking: bool
) -> Truths:
    """Fill the columns of the phases for those who go on; tell whom they doubt."""
    doubted: Truths = False
    try:
        for columns, nodes in zip(phases, run.plan.program.phases, strict=True):
            doubted = doubted | _phase(run, nodes, columns, going, asking=asking)
    except Doubtful:
        return True
    return doubted


def _blank(number: int, size: int) -> PhaseColumns:
    return PhaseColumns(
        number,
        np.full(size, OPEN, dtype=np.int32),
        np.full(size, OPEN, dtype=np.int32),
        np.zeros(size, dtype=np.uint8),
        np.zeros(size, dtype=np.int64),
    )


def _phase(
    run: BlockRun, nodes: PhaseNodes, columns: PhaseColumns, going: Places, *, asking: bool
) -> Truths:
    """Fill the columns of one phase for those who go on; tell whom it doubts."""
    parts = (nodes.completed, nodes.apply_by, nodes.paid, nodes.too_late, nodes.amount)
    completed, apply_by, paid, late, amount = (run.value(node) for node in parts)
    reached: Truths = completed != OPEN
    status = chosen(reached, chosen(late, 3, 2), 1)
    status = chosen(paid, 4, status)
    if asking:
        for node in parts[:4]:
            run.ask(node, True)
        run.ask(nodes.amount, status == 2)
    every = len(going) == len(columns.status)
    for column, value in (
        (columns.status, status),
        (columns.completed, completed),
        (columns.apply_by, chosen(reached | paid, apply_by, OPEN)),
        (columns.amount, chosen(status == 2, amount, 0)),
    ):
        column[slice(None) if every else going] = value
    doubted: Truths = False
    for node in parts:
        doubted = doubted | run.doubts(node)
    return doubted


def _truths(truths: Truths, size: int) -> Bools:
    return np.full(size, truths) if isinstance(truths, bool) else truths

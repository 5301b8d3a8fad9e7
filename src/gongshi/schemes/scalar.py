# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The traced scalar backend: one person decided, with the value of every named step.

A program is compiled once to a Python function (``scalar_code``). It takes settled values, or open
ones, which it does not know apart: those raise ``Split`` when they are asked what they cannot say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TypeAlias, cast

import msgspec

from gongshi.schemes.errors import SchemeError, StepError
from gongshi.schemes.graph import Program
from gongshi.schemes.open_value import Split
from gongshi.schemes.scalar_code import ScalarCode
from gongshi.schemes.scalar_functions import FUNCTIONS

__all__ = ["Decider", "Raw", "Row", "compiled"]

Row: TypeAlias = tuple[object, ...]
Raw: TypeAlias = tuple[bool, tuple[tuple[object, ...], ...], tuple[object, ...]]
"""Whether the person is eligible; of each phase completed, apply_by, paid, too_late and amount; and
the value of each step, a list where it has a value for each row, None where it was not needed."""


Decide: TypeAlias = Callable[[Row, Sequence[Iterable[Row]], Sequence[object], int, bool], Raw]


class Decider(msgspec.Struct, frozen=True):
    """A compiled program."""

    program: Program
    source: str
    lines: tuple[int, ...]
    decide: Decide

    def __call__(
        self,
        person: Row,
        tables: Sequence[Iterable[Row]],
        choices: Sequence[object],
        horizon: int,
        *,
        only_eligible: bool = False,
    ) -> Raw:
        """Decide, or only say whether the person is eligible.

        ``StepError`` names the step that cannot be computed, and nothing stands in for it.
        """
        try:
            return self.decide(person, tables, choices, horizon, only_eligible)
        except Split:
            raise
        except SchemeError as error:
            raise StepError(f"{self._step_of(error.__traceback__)}: {error}") from error

    def _step_of(self, traceback: TracebackType | None) -> str:
        node = -1
        while traceback is not None:
            if traceback.tb_frame.f_code.co_filename == _FILE:
                node = self.lines[traceback.tb_lineno - 1]
            traceback = traceback.tb_next
        for step in self.program.steps:
            if node in self.program.needed_for(step.node):
                return f"step {step.name}"
        return "the outcome"


_FILE = "<scheme>"


def compiled(
    program: Program,
    values: Mapping[tuple[str, str], object],
    facts: Mapping[tuple[str, str], int],
    tables: Sequence[str],
    choices: Sequence[str],
) -> Decider:
    """Return the decider of a program; the arguments are those of ``ScalarCode``."""
    code = ScalarCode(program, values, facts, tables, choices)
    source = code.source()
    space = dict(FUNCTIONS)
    # The code holds names of ours and numbers only; no word of a rule file reaches it.
    exec(compile(source, _FILE, "exec"), space)  # noqa: S102 -- see above
    decide = cast("Decide", space["decide"])
    return Decider(program, source, tuple(code.nodes_of_lines), decide)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Jobs that the tests give to worker processes."""

from __future__ import annotations

import os
import signal
from importlib import import_module
from pathlib import Path

pa = import_module("pyarrow")
pc = import_module("pyarrow.compute")

DOUBLES = "tests.scale.jobs:doubles"
"""Twice each number, and a row more for each ten: not as many rows out as in."""


def doubles(batch):
    """Twice each number, those that ten divides two times."""
    numbers = batch.column("number")
    tens = numbers.filter(pc.equal(pc.remainder(numbers, 10), 0)) if len(numbers) else numbers
    both = pa.concat_arrays([numbers, tens])
    return pa.RecordBatch.from_arrays([pc.multiply(both, 2)], names=["double"])


def killed_at_70(batch):
    """As ``doubles``; the first process that meets 70 is killed by the kernel's own signal."""
    once = Path("killed")
    if 70 in batch.column("number").to_pylist() and not once.exists():
        once.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return doubles(batch)


def remainder(batch):
    """Refuses 50."""
    if 50 in batch.column("number").to_pylist():
        raise ValueError("50 is refused")
    return doubles(batch)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A figure: what was measured, its value, and how it is to be read."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

import msgspec

__all__ = ["Figure", "processor_seconds", "seconds", "typical"]


class Figure(msgspec.Struct, frozen=True):
    """One measured figure; ``target`` is what was set out for it, where there is one."""

    name: str
    value: float
    unit: str
    meaning: str
    target: str | None = None


def seconds(act: Callable[[], object]) -> float:
    """Return how long ``act`` takes by the wall clock."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def processor_seconds(act: Callable[[], object]) -> float:
    """Return how long the processor works on ``act``, whatever else the machine does."""
    start = time.process_time()
    act()
    return time.process_time() - start


def typical(values: list[float]) -> float:
    """Return the median, to three significant digits."""
    return float(f"{median(values):.3g}")

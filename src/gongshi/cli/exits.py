# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Exit codes: what a script learns without reading a word (design of the interfaces)."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["Exit"]


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    ERROR = 1
    USAGE = 2
    FALSE = 3
    """Something was checked and found false."""
    PART = 4
    """Some of several things were done."""
    INTERRUPTED = 130
    """Stopped by Ctrl-C (128 and the number of the signal, as shells have it)."""

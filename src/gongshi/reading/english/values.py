# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The values of an English text, kind by kind, with the conventions of ``gongshi values``."""

from __future__ import annotations

from collections.abc import Iterator

from gongshi.reading.day_ranges import claim_values
from gongshi.reading.value import Setting, Value

__all__ = ["english_values"]


def english_values(setting: Setting) -> Iterator[Value]:
    """Yield the values of a text; of those of one kind that overlap the longest will be taken."""
    yield from claim_values(setting)

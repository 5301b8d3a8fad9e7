# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A claim as a model writes it, before anything of it is believed."""

from __future__ import annotations

from typing import Any

import msgspec

__all__ = ["Answer", "Proposed"]


class Proposed(msgspec.Struct):
    """One claim; ``words`` are the exact words for single fields, several for a list of names."""

    kind: str
    quote: str
    fields: dict[str, Any] = {}
    words: dict[str, str | list[str]] = {}
    modality: str = "stated"


class Answer(msgspec.Struct):
    """All that a model says of one stretch of a notice."""

    claims: list[Proposed]

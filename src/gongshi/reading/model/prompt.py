# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a model is asked: the instructions, the kinds of claim, and one stretch of the notice.

The hash of the instructions goes with the claims, as the hash of the word lists does with ours.
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files

from gongshi.reading.document import Document
from gongshi.reading.kinds import KINDS, Field
from gongshi.values import Span

__all__ = ["instructions", "instructions_hash", "question"]

_TYPES = {
    "integer": "whole number",
    "decimal": "number",
    "truth": "true or false",
    "texts": "list of names",
    "session": '{"mechanism": text, "ordinal": whole number, "date": date}',
    "period": '{"start": date, "end": date}',
}


@cache
def instructions() -> str:
    """Return what a model is told once, with the kinds and fields of ``gongshi.reading.kinds``."""
    file = files("gongshi.reading.model").joinpath("prompt.txt")
    lines = (
        f"- {kind}: {', '.join(f'{name} ({_told(field)})' for name, field in fields.items())}"
        for kind, fields in KINDS.items()
    )
    return file.read_text(encoding="utf-8") + "\n".join(lines) + "\n"


def instructions_hash() -> str:
    """Return the SHA-256 of the instructions."""
    return hashlib.sha256(instructions().encode()).hexdigest()


def question(document: Document, chunk: Span) -> str:
    """Return the stretch, with what is known of the notice above it."""
    published = document.published or "not known"
    headline = document.layout.headline or "none"
    return (
        f"Published: {published}\nHeadline: {headline}\n\n"
        f"<notice>\n{document.words(chunk)}\n</notice>"
    )


def _told(field: Field) -> str:
    return " | ".join(field.choices) if field.choices else _TYPES.get(field.type, field.type)

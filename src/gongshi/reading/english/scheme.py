# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions and benefits of schemes in English: how it says what the word lists hold."""

from __future__ import annotations

from functools import cache

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.english.scheme_names import scheme_mentions
from gongshi.reading.pattern import Pattern
from gongshi.reading.scheme_conditions import read_conditions
from gongshi.reading.scheme_grammar import SchemeGrammar, scheme_grammar, some

__all__ = ["find_schemes"]

_OWNER = r"(?:(?:the|his|her|its|this)\s+)?(?:\w+(?:['’]s?)?\s+){0,5}?"


@cache
def _grammar() -> SchemeGrammar:
    address = rf"(?P<where>{_OWNER}{some('address', 'en')})"
    said, half, part_time = (some(name, "en") for name in ("announced", "half", "part_time"))
    which = r"(?:\s+(?:of\s+)?(?:these|those|the|that)\s+\w+)?"
    return scheme_grammar(
        "en",
        marks=";:",
        half=Pattern(
            rf"\b{part_time}\b[^.;]{{0,80}}?\b{half}{which}|\b{half}\b[^.;]{{0,60}}?\b{part_time}(?:\s+\w+)?",
            ignore_case=True,
        ),
        people=Pattern(rf"\s*(?:[a-z-]+\s+){{0,3}}?{some('people', 'en')}\b", ignore_case=True),
        hours_week=Pattern(
            r"\b[\w.-]+\s+(?:working\s+)?hours?\s+(?:or\s+(?:more|above)\s+)?(?:of\s+work\s+)?"
            r"(?:(?:per|a|each|every|in\s+a)\s+week|weekly)\b",
            ignore_case=True,
        ),
        announced=(
            Pattern(rf"\b{said}\s+in\s+{address}\b", ignore_case=True),
            Pattern(rf"\bin\s+{address}\b[^.;]{{0,60}}?\b{said}\b", ignore_case=True),
            Pattern(rf"\b{address}\b[^.;]{{0,40}}?\b{said}\b", ignore_case=True),
        ),
    )


def find_schemes(document: Document) -> tuple[Claim, ...]:
    """Return one claim for each condition, benefit or date of each scheme that is announced."""
    return document.once("scheme claims", _read)


def _read(document: Document) -> tuple[Claim, ...]:
    return tuple(read_conditions(document, scheme_mentions(document), _grammar()))

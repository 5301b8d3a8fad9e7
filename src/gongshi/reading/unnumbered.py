# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A session without an ordinal: a mechanism that met, where the notice numbers no session.

"The A-B Joint Conference met today" counts; a mechanism only founded or praised met not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Pattern
from gongshi.reading.session import MechanismMention, SessionMention, mechanism_key
from gongshi.reading.where import is_quoted
from gongshi.values import Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document

__all__ = ["unnumbered"]


@cache
def _gathering(language: str) -> Pattern:
    words = {
        "en": r"\b(?:met|meets|will meet|to meet|was held|were held|is held|be held|held|convened"
        r"|co-?chair(?:ed|s|ing)?|chaired|presided over|took place|take place"
        r"|attend(?:ed|s)?|opened)\b",
        "zh": "舉行|召開|主持|出席|舉辦|開會",
    }
    return Pattern(words[language])


def unnumbered(
    document: Document, mechanisms: Sequence[MechanismMention]
) -> Iterator[SessionMention]:
    """Yield the first place where each mechanism is said to meet."""
    seen: set[str] = set()
    met: dict[Span, bool] = {}
    pattern = _gathering("zh" if document.is_chinese else "en")
    for mechanism in mechanisms:
        key = mechanism_key(mechanism.name)
        if key in seen or is_quoted(document, mechanism.span):
            continue
        sentence = document.sentence_at(mechanism.span.start).span
        if sentence not in met:
            verbs = (match.span for match in document.find(pattern, sentence))
            met[sentence] = any(modality_of(document, verb) != "denied" for verb in verbs)
        if met[sentence]:
            seen.add(key)
            yield SessionMention(mechanism.span, mechanism.name, mechanism.span)

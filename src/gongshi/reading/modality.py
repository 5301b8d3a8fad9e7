# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Whether what a verb says is stated, planned or denied: by the words right before the verb."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from gongshi.reading.pattern import Pattern
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document

__all__ = ["modality_of"]

_WINDOW = {"en": 36, "zh": 12}


@cache
def _before(section: str, language: str) -> Pattern:
    words = alternation(listed("counted_nouns", section, language))
    if language == "zh":
        direct = "|[未無沒冇]$" if section == "denials" else ""
        return Pattern(rf"(?:{words})[^,.。;:!?]*${direct}")
    between = r"(?: (?:be|been|also|have|has|had|jointly|formally|then|together|yet|now))*"
    return Pattern(rf"\b(?:{words}){between} ?$", ignore_case=True)


def modality_of(document: Document, verb: Span) -> str:
    """Return ``denied``, ``planned`` or ``stated`` for the verb at ``verb``."""
    language = "zh" if document.is_chinese else "en"
    sentence = document.sentence_at(verb.start).span
    start = max(sentence.start, verb.start - _WINDOW[language])
    if start == verb.start:
        return "stated"
    before = document.words(Span(start, verb.start))
    for section, modality in (("denials", "denied"), ("planned", "planned")):
        if _before(section, language).search(before) is not None:
            return modality
    return "stated"

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where sentences end, in English and Chinese.

A closing quotation mark or bracket after the full stop belongs to the sentence. Nothing is split in
"1.5", "Mr. X" or "U.S."; a full stop inside a bracket that goes on does not end the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from gongshi.notices.pattern import Pattern, Text
from gongshi.values import Language, Span

__all__ = ["sentences", "trimmed"]

_ENGLISH_END = Pattern(r"[.!?…]+[\"'’”)\]]*(?:\s+|$)")
_CHINESE_END = Pattern(r"[。!?…]+[\"'’”)\]」』》]*\s*")
_ABBREVIATION = Pattern(
    r"(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Jr|Sr|No|Nos|vs|Co|Ltd|Inc|Corp|Gov|Gen|Sen|Rep"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|e\.g|i\.e|approx|[A-Z]|(?:[A-Z]\.)+[A-Z])$"
)
_LONGEST_ABBREVIATION = 8


def sentences(text: Text | str, span: Span, language: Language) -> tuple[Span, ...]:
    """Cut ``span`` into its sentences, without the blanks around them."""
    text = Text(text) if isinstance(text, str) else text
    cuts = _english_cuts(text, span) if language == "en" else _chinese_cuts(text, span)
    found, start = [], span.start
    for end in (*cuts, span.end):
        sentence = trimmed(text.words, start, end)
        if sentence is not None:
            found.append(sentence)
        start = end
    return tuple(found)


def trimmed(words: str, start: int, end: int) -> Span | None:
    """Return the stretch without blanks at its ends, None when nothing is left."""
    piece = words[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = left + len(piece.strip())
    return Span(left, right) if left < right else None


def _english_cuts(text: Text, span: Span) -> Iterator[int]:
    for match in _ENGLISH_END.finditer(text, span):
        if match.end < span.end and not _goes_on(text.words, match.start, match.end):
            yield match.end


def _goes_on(words: str, stop: int, following: int) -> bool:
    after = words[following]
    if after.islower() or after in ",;":
        return True
    before = words[max(0, stop - _LONGEST_ABBREVIATION) : stop]
    return words[stop] == "." and _ABBREVIATION.search(before) is not None


def _chinese_cuts(text: Text, span: Span) -> Iterator[int]:
    for match in _CHINESE_END.finditer(text, span):
        yield match.end

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A notice cut into stretches that a model is asked about one at a time.

Cuts fall between paragraphs, else between sentences, and only at last within one; each stretch is
given the title of the notice beside it, since "the conference" is named there.
"""

from __future__ import annotations

from collections.abc import Iterator

from gongshi.reading.document import Document
from gongshi.values import Span

__all__ = ["LONGEST", "chunks"]

LONGEST = 6_000
"""Code points of a stretch: about 1,500 words, after which models begin to leave things out."""


def chunks(document: Document, longest: int = LONGEST) -> Iterator[Span]:
    """Yield the stretches of the notice that are read, each of at most ``longest`` code points."""
    open_chunk: Span | None = None
    for piece in _pieces(document, longest):
        if open_chunk is not None and piece.end - open_chunk.start <= longest:
            open_chunk = open_chunk.cover(piece)
        else:
            if open_chunk is not None:
                yield open_chunk
            open_chunk = piece
    if open_chunk is not None:
        yield open_chunk


def _pieces(document: Document, longest: int) -> Iterator[Span]:
    """Yield paragraphs, of too long ones the sentences, and of too long sentences the parts."""
    paragraph: list[Span] = []
    number = -1
    for sentence in document.sentences:
        if sentence.paragraph != number:
            yield from _whole_or_parts(paragraph, longest)
            paragraph, number = [], sentence.paragraph
        paragraph.append(sentence.span)
    yield from _whole_or_parts(paragraph, longest)


def _whole_or_parts(sentences: list[Span], longest: int) -> Iterator[Span]:
    if not sentences:
        return
    if sentences[-1].end - sentences[0].start <= longest:
        yield Span(sentences[0].start, sentences[-1].end)
        return
    for sentence in sentences:
        for start in range(sentence.start, sentence.end, longest):
            yield Span(start, min(start + longest, sentence.end))

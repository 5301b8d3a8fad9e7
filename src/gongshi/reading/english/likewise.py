# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Documents of one kind by several pairs of parties: "So did the A and the B; and C and D".

Documents that the text gives one title are told apart by their parties.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from gongshi.reading.document import Document
from gongshi.reading.english.parties import parties_at
from gongshi.reading.instruments import Instrument
from gongshi.reading.lists import cut_english
from gongshi.reading.pattern import Pattern
from gongshi.values import Span

__all__ = ["repeated", "told_apart"]


@cache
def _likewise() -> Pattern:
    return Pattern(r"So (?:did|have|had) (?:[^.;:]{1,60}: ?)?")


def repeated(document: Document, one: Instrument) -> Iterator[Instrument]:
    """Yield what "So did A and B; and C and D" says right after a document and its parties."""
    index = document.sentence_at(one.title[-1].start).index + 1
    if index >= len(document.sentences) or len(one.signatories) < 2:
        return
    sentence = document.sentences[index].span
    opening = document.match_at(_likewise(), sentence.start, sentence.end)
    if opening is None or opening.end >= sentence.end:
        return
    rest = Span(opening.end, sentence.end)
    pairs = cut_english(document.text, rest) if ";" in document.words(rest) else (rest,)
    for pair in pairs:
        parties = parties_at(document, pair.start)
        if len(parties) == 2 and parties[-1].end + 1 >= pair.end:
            yield Instrument(one.title, parties, one.modality, place=parties[0].cover(parties[1]))


def told_apart(document: Document, found: Sequence[Instrument]) -> Iterator[Instrument]:
    """Name documents of one title by their parties too, as far as the text says them."""
    titles = [document.words(one.title[0]).casefold() for one in found]
    for one, title in zip(found, titles, strict=True):
        if titles.count(title) > 1 and len(one.signatories) == 2:
            parties = one.signatories[0].cover(one.signatories[1])
            yield msgspec.structs.replace(one, title=(parties, *one.title))
        else:
            yield one

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Single documents in Chinese: titles in 《》, also run together, and 甲與乙簽署的……備忘錄.

The parties stand in the title, before the verb, or nowhere; a counted heap (4份文件) is no title.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.chinese.parties import parties_before, parties_in_title
from gongshi.reading.claim import Claim
from gongshi.reading.counts import counted_of
from gongshi.reading.document import Document
from gongshi.reading.instruments import Instrument, form_of, instrument_claim
from gongshi.reading.mechanisms import mechanisms_of
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.where import is_read
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["find_instruments"]

_FORMS = ("letter_of_intent", "framework", "memorandum", "arrangement", "agreement")


@cache
def _titled() -> Pattern:
    return Pattern(r"《(?P<title>[^《》\n]{2,80})》")


@cache
def _described() -> Pattern:
    forms = alternation(
        sorted(
            (w for form in _FORMS for w in listed("instruments", form, "zh")), key=len, reverse=True
        )
    )
    return Pattern(
        r"(?P<verb>簽署|簽訂|簽立|簽定|互換|交換|草簽|簽)(?:了|咗|的|嘅)?"
        r"(?P<lead>兩地|雙方|一份|一項|有關|關於|彼此)*"
        rf"(?P<title>[\p{{Han}}「」“”\"\d\-—]{{0,30}}?(?:{forms})"
        rf"|[\p{{Han}}、]{{2,40}}?的(?:合作)?(?:{forms}))"
    )


@cache
def _signing() -> Pattern:
    return Pattern("簽署|簽訂|簽立|簽定|簽|互換|交換")


def find_instruments(document: Document) -> Iterator[Claim]:
    """Yield one claim a document named by its title or described as signed."""
    if not mechanisms_of(document):
        return
    for match in document.find(_titled()):
        one = _named(document, match)
        if one is not None:
            yield instrument_claim(document, one)
    for match in document.find(_described()):
        one = _told(document, match)
        if one is not None:
            yield instrument_claim(document, one)


def _named(document: Document, match: Match) -> Instrument | None:
    """Return the document titled in 《》, where signing is spoken of."""
    title = match.span_of("title")
    if title is None or not is_read(document, title) or form_of(document.words(title)) is None:
        return None
    sentence = document.sentence_at(title.start)
    cues = [cue.span for cue in document.find(_signing(), sentence.span)]
    cues = [cue for cue in cues if not cue.overlaps(match.span)]
    if not cues and not _continues(document, sentence.span.start):
        return None
    before = [cue for cue in cues if cue.end <= title.start]
    modality = modality_of(document, before[-1]) if before else "stated"
    if modality == "denied":
        return None
    signatories = parties_in_title(document, title)
    if not signatories and before and before[-1].end + 3 >= match.start:
        signatories = parties_before(document, before[-1].start)
    return Instrument((title,), signatories, modality)


def _continues(document: Document, start: int) -> bool:
    """Tell whether the sentence before the one at ``start`` counts documents that were signed."""
    if start == 0:
        return False
    previous = document.sentence_at(start - 1).span
    return any(c.what == "documents" and previous.contains(c.span) for c in counted_of(document))


def _told(document: Document, match: Match) -> Instrument | None:
    """Return the document described after a verb of signing, if it is no counted heap."""
    title, verb = match.span_of("title"), match.span_of("verb")
    if title is None or verb is None or not is_read(document, title):
        return None
    if any(counted.span.overlaps(title) for counted in counted_of(document)):
        return None
    modality = modality_of(document, verb)
    if modality == "denied" or "份" in document.words(title):
        return None
    topic = _topic(document, verb.start)
    signatories = parties_before(document, verb.start if topic is None else topic.start - 1)
    places = (title,) if topic is None else (topic, title)
    return Instrument(places, signatories, modality)


def _topic(document: Document, verb: int) -> Span | None:
    """Return what stands between 就 and the verb: 就……簽署的意向書."""
    sentence = document.sentence_at(verb).span
    before = document.folded[max(sentence.start, verb - 40) : verb]
    cut = max(before.rfind(mark) for mark in ",;、。:")
    at = before.rfind("就", cut + 1)
    if at < 0 or len(before) - at < 4:
        return None
    return Span(verb - len(before) + at + 1, verb)

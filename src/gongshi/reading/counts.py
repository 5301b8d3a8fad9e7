# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers with the noun they count: 31 projects, 7 sectors, 9 documents; 28項合作項目, 四份協議.

A count is a number and its noun; what it counts is said by the noun alone, whether it was agreed or
signed by the sentence around it (``consensus_counts``, ``signed_counts``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from gongshi.reading.claim import Claim
from gongshi.reading.kinds import UNDERTAKINGS, FieldValue
from gongshi.reading.mechanisms import mechanisms_of, session_at, session_mention_at
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.where import is_read
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Number, Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document
    from gongshi.reading.values import Value

__all__ = ["Counted", "claim_parts", "consensus_counts", "counted_of", "signed_counts"]


_NOUN = 10


class Counted(msgspec.Struct, frozen=True):
    """A number and its noun: ``what`` is ``projects``, ``areas`` or ``documents``.

    ``noun_span`` holds the noun with what narrows it ("joint projects"), ``joint`` tells that this
    says the sides do it together, ``qualifier`` is the place of "over", 逾 ... ``unit`` names
    undertakings that are no projects, ``scope`` is ``key`` where only the chief ones
    are counted.
    """

    what: str
    value: int
    value_span: Span
    noun_span: Span
    approx: str | None
    qualifier: Span | None
    joint: bool
    unit: str | None
    scope: str | None

    @property
    def span(self) -> Span:
        """The number, its noun and its qualifier."""
        whole = self.value_span.cover(self.noun_span)
        return whole if self.qualifier is None else whole.cover(self.qualifier)


@cache
def _english() -> Pattern:
    modifiers = alternation(listed("counted_nouns", "modifiers", "en"))
    return Pattern(
        rf" (?P<noun>(?:(?:{modifiers}"
        rf"|\p{{L}}+(?:-\p{{L}}+)?-related),? (?:and )?){{0,4}}{_groups('en')})"
        r"(?P<joint> of (?:co-?operation|collaboration))?\b",
        ignore_case=True,
    )


@cache
def _chinese() -> Pattern:
    modifiers = alternation(listed("counted_nouns", "modifiers", "zh"))
    classifiers = alternation(listed("counted_nouns", "classifiers", "zh"))
    return Pattern(
        rf"(?:{classifiers})?(?P<noun>(?:{modifiers}){{0,4}}{_groups('zh')})(?P<joint>合作方向)?"
    )


def _groups(language: str) -> str:
    names = ("documents", "projects", "areas")
    parts = (f"(?P<{n}>{alternation(listed('counted_nouns', n, language))})" for n in names)
    return f"(?:{'|'.join(parts)})"


@cache
def _consensus_words(language: str) -> Pattern:
    words = alternation(listed("counted_nouns", "consensus", language))
    return Pattern(rf"\b(?:{words})\b" if language == "en" else words, ignore_case=True)


@cache
def signing_words(language: str) -> Pattern:
    """Return the pattern of the words that say that documents were signed."""
    words = alternation(listed("counted_nouns", "signing", language))
    return Pattern(rf"\b(?:{words})\b" if language == "en" else words, ignore_case=True)


@cache
def _count_words(section: str, language: str) -> Pattern:
    words = alternation(listed("count_words", section, language))
    return Pattern(rf"\b(?:{words})\b" if language == "en" else words, ignore_case=True)


@cache
def _joint_words() -> Pattern:
    return Pattern(
        r"\b(?:joint|co-?operati\w+|collaborat\w+|bilateral)\b|合作|聯合|共同|重點",
        ignore_case=True,
    )


def counted_of(document: Document) -> tuple[Counted, ...]:
    """Return every number of the document that counts projects, areas or documents."""
    return document.once("counted", lambda doc: tuple(_counted(doc)))


def _counted(document: Document) -> Iterator[Counted]:
    pattern = _chinese() if document.is_chinese else _english()
    for value in document.values:
        if not isinstance(value.value, Number) or value.value.value % 1 != 0:
            continue
        if not is_read(document, value.span):
            continue
        match = document.match_at(pattern, value.span.end)
        if match is not None:
            yield _one(document, value, match)
        elif document.is_chinese:
            noun = _noun_before(document, value.span)
            if noun is not None:
                number = int(value.value.value)
                yield Counted(
                    "documents",
                    number,
                    value.span,
                    noun,
                    value.approx,
                    value.qualifier,
                    False,
                    None,
                    None,
                )


@cache
def _documents_before() -> Pattern:
    documents = alternation(listed("counted_nouns", "documents", "zh"))
    return Pattern(rf"(?:合作|有關|相關)*(?:{documents})$")


def _noun_before(document: Document, number: Span) -> Span | None:
    """Return the noun of a count that stands behind it: 簽署合作協議8份."""
    if document.folded[number.end : number.end + 1] not in ("份", "项"):
        return None
    start = max(0, number.start - _NOUN)
    found = _documents_before().search(document.text[start : number.start])
    return None if found is None else found.span.shifted(start)


def _one(document: Document, value: Value, match: Match) -> Counted:
    what = next(name for name in ("documents", "projects", "areas") if match.group(name))
    noun = match.span_of("noun") or match.span
    joint = match.group("joint") is not None or (
        next(iter(document.find(_joint_words(), noun)), None) is not None
    )
    number = int(value.value.value) if isinstance(value.value, Number) else 0
    unit = next((one for one in UNDERTAKINGS if _ends_with(document, noun, one)), None)
    scope = "key" if _said_in(document, noun, "key") else None
    return Counted(
        what, number, value.span, noun, value.approx, value.qualifier, joint, unit, scope
    )


def _ends_with(document: Document, noun: Span, unit: str) -> bool:
    """Tell whether the noun itself, and not what narrows it, names that unit."""
    return any(place.end == noun.end for place in _places(document, noun, unit))


def _said_in(document: Document, noun: Span, word: str) -> bool:
    return bool(_places(document, noun, word))


def _places(document: Document, within: Span, section: str) -> list[Span]:
    language = "zh" if document.is_chinese else "en"
    return [match.span for match in document.find(_count_words(section, language), within)]


def consensus_counts(document: Document) -> Iterator[Claim]:
    """Yield how many projects or areas were agreed, where a mechanism's notice says so."""
    if not mechanisms_of(document):
        return
    language = "zh" if document.is_chinese else "en"
    for counted in counted_of(document):
        if counted.what == "documents" or counted.value < 2:
            continue
        sentence = document.sentence_at(counted.span.start).span
        cue = next(iter(document.find(_consensus_words(language), sentence)), None)
        if not counted.joint and cue is None:
            continue
        fields: dict[str, FieldValue] = {"what": counted.what, "value": counted.value}
        fields |= {n: v for n, v in (("unit", counted.unit), ("scope", counted.scope)) if v}
        modality = "stated" if cue is None else modality_of(document, cue.span)
        yield _claim(document, counted, fields, modality)


def signed_counts(document: Document) -> Iterator[Claim]:
    """Yield how many documents were signed, or are to be; a denied signing gives nothing."""
    if not mechanisms_of(document):
        return
    language = "zh" if document.is_chinese else "en"
    for counted in counted_of(document):
        if counted.what != "documents":
            continue
        sentence = document.sentence_at(counted.span.start).span
        cue = _nearest(document, signing_words(language), sentence, counted.span)
        if cue is None:
            continue
        modality = modality_of(document, cue)
        if modality == "denied":
            continue
        fields: dict[str, FieldValue] = {"count": counted.value}
        yield _claim(document, counted, fields, modality)


def _nearest(document: Document, pattern: Pattern, within: Span, to: Span) -> Span | None:
    places = [match.span for match in document.find(pattern, within)]
    places = [place for place in places if not place.overlaps(to)]
    return min(places, key=lambda p: abs(p.start - to.start), default=None)


def _claim(
    document: Document, counted: Counted, fields: dict[str, FieldValue], modality: str
) -> Claim:
    """Build the claim of a count: ``count`` says that it is one of signed documents."""
    signed = "count" in fields
    parts: dict[str, tuple[Span, ...]] = {"count" if signed else "value": (counted.value_span,)}
    if not signed:
        parts["what"] = (counted.noun_span,)
    kind = "instruments_signed" if signed else "consensus_count"
    if counted.approx is not None and counted.qualifier is not None:
        fields["approx"] = counted.approx
        parts["approx"] = (counted.qualifier,)
    fields, parts = claim_parts(document, counted.span.start, fields, parts)
    return Claim(document.notice, kind, fields, counted.span, parts, modality)


def claim_parts(
    document: Document,
    offset: int,
    fields: Mapping[str, FieldValue],
    parts: Mapping[str, tuple[Span, ...]],
) -> tuple[dict[str, FieldValue], dict[str, tuple[Span, ...]]]:
    """Return ``fields`` and ``parts`` with the session that the words at ``offset`` belong to."""
    all_fields, all_parts = dict(fields), dict(parts)
    session = session_mention_at(document, offset)
    said = session_at(document, offset)
    if session is not None and said is not None:
        all_fields["session"] = said
        all_parts["session"] = (session.span,)
    return all_fields, all_parts

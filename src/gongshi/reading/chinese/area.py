# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Areas in Chinese: the list after a count of areas, projects or documents.

A list ends at the stop, or at a comma that no "and" follows; 商討 and speeches give none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.area_lists import AreaList, area_claims, headings_after
from gongshi.reading.chinese.area_before import lists_before
from gongshi.reading.claim import Claim
from gongshi.reading.counts import Counted, counted_of, signing_words
from gongshi.reading.document import Document
from gongshi.reading.instruments import form_of
from gongshi.reading.lists import cut_chinese
from gongshi.reading.mechanisms import mechanisms_of
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.where import is_quoted
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["find_areas"]

_SOME = ("包括", "包含", "如", "例如", "当中有", "其中有", "涵盖", "涉及", "其中包括", "当中包括")

_NEAR = 120
"""How far behind its count a list of "those areas" may begin, in characters."""

_LONGEST = 600
"""No list of names is longer, in characters; it keeps endless sentences linear."""


@cache
def _introductions() -> Pattern:
    return Pattern(
        r"(?P<strong>(?:當中|其中)?(?:包括|包含)(?:有|了)?|內容(?:涉及|是|包括|涵蓋|有|覆蓋)|涵蓋|涉及|覆蓋"
        r"|分別(?:是|為|屬於)|分屬|就是|即是|例如|譬如|當中有|其中有|:)|(?P<weak>是|為|即|就)"
    )


@cache
def _list_end() -> Pattern:
    return Pattern(r"[。!?\n]|,(?P<after>以及|還有|及|和)?|;")


@cache
def _sentence_end() -> Pattern:
    return Pattern(r"[。!?\n]")


@cache
def _agenda() -> Pattern:
    return Pattern("商討|討論|探討|研究|議程|傾|磋商|主題")


def find_areas(document: Document) -> Iterator[Claim]:
    """Yield one claim an area that was agreed or that signed documents cover."""
    if mechanisms_of(document):
        yield from area_claims(document, _lists(document))


def _lists(document: Document) -> Iterator[AreaList]:
    yield from _lists_after(document)
    yield from _lists_of_those(document)
    yield from lists_before(document)


@cache
def _those() -> Pattern:
    areas = alternation(listed("counted_nouns", "areas", "zh"))
    return Pattern(
        rf"(?P<noun>(?:有關|相關|這些|該等|合作)(?:合作)?(?:{areas}))(?:包括|包含|有|是|為|涵蓋)"
    )


def _lists_of_those(document: Document) -> Iterator[AreaList]:
    """Yield the list of "those areas", which a sentence shortly before counted."""
    counted = [one for one in counted_of(document) if one.what == "areas" and one.value > 1]
    for match in document.find(_those()):
        noun = match.span_of("noun")
        sentence = document.sentence_at(match.start)
        if noun is None or match.start != sentence.span.start or match.end >= sentence.span.end:
            continue
        near = [one for one in counted if 0 <= match.start - one.span.end <= _NEAR]
        names = _names_in(document, Span(match.end, sentence.span.end)) if near else ()
        if len(names) > 1:
            yield AreaList("consensus", noun, names)


def _names_in(document: Document, span: Span) -> tuple[Span, ...]:
    stop = _end(document, Span(span.start, min(span.end, span.start + _LONGEST)), 0)
    return cut_chinese(document.text, Span(span.start, stop)) if stop > span.start else ()


def _lists_after(document: Document) -> Iterator[AreaList]:
    counted = [c for c in counted_of(document) if c.value > 1]
    for n, one in enumerate(counted):
        sentence = document.sentence_at(one.span.start)
        if is_quoted(document, one.span):
            continue
        of = "instruments" if one.what == "documents" else "consensus"
        if of == "instruments" and not _is_signed(document, sentence.span):
            continue
        if _agenda().search(document.folded[max(0, one.span.start - 3) : one.span.start]):
            continue
        following = counted[n + 1].span.start if n + 1 < len(counted) else sentence.span.end
        opening = _opening(document, one, min(following, sentence.span.end))
        if opening is None or sentence.span.end > following == opening.end:
            continue  # 分屬九個範疇: the list belongs to the count that follows
        if opening.end >= sentence.span.end:
            names = headings_after(document, sentence.span.start, one.value)
        else:
            names = _names(document, one, opening, sentence.span.end)
        if names:
            yield AreaList(of, one.span, names)


def _is_signed(document: Document, sentence: Span) -> bool:
    return next(iter(document.find(signing_words("zh"), sentence)), None) is not None


def _opening(document: Document, counted: Counted, until: int) -> Match | None:
    """Return the word that opens the list: the first strong one, else a weak one right behind."""
    start = counted.span.end
    if start >= until:
        return None
    rest = Span(start, until)
    agenda = next(iter(document.find(_agenda(), rest)), None)
    for match in document.find(_introductions(), rest):
        if agenda is not None and agenda.start < match.start:
            return None
        if match.kind == "strong":
            return match
        if match.start == start:
            return match
    return None


def _names(document: Document, counted: Counted, opening: Match, end: int) -> tuple[Span, ...]:
    start = opening.end
    stop = _end(document, Span(start, min(end, start + _LONGEST)), counted.value)
    if stop <= start:
        return ()
    words = opening.folded() or ""
    some = words.startswith(_SOME) or document.words(Span(start, stop)).rstrip().endswith("等")
    announced = counted.value if counted.what == "areas" and not some else None
    names = cut_chinese(document.text, Span(start, stop), announced)
    if len(names) < 2 and (opening.kind == "weak" or counted.what != "areas"):
        return ()
    if any(form_of(document.words(name)) is not None for name in names):
        return ()  # a list of documents, not of what they cover
    return names


def _end(document: Document, span: Span, announced: int) -> int:
    """Return where the list ends; a comma before "and" stands inside it."""
    parting = _parts_by_semicolon(document, span, announced)
    last = document.folded.rfind(";", span.start, span.end) if parting else span.start
    for match in document.find(_list_end(), span):
        mark = document.folded[match.start]
        if parting and mark in ",;" and match.start <= last:
            continue
        if mark == "," and match.group("after") is not None:
            continue
        if mark == "," and not parting and "、" not in document.folded[span.start : match.start]:
            continue
        return match.start
    return span.end


def _parts_by_semicolon(document: Document, span: Span, announced: int) -> bool:
    """Tell whether semicolons part the names: as many as announced, or no 、 before the first."""
    stop = next((m for m in document.find(_sentence_end(), span)), None)
    words = document.folded[span.start : span.end if stop is None else stop.start]
    first, comma = words.find(";"), words.find("、")
    if first < 0:
        return False
    if 0 <= comma < first:  # 甲、乙、丙;雙方…… with all the names before the semicolon
        names = cut_chinese(document.text, Span(span.start, span.start + first), announced)
        if len(names) == announced:
            return False
    pieces = words.split(";")
    return len(pieces) == announced or comma < 0 or first < comma

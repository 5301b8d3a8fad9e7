# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Lists of areas that stand before their noun: 在甲、乙、丙等十個領域, 涵蓋甲及乙等範疇的協議.

Wishes (期待, 希望) and agendas (商討) name fields too, but nothing was agreed there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.area_lists import AreaList
from gongshi.reading.counts import counted_of, signing_words
from gongshi.reading.document import Document
from gongshi.reading.instruments import form_of
from gongshi.reading.lists import cut_chinese
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.where import is_quoted, is_read
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["lists_before"]


_INTRODUCED = ("涵盖", "涉及", "覆盖", "包括", "有关", "关于", "就")


@cache
def _listing() -> Pattern:
    areas = alternation(listed("counted_nouns", "areas", "zh"))
    counted = r"[\d一二三四五六七八九十兩]+(?:個|大)"
    number = r"(?:多個|各個|多項|多|[\d一二三四五六七八九十兩]+(?:個|大|項))?"
    return Pattern(
        r"(?:在|就|圍繞|涉及|涵蓋|覆蓋|包括|有關|關於|於)(?P<list>[^。,;:!?\n在就]*、[^。;:!?\n]*?)"
        rf"(?:等(?P<noun>{number}(?:重點|主要|不同|優先|合作)*(?:{areas}|方面))"
        rf"|(?P<counted>{counted}(?:重點|主要|不同|優先|合作)*(?:{areas})))"
    )


@cache
def _wishes() -> Pattern:
    return Pattern(
        "期待|希望|期望|盼|冀|願|可以|商討|討論|探討|議題|研究|磋商|應當|應該|認為|相信|表示|說|指出"
    )


@cache
def _agreed() -> Pattern:
    return Pattern("共識|同意|商定|確定|達成|合作|簽署|簽訂|協議|備忘錄|文件")


def lists_before(document: Document) -> Iterator[AreaList]:
    """Yield the lists before 等 and their noun, where the sentence says it was agreed."""
    for match in document.find(_listing()):
        span = match.span_of("list")
        if span is None or not is_read(document, span) or is_quoted(document, span):
            continue
        sentence = document.sentence_at(match.start).span
        before = Span(sentence.start, match.start + 1)
        if next(iter(document.find(_wishes(), before)), None) is not None:
            continue
        if next(iter(document.find(_agreed(), sentence)), None) is None:
            continue
        names = cut_chinese(document.text, span)
        if len(names) > 1:
            noun = match.span_of("noun") or match.span_of("counted") or span
            yield AreaList(_of(document, match, sentence), noun, names)
    yield from _signed(document)


@cache
def _documents() -> Pattern:
    documents = alternation(listed("counted_nouns", "documents", "zh"))
    return Pattern(
        r"(?:簽署|簽訂|簽立|簽)(?:了|咗)?(?P<list>[^。,;:!?\n《「“]*、[^。;:!?\n《「“]*?)"
        rf"(?:等?(?P<noun>[\d一二三四五六七八九十兩]+(?:項|份|個)(?:合作)?(?:{documents}))"
        rf"|等(?:方面的|範疇的|領域的)?(?P<heap>合作(?:{documents})))"
    )


def _signed(document: Document) -> Iterator[AreaList]:
    """Yield the lists before the number of documents signed: 簽署甲、乙、丙等三項協議."""
    for match in document.find(_documents()):
        span = match.span_of("list")
        if span is None or not is_read(document, span) or is_quoted(document, span):
            continue
        if document.folded.startswith(_INTRODUCED, span.start):
            continue
        names = cut_chinese(document.text, span)
        if len(names) > 1 and not any(form_of(document.words(name)) for name in names):
            noun = match.span_of("noun") or match.span_of("heap") or span
            yield AreaList("instruments", noun, names)


def _of(document: Document, match: Match, sentence: Span) -> str:
    """Return ``instruments`` where the clause behind the list speaks of documents."""
    comma = document.folded.find(",", match.end, sentence.end)
    rest = Span(match.start, comma if comma > 0 else sentence.end)
    documents = any(
        counted.what == "documents" and rest.contains(counted.span)
        for counted in counted_of(document)
    )
    signed = next(iter(document.find(signing_words("zh"), sentence)), None) is not None
    return "instruments" if documents and signed else "consensus"

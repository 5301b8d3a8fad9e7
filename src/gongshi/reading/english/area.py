# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Areas in English: the list after a count of areas or documents, and announced headings.

A list needs such an anchor: fields that a speech or an agenda names are no areas that were agreed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from gongshi.reading.area_lists import AreaList, area_claims, headings_after
from gongshi.reading.claim import Claim
from gongshi.reading.counts import counted_of, signing_words
from gongshi.reading.document import Document, Sentence
from gongshi.reading.instruments import form_of
from gongshi.reading.lists import cut_english
from gongshi.reading.mechanisms import mechanisms_of
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.where import first_between, is_quoted, is_read
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["find_areas"]

_NEAR = 3
"""How many sentences before "the agreements cover" their number may stand."""
_COPULAS = ("are", "were")
_SOME = ("including", "include", "includes", "included", "such as", "ranging from", "among them")


class _Anchor(msgspec.Struct, frozen=True):
    """What a list is a list of; ``announced`` is the number of areas, when it is said."""

    of: str
    span: Span
    announced: int | None


@cache
def _uncounted() -> Pattern:
    documents = alternation(
        word for word in listed("counted_nouns", "documents", "en") if word.endswith("s")
    )
    return Pattern(
        rf"\b(?P<instruments>{documents}|memoranda|memoranda of understanding)\b"
        r"|\b(?P<consensus>(?:[Oo]ther |[Tt]he |[Kk]ey |[Tt]hese )?(?:areas|fields|sectors)"
        r"(?: of (?:co-?operation|collaboration))?(?: agreed| identified)?)(?: (?:also ))?"
        r" (?:include[ds]?|are|were|cover(?:ed|s)?|comprised?)\b"
        r"|\b(?P<subjects>[Tt]he (?:subjects|topics|areas|fields"
        r"|scope))(?: \p{L}+){0,3}? (?:are|were|include[ds]?|cover(?:ed|s)?)\b"
        r"|\b(?P<they>(?:[Tt]hey|[Tt]hese|[Tt]he (?:documents|agreements|memoranda|texts)))"
        r"(?: (?:all|also|together|will|mainly|variously|respectively)){0,2}"
        r" (?:cover(?:ed|s)?|span(?:ned|s)?|concern(?:ed|s)?|deal(?:t|s)? with|relate[ds]? to"
        r"|range[ds]? from|includ(?:e|ed|es))\b"
        r"|\b(?P<wider>[Tt]hey \b[^.;]{0,60}\bco-?operation in"
        r"|[Tt]hese \b[^.;]{0,60}\bco-?operation in)\b",
        ignore_case=True,
    )


@cache
def _introductions() -> Pattern:
    return Pattern(
        r"(?P<strong>\b(?:including|include[sd]?|such as|namely|comprising|comprise[sd]?"
        r"|ranging from"
        r"|in the (?:areas|fields) of"
        r"|among them(?: (?:\p{Ll}+ )?(?:on|in|for|concerning)\b)?)\b|:)"
        r"|(?P<weak>\b(?:fall(?:s|ing)? under|fell under|cover(?:s|ed|ing)?|spann?(?:s"
        r"|ing|ed)?|concern(?:s|ed|ing)?|deal(?:s|t)? with|relates? to|related to"
        r"|focus(?:es|ed|ing)? on|relating to|regarding|involving|across)\b)"
        r"|(?P<weaker>\b(?:were|was|been) (?:signed|inked|concluded|exchanged|reached) (?:in|on)\b)"
        r"|(?P<near>\b(?:are|were|on|in)\b)"
    )


@cache
def _list_end() -> Pattern:
    return Pattern(
        r" (?:has|have|had) (?:been|also)\b| (?:was|were|is|are|will|would)\b"
        r"|,? (?:which|who|while|after"
        r"|before|when|where|according|following|as part|so that|in order|aimed|aiming|in a bid)\b"
        r"|, (?:with|as|to|both|bringing|marking|he|she|they|the two|at|said|says"
        r"|under)\b|[.!?”\"]|\n| [–—] "
    )


@cache
def _agenda() -> Pattern:
    return Pattern(r"\b(?:[Aa]genda|discuss\w*|exchange views|talks? on|theme)\b")


def find_areas(document: Document) -> Iterator[Claim]:
    """Yield one claim an area that was agreed or that signed documents cover."""
    if mechanisms_of(document):
        yield from area_claims(document, _lists(document))


def _lists(document: Document) -> Iterator[AreaList]:
    anchors = sorted(_anchors(document), key=lambda anchor: anchor.span)
    for anchor, later in zip(anchors, [*anchors[1:], None], strict=False):
        sentence = document.sentence_at(anchor.span.start)
        if is_quoted(document, anchor.span):
            continue
        found = _introduced(document, anchor, sentence)
        if found is not None and later is not None and _is_later(later, found, sentence):
            continue  # the list belongs to the later anchor: 31 projects in 7 sectors: ...
        if found is not None:
            names = _names(document, anchor, sentence, found)
            if names:
                yield AreaList(anchor.of, anchor.span, names)
            continue
        if anchor.announced is not None and anchor.of == "consensus":
            headings = headings_after(document, sentence.span.start, anchor.announced)
            if headings:
                yield AreaList(anchor.of, anchor.span, headings)


def _is_later(later: _Anchor, found: Match, sentence: Sentence) -> bool:
    if later.span.start >= sentence.span.end:
        return False
    return later.span.end <= found.start or later.span.start - found.end <= 12


def _anchors(document: Document) -> Iterator[_Anchor]:
    counted = [c for c in counted_of(document) if c.value > 1]
    for one in counted:
        of = "instruments" if one.what == "documents" else "consensus"
        if of == "instruments" and not _is_signed(document, one.span):
            continue
        yield _Anchor(of, one.span, one.value if one.what == "areas" else None)
    for match in document.find(_uncounted()):
        span = match.span
        if not is_read(document, span) or any(one.span.overlaps(span) for one in counted):
            continue
        anchor = _uncounted_anchor(document, match)
        if anchor is not None:
            yield anchor


def _uncounted_anchor(document: Document, match: Match) -> _Anchor | None:
    kind = match.kind
    span = match.span_of(kind) or match.span
    if kind == "instruments":
        return _Anchor(kind, span, None) if _is_signed(document, span) else None
    if kind == "consensus":
        return _Anchor(kind, span, None)
    if kind == "they":
        return _they(document, span)
    of = _topic_before(document, span.start)
    return None if of is None else _Anchor(of, span, None)


def _they(document: Document, span: Span) -> _Anchor | None:
    """Return what "they" at the head of a sentence are: what the one before it counts."""
    sentence = document.sentence_at(span.start)
    if span.start != sentence.span.start or sentence.index == 0:
        return None
    named = document.words(span)[:4].casefold() == "the "
    first = document.sentences[max(0, sentence.index - (_NEAR if named else 1))].span
    before = first.cover(document.sentences[sentence.index - 1].span)
    counted = [c for c in counted_of(document) if before.contains(c.span) and c.value > 1]
    if not counted or counted[-1].what == "projects":
        return None
    of = "instruments" if counted[-1].what == "documents" else "consensus"
    if of == "instruments" and not _is_signed(document, counted[-1].span):
        return None
    return _Anchor(of, span, None)


def _is_signed(document: Document, span: Span) -> bool:
    sentence = document.sentence_at(span.start).span
    return next(iter(document.find(signing_words("en"), sentence)), None) is not None


def _topic_before(document: Document, offset: int) -> str | None:
    """Return what "the subjects" or "they" are of: documents or areas named just before."""
    earlier = [c for c in counted_of(document) if c.span.start < offset]
    if not earlier or offset - earlier[-1].span.end > 300:
        return None
    return "instruments" if earlier[-1].what == "documents" else "consensus"


def _introduced(document: Document, anchor: _Anchor, sentence: Sentence) -> Match | None:
    """Return the word that opens the list after the anchor, a strong one before a weak one."""
    start = anchor.span.end if "cooperation in" not in _plain(document, anchor) else None
    if start is None:
        return next(
            iter(document.find(_introductions(), Span(anchor.span.end - 2, sentence.span.end))),
            None,
        )
    if start >= sentence.span.end:
        return None
    rest = Span(start, sentence.span.end)
    near = max(sentence.span.start, anchor.span.start - 25)
    if first_between(document, _agenda(), near, anchor.span.start) is not None:
        return None
    weak = None
    for match in document.find(_introductions(), rest):
        if match.kind == "strong":
            return match
        reach = {"weak": 60, "weaker": 12}.get(match.kind, 2)
        if match.group() in _COPULAS and not _is_subject(document, anchor):
            continue
        if match.start - start <= reach and (weak is None or weak.kind != "weak"):
            weak = match
    return weak


def _is_subject(document: Document, anchor: _Anchor) -> bool:
    """Tell whether "are" may follow: "the subjects are", "six areas are", no documents."""
    words = document.words(anchor.span).casefold()
    return anchor.of == "consensus" or words.startswith("the ")


def _plain(document: Document, anchor: _Anchor) -> str:
    return document.words(anchor.span).casefold().replace("co-o", "coo")


def _names(
    document: Document, anchor: _Anchor, sentence: Sentence, opening: Match
) -> tuple[Span, ...]:
    start, end = opening.end, sentence.span.end
    if start >= end:
        if opening.group() == ":":
            return headings_after(document, sentence.span.start, anchor.announced)
        return ()
    end = _end(document, Span(start, end))
    if end <= start or not document.words(Span(start, end)).strip(" :"):
        return headings_after(document, sentence.span.start, anchor.announced)
    some = (opening.group() or "").casefold().startswith(_SOME)
    names = _cut(document, Span(start, end), None if some else anchor.announced, opening)
    if opening.kind != "strong" and len(names) < 2:
        return ()
    if anchor.of == "instruments" and any(form_of(document.words(name)) for name in names):
        return ()  # a list of documents, not of what they cover
    return names


def _cut(document: Document, span: Span, announced: int | None, opening: Match) -> tuple[Span, ...]:
    """Cut a list into its names; "ranging from A and B to C" has one more at the "to"."""
    ranges = (opening.group() or "").casefold() == "ranging from"
    to = document.words(span).rfind(" to ") if ranges else -1
    if to < 1:
        return cut_english(document.text, span, announced)
    first = cut_english(document.text, Span(span.start, span.start + to))
    return (*first, *cut_english(document.text, Span(span.start + to + len(" to "), span.end)))


def _end(document: Document, span: Span) -> int:
    """Return where the list ends: at the end of the sentence or where a clause begins."""
    for match in document.find(_list_end(), span):
        if match.group() != "." or document.text[match.end : match.end + 1] in ("", " ", "\n", "”"):
            return match.start
    return span.end

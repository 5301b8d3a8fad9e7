# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Mechanisms in English text: capitalised names that end in Conference, Council, Committee ...

A name counts only if it joins two sides (``A-B``, ``A/B``) or says co-operation;
forums, expos, parliaments and boards are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.document import Document
from gongshi.reading.english.offices import CAPITALISED
from gongshi.reading.pattern import Pattern
from gongshi.reading.places import is_place
from gongshi.reading.session import MechanismMention
from gongshi.reading.where import is_read
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["alias_pattern", "find_mechanisms"]

_COOPERATION = "Co-operation|Cooperation|Collaboration"
_JOIN = r"(?: ?[-–—/] ?|,? (?:and|&|on|for|of) (?:the )?| )"


@cache
def _name_pattern() -> Pattern:
    heads = alternation(listed("mechanisms", "heads", "en"))
    tail = rf"(?: (?:for|on) {CAPITALISED}(?:(?: (?:and |& )?|[/–-]){CAPITALISED}){{0,5}})?"
    return Pattern(
        rf"\b{CAPITALISED}(?:{_JOIN}{CAPITALISED}){{0,12}}?{_JOIN}(?:{heads})\b{tail}"
        r"(?: \((?P<short>\p{Lu}{3,8})\))?"
    )


@cache
def _joint() -> Pattern:
    return Pattern(rf"\b(?:{alternation(listed('mechanisms', 'joint', 'en'))})\b")


@cache
def _articles() -> Pattern:
    return Pattern(
        r"(?:(?:The|This|At|Under|In|An|A|Its|Their|Each|During|After|Before|For|And) )+"
    )


@cache
def _ordinals() -> Pattern:
    tens = "Twenty|Thirty|Forty|Fifty"
    units = "First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth"
    others = (
        "Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth"
        "|Nineteenth|Twentieth|Thirtieth|Inaugural|Annual"
    )
    return Pattern(rf"(?:(?:(?:{tens})-)?(?:{units})|{others}) ")


@cache
def _bare() -> Pattern:
    heads = alternation(listed("mechanisms", "heads", "en"))
    joint = alternation(listed("mechanisms", "joint", "en"))
    return Pattern(rf"(?:(?:{joint}) )?(?:{heads})", ignore_case=True)


@cache
def _day_behind() -> Pattern:
    days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    return Pattern(rf" (?:on|for) (?:{days}|{months})\b")


@cache
def _about() -> Pattern:
    """Return the pattern of names that begin with their head: Meeting on A/B Co-operation."""
    return Pattern(
        rf"(?:{alternation(listed('mechanisms', 'heads', 'en'))}) (?:on|for) {CAPITALISED}"
        rf" ?[-–—/] ?{CAPITALISED}.*(?:{_COOPERATION})$"
    )


@cache
def _events() -> Pattern:
    return Pattern(rf"\b(?:{alternation(listed('mechanisms', 'events', 'en'))})\b")


@cache
def alias_pattern() -> Pattern:
    """Return the pattern of ``the conference`` and other short ways to name a mechanism."""
    return Pattern(
        rf"\b(?:the|this|its) (?:{alternation(listed('mechanisms', 'alias', 'en'))})\b",
        ignore_case=True,
    )


def find_mechanisms(document: Document) -> Iterator[MechanismMention]:
    """Yield each place where a mechanism is named in full, or by letters given in brackets."""
    shorts: dict[str, str] = {}
    named: list[Span] = []
    for match in document.find(_name_pattern()):
        short = match.span_of("short")
        whole = match.span if short is None else Span(match.start, short.start - 2)
        span = _trimmed(document, whole)
        if span is None or not is_read(document, span):
            continue
        named.append(span)
        yield MechanismMention(span, document.words(span))
        if short is not None:
            shorts[document.words(short)] = document.words(span)
    for letters, name in shorts.items():
        for match in document.find(_letters(letters)):
            if is_read(document, match.span):
                yield MechanismMention(match.span, name)


@cache
def _letters(letters: str) -> Pattern:
    return Pattern(rf"\b{letters}\b")


def _trimmed(document: Document, span: Span) -> Span | None:
    """Cut what stands before the name; None when it is no mechanism's."""
    words = document.words(span)
    day = _day_behind().search(words)
    if day is not None:
        span = Span(span.start, span.start + day.start)
        words = words[: day.start]
    cut = 0
    for leading in (_articles(), _ordinals()):
        match = leading.match(words[cut:])
        cut += 0 if match is None else match.end
    if _about().match(words[cut:]) is not None:
        return Span(span.start + cut, span.end)
    pair = _pair_start(words[cut:])
    cut += pair
    words = words[cut:]
    if _events().search(words) is not None:
        return None
    if _joint().search(words) is None and not _joins_sides(words):
        return None
    if _bare().fullmatch(words) is not None:
        return None
    return Span(span.start + cut, span.end)


def _pair_start(words: str) -> int:
    """Return where the first side begins, when a person or another list stands before it."""
    first = _stroke(words)
    if first < 0:
        return 0
    cut = 0
    for link in (" and the ", " and ", " of the ", " of ", ", ", " & "):
        at = words.rfind(link, 0, first)
        cut = max(cut, at + len(link) if at >= 0 else 0)
    return cut


def _stroke(words: str) -> int:
    """Return where two capitalised words are joined by a stroke (not that of ``Co-operation``)."""
    match = _stroke_pattern().search(words)
    return -1 if match is None else match.start + 1


@cache
def _stroke_pattern() -> Pattern:
    return Pattern(r"\p{L} ?[-–—/] ?\p{Lu}")


def _joins_sides(words: str) -> bool:
    """Tell whether two sides are joined by a stroke: ``A-B Council``, ``A/B Meeting``."""
    at = _stroke(words)
    before = words[:at].strip()
    return at > 0 and (is_place(before) or " " in before)

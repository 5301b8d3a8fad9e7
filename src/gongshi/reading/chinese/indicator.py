# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Figures about the economy, take-up or attendance in Chinese.

Money and percentages count where a telling word stands in their sentence; a plain number where a
measure word counts people, firms or traffic with it. 31個項目 is no figure but a count of projects.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.notices.letters import fold
from gongshi.reading.chinese.scheme import find_schemes
from gongshi.reading.claim import Claim
from gongshi.reading.document import Document, Sentence
from gongshi.reading.figures import (
    Figure,
    claimed_places,
    figure_claim,
    figures_of,
    named_like,
    tells,
)
from gongshi.reading.pattern import Pattern
from gongshi.reading.surroundings import one_of
from gongshi.reading.values import Value
from gongshi.values import Money, Number, Percentage, Span

__all__ = ["find_indicators"]

_FEW = 2
_OF_PEOPLE = frozenset({"名", "人次", "户"})
"""What these count is never a project or a place, though 市民 begins like 市."""

_LONGEST_REST = 20
_REACH = 120
"""How many characters around a figure are looked at for its name and unit."""

_MARKS = "。;；!！?？"
_COMMAS = ",，、:：「」“”()（） \u3000"
_YEAR_BEHIND = Pattern(
    r"(?:[由從自]|[增升跌減降]至|(?:增長|上升|下跌|減少)(?:到|至))?\p{N}{2,4}年(?:\p{N}{1,2}月)?[底末]?[的嘅]$"
)


@cache
def _verbs() -> Pattern:
    return Pattern(f"{one_of('indicators', 'verbs', 'zh')}+$")


@cache
def _growth() -> Pattern:
    return Pattern(one_of("indicators", "growth", "zh"))


@cache
def _in_front() -> Pattern:
    joined = one_of("indicators", "in_front", "zh")
    return Pattern(rf"^(?:{joined}|\p{{N}}{{4}}年|\p{{N}}+月|第[一二三四]季)+")


@cache
def _saying() -> Pattern:
    return Pattern(r"\p{Han}{2,}?(?:指出|表示|透露|介紹|強調|認為|補充|披露|說)[,:]?")


@cache
def _measured() -> Pattern:
    words = one_of("indicators", "measure_words", "zh")
    after = one_of("indicators", "after_general", "zh")
    others = one_of("indicators", "not_counted", "zh")
    return Pattern(
        rf"^(?:多|餘|幾)?(?P<unit>{words})(?P<more>(?:\p{{Han}}{{0,4}}?)(?:(?P<other>{others})|(?P<noun>{after})))?"
    )


def find_indicators(document: Document) -> Iterator[Claim]:
    """Yield one claim a figure."""
    taken = claimed_places(find_schemes(document))
    for sentence in map(document.sentences.__getitem__, document.values_of_sentences):
        last: Figure | None = None
        for value, clause in figures_of(document, sentence, taken, _MARKS):
            if tells(document, "enquiries", sentence.span):
                break
            figure = _figure(document, sentence, clause, value)
            if figure is not None:
                last = named_like(figure, last)
                yield figure_claim(document, last)


def _figure(document: Document, sentence: Sentence, clause: Span, value: Value) -> Figure | None:
    if isinstance(value.value, Money | Percentage):
        section = "money" if isinstance(value.value, Money) else "change"
        if not tells(document, section, clause):
            return None
        return Figure(value, _name(document, clause, value), sentence)
    unit = None if _is_few(value) else _unit(document, clause, value)
    if unit is None:
        return None
    name = _name(document, clause, value)
    if name == value.span or _guesses(document, name, value):
        name = _with_rest(document, clause, value.span.cover(unit))
    return Figure(value, name, sentence, unit)


def _guesses(document: Document, name: Span, value: Value) -> bool:
    """Tell whether the name is only that of who guesses: 當局估計有六千人受惠."""
    between = document.text[name.end : value.span.start]
    return _guess().match(between) is not None


@cache
def _guess() -> Pattern:
    return Pattern(one_of("indicators", "guesses", "zh"))


def _with_rest(document: Document, clause: Span, counted: Span) -> Span:
    """Return a count that nothing names before it with what is said of it: 六千人受惠."""
    end, text = counted.end, document.text
    last = min(clause.end, end + _LONGEST_REST)
    while end < last and text[end] not in _COMMAS:
        end += 1
    return Span(counted.start, end)


def _is_few(value: Value) -> bool:
    """Tell 一個 and 兩人, which count nothing worth a figure."""
    return isinstance(value.value, Number) and value.value.value <= _FEW


def _unit(document: Document, clause: Span, value: Value) -> Span | None:
    """Return the measure word of a number that counts people, firms or traffic."""
    rest = document.text[value.span.end : min(clause.end, value.span.end + _REACH)]
    found = _measured().search(rest)
    if found is None:
        return None
    if found.group("other") and fold(found.group("unit") or "") not in _OF_PEOPLE:
        return None
    unit = found.span_of("unit")
    if unit is None:
        return None
    general = fold(found.group("unit") or "") == fold("個")
    if general and not found.group("noun"):
        following = rest[unit.end : unit.end + 1]
        if following and following not in "。，,；;、)） \n":
            return None
    return unit.shifted(value.span.end)


def _name(document: Document, clause: Span, value: Value) -> Span:
    """Return the words that name the figure: before its verb, in this or an earlier clause."""
    start = _start(value)
    text = document.text
    first = max(clause.start, start - _REACH)
    while start > first:
        begin = start
        while begin > first and text[begin - 1] not in _COMMAS:
            begin -= 1
        named = _bare(document, begin, start, growth=isinstance(value.value, Percentage))
        if named is not None:
            return named
        start = begin - 1
    return value.span


def _start(value: Value) -> int:
    qualifier = value.qualifier
    return value.span.start if qualifier is None else min(value.span.start, qualifier.start)


def _bare(document: Document, start: int, end: int, *, growth: bool) -> Span | None:
    """Cut the date in front, the verb behind, and another figure with what follows it.

    A percentage of ``growth`` keeps the word that says so. None when hardly a word stays.
    """
    if start >= end:
        return None
    others = document.values_in(Span(start, end), Money, Percentage)
    if others:
        end = max(start, min(_start(other) for other in others))
    words = fold(document.text[start:end])
    year = _YEAR_BEHIND.search(words)
    words = words if year is None else words[: year.start]
    verb = _verbs().search(words)
    if verb is not None and verb.start > 1:
        kept = _growth().match(words[verb.start :]) if growth else None
        words = words[: verb.start + (kept.end if kept is not None else 0)]
    elif verb is not None:
        return None
    spoken = [match.end for match in _saying().finditer(words) if match.end < len(words) - 1]
    if spoken:
        start, words = start + spoken[-1], words[spoken[-1] :]
    dated = _in_front().search(words)
    skipped = dated.end if dated is not None else 0
    return Span(start + skipped, start + len(words)) if len(words) - skipped >= 2 else None

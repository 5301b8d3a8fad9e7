# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""People in Chinese text: a title of office and the name right after it, or right before it.

Later the name alone, or the office alone (特首, 市長), stands for the same person.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from gongshi.notices.letters import fold
from gongshi.reading.chinese.names import is_han, name_before, name_length
from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.reading.person import Cast, Mention, Person
from gongshi.reading.places import place_in, seat_of_office
from gongshi.reading.where import is_read
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["find_people"]

_WINDOW = 24
_PRONOUNS = frozenset("他她")
_SAME_OFFICE = {"特首": "行政长官"}
_BOUNDARIES = (
    "以及", "包括", "会见", "会晤", "出席", "带领", "率领", "邀请", "主持", "委任", "任命", "宣布",
    "其后", "随后", "其中", "此外", "之后", "并向", "下午", "上午", "今日", "昨日", "噚日", "当日",
    "接替", "是", "有", "为", "由", "与", "和", "同", "跟", "的", "嘅", "见", "在", "于", "向",
    "到", "随", "获", "了", "对", "陪", "请", "就", "另", "称", "我", "经", "从", "任", "如", "连",
)  # fmt: skip
_INSIDE = (
    "国有", "对外", "和改革", "和旅游", "和社会", "和城乡", "和信息", "和体育", "和科技", "和规划",
    "和自然", "和退役", "主任", "有限", "委任", "常任", "现任", "前任", "首任", "和工业", "和商务",
    "对台", "为民", "和平", "同乡", "随员", "连锁", "从业", "经济", "经贸", "财经", "和文化",
)  # fmt: skip


class _Found(msgspec.Struct, frozen=True):
    """An office with a name beside it, or alone."""

    office: Span
    name: Span | None


def find_people(document: Document) -> Cast:
    """Find everybody a Chinese text names with an office, and every place they are named again."""
    folded = document.folded
    found = list(_offices(document, folded))
    people: dict[str, Person] = {}
    for one in found:
        if one.name is not None:
            people.setdefault(fold(document.words(one.name)), _person(document, one))
    mentions = [m for one in found for m in _mentions_of_office(document, one, people)]
    taken = {m.name_span.start for m in mentions if m.name_span is not None}
    mentions += _by_name(document, folded, people, taken)
    return Cast(tuple(sorted(mentions, key=lambda m: m.span)), _stands_for)


@cache
def _head_pattern() -> Pattern:
    return Pattern(alternation(listed("offices", "heads", "zh")))


def _offices(document: Document, folded: str) -> Iterator[_Found]:
    done = 0
    for match in document.find(_head_pattern()):
        span = match.span
        if span.start < done or not is_read(document, span):
            continue
        start = _office_start(folded, span.start, done)
        length = name_length(folded, span.end)
        if length:
            name = Span(span.end, span.end + length)
            done = name.end
            yield _Found(Span(start, span.end), name)
            continue
        length = name_before(folded, span.start)
        if length:
            done = span.end
            yield _Found(span, Span(span.start - length, span.start))
        else:
            yield _Found(Span(start, span.end), None)


def _office_start(folded: str, head: int, done: int) -> int:
    """Return where the office that ends with the head at ``head`` begins."""
    start = head
    lowest = max(done, head - _WINDOW)
    while start > lowest and is_han(folded[start - 1]):
        start -= 1
    words = folded[start:head]
    for inner in _INSIDE:
        words = words.replace(inner, "#" * len(inner))
    cut = max((words.rfind(b) + len(b) for b in _BOUNDARIES if b in words), default=0)
    words = words[cut:]
    return start + cut + (1 if words.startswith(("及", "兼")) else 0)


def _person(document: Document, found: _Found) -> Person:
    name = found.name or found.office
    place, place_span = _place_of(document, found.office)
    office = document.words(found.office)
    return Person(document.words(name), name, office, found.office, place, place_span)


def _place_of(document: Document, office: Span) -> tuple[str | None, Span | None]:
    start = office.start
    for rank in ("署理", "候任", "前", "原", "时任"):
        if document.folded.startswith(rank, start):
            start += len(rank)
    place, place_span = place_in(document, Span(start, office.end))
    if place is None or place_span is None or place_span.start != start:
        return seat_of_office(document, document.words(office)), None
    return place, place_span


def _mentions_of_office(
    document: Document, found: _Found, people: dict[str, Person]
) -> Iterator[Mention]:
    if found.name is not None:
        person = people[fold(document.words(found.name))]
        place, place_span = _place_of(document, found.office)
        office = document.words(found.office)
        whole = found.office.cover(found.name)
        yield Mention(whole, person, found.name, found.office, office, place, place_span)
        return
    words = document.words(found.office)
    person_meant = next((p for p in people.values() if _holds(words, p)), None)
    if person_meant is not None:
        yield Mention(found.office, person_meant, None, found.office)


def _by_name(
    document: Document, folded: str, people: dict[str, Person], taken: set[int]
) -> Iterator[Mention]:
    """Yield the places where a known name stands again, longer names first."""
    covered = set(taken)
    for name in sorted(people, key=len, reverse=True):
        at = folded.find(name)
        while at >= 0:
            span = Span(at, at + len(name))
            if at not in covered and is_read(document, span):
                covered.add(at)
                yield Mention(span, people[name], span)
            at = folded.find(name, at + len(name))


def _holds(words: str, person: Person) -> bool:
    """Tell whether an office in ``words`` is the person's, said in full or by its end."""
    office = fold(person.office or "")
    asked = fold(words)
    asked = _SAME_OFFICE.get(asked, asked)
    office = office.replace("特首", "行政长官")
    return len(asked) > 1 and office.endswith(asked)


def _stands_for(words: str, person: Person) -> bool:
    asked = fold(words).strip()
    if asked in _PRONOUNS:
        return True
    name = fold(person.name)
    for honorific in listed("offices", "honorifics", "zh"):
        asked = asked.removesuffix(honorific)
    if asked == name or (len(name) == 4 and asked == name[:2]):
        return True
    return _holds(words, person) or (len(asked) > len(name) and asked.endswith(name))

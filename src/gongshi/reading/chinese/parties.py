# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who signed, in Chinese: 甲與乙 before the verb, or at the head of a title.

A party is a body by the end of its name (局, 中心, 電視台), a side, or a person of the notice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gongshi.reading.instruments import is_signatory
from gongshi.reading.people import people_of
from gongshi.reading.places import is_place
from gongshi.reading.word_lists import listed
from gongshi.values import Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document

__all__ = ["parties_before", "parties_in_title"]

_LINKS = ("与", "和", "同", "及", "跟")
_LEADS = ("又例如", "例如", "包括", "如", "由", "其中", "当中", "是", "有", "另外", "会上", "此外")


def parties_before(document: Document, end: int) -> tuple[Span, ...]:
    """Return the two parties that stand right before ``end``, in the clause of the verb."""
    sentence = document.sentence_at(max(0, end - 1)).span
    start = max(sentence.start, end - 60)
    if start >= end:
        return ()
    for value in document.values_in(Span(start, end)):
        if value.kind == "date" and value.span.end == end and value.span.start > start:
            end = value.span.start
    words = document.folded[start:end]
    cut = max(words.rfind(mark) for mark in ",;。:、(「")
    start += cut + 1
    words = words[cut + 1 :]
    for lead in _LEADS:
        if words.startswith(lead):
            start += len(lead)
            words = words[len(lead) :]
            break
    for ending in ("在会上", "会上", "分别", "亦", "已", "在", "于", "就"):
        words = words.removesuffix(ending)
    return _pair(document, start, words)


def _pair(document: Document, start: int, words: str) -> tuple[Span, ...]:
    for at in range(1, len(words) - 1):
        if words[at] not in _LINKS:
            continue
        first = Span(start, start + at)
        second = Span(start + at + 1, start + len(words))
        if _is_party(document, first) and _is_party(document, second):
            return first, second
    return ()


def _is_party(document: Document, span: Span) -> bool:
    words = document.words(span)
    if is_signatory(document, words) or is_place(words):
        return True
    person = people_of(document).who(span)
    return person is not None and person.name == words


def parties_in_title(document: Document, title: Span) -> tuple[Span, ...]:
    """Return the two bodies with which a title begins: 甲館與乙中心……協議."""
    words = document.folded[title.start : title.end]
    for at in range(2, len(words) - 2):
        if words[at] not in _LINKS:
            continue
        first = words[:at]
        if not first.endswith(listed("bodies", "heads", "zh")):
            continue
        length = _body_length(words[at + 1 :])
        if length:
            second = title.start + at + 1
            return Span(title.start, title.start + at), Span(second, second + length)
    return ()


def _body_length(words: str) -> int:
    """Return how much of ``words`` is the name of a body: up to the last word that ends one."""
    best = 0
    for head in listed("bodies", "heads", "zh"):
        at = words.rfind(head)
        if at > 0 and len(head) > 1:
            best = max(best, at + len(head))
    if best:
        return best
    ends = [words.rfind(head) + 1 for head in listed("bodies", "heads", "zh") if len(head) == 1]
    return max((end for end in ends if end > 2), default=0)

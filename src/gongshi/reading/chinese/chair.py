# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who chaired, in Chinese: 甲與乙共同主持, 主持會議的是甲和乙, 甲……,與乙一同主持.

帶團, 見證 and 出席 are no chairing; 主持 a ceremony or forum gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.chairs import chair_claims, group_after, group_before
from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.mechanisms import mechanisms_of
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.people import people_of
from gongshi.reading.person import Cast, Mention
from gongshi.reading.where import is_quoted, is_read
from gongshi.values import Span

__all__ = ["find_chairs"]


@cache
def _cues() -> Pattern:
    return Pattern(
        r"(?P<passive>主持(?:人|(?:是次|這次|本次|今次|該)?(?:會議|聯席會議|全體會議)(?:的)?)?(?:是|為|包括)"
        r"|(?:聯合|共同)主席(?:分別)?(?:是|為|由)|召集人(?:分別)?(?:是|為))"
        r"|(?P<active>主持|擔任(?:是次)?(?:會議)?(?:的)?(?:聯合|共同)?主席|任(?:會議)?(?:聯合|共同)主席)"
    )


@cache
def _event() -> Pattern:
    return Pattern(
        r"(?:了|的)?(?:\p{Han}{0,12}?)(?:論壇|典禮|儀式|酒會|研討會|座談會|記者會|工作|人|節目|午宴|晚宴|開幕|啟動禮|"
        r"揭幕|招待會|推介會|交流會|簽約)"
    )


def _is_other(document: Document, end: int) -> bool:
    """Tell whether something else than the session was chaired: 主持論壇, 主持開幕典禮."""
    if document.folded.startswith(("会议", "了会议"), end):
        return False
    return document.match_at(_event(), end) is not None


@cache
def _together() -> Pattern:
    return Pattern(r"(?:一同|共同|一起|聯合|一道|聯同|分別|攜手|將|會|亦|並|一齊|合力)*$")


def find_chairs(document: Document) -> Iterator[Claim]:
    """Yield one claim a person who is said to chair a session."""
    if not mechanisms_of(document):
        return
    cast = people_of(document)
    for match in document.find(_cues()):
        if not is_read(document, match.span) or is_quoted(document, match.span):
            continue
        if match.kind == "active" and _is_other(document, match.end):
            continue
        sentence = document.sentence_at(match.start).span
        people = _people(document, cast, match, sentence)
        modality = modality_of(document, match.span)
        if modality != "denied":
            yield from chair_claims(document, people, match.span, modality)


def _people(document: Document, cast: Cast, match: Match, sentence: Span) -> list[Mention]:
    if match.kind == "passive":
        return group_after(document, cast, match.end, sentence.end)
    meant = _last_two(document, cast, match)
    nearest = group_before(document, cast, sentence.start, match.start)
    if len(meant) == 2 or not nearest:
        return meant
    return _with_subject(document, cast, nearest, sentence, match)


def _last_two(document: Document, cast: Cast, match: Match) -> list[Mention]:
    """Return whom 兩人 and 雙方 mean: the two people named last."""
    before = document.folded[max(0, match.start - 8) : match.start]
    if not any(word in before for word in ("两人", "二人", "双方", "两位")):
        return []
    found: list[Mention] = []
    for mention in reversed(cast.before(match.start)):
        if all(mention.person != other.person for other in found):
            found.insert(0, mention)
        if len(found) == 2:
            break
    return found


def _with_subject(
    document: Document, cast: Cast, group: list[Mention], sentence: Span, match: Match
) -> list[Mention]:
    """Add the subject of the sentence where the verb's clause says only 與乙一同."""
    if len(group) > 1:
        return group
    start = group[0].span.start
    before = document.folded[max(sentence.start, start - 3) : start]
    if not before.endswith(("与", "和", "同", "跟", "联同")):
        between = document.text[group[0].span.end : match.start]
        return group if _together().search(between) is not None else group[:1]
    subject = [m for m in cast.within(sentence) if m.span.end <= start]
    if not subject and "我" in document.folded[sentence.start : start]:
        speaker = next((m for m in cast.mentions if m.person != group[0].person), None)
        return group if speaker is None else [speaker, *group]
    others = [m for m in subject if m.person != group[0].person]
    return [*others[:1], *group]

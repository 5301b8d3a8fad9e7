# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who chaired, in English: "co-chaired by A and B", "A shared the chair with B", "the two chaired".

"The two" are the people named last; "would have liked to co-chair" gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.chairs import chair_claims, group_after, group_before
from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.english.offices import CAPITALISED, is_person
from gongshi.reading.mechanisms import mechanisms_of, sessions_of
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.people import people_of
from gongshi.reading.person import Cast, Mention, Person
from gongshi.reading.where import first_between, is_quoted, is_read
from gongshi.values import Span

__all__ = ["find_chairs"]

_EVENT = (
    r"(?: an?| the)? (?:\p{L}+[ -]){0,3}?(?:forum|symposium|seminar|panel|expo|dinner"
    r"|luncheon|reception"
    r"|ceremony|board|company|bank|task force|inquiry|roundtable)\b"
)


@cache
def _cues() -> Pattern:
    return Pattern(
        r"(?P<passive>\b(?:(?:jointly )?(?:co-?)?chaired|(?:co-?)?convened|presided over"
        r"|(?:co-?)?chairmanship|chairpersonship) (?:jointly )?(?:by|of))"
        r"|(?P<noun>\b(?:co-?chair(?:s|men|persons|people)?|joint chair(?:s|men"
        r"|persons)) (?:were|was|are|is)\b)"
        r"|(?P<shared>\b(?:shares?|shared|sharing|take|takes|took|taking) the chair\b"
        r"|\bas (?:the )?co-?chairs?\b"
        r"|\bin the chair\b)"
        r"|(?P<active>\b(?:(?:jointly )?co-?chair(?:ed|s|ing)?|(?:jointly )?chaired"
        r"|chairs|chair|chairing"
        r"|presid(?:es?|ed|ing)(?: jointly)? over|co-?convened|convened)\b)",
        ignore_case=True,
    )


@cache
def _idle() -> Pattern:
    return Pattern(
        r"\b(?:liked? to|love to|wish(?:es|ed)? to|unable to|hoped? to|used to"
        r"|previously|formerly|former"
        r"|was to have|have been able to|invited to|the|a|an|as|vice|deputy|department"
        r"|board|, the) ?$",
        ignore_case=True,
    )


@cache
def _event_pattern() -> Pattern:
    return Pattern(_EVENT, ignore_case=True)


@cache
def _meeting_subject() -> Pattern:
    return Pattern(
        r"\b(?:it|the (?:meeting|conference|session|plenary|council)) (?:was|is|will be|to be) ?$",
        ignore_case=True,
    )


@cache
def _with() -> Pattern:
    return Pattern(
        r"\b(?:together with|jointly with|alongside|along with|with|and)\b", ignore_case=True
    )


@cache
def _both() -> Pattern:
    return Pattern(
        r"\b(?:the two(?: \p{L}+)?|both(?: \p{L}+)?|they|the pair|the duo)"
        r"(?: (?:will|have|had|then|also|jointly|are to|were to|later))* ?$",
        ignore_case=True,
    )


def find_chairs(document: Document) -> Iterator[Claim]:
    """Yield one claim a person who is said to chair, co-chair, convene or preside."""
    if not mechanisms_of(document):
        return
    cast = people_of(document)
    for match in document.find(_cues()):
        if not is_read(document, match.span) or is_quoted(document, match.span):
            continue
        sentence = document.sentence_at(match.start).span
        before = document.text[max(sentence.start, match.start - 40) : match.start]
        if _is_other(document, match, sentence, before):
            continue
        people = _people(document, cast, match, sentence, before)
        modality = modality_of(document, match.span)
        if modality != "denied":
            yield from chair_claims(document, people, match.span, modality)


def _is_other(document: Document, match: Match, sentence: Span, before: str) -> bool:
    """Tell whether the words mean no chairing of a session."""
    if match.kind == "active" and _idle().search(before) is not None:
        return True
    event = document.match_at(_event_pattern(), match.end)
    if event is not None:
        return True
    if "conven" in (match.group() or "").casefold():
        named = any(sentence.contains(session.span) for session in sessions_of(document))
        return not named and _meeting_subject().search(before) is None
    return False


def _people(
    document: Document, cast: Cast, match: Match, sentence: Span, before: str
) -> list[Mention]:
    if match.kind in ("passive", "noun"):
        group = group_after(document, cast, match.end, sentence.end)
        return group or _bare_names(document, match.end, sentence.end)
    if _both().search(before) is not None:
        return _last_two(cast, match.start)
    subject = _subject(document, cast, match, sentence)
    joined = first_between(document, _with(), match.end, sentence.end)
    if joined is not None and len(subject) < 2:
        until = min(sentence.end, joined.end + 120)
        subject += [
            m
            for m in group_after(document, cast, joined.end, until)
            if all(m.person != s.person for s in subject)
        ]
    return subject


@cache
def _two_names() -> Pattern:
    name = rf"{CAPITALISED}(?: {CAPITALISED}){{1,3}}"
    return Pattern(rf" (?P<one>{name})(?: and (?P<two>{name}))?(?: \p{{Ll}}|[.,;]|$)")


def _bare_names(document: Document, start: int, end: int) -> list[Mention]:
    """Return people right behind the verb who stand without office: "by Ana Ruiz and Tom Hill"."""
    match = document.match_at(_two_names(), start, end) if start < end else None
    found: list[Mention] = []
    for name in ("one", "two"):
        span = None if match is None else match.span_of(name)
        if span is not None and is_person(document.words(span)):
            found.append(Mention(span, Person(document.words(span), span), span))
    return found


def _last_two(cast: Cast, offset: int) -> list[Mention]:
    """Return the two different people named last."""
    found: list[Mention] = []
    for mention in reversed(cast.before(offset)):
        if all(mention.person != other.person for other in found):
            found.insert(0, mention)
        if len(found) == 2:
            break
    return found


def _subject(document: Document, cast: Cast, match: Match, sentence: Span) -> list[Mention]:
    """Return who stands before the verb, and whom "he and ..." means."""
    group = group_before(document, cast, sentence.start, match.start)
    if len(group) == 1:
        start = group[0].span.start
        before = document.text[max(sentence.start, start - 24) : start].casefold()
        if " he and " in f" {before}" or " she and " in f" {before}":
            others = [m for m in cast.before(start) if m.person != group[0].person]
            in_sentence = [m for m in others if sentence.contains(m.span)]
            chosen = in_sentence[:1] or others[-1:]
            group = [*chosen, *group]
    return group

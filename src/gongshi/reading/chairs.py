# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who chaired: people that stand together at a verb or noun of chairing, in either language.

Leading a delegation is not chairing, and neither is the wish to chair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from gongshi.reading.claim import Claim
from gongshi.reading.counts import claim_parts
from gongshi.reading.kinds import FieldValue
from gongshi.reading.people import people_of
from gongshi.reading.person import Mention, Person
from gongshi.values import Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document
    from gongshi.reading.person import Cast

__all__ = ["chair_claims", "fullest", "group_after", "group_before"]

_REACH = 800
"""People who chair stand no further from the verb than this."""
_OFFICES = 20
_TOGETHER = (
    "together with",
    "jointly with",
    "along with",
    "alongside",
    "as well as",
    "and",
    "with",
)
_CHINESE_TOGETHER = ("和", "与", "及", "以及", "同", "、", "跟", "还有")


def chair_claims(
    document: Document, mentions: Sequence[Mention], cue: Span, modality: str
) -> Iterator[Claim]:
    """Yield a claim for each of ``mentions``, which ``cue`` says to chair."""
    for mention in mentions:
        person = mention.person
        full = fullest(document, mention)
        fields: dict[str, FieldValue] = {"person": person.name}
        parts: dict[str, tuple[Span, ...]] = {
            "person": (mention.name_span or person.span,),
            "cue": (cue,),
        }
        if mention.name_span is None:
            parts["antecedent"] = (person.span,)
        office = full.office or person.office
        office_span = full.office_span or person.office_span
        if office is not None and office_span is not None:
            fields["office"], parts["office"] = office, (office_span,)
        place = full.place or person.place
        if place is not None:
            fields["side"] = place
            place_span = full.place_span or person.place_span or office_span
            if place_span is not None:
                parts["side"] = (place_span,)
        fields, parts = claim_parts(document, cue.start, fields, parts)
        span = _pinned(mention, full, cue)
        yield Claim(document.notice, "chair", fields, span, parts, modality)


def _pinned(mention: Mention, full: Mention, cue: Span) -> Span:
    """Return the claim's words: name and office, or an office alone with the verb."""
    if mention.name_span is None:
        return mention.span.cover(cue)
    return mention.span if mention.office is not None else full.span


def fullest(document: Document, mention: Mention) -> Mention:
    """Return the mention itself when it gives an office, else the last before it that does."""
    if mention.office is not None:
        return mention
    given = document.once("offices given", _offices_given).get(mention.person, [])
    earlier = [m for m in given if m.span.start < mention.span.start]
    return earlier[-1] if earlier else mention


def _offices_given(document: Document) -> dict[Person, list[Mention]]:
    """Return for each person the first places where an office is given with the name."""
    given: dict[Person, list[Mention]] = {}
    for mention in people_of(document).mentions:
        if mention.office is not None and len(given.setdefault(mention.person, [])) < _OFFICES:
            given[mention.person].append(mention)
    return given


def group_after(document: Document, cast: Cast, start: int, end: int) -> list[Mention]:
    """Return the people who stand together from ``start`` on: "A, office, and B, office"."""
    group: list[Mention] = []
    end = min(end, start + _REACH)
    for mention in cast.within(Span(start, end)) if start < end else ():
        gap = document.folded[group[-1].span.end if group else start : mention.span.start]
        if group and not _joins(document, gap):
            break
        if not group and len(gap.split()) > 6:
            break
        if all(mention.person != other.person for other in group):
            group.append(mention)
    return group


def group_before(document: Document, cast: Cast, start: int, end: int) -> list[Mention]:
    """Return the people who stand together as the subject of what begins at ``end``."""
    group: list[Mention] = []
    start = max(start, end - _REACH)
    for mention in reversed(cast.within(Span(start, end)) if start < end else ()):
        if group:
            gap = document.folded[mention.span.end : group[0].span.start]
            if not _joins(document, gap):
                break
        if all(mention.person != other.person for other in group):
            group.insert(0, mention)
    return group


def _joins(document: Document, gap: str) -> bool:
    """Tell whether nothing but "and", commas, articles and sides stands between two people."""
    if document.is_chinese:
        words = gap
        for link in ("一同", "一起", "共同", "联同", "分别", "先生", "女士", ","):
            words = words.replace(link, "")
        return words in _CHINESE_TOGETHER or (words == "" and gap != "")
    words = gap.replace("(HKSAR)", " ").replace(",", " ").replace(";", " ")
    for honorific in ("Mr", "Mrs", "Ms", "Miss", "Dr", "Madam", "Professor", "Prof", "."):
        words = words.replace(f" {honorific} ", "  ")
    words = " ".join(words.split())
    for link in _TOGETHER:
        if words == link or words.startswith(f"{link} "):
            rest = words.removeprefix(link).strip()
            return rest in ("", "the", "his", "her", "its", "the city's", "the city’s", "the then")
    return False

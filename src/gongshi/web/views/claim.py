# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The page of a claim: its words, what was read, what it supports and against whom, its reviews."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import msgspec
from django.utils.translation import gettext as _

from gongshi.record import Entry, Fact
from gongshi.store.supports import Support
from gongshi.values import Language, Name
from gongshi.web import words
from gongshi.web.cards import claim_card
from gongshi.web.listing import listed, written_in
from gongshi.web.page import Page, page
from gongshi.web.printing import format_here
from gongshi.web.shown import ShownRecord, page_language
from gongshi.web.sourced import place_of

if TYPE_CHECKING:
    from django.http import HttpResponse
    from django.utils.functional import _StrPromise

__all__ = ["claim"]


class SourceShown(msgspec.Struct, frozen=True):
    """A claim behind a fact: its words, who published them, where they are."""

    words: str
    quote: str
    language: Language
    publisher: str
    publisher_language: str
    rank: str
    chosen: bool


class FactShown(msgspec.Struct, frozen=True):
    """A fact that the claim speaks of, with all its sources and those that say otherwise."""

    property: str
    subject: Name
    page: str
    sources: tuple[SourceShown, ...]
    rivals: tuple[SourceShown, ...]
    rule: str


class ReviewShown(msgspec.Struct, frozen=True):
    """A review: what was decided, why, by whom, when, and the claim that replaces this one."""

    verdict: str
    reason: str
    reviewer: str
    recorded_at: str
    replacement: str | None


@page
def claim(asked: Page, claim: str) -> HttpResponse:
    """Show one claim."""
    found = asked.record.claim(claim)
    context = {
        "claim": claim_card(found.standing, found.notice, asked.past),
        "listed": listed(found.notice),
        "quote": found.words,
        "words": place_of(found.standing, found.notice).address(asked.past),
        "facts": _facts(asked.record, found.facts),
        "reviews": [_review(entry) for entry in found.reviews],
    }
    return asked.render("gongshi/claim.html", context)


def _facts(record: ShownRecord, facts: Sequence[Fact]) -> list[FactShown]:
    rivals = {id_: [c for other in f.others for c in other.claims] for id_, f in enumerate(facts)}
    ids = [claim for fact in facts for claim in fact.claims]
    supports = record.supports([*ids, *(claim for found in rivals.values() for claim in found)])
    return [
        FactShown(
            str(_property(fact)),
            *_subject(record, fact.subject),
            _sources(record, fact.claims, supports, chosen=True),
            _sources(record, rivals[number], supports, chosen=False),
            fact.rule,
        )
        for number, fact in enumerate(facts)
    ]


def _sources(
    record: ShownRecord, claims: Sequence[str], supports: Mapping[str, Support], *, chosen: bool
) -> tuple[SourceShown, ...]:
    shown = []
    for number, id_ in enumerate(claims):
        one = supports[id_]
        place = place_of(one.claim, one.notice)
        shown.append(
            SourceShown(
                place.address(record.past),
                record.words(one.claim, ""),
                place.language,
                place.publisher,
                written_in(place.publisher, place.language),
                place.rank,
                chosen=chosen and number == 0,
            )
        )
    return tuple(shown)


def _property(fact: Fact) -> _StrPromise:
    """Return the word for what the fact is; of a scheme it is a field."""
    return words.PROPERTIES.get(fact.property) or words.FIELDS[fact.property]


def _subject(record: ShownRecord, subject: str) -> tuple[Name, str]:
    """Return the name of what a fact is about and the address of its page, if it has one."""
    for item in record.register.of_kind("mechanism"):
        name = item.name(page_language())
        number = re.fullmatch(re.escape(item.id.replace("-", "")) + r"-(\d+)", subject)
        if number is not None:
            which = format_here().ordinal(int(number[1]))
            told = _("%(which)s session, %(name)s") % {"which": which, "name": name.text}
            return Name(told, name.language), record.address("session", item.id, int(number[1]))
        if item.id == subject:
            return name, record.address("mechanism", item.id)
    return record.name(subject) or Name(subject, page_language()), ""


def _review(entry: Entry) -> ReviewShown:
    told = cast("Mapping[str, Any]", entry.payload)
    return ReviewShown(
        told["verdict"], told["reason"], entry.actor, entry.recorded_at, told["replacement"]
    )

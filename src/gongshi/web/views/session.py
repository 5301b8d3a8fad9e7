# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A session: the answer first, then what it rests on, then what is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec
from django.http import Http404
from django.utils.translation import gettext as _

from gongshi.values import Language
from gongshi.web import words
from gongshi.web.concordance import areas_across
from gongshi.web.disputes import disputes
from gongshi.web.headline import headline, unknowns
from gongshi.web.listing import Listed, listed
from gongshi.web.page import Page, page
from gongshi.web.rows import UnitCount, meeting_rows, unit_counts
from gongshi.web.sessions import SessionShown, itemised
from gongshi.web.shown import ShownRecord, page_language
from gongshi.web.sourced import Sourced

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["session"]


class Counted(msgspec.Struct, frozen=True):
    """A session's counts, under the name that the template of counts asks for."""

    units: tuple[UnitCount, ...]


class Group(msgspec.Struct, frozen=True):
    """Things that the notices in one language name."""

    anchor: str
    language: Language
    named: str
    things: tuple[Sourced, ...]
    field: str
    state: str


class UnitList(msgspec.Struct, frozen=True):
    """What was announced of one unit, against what is itemised."""

    name: str
    title: str
    counted: str
    count: Sourced | None
    groups: tuple[Group, ...]
    parts: tuple[Sourced, ...]


class Said(msgspec.Struct, frozen=True):
    """A statement with its content in the words of the notice."""

    fact: Sourced
    words: str
    language: Language
    foreign: bool


@page
def session(asked: Page, mechanism: str, number: int) -> HttpResponse:
    """Show one session."""
    item = asked.record.mechanism(mechanism)
    sessions = asked.record.sessions(item)
    shown = next((one for one in sessions if one.ordinal == number), None)
    if shown is None:
        raise Http404(_("No session of that number is on the record."))
    language = page_language()
    context = {
        "name": item.name(language),
        "session": shown,
        "headline": headline(shown, language),
        "counted": Counted(unit_counts(shown)),
        "meeting": list(meeting_rows(shown)),
        "lists": list(_lists(shown, language)),
        "covered": _in_page_order(shown.all("area_of_instruments"), language),
        "across": list(areas_across(shown, sessions, asked.record.concordance(shown.id))),
        "disputes": list(disputes(asked.record, asked.record.plain_facts(shown.id))),
        "statements": _statements(asked.record, shown, language),
        "indicators": shown.all("indicator"),
        "ranks": shown.all("rank"),
        "unknowns": list(unknowns(shown, language)),
        "sources": _sources(asked.record, shown),
    }
    return asked.render("gongshi/session.html", context)


def _lists(shown: SessionShown, language: Language) -> Iterator[UnitList]:
    undertakings = shown.undertakings
    told = {
        undertakings: (str(words.SERIES[undertakings]), _("announced"), "name"),
        "areas": (_("Areas of co-operation"), _("announced"), "name"),
        "documents": (_("Documents"), _("signed"), "title"),
    }
    for unit, (title, counted, field) in told.items():
        groups = tuple(
            Group(
                f"{unit}-{group.language}",
                group.language,
                _named(group.language, language),
                group.things,
                field,
                group.state,
            )
            for group in itemised(shown, unit, language)
        )
        yield UnitList(unit, title, counted, shown.count(unit), groups, shown.parts(unit))


def _named(language: Language, page: Language) -> str:
    names = {
        "en": _("named here in English"),
        "zh-Hant": _("named here in Traditional Chinese"),
        "zh-Hans": _("named here in Simplified Chinese"),
    }
    return _("named here") if language == page else names[language]


def _in_page_order(things: Iterable[Sourced], language: Language) -> tuple[Sourced, ...]:
    """The page's language first; within a notice as the text has them."""
    return tuple(sorted(things, key=lambda thing: _reading_order(thing, language)))


def _reading_order(thing: Sourced, language: Language) -> tuple[bool, str, int]:
    start = int(thing.first.anchor[1:].partition("-")[0])
    return thing.first.language != language, thing.first.notice, start


def _statements(record: ShownRecord, shown: SessionShown, language: Language) -> list[Said]:
    facts = _in_page_order(shown.all("statement"), language)
    claims = record.supports(fact.first.claim for fact in facts)
    return [
        Said(
            fact,
            record.words(claims[fact.first.claim].claim, "content"),
            fact.first.language,
            fact.first.language != language,
        )
        for fact in facts
    ]


def _sources(record: ShownRecord, shown: SessionShown) -> list[Listed]:
    """Return the notices behind the page's facts, best rank first as the facts chose them."""
    wanted = {place.notice for facts in shown.facts.values() for f in facts for place in f.places}
    return [listed(notice) for notice in record.notices() if notice.id in wanted]

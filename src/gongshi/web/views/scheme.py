# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The pages of schemes: which there are, and each with the announced words beside its rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec
from django.http import Http404

from gongshi.schemes import UnknownSchemeError, load_scheme, scheme_ids
from gongshi.schemes.calendar import OPEN, Day, day_of, write_day
from gongshi.schemes.loading import editions
from gongshi.schemes.outline import (
    Outline,
    ToldParameter,
    ToldRule,
    ToldSource,
    ToldWords,
    outline,
)
from gongshi.schemes.question import load_questions
from gongshi.schemes.sources import Source, notice_sources
from gongshi.values import PartialDate
from gongshi.web.page import Page, page
from gongshi.web.shown import page_language

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gongshi.schemes import Scheme
    from gongshi.web.past import Past

__all__ = ["scheme", "schemes"]


class Listed(msgspec.Struct, frozen=True):
    """A scheme in the list."""

    id: str
    title: str
    known_from: PartialDate


class Words(msgspec.Struct, frozen=True):
    """Pinned words under an anchor, in their language; ``notice`` is what it is called."""

    anchor: str
    text: str
    language: str
    notice: str


class Rule(msgspec.Struct, frozen=True):
    """A rule: its title, generated sentence and words."""

    title: str
    sentence: str
    words: tuple[Words, ...]


class Value(msgspec.Struct, frozen=True):
    """A value of a parameter, the day it is in force from (None: not stated) and its words."""

    said: str
    since: PartialDate | None
    words: tuple[Words, ...]


class Parameter(msgspec.Struct, frozen=True):
    """A number of the scheme with its values by date."""

    title: str
    values: tuple[Value, ...]


class SourceShown(msgspec.Struct, frozen=True):
    """A page or paper that a notice restates, as it is called in the notice's language."""

    title: str
    publisher: str
    url: str | None
    url_note: str | None
    language: str


class Edition(msgspec.Struct, frozen=True):
    """An earlier edition: the day from which it was known, and its rules that differ."""

    known_from: PartialDate
    rules: tuple[Rule, ...]


@page
def schemes(asked: Page) -> HttpResponse:
    """List the schemes that were known."""
    listed = [one for id_ in scheme_ids() if (one := _listed(id_, asked.past)) is not None]
    return asked.render("gongshi/schemes.html", {"listed": listed}, here="schemes")


def _listed(id_: str, past: Past) -> Listed | None:
    try:
        found = load_scheme(id_, _known(past))
    except UnknownSchemeError:
        return None
    return Listed(id_, found.file.titles.of(page_language()), _date(found.known_from))


@page
def scheme(asked: Page, scheme: str) -> HttpResponse:
    """Show one scheme: rules and numbers with their words, open questions, sources."""
    try:
        found = load_scheme(scheme, _known(asked.past))
    except UnknownSchemeError as error:
        raise Http404(str(error)) from error
    told = outline(found, page_language(), notice_sources())
    shown = _Shown(told)
    context = {
        "name": told.title,
        "scheme_id": found.id,
        "checked": load_questions(found) is not None,
        "known_from": _date(found.known_from),
        "rules": [shown.rule(rule, "") for rule in told.rules],
        "parameters": list(shown.parameters(asked.past.on)),
        "questions": told.interpretations,
        "editions": list(_earlier(found, told)),
        "sources": [_source(notice, one) for notice in told.notices for one in notice.sources],
    }
    return asked.render("gongshi/scheme.html", context, here="schemes")


def _source(notice: ToldSource, one: Source) -> SourceShown:
    language = _language(notice.file)
    return SourceShown(one.title, one.publisher, one.url, one.url_note, language)


def _language(file: str) -> str:
    return file.removesuffix(".txt").rpartition(".")[2]


def _known(past: Past) -> Day:
    return OPEN if past.known_until is None else day_of(past.known_until.date())


def _date(day: Day) -> PartialDate:
    return PartialDate.parse(write_day(day))


def _earlier(found: Scheme, told: Outline) -> Iterator[Edition]:
    """Yield the editions before this one, each with its rules that say something else."""
    now = {(rule.title, rule.says) for rule in told.rules}
    for number, edition in enumerate(editions()):
        if edition.id == found.id and edition.known_from < found.known_from:
            then = outline(edition, page_language(), notice_sources())
            shown = _Shown(then)
            rules = (rule for rule in then.rules if (rule.title, rule.says) not in now)
            yield Edition(
                _date(edition.known_from),
                tuple(shown.rule(rule, f"edition-{number}-") for rule in rules),
            )


class _Shown:
    def __init__(self, told: Outline) -> None:
        self._told = told
        self._titles = {notice.file: notice.title for notice in told.notices}

    def rule(self, rule: ToldRule, before: str) -> Rule:
        """Return a rule with its words; ``before`` keeps the anchors of editions apart."""
        return Rule(rule.title, rule.says, tuple(self._words(rule.words, before + rule.id)))

    def parameters(self, on: PartialDate | None) -> Iterator[Parameter]:
        """Yield the numbers, all of their values or those in force on a day."""
        for one in self._told.parameters:
            values = tuple(self._values(one, None if on is None else str(on.first_day())))
            if values:
                yield Parameter(one.title, values)

    def _values(self, parameter: ToldParameter, on: str | None) -> Iterator[Value]:
        for number, value in enumerate(parameter.values):
            began = on is None or value.in_force is None or value.in_force <= on
            ended = on is not None and value.until is not None and value.until <= on
            if began and not ended:
                since = None if value.in_force is None else PartialDate.parse(value.in_force)
                words = tuple(self._words(value.words, f"{parameter.name}-{number}"))
                yield Value(value.value, since, words)

    def _words(self, words: tuple[ToldWords, ...], before: str) -> Iterator[Words]:
        for number, one in enumerate(words):
            title = self._titles.get(one.file, one.file)
            yield Words(f"{before}-{number}", one.words, _language(one.file), title)

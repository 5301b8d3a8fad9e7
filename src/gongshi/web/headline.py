# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The answer in words: how many projects a session announced, and what is known of them.

And the other half of an honest answer: what is not known. Each number in a sentence leads to its
words.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from gongshi.values import Language
from gongshi.web import words
from gongshi.web.figure import figure_html, tally_html
from gongshi.web.sessions import SessionShown, itemised

__all__ = ["headline", "unknowns"]


def headline(session: SessionShown, language: Language, page: str = "") -> SafeString:
    """Return the first sentences about a session.

    ``page`` is the address of the session's page where the sentence stands on another one, for the
    links to what is itemised there.
    """
    if not session.held:
        return _planned(session)
    sentences = [_announced(session), *_of_projects(session, language, page)]
    if session.count(session.undertakings) is None:
        sentences += _other_units(session)
    return format_html_join(" ", "{}", ((sentence,) for sentence in sentences))


def unknowns(session: SessionShown, language: Language) -> Iterator[SafeString]:
    """Yield what the record does not know of a session, a sentence each."""
    for unit, told in _unstated().items():
        if session.count(unit) is None:
            yield format_html("{}", told)
    yield from _missing(session, language)
    if session.date is None:
        yield format_html("{}", _("The day on which it was held is not stated."))
    if session.held and session.one("place") is None and session.one("format") is None:
        yield format_html("{}", _("Where it was held is not stated."))
    if session.held and len(session.all("chair")) < len(session.mechanism.ids("sides")):
        yield format_html("{}", _("Not every side’s chair is named."))
    if session.count(session.undertakings) is not None:
        yield format_html(
            "{}", _("No side has reported on any project here, so what was delivered is unknown.")
        )


def _announced(session: SessionShown) -> SafeString:
    unit = _unit(session.undertakings)
    count, date = session.count(session.undertakings), session.date
    if count is None:
        if date is None:
            return format_html("{}", _("How many projects were announced is not stated."))
        return format_html(
            _("How many projects were announced {date} is not stated."), date=_when(session)
        )
    number = figure_html(count, "value")
    if date is None:
        told = _("{number} {unit} were announced; when is not stated.")
        return format_html(told, number=number, unit=unit)
    told = _("{number} {unit} were announced {date}.")
    return format_html(told, number=number, unit=unit, date=_when(session))


def _of_projects(session: SessionShown, language: Language, page: str) -> Iterator[SafeString]:
    unit = session.undertakings
    if session.count(unit) is None:
        return
    groups = itemised(session, unit, language)
    if not groups:
        told = _("None of them is itemised in this record; nobody has reported on any.")
        yield format_html("{}", told)
        return
    yield format_html(
        _("{number} of them are itemised in this record; nobody has reported on any."),
        number=tally_html(groups[0].things, unit, page),
    )


def _other_units(session: SessionShown) -> Iterator[SafeString]:
    areas, documents = session.count("areas"), session.count("documents")
    if areas is not None:
        yield format_html(
            _("{areas} areas of co-operation were agreed."), areas=figure_html(areas, "value")
        )
    if documents is not None:
        yield format_html(
            _("{documents} documents were signed."), documents=figure_html(documents, "value")
        )


def _planned(session: SessionShown) -> SafeString:
    plans = session.all("planned")
    if not plans:
        return format_html("{}", _("Nothing on this record says that this session was held."))
    return format_html(
        _("This session was planned for {date}; nothing on this record says that it was held."),
        date=figure_html(plans[-1], "date"),
    )


def _when(session: SessionShown) -> SafeString:
    """Return "on" a day, or "in" a month or year."""
    date = session.date
    if date is None:
        return SafeString("")
    exact = str(date.values["date"]).count("-") == len(("month", "day"))
    told = pgettext("on a day", "on {date}") if exact else pgettext("in a month", "in {date}")
    return format_html(told, date=figure_html(date, "date"))


def _missing(session: SessionShown, language: Language) -> Iterator[SafeString]:
    """Yield where fewer things are itemised than were announced."""
    for counted, (none, some) in _itemised_words().items():
        unit = session.undertakings if counted == "projects" else counted
        count = session.count(unit)
        groups = itemised(session, unit, language)
        if count is None or (groups and groups[0].state == "matched"):
            continue
        announced = figure_html(count, "value")
        if groups:
            named = tally_html(groups[0].things, unit)
            yield format_html(some, announced=announced, unit=_unit(unit), named=named)
        else:
            yield format_html(none, announced=announced, unit=_unit(unit))


def _unstated() -> dict[str, str]:
    return {
        "projects": _("How many projects were announced is not stated in any notice here."),
        "areas": _("How many areas were agreed is not stated in any notice here."),
        "documents": _("How many documents were signed is not stated in any notice here."),
    }


def _unit(unit: str) -> str:
    return str(words.CHOICES.get(unit, unit))


def _itemised_words() -> dict[str, tuple[str, str]]:
    return {
        "projects": (
            _("{announced} {unit} were announced; none is itemised here."),
            _("{announced} {unit} were announced; itemised here: {named}."),
        ),
        "areas": (
            _("{announced} areas were announced; none is named here."),
            _("{announced} areas were announced; named here: {named}."),
        ),
        "documents": (
            _("{announced} documents were signed; none is named here."),
            _("{announced} documents were signed; named here: {named}."),
        ),
    }

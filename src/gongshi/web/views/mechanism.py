# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The page of a mechanism: its sessions as a table and as panels, its history, names and sides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from gongshi.charts import Bar, panel
from gongshi.web import words
from gongshi.web.disputes import disputes
from gongshi.web.figure import figure_html
from gongshi.web.headline import headline
from gongshi.web.page import Page, page
from gongshi.web.printing import format_here, print_field
from gongshi.web.rows import UnitCount, session_address, unit_counts, units_of
from gongshi.web.sessions import SessionShown
from gongshi.web.shown import page_language
from gongshi.web.sourced import Sourced

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["mechanism"]


class SessionRow(msgspec.Struct, frozen=True):
    """A session in the table."""

    session: SessionShown
    page: str
    place: Sourced | None
    format: Sourced | None
    planned: Sourced | None
    units: tuple[UnitCount, ...]


class Panel(msgspec.Struct, frozen=True):
    """A chart with its title and its finding in words."""

    id: str
    title: str
    svg: SafeString
    finding: SafeString


class Event(msgspec.Struct, frozen=True):
    """Something in a mechanism's history."""

    label: str
    fact: Sourced
    dated: bool
    former: bool
    new: bool


@page
def mechanism(asked: Page, mechanism: str) -> HttpResponse:
    """Show one mechanism."""
    item = asked.record.mechanism(mechanism)
    sessions = asked.record.sessions(item)
    held = [session for session in sessions if session.held]
    latest = held[-1] if held else None
    units = units_of(sessions)
    context = {
        "name": item.name(page_language()),
        "names": item.names,
        "latest": latest,
        "headline": _answer(latest, asked),
        "units": units,
        "sessions": [_row(session, units, asked) for session in reversed(sessions)],
        "panels": list(_panels(sessions, units)),
        "disputes": list(disputes(asked.record, asked.record.plain_facts(item.id))),
        "history": list(_history(asked.record.facts(item.id))),
        "sides": [name for id_ in item.ids("sides") if (name := asked.record.name(id_))],
    }
    return asked.render("gongshi/mechanism.html", context)


def _answer(session: SessionShown | None, asked: Page) -> SafeString:
    if session is None:
        return SafeString("")
    return headline(session, page_language(), session_address(session) + asked.past.query)


def _row(session: SessionShown, units: Sequence[str], asked: Page) -> SessionRow:
    plans = session.all("planned")
    return SessionRow(
        session,
        session_address(session) + asked.past.query,
        session.one("place"),
        session.one("format"),
        plans[-1] if plans else None,
        unit_counts(session, units),
    )


def _panels(sessions: Sequence[SessionShown], units: Sequence[str]) -> Iterator[Panel]:
    for unit in units:
        stated = [session for session in sessions if session.count(unit) is not None]
        if stated:
            id_ = f"panel-{unit}"
            bars = [_bar(session, session.count(unit)) for session in sessions]
            gap = pgettext("two short lines in a chart", "not\nstated").split("\n")
            svg = panel(bars, f"{id_} {id_}-finding", gap)
            finding = _finding(stated, unit, len(sessions))
            # The drawing is our own; what it writes of the record was escaped there.
            yield Panel(id_, str(words.UNITS[unit]), mark_safe(svg), finding)  # noqa: S308


def _bar(session: SessionShown, count: Sourced | None) -> Bar:
    date = session.date
    label = str(date.values["date"])[:4] if date else format_here().ordinal(session.ordinal)
    if count is None:
        return Bar(label, None, None)
    return Bar(label, int(str(count.values["value"])), print_field(count.values, "value").words)


def _finding(stated: Sequence[SessionShown], unit: str, sessions: int) -> SafeString:
    """Say in one sentence what the panel shows: the largest count, and whether any is missing."""
    most = max(stated, key=lambda session: int(str(_count(session, unit).values["value"])))
    which = format_here().ordinal(most.ordinal)
    count = figure_html(_count(most, unit), "value")
    if len(stated) == sessions:
        return format_html(_("Most at the {which} session: {count}."), which=which, count=count)
    return format_html(
        _("Most at the {which} session: {count}. Some sessions do not state it."),
        which=which,
        count=count,
    )


def _count(session: SessionShown, unit: str) -> Sourced:
    count = session.count(unit)
    if count is None:
        raise ValueError(f"session {session.id} states no {unit}")
    return count


def _history(facts: Mapping[str, tuple[Sourced, ...]]) -> Iterator[Event]:
    labels = {
        "founded": _("Founded"),
        "renamed": _("Renamed"),
        "upgraded": _("Upgraded"),
        "anniversary": _("Anniversary"),
    }
    for name, label in labels.items():
        for fact in facts.get(name, ()):
            has = {field: field in fact.values for field in ("date", "former_name", "new_name")}
            yield Event(label, fact, has["date"], has["former_name"], has["new_name"])

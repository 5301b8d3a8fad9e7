# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Rows of a list that a template prints: a label, and a figure with its field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec
from django.urls import reverse
from django.utils.translation import gettext as _

from gongshi.reading.kinds import KINDS
from gongshi.values import Name
from gongshi.web import words
from gongshi.web.sessions import UNITS, SessionShown
from gongshi.web.sourced import Sourced

__all__ = [
    "Beside",
    "Row",
    "UnitCount",
    "meeting_rows",
    "scheme_rows",
    "session_address",
    "unit_counts",
    "units_of",
]


class Beside(msgspec.Struct, frozen=True):
    """Another field of the same figure, with its label."""

    label: str
    field: str


class Row(msgspec.Struct, frozen=True):
    """One line: what it is about, the figure and the field of it that is printed.

    ``note`` qualifies the figure in words, ``beside`` are further fields of it.
    """

    label: str
    fact: Sourced
    field: str
    note: str = ""
    beside: tuple[Beside, ...] = ()


class UnitCount(msgspec.Struct, frozen=True):
    """The announced count of one unit; None is not stated."""

    name: str
    count: Sourced | None


def units_of(sessions: Iterable[SessionShown]) -> tuple[str, ...]:
    """Return the units in which some of several sessions count, those of every session first."""
    return tuple(dict.fromkeys((*UNITS, *(unit for one in sessions for unit in one.units))))


def unit_counts(session: SessionShown, units: Iterable[str] | None = None) -> tuple[UnitCount, ...]:
    """Return the counts of a session, each in its own unit; ``units`` are its own if not given."""
    asked = session.units if units is None else units
    return tuple(UnitCount(unit, session.count(unit)) for unit in asked)


def session_address(session: SessionShown) -> str:
    """Return the address of a session's page, without a past."""
    where = {"mechanism": session.mechanism.id, "number": session.ordinal}
    return reverse("session", kwargs=where)


def meeting_rows(session: SessionShown) -> Iterator[Row]:
    """Yield when, where, how and under whose chair a session met."""
    fields = {"date": _("Date"), "place": _("Place"), "format": _("Format")}
    for name, label in fields.items():
        fact = session.one(name)
        if fact is not None:
            yield Row(label, fact, name)
    for fact in session.all("planned"):
        yield Row(_("Planned for"), fact, "date")
    for fact in session.all("chair"):
        side = fact.names.get("side")
        yield Row(_chair(side), fact, "person")
        if "office" in fact.values:
            yield Row(_("Office of the chair"), fact, "office")


def scheme_rows(facts: Mapping[str, tuple[Sourced, ...]]) -> Iterator[Row]:
    """Yield the conditions and amounts of a scheme, in the order of the vocabulary."""
    for name in KINDS["scheme"]:
        for fact in facts.get(name, ()):
            note = _("at most") if name == "amount" and fact.values.get("at_most") else ""
            yield Row(str(words.FIELDS[name]), fact, name, note, tuple(_beside(fact, name)))


def _chair(side: Name | None) -> str:
    return _("Chair") if side is None else _("Chair of %(side)s") % {"side": side.text}


def _beside(fact: Sourced, name: str) -> Iterator[Beside]:
    """Yield what an amount is paid for: without it two amounts could not be told apart."""
    for field in ("work_months", "per", "basis") if name == "amount" else ():
        if field in fact.values:
            yield Beside(str(words.FIELDS[field]), field)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which past is asked for: ``on`` a day, ``known_at`` an instant (design of record, section 3).

A bare day of ``known_at`` means its end in Hong Kong. Both stand on every result, never as a bare
"as of", since nobody could tell which of the two it means.
"""

from __future__ import annotations

from gettext import gettext as _

import msgspec
import typer

from gongshi.values import PartialDate, ValuesError

__all__ = ["Moment", "date_of", "day_of", "instant_of"]


class Moment(msgspec.Struct, frozen=True):
    """A day or None, and an instant as the ledger writes them or None; both None is the present."""

    on: PartialDate | None = None
    known_at: str | None = None

    def line(self) -> str:
        """Say in one line what was asked."""
        return _("on: {on}; known at: {known_at}").format(
            on=self.on or _("any day"), known_at=self.known_at or _("now")
        )

    def to_json(self) -> dict[str, str | None]:
        """Return both as JSON has them; null where nothing was asked."""
        return {"on": None if self.on is None else str(self.on), "known_at": self.known_at}


def date_of(written: str) -> PartialDate:
    """Read a date, a month or a year; what is none is a usage error."""
    try:
        return PartialDate.parse(written)
    except ValuesError as error:
        raise typer.BadParameter(str(error)) from error


def day_of(written: str) -> PartialDate:
    """Read a day; what is none, a month for instance, is a usage error."""
    from gongshi.record.errors import MomentError
    from gongshi.record.moment import day_asked

    date_of(written)
    try:
        return day_asked(written)
    except MomentError as error:
        told = _("{written} is not a day (write 2024-04-26)")
        raise typer.BadParameter(told.format(written=written)) from error


def instant_of(written: str) -> str:
    """Read an instant, or a day that means its end in Hong Kong, into the ledger's own writing."""
    from gongshi.record.errors import MomentError
    from gongshi.record.moment import instant_asked

    try:
        return instant_asked(written)
    except MomentError as error:
        advice = _(
            "{written} is neither a day nor an instant (write 2024-04-26, or 2024-04-26T09:00:00Z "
            "with its time zone)"
        )
        raise typer.BadParameter(advice.format(written=written)) from error

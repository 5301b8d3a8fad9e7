# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which past a page shows: ``on`` a day (what was so), ``known_at`` an instant (what was recorded).

Both stand in the address, never as a bare "as of" (design of record, section 3). A bare day of
``known_at`` means its end in Hong Kong.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlencode

import msgspec
from django.utils.translation import gettext as _

from gongshi.record import MomentError
from gongshi.record.moment import PLACE, day_asked, instant_asked
from gongshi.values import PartialDate
from gongshi.web.errors import PastError

__all__ = ["PRESENT", "Past", "past_of"]


class Past(msgspec.Struct, frozen=True):
    """A day or None, and an instant as the ledger writes them or None; both None is the present."""

    on: PartialDate | None = None
    known_at: str | None = None

    @property
    def query(self) -> str:
        """The end of an address that shows the same past: ``?on=2021-08-30``, or nothing."""
        given = {"on": str(self.on) if self.on else None, "known_at": self.known_at}
        told = {name: value for name, value in given.items() if value is not None}
        return f"?{urlencode(told)}" if told else ""

    @property
    def known_until(self) -> datetime | None:
        """The instant of ``known_at`` on the clock of Hong Kong."""
        if self.known_at is None:
            return None
        return datetime.fromisoformat(self.known_at).astimezone(PLACE)


PRESENT = Past()


def past_of(query: Mapping[str, str]) -> Past:
    """Read the past out of an address; ``PastError`` says what cannot be read."""
    on, known_at = query.get("on"), query.get("known_at")
    return Past(
        None if on is None else _day(on),
        None if known_at is None else _instant(known_at),
    )


def _day(written: str) -> PartialDate:
    try:
        return day_asked(written)
    except MomentError as error:
        raise PastError(
            _("“on” is a day, such as 2024-04-26; “%(written)s” is not one.") % {"written": written}
        ) from error


def _instant(written: str) -> str:
    try:
        # A plus sign in an address arrives as a blank.
        return instant_asked(written.replace(" ", "+"))
    except MomentError as error:
        raise PastError(
            _(
                "“known_at” is a day, such as 2024-04-26, or an instant with its time zone, such "
                "as 2024-04-26T09:00:00Z; “%(written)s” is neither."
            )
            % {"written": written}
        ) from error

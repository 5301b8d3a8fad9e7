# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading which past is asked for: ``on`` a day, ``known_at`` an instant (design of record, 3).

A bare day of ``known_at`` means its end in Hong Kong, the place of the first record's public.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from gongshi.record.errors import MomentError
from gongshi.record.ledger import instant
from gongshi.values import PartialDate, ValuesError

__all__ = ["PLACE", "day_asked", "instant_asked"]

PLACE = ZoneInfo("Asia/Hong_Kong")
"""Where the day of a bare ``known_at`` ends."""


def day_asked(written: str) -> PartialDate:
    """Return the day that ``on`` names; ``MomentError`` for what is none, a month for instance."""
    try:
        day = PartialDate.parse(written)
    except ValuesError as error:
        raise MomentError(str(error)) from error
    if day.precision != "day":
        raise MomentError(f"{written} is not a day")
    return day


def instant_asked(written: str) -> str:
    """Return the instant that ``known_at`` names, as the ledger writes it.

    It is a day, which means its end, or an instant with its time zone; ``MomentError`` otherwise.
    """
    try:
        if len(written) == len("2024-04-26"):
            return instant(_end_of(date.fromisoformat(written)))
        moment = datetime.fromisoformat(written)
    except (ValueError, OverflowError) as error:
        raise MomentError(f"{written} is neither a day nor an instant") from error
    if moment.tzinfo is None:
        raise MomentError(f"{written} has no time zone")
    return instant(moment)


def _end_of(day: date) -> datetime:
    midnight = datetime(day.year, day.month, day.day, tzinfo=PLACE) + timedelta(days=1)
    return midnight - timedelta(microseconds=1)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A row of days with an exclusive end, as ``gongshi values`` tells months, weeks and "2 to 22 May".

A ``Period`` of the record ends inclusively and may be open; this is what was said, in days.
"""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from gongshi.values.errors import ValuesError
from gongshi.values.partial_date import PartialDate

__all__ = ["DateRange"]


class DateRange(msgspec.Struct, frozen=True):
    """From ``start`` up to the day before ``end``; empty when both are the same day.

    Raises ``ValuesError`` when it ends before it starts.
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        """Refuse a range turned round."""
        if self.end < self.start:
            raise ValuesError(f"a range of days cannot end ({self.end}) before {self.start}")

    @classmethod
    def of(cls, told: PartialDate) -> DateRange:
        """Return all days that a year, quarter, month or day can mean.

        Raises ``ValuesError`` for the last days of the calendar, which have no day after them.
        """
        last = told.last_day()
        if last == date.max:
            raise ValuesError(f"there is no day after {last}")
        return cls(told.first_day(), last + timedelta(days=1))

    def __str__(self) -> str:
        """Write both ends as ISO 8601 does: ``2016-09-01/2016-10-01``."""
        return f"{self.start.isoformat()}/{self.end.isoformat()}"

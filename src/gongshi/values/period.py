# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A stretch of time whose end is dated, open or unknown (design of record, section 3).

One null for "still" and "unknown" is a known regret (popolo-project/popolo-spec#15).
"""

from __future__ import annotations

from typing import Literal

import msgspec

from gongshi.values.errors import ValuesError
from gongshi.values.partial_date import PartialDate

__all__ = ["End", "Period"]

End = PartialDate | Literal["open", "unknown"]


class Period(msgspec.Struct, frozen=True):
    """From ``start`` (None: unknown) to ``end``, both inclusive; ``open`` means it still goes on.

    Raises ``ValuesError`` when it ends before it starts.
    """

    start: PartialDate | None
    end: End

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        if (
            self.start is not None
            and isinstance(self.end, PartialDate)
            and self.end.before(self.start)
        ):
            raise ValuesError(f"a period cannot end ({self.end}) before it starts ({self.start})")

    def holds_on(self, day: PartialDate) -> bool | None:
        """Tell whether ``day`` lies in the period: yes, no, or None when that cannot be said."""
        early = None if self.start is None else day.before(self.start)
        if self.end == "open":
            ended: bool | None = False
        elif isinstance(self.end, PartialDate):
            ended = self.end.before(day)
        else:
            ended = None
        if early or ended:
            return False
        return None if early is None or ended is None else True

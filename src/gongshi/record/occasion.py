# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which session a notice is about: the only one it tells of, or the only new one.

What such a notice says without naming a session belongs to that session. The rule asks only the
notice, its accepted claims of meetings, and the register.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from gongshi.record.assertions import session_of
from gongshi.record.register import Register
from gongshi.record.standing import ClaimStanding, NoticeStanding
from gongshi.values import PartialDate

__all__ = ["occasion_of"]

_NEWS_DAYS = 31
"""So long after a session a notice that recalls earlier ones too is still about it."""


def occasion_of(
    notice: NoticeStanding, accepted: Iterable[ClaimStanding], register: Register
) -> str | None:
    """Return the session that ``notice`` is about; ``accepted`` are its accepted claims."""
    told: dict[str, bool] = {}
    for claim in accepted:
        if claim.kind == "meeting":
            fields = cast("Mapping[str, Any]", claim.payload["fields"])
            session = session_of(fields, register, notice.id)
            if session is not None:
                news = _is_news(fields.get("date"), notice.published)
                told[session] = told.get(session, False) or news
    new = [session for session, news in told.items() if news]
    if len(new) == 1:
        return new[0]
    return next(iter(told)) if len(told) == 1 else None


def _is_news(written: str | None, published: PartialDate | None) -> bool:
    """Tell whether a session was held in the month before a notice appeared."""
    date = None if written is None else PartialDate.parse(written)
    if date is None or published is None or {date.precision, published.precision} != {"day"}:
        return False
    return 0 <= (published.first_day() - date.first_day()).days <= _NEWS_DAYS

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The front page: the headline answer of each mechanism's latest session, schemes, notices."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec
from django.utils.safestring import SafeString

from gongshi.record import RegisterItem
from gongshi.values import Name
from gongshi.web.headline import headline
from gongshi.web.listing import listed
from gongshi.web.page import Page, page
from gongshi.web.rows import Row, UnitCount, scheme_rows, session_address, unit_counts
from gongshi.web.sessions import SessionShown
from gongshi.web.shown import ShownRecord, page_language

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["front"]

_NEWEST = 5


class Latest(msgspec.Struct, frozen=True):
    """A mechanism with its latest session that was held, if any is on the record."""

    mechanism: RegisterItem
    name: Name
    session: SessionShown | None = None
    headline: SafeString = SafeString("")
    units: tuple[UnitCount, ...] = ()
    page: str = ""


class SchemeShown(msgspec.Struct, frozen=True):
    """A scheme and what is known of it."""

    name: Name
    rows: tuple[Row, ...]


@page
def front(asked: Page) -> HttpResponse:
    """Answer at once, then show the way to all that is behind it."""
    context = {
        "mechanisms": [_latest(asked.record, item) for item in _mechanisms(asked.record)],
        "schemes": list(_schemes(asked.record)),
        "notices": [listed(notice) for notice in asked.record.notices()[:_NEWEST]],
    }
    return asked.render("gongshi/front.html", context, here="front")


def _mechanisms(record: ShownRecord) -> tuple[RegisterItem, ...]:
    return record.register.of_kind("mechanism")


def _latest(record: ShownRecord, mechanism: RegisterItem) -> Latest:
    name = mechanism.name(page_language())
    held = [session for session in record.sessions(mechanism) if session.held]
    if not held:
        return Latest(mechanism, name)
    session = held[-1]
    address = session_address(session) + record.past.query
    answer = headline(session, page_language(), address)
    return Latest(mechanism, name, session, answer, unit_counts(session), address)


def _schemes(record: ShownRecord) -> Iterator[SchemeShown]:
    for item in record.register.of_kind("scheme"):
        rows = tuple(scheme_rows(record.facts(item.id)))
        if rows:
            yield SchemeShown(item.name(page_language()), rows)

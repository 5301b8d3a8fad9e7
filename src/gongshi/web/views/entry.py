# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The page of an entry of the ledger: what it is about, and what became of what was sealed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec
from django.db import connection

from gongshi.record import NoteError, canonical
from gongshi.record.checkpoint import parse
from gongshi.store.configuration import log_folder
from gongshi.store.entries import Kept
from gongshi.store.entry_record import EntryRecord, entry_at
from gongshi.store.errors import LogError
from gongshi.store.published import PublishedLog
from gongshi.web.page import Page, page

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["entry"]


class Ending(msgspec.Struct, frozen=True):
    """How a sealed entry ended: published or forgotten, where, when, and what it was or why."""

    kind: str
    index: int
    recorded_at: str
    ground: str | None
    content: str | None


@page
def entry(asked: Page, index: int) -> HttpResponse:
    """Show one entry, by its place in the ledger."""
    found = entry_at(index, asked.past.known_at)
    told = found.entry
    context = {
        "entry": told,
        "index": found.index,
        "leaf": found.leaf,
        "about_claim": found.claim or (told.subject if told.kind == "review" else None),
        "about_notice": told.subject if told.kind in ("notice", "reading") else None,
        "published": found.index < _published(),
        "sealed": found.sealed,
        "ended": _ending(found),
    }
    return asked.render("gongshi/entry.html", context)


def _published() -> int:
    """Return how many entries the log has; none when it cannot be read."""
    try:
        log = PublishedLog(log_folder(Path(connection.settings_dict["NAME"])))
        return parse(log.checkpoint()).size
    except (LogError, NoteError):
        return 0


def _ending(found: EntryRecord) -> Ending | None:
    """Return how it ended, also on the page of the entry that ended it."""
    here = Kept(found.index, None, found.entry)
    ended = here if found.sealed is not None else found.ended
    if ended is None:
        return None
    payload = cast("Mapping[str, Any]", ended.entry.payload)
    content = payload.get("content")
    return Ending(
        ended.entry.kind,
        ended.index,
        ended.entry.recorded_at,
        payload.get("ground"),
        None if content is None else canonical(content).decode(),
    )

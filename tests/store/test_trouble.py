# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""When the disk is full or a text was altered: told in plain words, and nothing is lost."""

from __future__ import annotations

import pytest
from django.db import connection

from gongshi.store import queries
from gongshi.store.append import append
from gongshi.store.entries import entries
from gongshi.store.errors import AlteredError, FullError
from gongshi.store.projections import rebuild, state_hash


def run(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchone() if cursor.description else None


def test_disk_that_is_full_is_told_and_nothing_is_changed(record, desk):
    desk.put_register()
    before, state = list(entries()), state_hash()
    (pages,) = run("PRAGMA page_count")
    run(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(FullError, match=r"no room left for .*record\.sqlite3 .*make room"):
        append(desk.drafts(500))
    assert (list(entries()), state_hash()) == (before, state)

    run("PRAGMA max_page_count = 1000000")
    assert append(desk.drafts(500)).added == 500
    state = state_hash()
    assert rebuild() == state


@pytest.mark.parametrize("ask", [lambda n, _: queries.notice(n), lambda _, c: queries.claim(c)])
def test_text_that_was_altered_is_named_and_not_shown(record, desk, ask):
    told = ("rank", {"property": "first"}, "council")
    notice, (claim,) = desk.read("The council met in May.", told)
    run("DROP TRIGGER notice_text_no_update")
    run("UPDATE notice_text SET text = 'The council met in Mai.'")
    with pytest.raises(AlteredError, match=f"text of notice {notice[:12]} was altered"):
        ask(notice, claim)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Taking notices in: text, bytes and claims together, and nothing twice."""

from __future__ import annotations

import pytest

from gongshi.record import About, Reader
from gongshi.store.entries import entries, head
from gongshi.store.errors import StoreError
from gongshi.store.intake import Added, add_notice
from gongshi.store.models import NoticeFile, NoticeText
from gongshi.store.projections import state_hash

TEXT = "The council agreed on 12 projects and 3 areas."
PROJECTS = ("consensus_count", {"what": "projects", "value": 12}, "12 projects")
AREAS = ("consensus_count", {"what": "areas", "value": 3}, "3 areas")


def take(desk, *told, about=None, reader=None, raw=None, text=TEXT):
    notice = desk.notice(text)
    return add_notice(
        notice,
        text.encode() if raw is None else raw,
        about or desk.about["official"],
        desk.claims(notice, *told),
        reader or desk.reader,
        actor="reader",
    )


def kinds():
    return [entry.kind for entry in entries()]


def test_notice_is_recorded_with_its_text_its_bytes_and_its_claims(record, desk):
    notice = desk.notice(TEXT)
    assert take(desk, PROJECTS, AREAS) == Added(notice.id, entries=4, claims=2)
    assert kinds() == ["notice", "claim", "claim", "reading"]
    assert list(NoticeText.objects.values_list("index", "hash", "text")) == [(0, notice.id, TEXT)]
    ((place, hash_, content),) = NoticeFile.objects.values_list("index", "hash", "content")
    assert (place, hash_, bytes(content)) == (0, notice.bytes_hash, TEXT.encode())


def test_same_notice_read_twice_adds_nothing(record, desk):
    take(desk, PROJECTS, AREAS)
    before = (head(), state_hash())
    assert take(desk, PROJECTS, AREAS) == Added(desk.notice(TEXT).id, entries=0, claims=0)
    assert (head(), state_hash()) == before
    assert (NoticeText.objects.count(), NoticeFile.objects.count()) == (1, 1)


def test_newer_reader_that_finds_the_same_adds_only_its_reading(record, desk):
    take(desk, PROJECTS)
    newer = Reader("gongshi", "0.2.0", "1" * 64)
    assert take(desk, PROJECTS, reader=newer) == Added(desk.notice(TEXT).id, entries=1, claims=0)
    assert kinds() == ["notice", "claim", "reading", "reading"]


def test_reader_that_finds_more_adds_the_new_claim_and_its_reading(record, desk):
    take(desk, PROJECTS)
    assert take(desk, PROJECTS, AREAS) == Added(desk.notice(TEXT).id, entries=2, claims=1)


def test_changed_publisher_adds_a_notice_entry_over_the_latest(record, desk):
    take(desk, PROJECTS)
    told = About("River Port Daily", "press")
    assert take(desk, PROJECTS, about=told) == Added(desk.notice(TEXT).id, entries=1, claims=0)
    latest = list(entries())[-1]
    assert (latest.kind, latest.payload["publisher"]) == ("notice", "River Port Daily")


def test_same_words_in_two_notices_are_two_claims(record, desk):
    take(desk, PROJECTS)
    added = take(desk, PROJECTS, text="Released again: " + TEXT)
    assert (added.claims, NoticeText.objects.count()) == (1, 2)


def test_reading_with_more_claims_than_one_entry_holds_is_known_again(record, desk):
    text = "x" * 1000
    told = [("rank", {"property": f"no. {n}"}, "x" * (n + 1)) for n in range(1000)]
    assert take(desk, *told, text=text).claims == 1000
    assert kinds()[-2:] == ["reading", "reading"]
    assert take(desk, *told, text=text).entries == 0


def test_bytes_the_notice_did_not_come_from_are_refused_and_nothing_is_kept(record, desk):
    with pytest.raises(StoreError, match="came from other bytes"):
        take(desk, PROJECTS, raw=b"something else")
    assert (head().count, NoticeText.objects.count(), NoticeFile.objects.count()) == (0, 0, 0)

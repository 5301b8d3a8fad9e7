# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The page of an entry: what it is about, and what became of what was sealed."""

from __future__ import annotations

import shutil

import pytest
from django.db import connection
from tests.web.page_text import page_of

from gongshi.record.entry import PAYLOADS
from gongshi.record.sealed import GROUNDS
from gongshi.store.entries import entries
from gongshi.store.entry_record import entry_at
from gongshi.store.sealed import forget, seal, unseal
from gongshi.web.entry_words import ENTRIES
from gongshi.web.entry_words import GROUNDS as GROUND_WORDS

pytestmark = pytest.mark.integration

LETTER = {"kind": "letter", "of": "Ada Quay"}


@pytest.fixture
def own(opened, client, tmp_path):
    """A copy of the invented record that a test may write to."""
    connection.close()
    shutil.copy(opened.path, tmp_path / "own.sqlite3")
    connection.settings_dict["NAME"] = str(tmp_path / "own.sqlite3")
    return client


def see(client, index, query=""):
    answer = client.get(f"/en/entry/{index}/{query}")
    assert answer.status_code == 200
    return page_of(answer)


def test_each_kind_of_entry_and_each_ground_has_its_word():
    assert ENTRIES.keys() == PAYLOADS.keys()
    assert GROUND_WORDS.keys() == set(GROUNDS)


def test_each_entry_has_a_page_that_leads_to_what_it_is_about(client):
    seen = set()
    for index, entry in enumerate(entries()):
        if entry.kind in seen:
            continue
        seen.add(entry.kind)
        page = see(client, index)
        assert page.one("h1").text == str(ENTRIES[entry.kind])
        assert {entry.subject, entry.actor, entry_at(index).leaf, str(index)} <= {
            code.text for code in page.all("code")
        }
        led = [a.attributes["href"] for a in page.one("dl").all("a")]
        assert len(led) == (entry.kind in {"notice", "claim", "reading", "review"})
        assert all(client.get(address).status_code == 200 for address in led)
    assert seen >= {"notice", "claim", "reading", "review", "resolution"}


def test_sealed_entry_says_that_the_log_has_a_hash_only(own):
    page = see(own, seal(LETTER, actor="clerk").index)
    assert "The log holds a hash of this entry only" in page.words
    assert "Ada Quay" not in page.words


def test_page_says_that_something_was_removed_and_on_what_ground(own):
    index = seal(LETTER, actor="clerk").index
    forget(str(index), "requested", actor="clerk")
    for at in (index, index + 1):
        page = see(own, at)
        assert "What this entry sealed was removed on" in page.words
        assert "Ground: The person it was about asked for it." in page.words
    assert f"/en/entry/{index + 1}/" in [a.attributes["href"] for a in see(own, index).all("a")]
    assert f"/en/entry/{index}/" in [a.attributes["href"] for a in see(own, index + 1).all("a")]


def test_past_before_the_removal_says_that_it_was_removed(own):
    sealed = seal(LETTER, actor="clerk")
    then = entry_at(sealed.index).entry.recorded_at.replace("Z", "%2B00:00")
    forget(str(sealed.index), "unlawful", actor="clerk")
    page = see(own, sealed.index, f"?known_at={then}")
    assert "Ground: It should not have been kept." in page.words


def test_published_content_is_shown_on_both_pages(own):
    index = seal(LETTER, actor="clerk").index
    unseal(str(index), actor="clerk")
    for at in (index, index + 1):
        assert see(own, at).one("pre").text == '{"kind":"letter","of":"Ada Quay"}'


def test_entry_that_is_not_there_is_not_found(client):
    assert client.get("/en/entry/999999/").status_code == 404

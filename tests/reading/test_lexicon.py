# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Word lists: found by either script, checked when loaded, hashed as a whole."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from gongshi.notices.letters import fold
from gongshi.reading import lexicon_hash
from gongshi.reading.lexicon import LexiconError, lexicon
from gongshi.reading.lexicon.lists import _entry, alternation
from gongshi.reading.pattern import Pattern

LISTS = sorted(
    file.name.removesuffix(".toml")
    for file in files("gongshi.reading.lexicon").iterdir()
    if file.name.endswith(".toml")
)


@pytest.mark.parametrize("name", LISTS)
def test_every_list_loads_and_holds_folded_words(name):
    entries = lexicon(name).entries.values()
    assert entries
    chinese = [word for entry in entries for word in (*entry.zh, *entry.short)]
    assert [fold(word) for word in chinese] == chinese


@pytest.mark.parametrize("word", ["Shanghai", "shanghai", "上海", "滬", "沪"])
def test_a_place_is_found_by_any_of_its_words(word):
    assert lexicon("places").find(word).id == "shanghai"


def test_a_word_of_no_list_is_not_found():
    assert lexicon("places").find("Harbour City") is None


def test_a_missing_list_says_which_there_are():
    with pytest.raises(LexiconError, match=r"no word list 'planets'; there are .*places"):
        lexicon("planets")


def test_a_missing_entry_is_an_error():
    with pytest.raises(LexiconError, match="the list places has no entry 'atlantis'"):
        lexicon("places")["atlantis"]


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ("words", "must be a table"),
        ({"en": "one word"}, "are lists of words"),
        ({"zh": [""]}, "are lists of words"),
        ({"en": ["one"], "number": 1}, "must be text"),
    ],
)
def test_a_malformed_entry_is_told(table, reason):
    with pytest.raises(LexiconError, match=reason):
        _entry("made_up", "one", table)


def test_the_longest_word_is_tried_first():
    assert alternation(["New", "New York", "A.B"]) == r"(?:New York|A\.B|New)"


def test_lists_serve_as_patterns():
    places = lexicon("places")
    for expression in (places.en(), places.zh(), places.short()):
        assert Pattern(expression).search("nothing of the kind: Harbourton") is None


def test_the_hash_covers_every_list():
    assert re.fullmatch("[0-9a-f]{64}", lexicon_hash())

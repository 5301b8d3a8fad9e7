# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Places in bytes and in code points belong together, in every mixture of letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices.offsets import converters


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("pier", [0, 1, 2, 3, 4]),
        ("“A pier of stone, and more of it", [0, *range(3, 35)]),
        ("港a城", [0, 3, 4, 7]),
        ("😀", [0, 4]),
        ("", [0]),
    ],
)
def test_each_character_begins_where_utf8_puts_it(text, starts):
    character, byte = converters(text.encode(), len(text))
    assert [byte(at) for at in range(len(text) + 1)] == starts
    assert [character(at) for at in starts] == list(range(len(text) + 1))


def test_byte_within_a_character_counts_for_the_next_one():
    for text in ("港城", "“a pier of stone, and more of it"):
        character, _ = converters(text.encode(), len(text))
        assert [character(at) for at in (0, 1, 2, 3)] == [0, 1, 1, 1]


@given(st.text(alphabet="ab“港😀é", max_size=60), st.text(alphabet="ab ", max_size=60))
def test_converting_there_and_back_changes_nothing(mixed, plain):
    text = mixed + plain
    character, byte = converters(text.encode(), len(text))
    places = [byte(at) for at in range(len(text) + 1)]
    assert places == [len(text[:at].encode()) for at in range(len(text) + 1)]
    assert [character(place) for place in places] == list(range(len(text) + 1))

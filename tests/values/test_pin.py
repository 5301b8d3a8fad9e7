# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A pin proves its words by hash and is never moved to a look-alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.values import Pin, PinError, Span, ValuesError, words_hash

TEXT = "The Council agreed on 12 projects. The Council agreed on 12 areas."
NOTICE = words_hash(TEXT)
AGREED = Span(4, 18)


def test_hash_of_words_is_the_sha256_of_their_utf8():
    assert words_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_pin_shows_the_words_it_was_set_on():
    pin = Pin.to(TEXT, AGREED, NOTICE)
    assert (pin.span, pin.quote(TEXT)) == (AGREED, "Council agreed")


def test_pin_holds_notice_place_and_hash_of_the_words():
    assert Pin.to(TEXT, AGREED, NOTICE) == Pin(NOTICE, 4, 18, words_hash("Council agreed"))


def test_same_words_elsewhere_are_not_the_pinned_words():
    moved = "Once more the Council agreed on 12 projects."
    with pytest.raises(PinError, match="not the words that were pinned"):
        Pin.to(TEXT, AGREED, NOTICE).quote(moved)


def test_pin_on_a_text_that_ends_before_it_shows_nothing():
    with pytest.raises(PinError, match="words at 4-18"):
        Pin.to(TEXT, AGREED, NOTICE).quote(TEXT[:17])


def test_pin_beyond_the_text_cannot_be_set():
    with pytest.raises(ValuesError):
        Pin.to(TEXT, Span(60, 99), NOTICE)


@pytest.mark.parametrize("wrong", ["", "0" * 63, "0" * 65, "A" * 64, "g" * 64])
@pytest.mark.parametrize("part", ["notice", "words"])
def test_pin_with_what_is_no_hash_cannot_be_built(part, wrong):
    hashes = {"notice": NOTICE, "words": words_hash("The")} | {part: wrong}
    with pytest.raises(PinError, match=f"the {part} of a pin"):
        Pin(start=0, end=3, **hashes)


def test_pin_without_a_character_cannot_be_built():
    with pytest.raises(ValuesError):
        Pin(NOTICE, 4, 4, words_hash(""))


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.data())
def test_pin_of_any_stretch_of_any_text_gives_the_stretch_back(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    pin = Pin.to(text, Span(start, end), words_hash(text))
    assert pin.quote(text) == text[start:end]

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A notice is its text: named by the hash of it, fixed, and pinned by place."""

from __future__ import annotations

import hashlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice, NoticeError
from gongshi.values import PartialDate, Pin, Span, words_hash

TEXT = "The Council met today."


def test_notice_is_named_by_the_sha256_of_its_text():
    notice = Notice.of(TEXT, "en", PartialDate(2024, 4))
    assert notice == Notice(
        id=hashlib.sha256(TEXT.encode()).hexdigest(),
        text=TEXT,
        language="en",
        published=PartialDate(2024, 4),
        bytes_hash=hashlib.sha256(TEXT.encode()).hexdigest(),
        encoding="utf-8",
    )


def test_notice_of_a_file_keeps_the_hash_of_its_bytes():
    notice = Notice.of("港城", "zh-Hant", raw="港城".encode("utf-16"), encoding="utf-16-le")
    assert notice.id == words_hash("港城")
    assert notice.bytes_hash == hashlib.sha256("港城".encode("utf-16")).hexdigest()
    assert (notice.encoding, notice.published) == ("utf-16-le", None)


@pytest.mark.parametrize("text", ["", " ", "\n\u3000\t"])
def test_notice_without_words_cannot_be_built(text):
    with pytest.raises(NoticeError, match="holds no words"):
        Notice.of(text, "en")


def test_notice_with_half_a_surrogate_pair_cannot_be_built():
    with pytest.raises(NoticeError, match="half a surrogate pair at 3"):
        Notice.of("abc\ud83d", "en")


def test_notice_under_the_name_of_another_text_cannot_be_built():
    with pytest.raises(NoticeError, match="does not hash to"):
        msgspec.structs.replace(Notice.of(TEXT, "en"), text=TEXT + " ")


def test_pin_of_a_notice_shows_the_words_at_its_place():
    notice = Notice.of(TEXT, "en")
    assert notice.pin(Span(4, 11)) == Pin(notice.id, 4, 11, words_hash("Council"))


@given(st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip))
def test_no_text_is_changed_when_it_becomes_a_notice(text):
    notice = Notice.of(text, "en")
    assert (notice.text, notice.id) == (text, words_hash(text))

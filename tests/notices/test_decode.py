# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Bytes become text as declared, as UTF-8, or as they look; nothing is replaced in silence."""

from __future__ import annotations

import codecs
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Decoded, NoticeError, decode

TRADITIONAL = (
    "港城與河口市昨日舉行第三次聯席會議，雙方同意十二個合作項目。市長喺會上話，啲計劃好快會開始。"
)
SIMPLIFIED = (
    "港城与河口市昨日举行第三次联席会议，双方同意十二个合作项目。市长说，有关计划很快会开始。"
)
ENGLISH = "The Mayor’s office said that “the Council” would meet again in River Port."
DECLARED = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
]


@pytest.mark.parametrize(("mark", "encoding"), DECLARED)
@pytest.mark.parametrize("text", [TRADITIONAL, SIMPLIFIED, ENGLISH, "x"])
def test_declared_encoding_is_taken_and_its_mark_is_no_text(mark, encoding, text):
    assert decode(mark + text.encode(encoding)) == Decoded(text, encoding)


@pytest.mark.parametrize(
    "text", [TRADITIONAL, SIMPLIFIED, ENGLISH, "a\r\nb\tc\f", "e\u0301 \u200b😀"]
)
def test_utf8_without_a_mark_is_read_and_left_as_it_is(text):
    assert decode(text.encode()) == Decoded(text, "utf-8")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (TRADITIONAL, "big5hkscs"),
        (TRADITIONAL, "utf-16-le"),
        (TRADITIONAL, "utf-16-be"),
        (SIMPLIFIED, "gb18030"),
        (SIMPLIFIED, "utf-16-le"),
        (SIMPLIFIED, "utf-16-be"),
        (ENGLISH, "cp1252"),
        (ENGLISH, "utf-16-le"),
    ],
)
def test_undeclared_encoding_is_found_out(text, encoding):
    assert decode(text.encode(encoding)) == Decoded(text, encoding)


def test_cantonese_letters_of_hong_kong_come_through():
    assert "喺會上話，啲" in decode(TRADITIONAL.encode("big5hkscs")).text


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (TRADITIONAL.encode()[:-1], "paper.txt is in utf-8, but byte 0xe3 at place 135"),
        (b"\xef\xbb\xbfab\xff", "paper.txt is in utf-8, but byte 0xff at place 5"),
        (b"\xff\xfea\0b", "paper.txt is in utf-16-le, but byte 0x62 at place 4"),
        ("港城市長".encode() + b"\xff" + "說".encode(), "byte 0xff at place 12"),
    ],
)
def test_byte_that_cannot_be_decoded_is_told_with_its_place(raw, said):
    with pytest.raises(NoticeError, match=said):
        decode(raw, "paper.txt")


@pytest.mark.parametrize(
    ("text", "encoding"), [(SIMPLIFIED, "gb18030"), (TRADITIONAL, "big5hkscs")]
)
def test_damaged_file_without_a_mark_is_told_with_the_place_that_was_reached(text, encoding):
    raw = (text * 20).encode(encoding)
    with pytest.raises(NoticeError, match=f"{encoding}.*, up to 0xff at place {len(raw)}"):
        decode(raw + b"\xff", "paper.txt")


@pytest.mark.parametrize(
    "raw",
    [
        b"\x7fELF\x02\x01\x01" + bytes(9) + bytes(range(256)) * 4,
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(200)),
        b"\0",
        b"text with\0one nought byte",
        b"\x1b\x01\x02\x03 hello" * 9,
    ],
)
def test_bytes_that_no_text_holds_are_refused(raw):
    with pytest.raises(NoticeError, match=r"paper\.txt is no text"):
        decode(raw, "paper.txt")


def test_single_control_character_in_a_long_text_does_no_harm():
    text = "The Council met.\x0c " * 20 + "\x1a"
    assert decode(text.encode()).text == text


def test_unknown_encoding_names_what_was_tried():
    raw = random.Random(3).randbytes(5000).replace(b"\0", b"")
    with pytest.raises(NoticeError) as refused:
        decode(raw, "paper.txt")
    assert str(refused.value) == (
        "the encoding of paper.txt cannot be found out; tried were utf-8, utf-16-le, utf-16-be, "
        "big5hkscs, gb18030, cp1252; furthest came utf-8 and big5hkscs and gb18030, "
        "up to 0xfd at place 0. Save it as UTF-8"
    )


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_every_text_in_utf8_is_given_back_as_it_was(text):
    bare = text.lstrip("\ufeff")
    assert decode(bare.encode()) == Decoded(bare, "utf-8")


@given(st.binary(min_size=1, max_size=200))
def test_any_bytes_become_text_or_an_error_in_words(raw):
    try:
        decoded = decode(raw, "paper.txt")
    except NoticeError as error:
        assert "paper.txt" in str(error)  # noqa: PT017
    else:
        body = raw.removeprefix(codecs.BOM_UTF8)
        assert decoded.text.encode(decoded.encoding) in (raw, body, raw[2:], raw[4:])

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From a file to a notice, or to one sentence that says what is wrong and what to do."""

from __future__ import annotations

import hashlib

import pytest

from gongshi.notices import Notice, NoticeError, read_bytes, read_file
from gongshi.notices.source import LARGEST
from gongshi.values import PartialDate

ENGLISH = "The Council met in River Port today and agreed on twelve projects.\r\n"
CHINESE = "港城與河口市今日舉行聯席會議，雙方同意十二個合作項目。"


def test_file_becomes_a_notice_with_the_hashes_of_its_text_and_of_its_bytes(tmp_path):
    path = tmp_path / "council.txt"
    raw = CHINESE.encode("big5hkscs")
    path.write_bytes(raw)
    assert read_file(path, published=PartialDate(2024, 4, 26)) == Notice(
        id=hashlib.sha256(CHINESE.encode()).hexdigest(),
        text=CHINESE,
        language="zh-Hant",
        published=PartialDate(2024, 4, 26),
        bytes_hash=hashlib.sha256(raw).hexdigest(),
        encoding="big5hkscs",
    )


def test_same_words_in_two_encodings_are_one_notice_of_two_files():
    one, other = read_bytes(CHINESE.encode()), read_bytes(CHINESE.encode("utf-16"))
    assert one.id == other.id
    assert one.bytes_hash != other.bytes_hash


def test_language_that_is_given_is_not_found_out():
    assert read_bytes("港城".encode(), language="zh-Hans").language == "zh-Hans"


def test_ends_of_lines_stay_as_they_are():
    assert read_bytes(ENGLISH.encode()).text == ENGLISH


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "council.txt is empty; give a file with text in it"),
        (b" \r\n\t", "council.txt holds nothing but blanks; give a file with text in it"),
        ("\ufeff".encode(), "council.txt holds nothing but blanks; give a file with text in it"),
    ],
)
def test_file_without_words_is_refused(raw, said):
    with pytest.raises(NoticeError) as refused:
        read_bytes(raw, name="council.txt")
    assert str(refused.value) == said


@pytest.mark.parametrize(
    ("raw", "form"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Word (DOC)"),
        (b"{\\rtf1\\ansi", "RTF"),
    ],
)
def test_other_form_than_plain_text_is_named_and_refused(raw, form):
    with pytest.raises(NoticeError) as refused:
        read_bytes(raw, name="council.txt")
    assert str(refused.value) == (
        f"council.txt is no text but {form}, which is not read. Save it as PDF, DOCX or plain text "
        "(.txt, UTF-8) and read that"
    )


def test_text_that_begins_with_a_bracket_is_plain_text():
    text = "<Council> " + ENGLISH
    assert read_bytes(text.encode()).text == text


def test_largest_file_is_twenty_million_bytes():
    assert LARGEST == 20_000_000


def test_file_of_the_largest_size_is_read_and_one_byte_more_is_refused(tmp_path):
    path = tmp_path / "council.txt"
    path.write_bytes(ENGLISH.encode())
    assert read_file(path, limit=len(ENGLISH)).text == ENGLISH
    with pytest.raises(NoticeError) as refused:
        read_file(path, limit=len(ENGLISH) - 1)
    assert str(refused.value) == (
        f"{path} is larger than 67 bytes, the most that is read; give a shorter text, or set "
        "GONGSHI_MAX_BYTES to a larger number"
    )


def test_file_that_is_not_there_is_told_by_name(tmp_path):
    with pytest.raises(NoticeError, match=r"none\.txt cannot be opened: No such file or directory"):
        read_file(tmp_path / "none.txt")


def test_folder_is_no_file(tmp_path):
    with pytest.raises(NoticeError, match="cannot be opened: Is a directory"):
        read_file(tmp_path)


def test_binary_file_and_foreign_language_are_told_by_name(tmp_path):
    path = tmp_path / "council.txt"
    for raw, said in ((b"\0\1\2", "is no text"), ("Два города".encode(), "Cyrillic script")):
        path.write_bytes(raw)
        with pytest.raises(NoticeError, match=f"{path} .*{said}"):
            read_file(path)

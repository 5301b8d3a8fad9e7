# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The reader knows no text by heart: nothing of the scored notices stands in its code or lists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

READER = Path(__file__).resolve().parents[2] / "src" / "gongshi"
NAMES = (
    "john lee",
    "ka-chiu",
    "gong zheng",
    "fiona sun",
    "natalie wong",
    "xi jinping",
    "south china morning post",
    "hong kong-shanghai",
    "re-employment allowance",
    "belt and road",
)


def words_of(text):
    return re.findall(r"[a-z0-9][a-z0-9'.,$%-]*[a-z0-9]|[a-z0-9]", text.lower().replace("’", "'"))


def runs(words, length):
    return {" ".join(words[at : at + length]) for at in range(len(words) - length + 1)}


@pytest.fixture(scope="module")
def reader():
    """All that the reader is made of: its code and its word lists."""
    files = [
        file
        for floor in ("notices", "reading")
        for file in sorted((READER / floor).rglob("*"))
        if file.suffix in (".py", ".toml")
    ]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


@pytest.mark.evaluation
def test_no_four_words_in_a_row_of_the_founding_notice_stand_in_the_reader(reader, evaluation):
    notice = (evaluation / "notices" / "scmp-2024-04-27.txt").read_text(encoding="utf-8")
    assert runs(words_of(notice), 4) & runs(words_of(reader), 4) == set()


@pytest.mark.evaluation
def test_no_eight_characters_in_a_row_of_a_chinese_notice_stand_in_the_reader(reader, evaluation):
    found = set()
    for file in sorted((evaluation / "eval" / "notices" / "docs").glob("dev-[st]c-*.txt")):
        text = re.sub(r"[^\u3400-\u9fff]", " ", file.read_text(encoding="utf-8"))
        found |= {run for piece in text.split() for run in pieces(piece, 8) if run in reader}
    assert found == set()


def pieces(text, length):
    return (text[at : at + length] for at in range(len(text) - length + 1))


def test_no_name_of_the_founding_notice_stands_in_the_reader(reader):
    lowered = reader.lower()
    assert [name for name in NAMES if name in lowered] == []


@pytest.mark.parametrize("figure", ["65", "17.4", "10,000", "4337"])
def test_no_figure_of_the_founding_notice_stands_in_the_reader(reader, figure):
    assert re.findall(rf"(?<![\d.,]){re.escape(figure)}(?![\d.,])", reader) == []

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A letter read back: its words, language, tags and bytes."""

from __future__ import annotations

import sys

import pypdfium2
import pytest
from tests.schemes.people import decided, job, person

from gongshi.charts import person_timeline, standing_alone
from gongshi.exports import letter as letters
from gongshi.exports.errors import MissingError
from gongshi.exports.letter import Picture, letter
from gongshi.schemes import changes
from gongshi.schemes.explaining import explain

FACTS = person(job("2024-08-01", "2025-01-26"), job("2025-03-10", "2025-06-01", kin=True))
LANGUAGES = ("en", "zh-Hant", "zh-Hans")


def explanation(language, facts=FACTS):
    made = decided(facts)
    return explain(made, changes(made, facts), language)


def picture(language):
    drawn = person_timeline(decided(FACTS), FACTS, language)
    return Picture(standing_alone(drawn.drawing, drawn.title, drawn.finding), drawn.finding)


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    return "".join(page.get_textpage().get_text_range() for page in document)


def squeezed(text):
    """Text without what a line break or a hyphen at one makes of it."""
    return "".join(text.replace("\ufffe", "").replace("-", "").split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_has_every_sentence_and_its_words(language):
    told = explanation(language)
    text = squeezed(text_of(letter(told)))

    for section in told.sections:
        assert squeezed(section.title) in text
        for line in section.lines:
            assert squeezed(line.text)[:40] in text
            assert squeezed(line.quote)[:25] in text


@pytest.mark.parametrize(
    ("language", "code"), [("en", b"en-GB"), ("zh-Hant", b"zh-HK"), ("zh-Hans", b"zh-CN")]
)
def test_a_letter_is_tagged_and_says_its_language(language, code):
    made = letter(explanation(language), picture(language))

    assert b"/Lang(" + code + b")" in made
    assert b"/StructTreeRoot" in made
    assert b"pdfuaid:part" in made


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_answer_gives_the_same_bytes(language):
    assert letter(explanation(language)) == letter(explanation(language))


def test_the_picture_of_a_letter_says_what_it_shows():
    made = letter(explanation("en"), picture("en"))

    assert picture("en").shows == "1 of the 2 periods told meet every rule about them."
    assert len(made) > len(letter(explanation("en")))


def test_a_script_without_a_face_is_refused(monkeypatch):
    monkeypatch.setitem(letters._FACES, "zh-Hans", ("Nobody's Face",))

    with pytest.raises(MissingError, match="no face for zh-Hans is installed"):
        letter(explanation("zh-Hans"))


def test_without_typst_the_letter_says_how_to_come_by_it(monkeypatch):
    letters._setting.cache_clear()
    monkeypatch.setitem(sys.modules, "typst", None)

    with pytest.raises(MissingError, match=r"install gongshi\[report\]"):
        letter(explanation("en"))

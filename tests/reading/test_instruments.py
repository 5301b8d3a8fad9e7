# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The claim of one document: its title, form and parties, and the day or session of signing."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.instruments import Instrument, form_of, instrument_claim, is_signatory
from gongshi.values import PartialDate, Span

HELD = "The 4th Harbour City-River Port Joint Council met on May 3, 2024. "
SESSION = {
    "mechanism": "Harbour City-River Port Joint Council",
    "ordinal": 4,
    "date": "2024-05-03",
}
CHINESE = "海港河灣合作會議第四次會議2024年5月3日舉行。"


def claim(text, titles, signatories=(), *, language="en", place=None):
    """Return the claim of a document whose title and parties stand in these words."""

    def span(words):
        at = text.index(words)
        return Span(at, at + len(words))

    document = Document.of(Notice.of(text, language, PartialDate.parse("2024-05-10")))
    one = Instrument(
        tuple(span(words) for words in titles),
        tuple(span(words) for words in signatories),
        "planned",
        None if place is None else span(place),
    )
    return instrument_claim(document, one)


def test_claim_holds_title_form_parties_and_session():
    text = HELD + "The Ports Bureau and the Reef Trust sign an agreement on eels."
    found = claim(text, ["agreement on eels"], ["Ports Bureau", "Reef Trust"])
    assert dict(found.fields) == {
        "title": "agreement on eels",
        "form": "agreement",
        "signatories": ("Ports Bureau", "Reef Trust"),
        "session": SESSION,
    }
    assert (found.kind, found.modality, found.quote) == (
        "instrument",
        "planned",
        "agreement on eels",
    )


def test_title_in_two_places_is_joined_as_the_language_joins_words():
    text = HELD + "On eels and tides they sign a letter of intent."
    found = claim(text, ["eels", "letter of intent"])
    assert (found.fields["title"], found.fields["form"]) == (
        "eels letter of intent",
        "letter_of_intent",
    )
    assert found.words("form") == "letter of intent"
    assert found.quote == "eels and tides they sign a letter of intent"
    zh = CHINESE + "雙方就漁業簽訂備忘錄。"
    chinese = claim(zh, ["漁業", "備忘錄"], language="zh-Hant")
    assert (chinese.fields["title"], chinese.fields["form"]) == ("漁業備忘錄", "memorandum")


def test_document_spoken_of_elsewhere_is_pinned_there():
    text = HELD + "Eel Pact is its name. They sign the paper."
    assert claim(text, ["Eel Pact"], place="the paper").quote == "the paper"


def test_title_that_names_no_form_has_none():
    found = claim(HELD + "They sign the Eel Song.", ["Eel Song"])
    assert dict(found.fields) == {"title": "Eel Song", "session": SESSION}


def test_person_who_signs_is_named_in_full():
    text = HELD + "Minister Ann Lo came. A memorandum on eels was signed by Lo."
    span = Span(text.rindex("Lo"), len(text) - 1)
    document = Document.of(Notice.of(text, "en", PartialDate.parse("2024-05-10")))
    at = text.index("memorandum on eels")
    one = Instrument((Span(at, at + len("memorandum on eels")),), (span,))
    assert instrument_claim(document, one).fields["signatories"] == ("Ann Lo",)


DATED = [
    ("On May 2, 2024, they sign the Eel Agreement.", "2024-05-02"),
    ("In 2022 they signed the Eel Agreement.", "2022"),
    ("They signed the Eel Agreement on May 2, 2024.", None),
    ("Yesterday they signed the Eel Agreement.", None),
    ("On May 2, 2024, the sides came together once more for the Eel Agreement.", None),
]


@pytest.mark.parametrize(("sentence", "date"), DATED)
def test_day_right_before_a_document_is_that_of_its_signing(sentence, date):
    found = claim(HELD + sentence, ["Eel Agreement"])
    expected = {"title": "Eel Agreement", "form": "agreement"}
    own = {"session": SESSION} if date is None else {"date": date}
    assert dict(found.fields) == expected | own


def test_years_in_a_chinese_title_are_no_day_of_signing():
    text = CHINESE + "雙方簽署《2021-2026年海浪合作計劃協議》。"
    found = claim(text, ["海浪合作計劃協議"], language="zh-Hant")
    assert "date" not in found.fields
    outside = claim(CHINESE + "2022年簽署《海浪協議》。", ["海浪協議"], language="zh-Hant")
    assert outside.fields["date"] == "2022"


FORMS = [
    ("Framework Arrangement on Eels", "framework"),
    ("Letter of Intent on a Framework", "letter_of_intent"),
    ("MEMORANDUM OF UNDERSTANDING", "memorandum"),
    ("合作备忘录", "memorandum"),
    ("合作安排", "arrangement"),
    ("合作協議", "agreement"),
    ("", None),
]


@pytest.mark.parametrize(("title", "form"), FORMS)
def test_narrower_form_comes_before_the_wider(title, form):
    assert form_of(title) == form


@pytest.mark.parametrize(
    ("words", "language", "can"),
    [
        (" Ports Bureau ", "en", True),
        ("Bureau of Ports", "en", False),
        ("海港大學", "zh-Hant", True),
        ("大學海港", "zh-Hant", False),
    ],
)
def test_party_ends_as_the_name_of_a_body_does(words, language, can):
    assert is_signatory(Document.of(Notice.of("x", language)), words) is can

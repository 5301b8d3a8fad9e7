# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which language a text is in; those that are not read are refused by name."""

from __future__ import annotations

import pytest

from gongshi.notices import NoticeError, detect_language

ENGLISH = "The two cities met in River Port on Monday and agreed to work together on ferries."
TRADITIONAL = "港城與河口市昨日舉行聯席會議，雙方同意合作。"
SIMPLIFIED = "港城与河口市昨日举行联席会议，双方同意合作。"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (ENGLISH.upper(), "en"),
        ("Harbour City and River Port to meet", "en"),
        (TRADITIONAL, "zh-Hant"),
        (SIMPLIFIED, "zh-Hans"),
        (f"{TRADITIONAL} Harbour City Ferry Company Limited", "zh-Hant"),
        (f"「裏」{SIMPLIFIED}", "zh-Hans"),
        (f"{ENGLISH} {ENGLISH} The sign says 港城。", "en"),
        ("港城市長在「ひかり」商場宣布，與河口市的會議順利完成，雙方簽署了四份文件。", "zh-Hant"),
        (SIMPLIFIED * 10_000 + TRADITIONAL * 20_000, "zh-Hans"),
    ],
)
def test_language_that_is_read_is_recognised(text, language):
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Les deux villes ont signé un accord sur la coopération dans le domaine des ports.",
            "French",
        ),
        ("Las dos ciudades firmaron un acuerdo para la cooperación en los puertos.", "Spanish"),
        (
            "As duas cidades assinaram um acordo para a cooperação no setor dos portos.",
            "Portuguese",
        ),
        (
            "Le due città hanno firmato un accordo per la cooperazione nel settore dei porti.",
            "Italian",
        ),
        ("Die beiden Städte haben ein Abkommen über die Zusammenarbeit unterzeichnet.", "German"),
        ("De twee steden hebben een akkoord over het gebruik van de havens getekend.", "Dutch"),
        ("Kedua kota itu telah menandatangani perjanjian untuk pelabuhan.", "Malay or Indonesian"),
        ("Hai thành phố đã ký một thỏa thuận về hợp tác trong lĩnh vực cảng.", "Vietnamese"),
        ("Ang dalawang lungsod ay pumirma ng kasunduan para sa mga daungan.", "Tagalog"),
        ("両都市は港に関する覚書に署名し、市長が会議に出席した。", "Japanese"),
        ("두 도시는 항구 협정에 서명했다.", "Korean"),
        ("Два города подписали соглашение о портах.", "Cyrillic script"),
        ("Οι δύο πόλεις υπέγραψαν συμφωνία.", "Greek script"),
        ("وقعت المدينتان اتفاقية للتعاون.", "Arabic script"),
        ("שתי הערים חתמו על הסכם.", "Hebrew script"),
        ("ทั้งสองเมืองลงนามในข้อตกลง", "Thai script"),
        ("दोनों शहरों ने समझौते पर हस्ताक्षर किए।", "Devanagari script"),
    ],
)
def test_language_that_is_not_read_is_refused_by_name(text, found):
    with pytest.raises(NoticeError) as refused:
        detect_language(text, "paper.txt")
    assert str(refused.value) == (
        f"paper.txt seems to be in {found}, which is not read; read are English, Traditional and "
        "Simplified Chinese. If it is one of these after all, say which with --lang"
    )


def test_chinese_that_both_scripts_write_alike_is_not_guessed():
    with pytest.raises(NoticeError, match="--lang zh-Hant or --lang zh-Hans"):
        detect_language("上海市", "paper.txt")


def test_words_of_no_known_language_are_not_guessed():
    with pytest.raises(NoticeError, match=r"the language of paper\.txt cannot be told"):
        detect_language("Harbour City ferry deals", "paper.txt")


@pytest.mark.parametrize("text", ["", "2024-04-26", "…… !!", "😀"])
def test_text_without_letters_has_no_language(text):
    with pytest.raises(NoticeError, match=r"paper\.txt holds no words"):
        detect_language(text, "paper.txt")

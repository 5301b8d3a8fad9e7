# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""PDF: paragraphs, columns and pages put together again, furniture left out."""

from __future__ import annotations

from importlib.metadata import version

import pytest
from tests.notices.typeset import paragraph, pdf
from tests.web.live import chromium

from gongshi.notices import NoticeError, read_bytes

FIRST = (
    "River Port and Hill Town held the third plenary session of their joint council on Tuesday, "
    "and agreed on twelve projects in trade, shipping and finance."
)
SECOND = (
    "The mayors of the two ports co-chaired the meeting and witnessed the signing of four "
    "memoranda of understanding between them."
)
CHINESE = (
    "港城與河口市今日在港城舉行聯席會議第三次全體會議，雙方就貿易、航運及金融三個範疇的十二個合作項目"
    "達成共識，並簽署四份合作備忘錄。"
)
ALSO_CHINESE = "聯席會議於二○一一年成立。第四次全體會議將於二○二六年在河口市舉行。"


def text_of(*pages, **told):
    return read_bytes(pdf(*pages, **told)).text


def test_lines_of_a_paragraph_are_joined_and_paragraphs_stay_apart():
    page = [
        (50, 540, "Two ports agree", 18),
        *paragraph(FIRST, top=500),
        *paragraph(SECOND, top=440),
    ]
    notice = read_bytes(pdf(page))
    assert notice.text == f"Two ports agree\n\n{FIRST}\n\n{SECOND}\n"
    assert (notice.extractor, notice.pages) == (f"pypdfium2 {version('pypdfium2')}", (0,))


def test_paragraph_that_begins_set_in_is_a_paragraph_without_a_gap():
    first = paragraph(FIRST, top=500)
    (left, foot, words), *rest = paragraph(SECOND, top=500 - 14 * len(first))
    assert text_of([*first, (left + 20, foot, words), *rest]) == f"{FIRST}\n\n{SECOND}\n"


def test_paragraph_goes_on_over_the_page_and_the_page_begins_within_it():
    lines = paragraph(FIRST, top=100)
    rest = [(left, 540 - 14 * at, words) for at, (left, _, words) in enumerate(lines[2:])]
    notice = read_bytes(pdf(lines[:2], rest))
    assert notice.text == f"{FIRST}\n"
    assert notice.pages == (0, FIRST.index(rest[0][2]))
    assert [notice.page_of(place) for place in (0, notice.pages[1] - 1, notice.pages[1])] == [
        1,
        1,
        2,
    ]


def test_page_without_words_begins_where_the_next_one_does():
    notice = read_bytes(pdf([(50, 300, "The port met.")], [], [(50, 300, "The hill met.")]))
    assert (notice.text, notice.pages) == ("The port met.\n\nThe hill met.\n", (0, 15, 15))


def test_two_columns_are_read_one_after_the_other_below_their_headline():
    left = paragraph(FIRST + " " + SECOND, left=40, top=480, width=30)
    right = paragraph(SECOND + " " + FIRST, left=230, top=480, width=30)
    rows = [line for pair in zip(left, right, strict=False) for line in pair]
    headline = "Two ports agree on twelve projects in three areas"
    assert text_of([(40, 520, headline, 14), *rows]) == (
        f"{headline}\n\n{FIRST} {SECOND}\n\n{SECOND} {FIRST}\n"
    )


def test_cells_of_a_table_stay_in_their_rows():
    rows = [("Trade", "12"), ("Shipping", "9"), ("Finance", "31"), ("Health", "4"), ("Law", "7")]
    page = [
        cell
        for at, (area, count) in enumerate(rows)
        for cell in ((50, 500 - 30 * at, area), (300, 500 - 30 * at, count))
    ]
    assert text_of([(50, 540, "The areas of the third session"), *page]) == (
        "The areas of the third session\n\n"
        "Trade | 12\nShipping | 9\nFinance | 31\nHealth | 4\nLaw | 7\n"
    )


def test_items_of_a_list_are_lines_of_their_own():
    page = [
        (50, 500, "The ports agreed on:"),
        (60, 486, "1. trade and shipping;"),
        (60, 472, "2. finance."),
    ]
    assert text_of(page) == "The ports agreed on:\n1. trade and shipping;\n2. finance.\n"


def test_hyphen_at_the_end_of_a_line_falls_away_unless_the_word_has_it():
    broken = "The ports agreed on logis-"
    page = [
        (50, 500, broken),
        (50, 486, "tics and on a long-term plan for ship-"),
        (50, 472, "ping, a long-"),
        (50, 458, "term plan."),
    ]
    assert text_of(page) == (
        "The ports agreed on logistics and on a long-term plan for shipping, a long-term plan.\n"
    )


def test_hyphen_of_a_name_and_of_a_prefix_stays():
    page = [
        (50, 500, "The Hill Town-"),
        (50, 486, "River Port council seeks co-"),
        (50, 472, "operation."),
    ]
    assert text_of(page) == "The Hill Town-River Port council seeks co-operation.\n"


def test_running_heads_and_numbers_of_pages_are_left_out():
    pages = [
        [(50, 570, "Council bulletin 7"), *paragraph(FIRST), (200, 20, f"- {number} -")]
        for number in (1, 2, 3)
    ]
    assert text_of(*pages) == f"{FIRST}\n\n{FIRST}\n\n{FIRST}\n"


def test_line_at_the_top_of_one_page_only_is_no_running_head():
    assert text_of([(50, 570, "Council bulletin"), *paragraph(FIRST)], paragraph(SECOND)) == (
        f"Council bulletin\n\n{FIRST}\n\n{SECOND}\n"
    )


def test_same_bytes_give_the_same_notice():
    raw = pdf(paragraph(FIRST), paragraph(SECOND))
    assert read_bytes(raw) == read_bytes(raw)


@pytest.mark.e2e
def test_chinese_page_of_a_browser_is_read_without_blanks_between_letters():
    words = f"<h1>港城與河口市舉行聯席會議</h1><p>{CHINESE}</p><p>{ALSO_CHINESE}</p>"
    style = "<style>div{column-count:2;text-align:justify}</style>"
    with chromium() as browser:
        page = browser.new_page()
        page.set_content(f"<html lang=zh-Hant>{style}<div>{words}</div></html>")
        notice = read_bytes(page.pdf(format="A5"))
    assert notice.text == f"港城與河口市舉行聯席會議\n\n{CHINESE}\n\n{ALSO_CHINESE}\n"
    assert notice.language == "zh-Hant"


SCANNED = (
    "without letters, only pictures of pages; let a program for scanned pages (OCR) write its "
    "text, and read that"
)
DAMAGED = (
    "that is damaged or was cut short (Failed to load document (PDFium: Data format error)); "
    "fetch it again"
)


@pytest.mark.parametrize(
    ("raw", "said"),
    [(pdf([]), SCANNED), (pdf(paragraph(FIRST))[:200], DAMAGED)],
    ids=["scanned", "damaged"],
)
def test_pdf_that_cannot_be_read_says_why_and_what_to_do(raw, said):
    with pytest.raises(NoticeError) as refused:
        read_bytes(raw, name="council.pdf")
    assert str(refused.value) == f"council.pdf is a PDF {said}"

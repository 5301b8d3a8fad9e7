# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Word files: paragraphs, items and rows in their order, without what stands on every page."""

from __future__ import annotations

from importlib.metadata import version
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

from gongshi.notices import NoticeError, read_bytes


def word_file(write):
    document = docx.Document()
    write(document)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def bulletin(document):
    document.sections[0].header.paragraphs[0].text = "Council bulletin"
    document.add_heading("Two ports agree", 0)
    document.add_paragraph("The ports met on 3 March 2025.\nThey agreed on 12 projects.")
    document.add_paragraph("trade;", style="List Bullet")
    document.add_paragraph("finance.", style="List Number")
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Trade in 2024"
    table.cell(1, 0).text, table.cell(1, 1).text = "Total", "US$3 billion"
    document.add_paragraph("港城與河口市今日舉行聯席會議。")


def test_paragraphs_items_and_rows_come_in_their_order():
    notice = read_bytes(word_file(bulletin), language="en")
    assert notice.text == (
        "Two ports agree\nThe ports met on 3 March 2025.\nThey agreed on 12 projects.\n"
        "- trade;\n- finance.\nTrade in 2024\nTotal | US$3 billion\n"
        "港城與河口市今日舉行聯席會議。\n"
    )
    assert notice.extractor == f"python-docx {version('python-docx')}"


def zipped(**parts):
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("__", "/").replace("_", "."), content)
    return kept.getvalue()


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (
            zipped(notice_txt="words"),
            "is a zipped file and no Word file (DOCX). Unpack it, and read what is in it",
        ),
        (
            zipped(word__document_xml="<w"),
            "is a damaged Word file or was cut short; open it in Word and save it again",
        ),
        (
            word_file(bulletin)[:500],
            "is a damaged Word file or was cut short; open it in Word and save it again",
        ),
        (
            word_file(str),
            "is a Word file without words; give a file with text in it",
        ),
    ],
)
def test_file_that_cannot_be_read_says_why_and_what_to_do(raw, said):
    with pytest.raises(NoticeError) as refused:
        read_bytes(raw, name="council.docx")
    assert str(refused.value) == f"council.docx {said}"


def test_file_that_unpacks_to_far_more_than_is_read_is_refused_unopened():
    trap = zipped(word__document_xml=b" " * 2_000_001)
    with pytest.raises(NoticeError) as refused:
        read_bytes(trap, name="trap.docx", limit=20_000)
    assert str(refused.value) == (
        "trap.docx unpacks to 2,000,001 bytes, more than is read; save its text as a .txt file"
    )

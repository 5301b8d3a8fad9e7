# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From a PDF to the text of its notice, with the place where each page begins.

pdfium gives letters and their boxes in the order in which they were drawn; lines, columns and
paragraphs are put together from where they stand (``page_lines``, ``page_columns``,
``paragraphs``).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from gongshi.notices.errors import NoticeError
from gongshi.notices.extracted import Extracted, extractor
from gongshi.notices.page_columns import columns
from gongshi.notices.page_furniture import without_furniture
from gongshi.notices.page_lines import Glyph, PageLine, segments
from gongshi.notices.paragraphs import joined

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

__all__ = ["read_pdf"]


def read_pdf(raw: bytes, name: str) -> Extracted:
    """Return the text of a PDF: a paragraph a line, a blank line between two.

    Raises ``NoticeError`` for one that is damaged, locked by a password, or holds pictures of pages
    and no letters.
    """
    import pypdfium2  # noqa: PLC0415  (slow to import, and few files are PDF)

    try:
        with closing(pypdfium2.PdfDocument(raw)) as document:
            pages = list(_pages(document))
    except pypdfium2.PdfiumError as error:
        raise _unread(name, str(error)) from error
    if not any(pages):
        raise NoticeError(
            f"{name} is a PDF without letters, only pictures of pages; let a program for scanned "
            "pages (OCR) write its text, and read that"
        )
    kept = without_furniture(pages)
    text, starts = joined([columns(lines) for lines in kept])
    return Extracted(text, "utf-8", extractor("pypdfium2"), pages=starts)


def _unread(name: str, reason: str) -> NoticeError:
    if "password" in reason.lower():
        return NoticeError(f"{name} is locked by a password; save it without one, and read that")
    return NoticeError(
        f"{name} is a PDF that is damaged or was cut short ({reason.strip('. ')}); fetch it again"
    )


def _pages(document: PdfDocument) -> Iterator[list[PageLine]]:
    for page in document:
        with closing(page):
            yield list(segments(_glyphs(page), page.get_height()))


def _glyphs(page: PdfPage) -> Iterator[Glyph]:
    """Yield the letters of a page as they were drawn; line ends and made-up blanks have no box."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415  (as above)

    with closing(page.get_textpage()) as text:
        for at in range(text.count_chars()):
            letter = chr(pdfium.FPDFText_GetUnicode(text.raw, at))
            left, bottom, right, top = text.get_charbox(at, loose=True)
            yield Glyph(letter, left, bottom, right, top)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From a Word file (DOCX, ECMA-376) to the text of its notice: a paragraph a line, in order.

Headers, footers and comments are furniture and left out; a row of a table is one line.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from gongshi.notices.errors import NoticeError
from gongshi.notices.extracted import Extracted, extractor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

__all__ = ["read_word_file"]

_MAIN = "word/document.xml"
_MOST_TIMES = 100
"""A file that unpacks to more than so many times the largest size is a trap, not a notice."""


def read_word_file(raw: bytes, name: str, limit: int) -> Extracted:
    """Return the text of a DOCX file.

    Raises ``NoticeError`` for other zipped files, damaged ones, those that unpack to more than 100
    times ``limit`` bytes, and those without words.
    """
    import docx  # noqa: PLC0415  (slow to import, and few files are of Word)
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415
    from lxml.etree import XMLSyntaxError  # noqa: PLC0415

    _check_package(raw, name, limit)
    try:
        document = docx.Document(BytesIO(raw))
        text = "\n".join(_lines(document))
    except (KeyError, ValueError, BadZipFile, PackageNotFoundError, XMLSyntaxError) as error:
        raise _damaged(name) from error
    if not text.strip():
        raise NoticeError(f"{name} is a Word file without words; give a file with text in it")
    return Extracted(text + "\n", "utf-8", extractor("python-docx"))


def _check_package(raw: bytes, name: str, limit: int) -> None:
    try:
        with ZipFile(BytesIO(raw)) as package:
            sizes = {part.filename: part.file_size for part in package.infolist()}
    except BadZipFile as error:
        raise _damaged(name) from error
    if _MAIN not in sizes:
        raise NoticeError(
            f"{name} is a zipped file and no Word file (DOCX). Unpack it, and read what is in it"
        )
    if sum(sizes.values()) > _MOST_TIMES * limit:
        raise NoticeError(
            f"{name} unpacks to {sum(sizes.values()):,} bytes, more than is read; save its text as "
            "a .txt file"
        )


def _damaged(name: str) -> NoticeError:
    return NoticeError(
        f"{name} is a damaged Word file or was cut short; open it in Word and save it again"
    )


def _lines(document: Document) -> Iterator[str]:
    for part in document.iter_inner_content():
        yield from _lines_of(part)


def _lines_of(part: Paragraph | Table) -> Iterator[str]:
    if hasattr(part, "rows"):
        for row in part.rows:
            cells = [_words(cell) for cell in _once(row.cells)]
            yield " | ".join(cell for cell in cells if cell)
    else:
        mark = "- " if _is_listed(part) else ""
        yield from (mark + line for line in part.text.split("\n"))


def _is_listed(paragraph: Paragraph) -> bool:
    """Tell an item of a list, whose bullet or number Word draws and does not write."""
    own = paragraph._p.pPr  # noqa: SLF001  (the library has no other name for numbering)
    styled = paragraph.style is not None and (paragraph.style.name or "").startswith("List")
    return bool(paragraph.text.strip()) and (styled or (own is not None and own.numPr is not None))


def _once(cells: tuple[_Cell, ...]) -> Iterator[_Cell]:
    """Yield each cell once: one that spans columns is given once for each of them."""
    before = None
    for cell in cells:
        if cell._tc is not before:  # noqa: SLF001  (the library has no other name for sameness)
            yield cell
        before = cell._tc  # noqa: SLF001


def _words(cell: _Cell) -> str:
    lines = (line for part in cell.iter_inner_content() for line in _lines_of(part))
    return " ".join(" ".join(lines).split())

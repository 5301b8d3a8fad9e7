# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From a file, or bytes that came another way, to a notice.

Plain text, HTML, PDF and Word files (DOCX) are read, told apart by how they begin; other forms are
refused with advice.
"""

from __future__ import annotations

from pathlib import Path

from gongshi.notices.decode import decode
from gongshi.notices.errors import NoticeError
from gongshi.notices.extracted import Extracted
from gongshi.notices.language import detect_language
from gongshi.notices.notice import Notice
from gongshi.notices.pdf import read_pdf
from gongshi.notices.web_page import is_web_page, read_web_page
from gongshi.notices.word_file import read_word_file
from gongshi.values import Language, PartialDate

__all__ = ["LARGEST", "read_bytes", "read_file"]

LARGEST = 20_000_000
"""The largest file that is read when nothing else is said, in bytes."""

_PDF, _ZIPPED = b"%PDF-", b"PK\x03\x04"
_OTHER_FORMS = (
    (b"\xd0\xcf\x11\xe0", "Word (DOC)"),
    (b"{\\rtf", "RTF"),
)


def read_file(
    path: str | Path,
    published: PartialDate | None = None,
    language: Language | None = None,
    limit: int = LARGEST,
) -> Notice:
    """Read the notice in the file at ``path``.

    ``published`` is the publication day, as exactly as it is known; without it a page's own date
    holds. Without ``language`` it is found out. Raises ``NoticeError``, naming the file, for what
    is no notice: no such file, empty, above ``limit`` bytes, damaged, or of a form, an encoding or
    a language that is not read.
    """
    try:
        with Path(path).open("rb") as file:
            raw = file.read(limit + 1)
    except OSError as error:
        raise NoticeError(
            f"{path} cannot be opened: {error.strerror}. Check its name and who may read it"
        ) from error
    return read_bytes(raw, name=str(path), published=published, language=language, limit=limit)


def read_bytes(
    raw: bytes,
    *,
    name: str = "the text",
    published: PartialDate | None = None,
    language: Language | None = None,
    limit: int = LARGEST,
) -> Notice:
    """Make a notice of bytes that messages call ``name``; otherwise as ``read_file``."""
    _check_size(raw, name, limit)
    found = _extracted(raw, name, limit)
    if not found.text.strip():
        raise NoticeError(f"{name} holds nothing but blanks; give a file with text in it")
    if language is None:
        language = detect_language(found.text, name)
    return Notice.of(
        found.text,
        language,
        published or found.published,
        raw=raw,
        encoding=found.encoding,
        extractor=found.extractor,
        pages=found.pages,
    )


def _extracted(raw: bytes, name: str, limit: int) -> Extracted:
    """Take the text out of ``raw``, whatever form it has."""
    if raw.startswith(_PDF):
        return read_pdf(raw, name)
    if raw.startswith(_ZIPPED):
        return read_word_file(raw, name, limit)
    if is_web_page(raw):
        return read_web_page(raw, name)
    for start, form in _OTHER_FORMS:
        if raw.startswith(start):
            raise NoticeError(
                f"{name} is no text but {form}, which is not read. Save it as PDF, DOCX or plain "
                "text (.txt, UTF-8) and read that"
            )
    decoded = decode(raw, name)
    return Extracted(decoded.text, decoded.encoding)


def _check_size(raw: bytes, name: str, limit: int) -> None:
    if not raw:
        raise NoticeError(f"{name} is empty; give a file with text in it")
    if len(raw) > limit:
        raise NoticeError(
            f"{name} is larger than {limit:,} bytes, the most that is read; give a shorter text, "
            "or set GONGSHI_MAX_BYTES to a larger number"
        )

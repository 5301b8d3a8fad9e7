# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From a file, or bytes that came another way, to a notice.

Plain text is read; other forms are told apart by how they begin, and refused with advice.
"""

from __future__ import annotations

from pathlib import Path

from gongshi.notices.decode import decode
from gongshi.notices.errors import NoticeError
from gongshi.notices.language import detect_language
from gongshi.notices.notice import Notice
from gongshi.values import Language, PartialDate

__all__ = ["LARGEST", "read_bytes", "read_file"]

LARGEST = 20_000_000
"""The largest file that is read when nothing else is said, in bytes."""

_FORMS = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "Word (DOCX) or zipped"),
    (b"\xd0\xcf\x11\xe0", "Word (DOC)"),
    (b"{\\rtf", "RTF"),
)
_PAGES = ("<!doctype html", "<html", "<head", "<body")


def read_file(
    path: str | Path,
    published: PartialDate | None = None,
    language: Language | None = None,
    limit: int = LARGEST,
) -> Notice:
    """Read the notice in the file at ``path``.

    ``published`` is the publication day, as exactly as it is known; without ``language`` it is
    found out. Raises ``NoticeError``, naming the file, for what is no notice: no such file, empty,
    above ``limit`` bytes, not plain text, of an unknown encoding or in a language that is not read.
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
    _check_form(raw, name)
    decoded = decode(raw, name)
    if decoded.text.lstrip()[:20].lower().startswith(_PAGES):
        raise _other_form(name, "HTML")
    if not decoded.text.strip():
        raise NoticeError(f"{name} holds nothing but blanks; give a file with text in it")
    if language is None:
        language = detect_language(decoded.text, name)
    return Notice.of(decoded.text, language, published, raw=raw, encoding=decoded.encoding)


def _check_size(raw: bytes, name: str, limit: int) -> None:
    if not raw:
        raise NoticeError(f"{name} is empty; give a file with text in it")
    if len(raw) > limit:
        raise NoticeError(
            f"{name} is larger than {limit:,} bytes, the most that is read; give a shorter text, "
            "or set GONGSHI_MAX_BYTES to a larger number"
        )


def _check_form(raw: bytes, name: str) -> None:
    for start, form in _FORMS:
        if raw.startswith(start):
            raise _other_form(name, form)


def _other_form(name: str, form: str) -> NoticeError:
    return NoticeError(
        f"{name} is no plain text but {form}, which is not read so far. Save it as a text file "
        "(.txt, UTF-8) and read that"
    )

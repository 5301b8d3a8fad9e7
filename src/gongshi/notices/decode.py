# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From bytes to text: what the file declares, else UTF-8, else what its bytes look like.

Every byte is decoded strictly. What cannot be decoded is reported with its place and never replaced
(design of reading, section 8); the text is not changed afterwards.
"""

from __future__ import annotations

import codecs

import msgspec

from gongshi.notices.errors import NoticeError

__all__ = ["Decoded", "decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x841\x953", "gb18030"),
)
"""Byte order marks by which a file declares its encoding; the longer one of two stands first."""

_GUESSED = ("utf-16-le", "utf-16-be", "big5hkscs", "gb18030", "cp1252")
_BLANKS = "\t\n\v\f\r"
_CONTROLS = dict.fromkeys(code for code in range(0x20) if chr(code) not in _BLANKS)
_MOST_CONTROLS = 100
"""One control character in so many shows that a file is no text."""


class Decoded(msgspec.Struct, frozen=True):
    """The text of a file and the encoding it was in; a byte order mark is no part of the text."""

    text: str
    encoding: str


def decode(raw: bytes, name: str = "the text") -> Decoded:
    """Return the text of ``raw``.

    Raises ``NoticeError``, speaking of the file as ``name``, for bytes that are no text, that break
    the encoding they are in, or whose encoding cannot be found out.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _checked(_strictly(raw, encoding, len(mark), name), encoding, name)
    if b"\0" not in raw:
        try:
            return _checked(raw.decode("utf-8"), "utf-8", name)
        except UnicodeDecodeError as error:
            if _is_broken_utf8(raw):
                raise _broken(raw, "utf-8", error.start, name) from error
    return _guessed(raw, name)


def _strictly(raw: bytes, encoding: str, start: int, name: str) -> str:
    try:
        return raw[start:].decode(encoding)
    except UnicodeDecodeError as error:
        raise _broken(raw, encoding, start + error.start, name) from error


def _broken(raw: bytes, encoding: str, place: int, name: str) -> NoticeError:
    return NoticeError(
        f"{name} is in {encoding}, but byte 0x{raw[place]:02x} at place {place} cannot be decoded; "
        "the file is damaged or cut short. Save it again as UTF-8"
    )


def _is_broken_utf8(raw: bytes) -> bool:
    """Tell a damaged UTF-8 file from one in another encoding: most of its letters are whole."""
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    return whole > broken


def _guessed(raw: bytes, name: str) -> Decoded:
    from charset_normalizer import from_bytes  # noqa: PLC0415  (few files need it, and it is slow)

    best = from_bytes(raw, cp_isolation=list(_GUESSED)).best()
    if best is None:
        if b"\0" in raw:
            raise _no_text(name)
        raise NoticeError(
            f"the encoding of {name} cannot be found out; tried were utf-8, {', '.join(_GUESSED)}; "
            f"{_furthest(raw)}. Save it as UTF-8"
        )
    encoding = best.encoding.replace("_", "-")
    return _checked(_strictly(raw, encoding, 0, name), encoding, name)


def _furthest(raw: bytes) -> str:
    """Say which encodings came furthest, and at which byte they broke."""
    reached: dict[int, list[str]] = {}
    for encoding in ("utf-8", "big5hkscs", "gb18030"):
        try:
            raw.decode(encoding)
        except UnicodeDecodeError as error:
            reached.setdefault(error.start, []).append(encoding)
    place = max(reached)
    return (
        f"furthest came {' and '.join(reached[place])}, up to 0x{raw[place]:02x} at place {place}"
    )


def _checked(text: str, encoding: str, name: str) -> Decoded:
    controls = len(text) - len(text.translate(_CONTROLS))
    if "\0" in text or controls * _MOST_CONTROLS > len(text):
        raise _no_text(name)
    return Decoded(text, encoding)


def _no_text(name: str) -> NoticeError:
    return NoticeError(f"{name} is no text: it holds bytes that no text holds. Give a text file")

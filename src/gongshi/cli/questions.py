# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One line of ``gongshi values``: a question in JSON becomes its answer in JSON.

Loaded with the first line, so that the command starts without the reader.
"""

from __future__ import annotations

from datetime import date, datetime
from gettext import gettext as _

import msgspec

from gongshi.cli.errors import InputError
from gongshi.reading import ReadingError, find_values, value_json

__all__ = ["answer_line"]


class _Question(msgspec.Struct, frozen=True):
    """What a line asks."""

    id: str | int
    text: str
    lang: str
    reference: str | None = None


_QUESTIONS = msgspec.json.Decoder(_Question)
_ANSWERS = msgspec.json.Encoder()


def answer_line(line: bytes, where: str) -> bytes:
    """Return the answer to the question in ``line``, with its line end.

    Raises ``InputError``, which names ``where``, for a line that asks nothing.
    """
    question = _question(line, where)
    reference = _day(question.reference, where)
    try:
        found = find_values(question.text, lang=question.lang, reference=reference)
    except ReadingError as error:
        raise InputError(f"{where}: {error}") from error
    answer = {"id": question.id, "values": [value_json(value) for value in found]}
    return _ANSWERS.encode(answer) + b"\n"


def _question(line: bytes, where: str) -> _Question:
    try:
        return _QUESTIONS.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        advice = _('{where}: {error}. A line is {{"id", "text", "lang", "reference"}} in JSON')
        raise InputError(advice.format(where=where, error=error)) from error


def _day(written: str | None, where: str) -> date | None:
    if written is None:
        return None
    try:
        return datetime.fromisoformat(written).date()
    except ValueError as error:
        advice = _("{where}: {written!r} is no reference; write 2024-04-27 or 2024-04-27T09:30:00")
        raise InputError(advice.format(where=where, written=written)) from error

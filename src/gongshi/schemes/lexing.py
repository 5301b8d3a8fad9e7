# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Rule files as tokens that know their line and column, grouped into statements.

A statement begins at the margin; its further lines are indented. ``#`` begins a comment.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import re2

from gongshi.schemes.errors import RuleFileError

__all__ = ["Place", "Token", "statements"]

_TOKEN = re2.compile(
    r'(?P<space>[ \t]+|#.*)|(?P<text>"[^"]*")|(?P<date>\d{4}-\d\d-\d\d)|(?P<hash>[0-9a-f]{64})'
    r"|(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign><=|>=|\.\.|[=<>+\-*/(){}:,.|])"
)


class Place(msgspec.Struct, frozen=True):
    """Where something stands in a rule file; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def error(self, problem: str) -> RuleFileError:
        """Return the error that something is wrong here."""
        return RuleFileError(self.file, self.line, self.column, problem)


class Token(msgspec.Struct, frozen=True):
    """One word, number, date, text (without its quotation marks) or sign."""

    form: str
    text: str
    place: Place


def statements(file: str, source: str) -> Iterator[tuple[Token, ...]]:
    """Yield the statements of a rule file in their order.

    Raises ``RuleFileError`` for a sign that means nothing, and for a first line that is indented.
    """
    gathered: list[Token] = []
    for number, line in enumerate(source.splitlines(), start=1):
        found = tuple(_tokens(file, number, line))
        if not found:
            continue
        if found[0].place.column == 1:
            if gathered:
                yield tuple(gathered)
            gathered = []
        elif not gathered:
            raise found[0].place.error("the first statement must begin at the margin")
        gathered.extend(found)
    if gathered:
        yield tuple(gathered)


def _tokens(file: str, number: int, line: str) -> Iterator[Token]:
    at = 0
    while at < len(line):
        place = Place(file, number, at + 1)
        match = _TOKEN.match(line, at)
        if match is None:
            raise place.error(f'{line[at]!r} means nothing here; texts stand between " and "')
        at = match.end()
        form, text = str(match.lastgroup), match.group()
        if form != "space":
            yield Token(form, text[1:-1] if form == "text" else text, place)

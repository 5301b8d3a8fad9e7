# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Lines of pages put together to paragraphs, as a typesetter had them before he broke them.

A paragraph goes on while lines stand close, begin at one margin and have no room left for the next
word; over the end of a column or a page while its last sentence is open. A hyphen at the end of a
line is taken out unless the text elsewhere writes the word with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

import msgspec

from gongshi.notices.items import begins_item
from gongshi.notices.letters import fold
from gongshi.notices.page_lines import HYPHEN, PageLine, is_chinese
from gongshi.notices.pattern import Pattern, Text

__all__ = ["joined"]

_ROOM = 1.1
"""Letters differ in width: a word is taken to need a tenth more than on average."""
_CLOSE = 1.35
"""Lines of one paragraph stand at most so many times as far apart as most lines of the column."""
_INDENT = 0.8
"""A first line is set in by this many heights of a letter or more."""
_SAME_SIZE = 0.15

_OPEN = frozenset(",、;:(（「『《“-–—") | {HYPHEN}
_ENDS = frozenset(".!?。…:")
_CLOSING = "\"'’”)]」』】》 "
_HYPHENATED = Pattern(r"[\p{L}\d]+(?:-[\p{L}\d]+)+")
_PREFIXES = frozenset({"co", "non", "self", "vice", "ex", "anti", "cross", "semi", "mid"})
"""Before these a hyphen is more often written than not."""


class _Placed(msgspec.Struct, frozen=True):
    """A line, the number of its page, and the edges and pitch of its column."""

    line: PageLine
    page: int
    column: int
    left: float
    right: float
    pitch: float

    @property
    def is_indented(self) -> bool:
        return self.line.left - self.left > _INDENT * self.line.height

    def had_room_for(self, below: _Placed) -> bool:
        """Tell whether the first word of the line below would have found room on this one."""
        words = below.line.words
        first = 2 if is_chinese(words[0]) else len(words.split(" ", 1)[0])
        letter = (below.line.right - below.line.left) / len(words)
        return self.right - self.line.right > _ROOM * (first + 1) * letter


def joined(pages: Sequence[Sequence[Sequence[PageLine]]]) -> tuple[str, tuple[int, ...]]:
    """Return the text of pages of columns of lines, and where in it each page begins.

    A page without lines begins where the one after it does.
    """
    placed = list(_placed(pages))
    compounds = {
        fold(match.group() or "").lower()
        for one in placed
        for match in _HYPHENATED.finditer(Text(one.line.words))
    }
    text: list[str] = []
    begins: dict[int, int] = {}
    length = 0
    for place, one in enumerate(placed):
        if place:
            length += _link(text, placed[place - 1], one, compounds)
        begins.setdefault(one.page, length)
        text.append(one.line.words.removesuffix(HYPHEN) + "-" * one.line.words.endswith(HYPHEN))
        length += len(text[-1])
    return "".join(text) + "\n", _starts(begins, len(pages), length)


def _starts(begins: dict[int, int], pages: int, end: int) -> tuple[int, ...]:
    starts: list[int] = []
    for page in reversed(range(pages)):
        starts.append(begins.get(page, starts[-1] if starts else end))
    return tuple(reversed(starts))


def _placed(pages: Sequence[Sequence[Sequence[PageLine]]]) -> Iterator[_Placed]:
    number = 0
    for page, found in enumerate(pages):
        for column in found:
            number += 1
            left = min(line.left for line in column)
            right = max(line.right for line in column)
            pitch = _pitch(column)
            for line in column:
                yield _Placed(line, page, number, left, right, pitch)


def _pitch(column: Sequence[PageLine]) -> float:
    """Return how far most lines stand below the one above them."""
    steps = [above.top - line.top for above, line in pairwise(column)]
    return median(steps) if steps else 0.0


def _link(text: list[str], above: _Placed, one: _Placed, compounds: set[str]) -> int:
    """Put what stands between two lines after ``text``; return by how much it grew."""
    if not _goes_on(above, one):
        close = _is_item(one) or (above.line.is_row and one.line.is_row)
        text.append("\n" if close else "\n\n")
        return len(text[-1])
    if text[-1].endswith("-") and one.line.words[:1].isalpha():
        if _is_compound(text[-1], one.line.words, compounds):
            return 0
        text[-1] = text[-1][:-1]
        return -1
    if is_chinese(text[-1][-1]) or is_chinese(one.line.words[0]):
        return 0
    text.append(" ")
    return 1


def _is_compound(before: str, after: str, compounds: set[str]) -> bool:
    """Tell whether the hyphen between two lines belongs to the word: a name, or written so."""
    if after[:1].isupper():
        return True
    head = before.rsplit(None, 1)[-1]
    tail = after.split(None, 1)[0].rstrip(".,;:!?\"'”’)")
    first = fold(head.rstrip("-")).lower()
    return first in _PREFIXES or fold(head + tail).lower() in compounds


def _goes_on(above: _Placed, one: _Placed) -> bool:
    """Tell whether a line belongs to the paragraph of the line above it."""
    size = max(above.line.height, one.line.height)
    alike = abs(above.line.height - one.line.height) <= _SAME_SIZE * size
    if not alike or _is_item(one) or above.line.is_row or one.line.is_row:
        return False
    closed = _is_closed(above.line.words)
    if above.column != one.column:
        return not closed and not above.had_room_for(one)
    step = above.line.top - one.line.top
    close = 0 < step <= _CLOSE * max(one.pitch, size)
    set_in = one.is_indented and not above.is_indented and not _is_item(above)
    if not close or set_in:
        return False
    return not above.had_room_for(one) or (_is_open(above) and not closed)


def _is_item(one: _Placed) -> bool:
    return begins_item(one.line.words)


def _is_open(one: _Placed) -> bool:
    return one.line.words[-1] in _OPEN


def _is_closed(words: str) -> bool:
    return words.rstrip(_CLOSING)[-1:] in _ENDS

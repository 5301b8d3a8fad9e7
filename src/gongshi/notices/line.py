# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One line of a notice: does it end like a sentence, is it an item, a byline, or of the page."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

import msgspec

from gongshi.notices.items import begins_item
from gongshi.notices.letters import fold
from gongshi.notices.pattern import Pattern, Text
from gongshi.notices.sentences import trimmed
from gongshi.values import Language, Span

__all__ = ["Line", "LineKind", "is_paragraph", "kind_of_line", "layout_words", "lines_of"]

LineKind = Literal["paragraph", "short", "byline", "furniture"]

_CLOSING = "\"'’”)]」』】 "
_OPENING = '"“'
_QUOTES = '"”」』'
_ENDS_SENTENCE = frozenset(".!?。…;:")
_LONGEST_NOTE = 22
"""So long may a note in brackets be that follows the last full stop: (完), 【編輯…】."""

_RULE = " *_=-–—~·.•#|/<>\t"
_EMAIL = Pattern(r"[\w.+-]+@[\w-]+\.[\w.]+")
_TIMESTAMP = Pattern(
    r"^(?:.{0,12}?)(?:\d{4}[-/.年 ]+\d{1,2}[-/.月 ]+\d{1,2}日?"
    r"|(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?\d{4})"
    r"[\s,|(]*(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?.{0,24}$"
)
_LONG = {"en": 90, "zh-Hant": 32, "zh-Hans": 32}
_SENTENCE = {"en": 18, "zh-Hant": 8, "zh-Hans": 8}
_LONGEST_FURNITURE = 120
_SHORT, _REMEMBERED = 40, 4_000
"""So many lines of at most so many characters are remembered with what they are."""

_LOWERED = frozenset({"furniture", "rights", "announcing", "listed"})


class Line(msgspec.Struct, frozen=True):
    """A line without its blanks: its place, folded words, and how it stands on the page."""

    span: Span
    folded: str
    language: Language
    after_gap: bool

    @property
    def is_item(self) -> bool:
        """Tell whether the line begins with a bullet or a number of a list."""
        first = self.folded[:1]
        return not (first.isupper() or first in _OPENING) and begins_item(self.folded)

    @property
    def announces(self) -> bool:
        """Tell whether the line ends so that the lines below belong to it."""
        if self.folded.endswith(":"):
            return True
        return any(map(self.folded[-80:].lower().__contains__, layout_words("announcing")))

    @property
    def names_a_list(self) -> bool:
        """Tell whether headings or items may follow: the line announces, or speaks of areas."""
        return self.announces or any(map(self.folded.lower().__contains__, layout_words("listed")))


@cache
def _layout_file() -> dict[str, tuple[str, ...]]:
    file = files("gongshi.notices").joinpath("layout_words.toml")
    lists = tomllib.loads(file.read_text(encoding="utf-8"))
    return {
        name: tuple(fold(word).lower() if name in _LOWERED else fold(word) for word in words)
        for name, words in lists.items()
    }


def layout_words(name: str) -> tuple[str, ...]:
    """Return a list of ``layout_words.toml``, folded."""
    return _layout_file()[name]


def lines_of(text: Text, language: Language) -> list[Line]:
    """Return the lines of ``text`` that hold anything but blanks."""
    found, start, gap = [], 0, False
    for piece in text.words.splitlines(keepends=True):
        end = start + len(piece)
        span = trimmed(text.words, start, end)
        if span is None:
            gap = True
        else:
            found.append(Line(span, text.folded[span.start : span.end], language, gap))
            gap = False
        start = end
    return found


def is_paragraph(line: Line) -> bool:
    """Tell whether the line ends like a sentence and is long enough to be one."""
    length = len(line.folded)
    if length >= 3 * _LONG[line.language] or _ends_quoted(line.folded):
        return True
    if not _ends_sentence(line.folded):
        return length >= _LONG[line.language] and "。" in line.folded
    return length >= _SENTENCE[line.language]


def _ends_sentence(folded: str) -> bool:
    if folded.rstrip(_CLOSING)[-1:] in _ENDS_SENTENCE:
        return True
    note = max(folded.rfind("("), folded.rfind("【"))
    near_end = note > 0 and len(folded) - note <= _LONGEST_NOTE and folded[-1] in ")】"
    return near_end and folded[:note].rstrip()[-1:] in ("。", ".", "!", "?", "”", "」")


def _ends_quoted(folded: str) -> bool:
    """Tell whether the line ends with a quoted sentence, which no heading and no button does."""
    if folded[:1] in _OPENING and folded[-1:] == ".":
        return True
    return folded[-1:] in _QUOTES and folded[-2:-1] in {"。", "!", "?", "…"}


def kind_of_line(line: Line, above: Line | None) -> LineKind:
    """Tell a line by itself and the one above it, wherever on the page it stands."""
    if above is not None and above.folded in layout_words("picture") and ":" in line.folded[:30]:
        return "furniture"
    if len(line.folded) <= _SHORT:
        return _kind_of_short(line.folded, line.language)
    return _kind_alone(line)


@lru_cache(_REMEMBERED)
def _kind_of_short(folded: str, language: Language) -> LineKind:
    """Tell a short line, of which pages repeat many."""
    return _kind_alone(Line(Span(0, len(folded)), folded, language, after_gap=False))


def _kind_alone(line: Line) -> LineKind:
    if _is_rule(line) or _is_enquiry(line) or _is_caption(line):
        return "furniture"
    if len(line.folded) <= _LONGEST_FURNITURE and _is_of_page(line):
        return "furniture"
    if _is_byline(line):
        return "byline"
    return "paragraph" if is_paragraph(line) else "short"


def _is_rule(line: Line) -> bool:
    return not line.folded.strip(_RULE)


def _is_enquiry(line: Line) -> bool:
    return line.folded.startswith(layout_words("enquiries")) and len(line.folded) < 300


def _is_caption(line: Line) -> bool:
    return line.folded.startswith(layout_words("caption"))


def _is_of_page(line: Line) -> bool:
    lowered = line.folded.lower()
    if _ends_quoted(line.folded):
        return False
    if any(map(lowered.__contains__, layout_words("rights"))):
        return True
    words = layout_words("furniture")
    if line.language == "en" or line.folded.endswith("。"):
        found = lowered.startswith(words)
    else:
        found = any(map(lowered.__contains__, words))
    return _is_timestamp(line) or (found and not _is_long(line))


def _is_long(line: Line) -> bool:
    return is_paragraph(line) and len(line.folded) > _LONG[line.language]


def _is_timestamp(line: Line) -> bool:
    dated = ("1" in line.folded or "2" in line.folded) and not line.folded.endswith("。")
    return dated and _TIMESTAMP.search(line.folded) is not None


def _is_byline(line: Line) -> bool:
    short = len(line.folded) <= 160
    return short and (
        ("@" in line.folded and _EMAIL.search(line.folded) is not None)
        or (line.folded.startswith(layout_words("byline")) and not is_paragraph(line))
    )

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How a notice opens: masthead, headline, standfirst, byline above the text, dateline within it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from gongshi.notices.line import Line, LineKind, layout_words
from gongshi.notices.pattern import Pattern, Text
from gongshi.values import Span

__all__ = ["byline_names", "dateline_end", "opening_roles"]

OpeningRole = Literal["masthead", "headline", "standfirst", "byline", "heading", "furniture"]

_SHORT_MASTHEAD = {"en": 40, "zh-Hant": 12, "zh-Hans": 12}
_DATELINE = Pattern(
    r"^(?:[A-Z][A-Z .,'’/-]{2,40},? (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)(?:,? \d{4})?"
    r"(?: ?\([^()\n]{1,40}\))? ?[—–-]+ "
    r"|[A-Z][A-Za-z .]{2,30} \((?:[A-Z][A-Za-z. /-]{1,30})\) ?[—–-]+ "
    r"|【[^【】\n]{1,20}(?:讯|电|报道|新闻台|记者[^【】\n]{0,10}|专讯)】"
    r"(?: ?\(\p{Han}{0,4}记者[^()\n]{1,20}\))?"
    r"|(?:本报|本刊|本台|本网)讯 ?(?:\(\p{Han}{0,4}记者[^()\n]{1,20}\))? ?"
    r"|(?:本报|本刊)?\p{Han}{0,4}(?:社|网)\p{Han}{1,8}\d{1,2}月\d{1,2}日[电讯]"
    r" ?(?:\([^()\n]{1,30}\))? ?"
    r"|\((?:本报|本刊|\p{Han}{0,6}(?:社|台|网))\p{Han}{0,12}"
    r"(?:\d{1,2}月\d{1,2}日)?\p{Han}{0,2}[电讯]\) ?)"
)
_SHORTEST = 4
_SIGNS = "—–-【讯社网("
"""No dateline is without one of these."""

_NAME = Pattern(r"[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+){1,3}")
_CHINESE_NAME = Pattern(r"(?:记者|撰文|作者|文)[:/ ]*(?P<name>\p{Han}{2,4})(?:$|[ 、/(])")
_LABELS = ("Additional", "By", "Reporting", "Staff")


def dateline_end(text: Text, line: Span) -> int | None:
    """Return where the dateline of a paragraph ends and its first sentence begins, if any."""
    if len(line) < _SHORTEST:
        return None
    words = text.folded[line.start : min(line.end, line.start + 120)]
    if not any(map(words.__contains__, _SIGNS)):
        return None
    head = Text(words)
    match = _DATELINE.search(head)
    return None if match is None else line.start + match.end


def byline_names(line: str) -> Iterator[str]:
    """Yield the names of those who wrote the notice, as written."""
    for match in _NAME.finditer(line):
        name = match.group() or ""
        for label in _LABELS:
            name = name.removeprefix(label + " ")
        if " " in name:
            yield name
    for match in _CHINESE_NAME.finditer(line):
        yield match.group("name") or ""


def opening_roles(lines: Sequence[Line], kinds: Sequence[LineKind]) -> Iterator[OpeningRole]:
    """Tell the lines before the first paragraph: the masthead, the headline, then standfirsts."""
    seen_headline = False
    short = [at for at, kind in enumerate(kinds) if kind == "short"]
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind != "short":
            yield "byline" if kind == "byline" else "furniture"
        elif not seen_headline and at != short[-1] and _is_masthead(line):
            yield "masthead"
        elif seen_headline:
            yield "standfirst"
        else:
            seen_headline = True
            yield "headline"


def _is_masthead(line: Line) -> bool:
    if len(line.folded) > _SHORT_MASTHEAD[line.language]:
        return False
    if line.language == "en":
        return any(word in line.folded.split() for word in layout_words("publisher"))
    return True

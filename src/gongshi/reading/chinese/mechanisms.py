# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Mechanisms in Chinese text: names that end in 合作會議, 聯席會議, 理事會 ...

Chinese has no capitals to show where a name begins: it begins at a quotation mark, at two sides
(滬港, 新加坡與上海), or after a word that is part of no name.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.chinese.names import is_han
from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.reading.places import side_names
from gongshi.reading.session import MechanismMention
from gongshi.reading.where import is_read
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["CLOSING", "OPENING", "find_mechanisms"]

OPENING, CLOSING = '「『“‘"《', '」』”’"》'
_JOINERS = "—–/·-"
_WINDOW = 26
_OF_DATES = "年月日号"
"""What ends a date in digits, right before a name: 5月3日海港河湾合作会议."""
_VAGUE = ("机制", "工作组", "小组", "专班", "磋商", "对话会")
_CUTS = tuple(
    "出席 举行 召开 主持 参加 参与 成立 建立 设立 签署 的 嘅 在 于 是 为 开 了 由 次 届 暨"
    " 根据 按照 通过 透过 以及 就 该 此 这 本 和 与 及 将 会上 启动 宣布 到 自 从 有关 新一 首个"
    " 每年 更名 改名 易名 喺 系 有 对 称 把".split()
)


@cache
def _head_pattern() -> Pattern:
    return Pattern(alternation(listed("mechanisms", "heads", "zh")))


@cache
def _events() -> Pattern:
    return Pattern(alternation(listed("mechanisms", "events", "zh")))


@cache
def _numbered() -> Pattern:
    return Pattern(r"第[零〇一二三四五六七八九十两\d]{1,4}(?:次|届|轮|回)")


@cache
def _pair() -> Pattern:
    sides = alternation(side_names())
    ending = "(?:特别行政区|特区|自治区|市|省)?(?:政府)?"
    return Pattern(rf"(?:{sides}){ending}[与和及、{_JOINERS}]?(?:{sides}){ending}")


def find_mechanisms(document: Document) -> Iterator[MechanismMention]:
    """Yield each place where a mechanism is named in full."""
    folded = document.folded
    for match in document.find(_head_pattern()):
        head = match.span
        if not is_read(document, head):
            continue
        start = _start(document, folded, head)
        if start is None:
            continue
        span = Span(start, head.end)
        if _numbered().search(folded[start : head.end]) is not None:
            continue  # a session: 甲乙聯席會議第三次工作會議
        if _events().search(folded[start : head.end]) is None:
            yield MechanismMention(span, document.words(span))


def _start(document: Document, folded: str, head: Span) -> int | None:
    """Return where the name that ends with ``head`` begins; None for a mere noun."""
    low = head.start
    floor = max(0, head.start - _WINDOW)
    while low > floor and (is_han(folded[low - 1]) or folded[low - 1] in _JOINERS):
        low -= 1
    if low > 0 and folded[low - 1].isdigit() and folded[low] in _OF_DATES:
        low += 1
    if low > 0 and folded[low - 1] in OPENING and folded[head.end : head.end + 1] in CLOSING:
        return low if low < head.start else None
    paired = _pair_start(document, Span(low, head.end), head.start)
    if paired is not None:
        return paired
    return _cut_start(folded, low, head)


def _pair_start(document: Document, stretch: Span, head: int) -> int | None:
    """Return where two sides begin after which nothing but the subject stands before the head."""
    pairs = [match.span for match in document.find(_pair(), stretch)]
    for pair in reversed(pairs):
        if pair.start >= head:
            continue
        between = document.folded[min(pair.end, head) : head].removeprefix("的")
        if len(between) <= 14 and not any(cut in between for cut in _CUTS if len(cut) > 1):
            return pair.start if "的" not in between else None
    return None


def _cut_start(folded: str, low: int, head: Span) -> int | None:
    words = folded[low : head.start]
    cut = max((words.rfind(c) + len(c) for c in _CUTS if c in words), default=0)
    rest = words[cut:]
    if len(rest) < 2 or rest.startswith(("两地", "双方", "各", "多", "两")):
        return None
    if folded[head.start : head.end].endswith(_VAGUE):
        return None
    return low + cut

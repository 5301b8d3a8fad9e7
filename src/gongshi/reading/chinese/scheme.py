# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions and benefits of schemes in Chinese: how it says what the word lists hold.

Patterns are folded with the texts, so each word is written once, in either script.
"""

from __future__ import annotations

from functools import cache

from gongshi.reading.chinese.scheme_names import scheme_mentions
from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.reading.scheme_conditions import read_conditions
from gongshi.reading.scheme_grammar import SchemeGrammar, scheme_grammar, some

__all__ = ["find_schemes"]

_OF_YEAR = (
    r"(?:(?:今年|去年|前年|上年度|本年度|今份|新一份|最新|上一份|\p{N}{4}年(?:度)?"
    r"|行政長官|特首|特區政府|的|嘅|《|〈)*)"
)


@cache
def _grammar() -> SchemeGrammar:
    address = rf"(?P<where>{_OF_YEAR}{some('address', 'zh')})"
    said, half, part_time = (some(name, "zh") for name in ("announced", "half", "part_time"))
    return scheme_grammar(
        "zh",
        marks="。;;！!？?",
        half=Pattern(
            rf"{part_time}[^。;；]{{0,24}}?{half}|{half}[^。;；]{{0,12}}?{part_time}",
        ),
        people=Pattern(rf"(?:多|餘)?(?:名|位|個|戶|間|家)?\p{{Han}}{{0,6}}?{some('people', 'zh')}"),
        hours_week=Pattern(
            r"每(?:星期|週|周)\p{Han}{0,6}?[\p{N}十]{1,4}(?:個)?(?:小時|鐘頭|鐘)"
            r"|[\p{N}十]{1,4}(?:個)?小時(?:或以上)?(?:/|每)(?:周|週|星期)"
        ),
        announced=(
            Pattern(rf"(?:見於|源自|載於|來自){address}"),
            Pattern(rf"{address}(?:》|〉)?\p{{Han}}{{0,8}}?[,，]?\p{{Han}}{{0,10}}?{said}"),
        ),
    )


def find_schemes(document: Document) -> tuple[Claim, ...]:
    """Return one claim for each condition, benefit or date of each scheme that is announced."""
    return document.once("scheme claims", _read)


def _read(document: Document) -> tuple[Claim, ...]:
    return tuple(read_conditions(document, scheme_mentions(document), _grammar()))

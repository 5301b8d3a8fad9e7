# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sums of money in Chinese: 36.57亿元, 人民币50元, US$20, 3元5角, 两块五, 10日元5日本钱, 五蚊.

A bare 元 is CNY here and a bare $ nobody's (design of reading, section 3). Parts of one sum, down
to 角 and 分, are added up; a part alone is in its own unit.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

import msgspec
from msgspec.structs import replace

from gongshi.reading.chinese.value_numerals import Numeral
from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.lexicon import Entry, lexicon
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Pattern
from gongshi.reading.value import Value
from gongshi.values import Money, Span

__all__ = ["sums_of_money"]

_LIST = "chinese_money"
_BARE = frozenset(("元", "圆", "块"))
_NO_MONEY = {
    "元": frozenset("旦月素件宵老首勋帅年代气"),
    "块": frozenset("头儿地状石砖板儿肉糖"),
    "角": frozenset("度落形色逐膜斗钢"),
    "毫": frozenset("升米克安秒伏"),
    "毛": frozenset("利病巾衣笔孔发坯重"),
}
_DIMES = frozenset("毛角毫")
_ONLY_AFTER_A_UNIT = frozenset("分钱")
"""分 alone is a minute or a mark as well."""
_AFTER_A_SUM = frozenset(",。;!?、 )的了钱左就一每")
_LONGEST_GAP = 4


def _entries(*, parts: bool) -> list[Entry]:
    return [e for e in lexicon(_LIST).entries.values() if ("worth" in e.more) == parts]


@cache
def _by_word() -> dict[str, Entry]:
    codes = {sign: entry for sign, entry in _signs().items() if sign.isalpha() and sign.isascii()}
    return codes | {word: entry for entry in lexicon(_LIST).entries.values() for word in entry.zh}


@cache
def _signs() -> dict[str, Entry]:
    return {sign: entry for entry in _entries(parts=False) for sign in entry.short}


@cache
def _pattern() -> Pattern:
    signs = alternation(_signs())
    units = alternation(word for word, entry in _by_word().items() if "worth" not in entry.more)
    parts = alternation(word for word, entry in _by_word().items() if "worth" in entry.more)
    return Pattern(
        rf"(?:(?P<sign>{signs}) *)?(?P<amount>{N})[多余来]? *"
        rf"(?:(?P<unit>{units})(?P<half>半)?|(?P<part>{parts}))"
        rf"|(?P<only_sign>{signs}) *(?P<only_amount>{N})"
    )


class _Piece(msgspec.Struct, frozen=True):
    """An amount with its unit: a sum, or one part of a sum."""

    span: Span
    amount: Decimal
    entry: Entry
    words: str

    @property
    def worth(self) -> Decimal | None:
        """What one is of the unit above it; None for a unit."""
        worth = self.entry.more.get("worth")
        return None if worth is None else Decimal(worth)


def sums_of_money(outline: Outline) -> Iterator[Value]:
    """Yield the sums of a text, each over all its words."""
    sums: list[_Piece] = []
    for piece in _pieces(outline):
        before = sums[-1] if sums else None
        if before is not None and _continues(outline, before, piece):
            part = (piece.worth or Decimal(0)) / (before.worth or 1)
            amount = before.amount + piece.amount * part
            sums[-1] = replace(before, span=before.span.cover(piece.span), amount=amount)
        else:
            sums.append(piece)
    for piece in sums:
        if piece.words not in _ONLY_AFTER_A_UNIT:
            told = Money(piece.amount, piece.entry.more.get("code"), piece.entry.more["unit"])
            yield Value(piece.span, told, "money")


def _continues(outline: Outline, before: _Piece, piece: _Piece) -> bool:
    if piece.worth is None or (before.worth is not None and before.worth <= piece.worth):
        return False
    gap = outline.folded[before.span.end : piece.span.start]
    return len(gap) < _LONGEST_GAP and gap.strip() in ("", "零", "又")


def _pieces(outline: Outline) -> Iterator[_Piece]:
    for phrase in outline.find(_pattern()):
        numeral = phrase.numeral("amount") or phrase.numeral("only_amount")
        if numeral is None or numeral.words in ("百", "千") or numeral.is_loose:
            continue
        unit, part = phrase.span_of("unit"), phrase.span_of("part")
        named = unit or part
        if named is None:
            entry = _signs()[phrase.words("only_sign")]
            yield _Piece(phrase.span, numeral.value, entry, "")
        elif not _is_a_word(phrase, named):
            yield _named(outline, phrase, numeral, named)


def _named(outline: Outline, phrase: Phrase, numeral: Numeral, named: Span) -> _Piece:
    words, sign = phrase.folded(named), phrase.words("sign")
    entry = _signs()[sign] if sign and words in _BARE else _by_word()[words]
    amount, end = numeral.value, named.end
    if phrase.has("half"):
        amount, end = amount + Decimal("0.5"), phrase.end
    elif words in _BARE or words in _DIMES:
        rest = outline.numeral_at(named.end)
        if rest is not None and _is_a_tenth(outline, rest):
            amount, end = amount + rest.value / 10, rest.end
    return _Piece(Span(phrase.start, end), amount, entry, words)


def _is_a_tenth(outline: Outline, rest: Numeral) -> bool:
    """Tell whether a digit behind 块 or 毛 is its tenths: 两块五, not 两块五个."""
    after = outline.folded[rest.end : rest.end + 1]
    return len(rest.words) == 1 and (not after or after in _AFTER_A_SUM)


def _is_a_word(phrase: Phrase, unit: Span) -> bool:
    """Tell whether the unit's character begins another word: 元旦, 角度, 100CNYX."""
    words, after = phrase.folded(unit), phrase.letter(unit.end)
    if words.isascii():
        return after.isascii() and after.isalpha()
    return after in _NO_MONEY.get(words, frozenset())

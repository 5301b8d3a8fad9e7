# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a Chinese numeral comes to: 一万三, 二百五, 1千零20, 壹千五百零几万, 三点五亿, 卅二.

A last bare digit takes the next place, a gap (零) keeps it where it is, 万 within 亿 multiplies,
and 几, 余, 多, 来 inside a numeral count for nothing (design of reading, section 3).
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

__all__ = ["BARE", "DIGITS", "SCALES", "TENS", "UNITS", "VAGUE", "reckoned"]

DIGITS = "零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖两俩仨"
UNITS = "十百千拾佰仟"
TENS = "廿卅卌"
SCALES = "万亿兆"
VAGUE = "多余几来"
BARE = frozenset("十百千万亿拾佰仟")
"""Places and scales that may stand before 分之 without a digit: 百分之三, 百万分之一."""

_LONGEST = 60
_PLAIN = str.maketrans(
    "〇○壹贰叁肆伍陆柒捌玖两俩仨拾佰仟",
    "零零一二三四五六七八九二二三十百千",
    " " + VAGUE,
)
_VALUES = {digit: value for value, digit in enumerate("零一二三四五六七八九")}
_PLACES = {"十": 10, "百": 100, "千": 1000, "廿": 10, "卅": 10, "卌": 10}
_ROUND_TENS = {"廿": 2, "卅": 3, "卌": 4}
_WORTH = {"万": 10**4, "亿": 10**8, "兆": 10**12}


@lru_cache(maxsize=4096)
def reckoned(words: str) -> Decimal | None:
    """Return what folded ``words`` come to, without a sign; None when they are no one number."""
    if len(words) > _LONGEST:
        return None
    plain = words.translate(_PLAIN)
    whole, point, part = plain.partition("点")
    if not point:
        return _with_scales(plain, 1)
    digits = part.rstrip("百千万亿兆")
    number, scale = _with_scales(whole, 1), _with_scales("一" + part[len(digits) :], 1)
    if number is None or scale is None or not digits:
        return None
    places = "".join(digit if digit.isdigit() else str(_VALUES[digit]) for digit in digits)
    return (number + Decimal(f"0.{places}")) * scale


def _with_scales(plain: str, last: int) -> Decimal | None:
    """Return a number whose bare single digit counts tenths of ``last``, the scale before it."""
    for scale in reversed(SCALES):
        before, found, after = plain.rpartition(scale)
        if not found:
            continue
        if scale in before and not before.endswith(scale):
            return None
        count, rest = _with_scales(before, 1), _with_scales(after, _WORTH[scale])
        if not count or rest is None or rest >= _WORTH[scale]:
            return None
        return count * _WORTH[scale] + rest
    return _below_scales(plain, last)


def _below_scales(plain: str, last: int) -> Decimal | None:
    if all(letter in _VALUES for letter in plain):
        return _digits(plain, last)
    total, pending, gap = Decimal(0), None, False
    for piece in _pieces(plain):
        place = _PLACES.get(piece)
        if place is not None:
            if total and place >= last:
                return None
            count = _ROUND_TENS.get(piece) or pending or 1
            total, pending, gap, last = total + count * place, None, False, place
        elif pending is not None:
            return None
        elif piece == "零":
            gap = True
        else:
            gap = gap or piece.startswith("0")
            pending = Decimal(_VALUES.get(piece, piece))
    return total if pending is None else total + (pending if gap else _last(pending, last))


def _last(digit: Decimal, place: int) -> Decimal:
    """Return what a last bare digit comes to behind ``place``: the five of 二百五 is fifty."""
    single = digit < 10 and digit == int(digit)
    return digit * place / 10 if single and place > 10 else digit


def _digits(plain: str, last: int) -> Decimal:
    """Read a row of digits one by one; a single one after a scale takes the next place."""
    number = Decimal("".join(str(_VALUES[digit]) for digit in plain) or 0)
    return number * last / 10 if len(plain) == 1 and last > 1 else number


def _pieces(plain: str) -> list[str]:
    """Cut a numeral into characters, Western digits with their commas and point in one piece."""
    pieces: list[str] = []
    for letter in plain:
        western = letter.isascii()
        if western and pieces and pieces[-1][-1:].isascii():
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return [piece.replace(",", "") for piece in pieces]

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Parts of a hundred in Chinese: 20%, 百分之三, 千分之2.4, 七成六, 75折, 打对折, 5个百分点."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.chinese.value_reckoning import BARE, SCALES, reckoned
from gongshi.reading.pattern import Pattern
from gongshi.reading.value import Value
from gongshi.values import Percentage, Span

__all__ = ["percentages"]

_NO_TENTHS = frozenset("立为果员功长交本就绩败品都熟人套语群份天")
_NO_DISCOUNT = frozenset("叠断腰线返页旧合扇磨纸弯射算枝服")
_TEN = Decimal(10)
_HUNDRED = Decimal(100)


@cache
def _pattern() -> Pattern:
    return Pattern(
        rf"(?P<per>(?:{N}|[{SCALES}])+) *分 *之 *(?P<share>{N})"
        rf"|(?P<points>{N})(?: *个)? *(?P<hundred>{N}) *分 *点"
        rf"|(?P<glued>{N}) *分 *点"
        rf"|(?P<hundredths>{N}) *(?:%|巴仙)"
        rf"|(?P<thousandths>{N}) *‰"
        rf"|(?P<tenths>{N}) *成(?: *(?P<rest>{N}|半))?"
        rf"|(?P<price>{N}) *折"
        r"|打 *(?P<half>对折)"
    )


@cache
def _addresses() -> Pattern:
    return Pattern(r"(?:https?://|www\.)[^ \p{Han}]*")


def percentages(outline: Outline) -> Iterator[Value]:
    """Yield the percentages of a text; what stands in an address of the web is none."""
    addresses = [phrase.span for phrase in outline.find(_addresses())]
    for phrase in outline.find(_pattern()):
        found = _read(phrase)
        if found is not None and not any(each.contains(found[0]) for each in addresses):
            yield Value(found[0], Percentage(found[1]), "percentage")


def _read(phrase: Phrase) -> tuple[Span, Decimal] | None:
    if phrase.has("half"):
        half = phrase.span_of("half")
        return None if half is None else (half, _HUNDRED / 2)
    for name, family in (
        ("share", _share),
        ("points", _points),
        ("glued", _glued),
        ("tenths", _tenths),
        ("price", _price),
    ):
        if phrase.has(name):
            amount = family(phrase)
            return None if amount is None else (phrase.span, amount)
    for name, per in (("hundredths", Decimal(1)), ("thousandths", _TEN)):
        numeral = phrase.numeral(name)
        if numeral is not None:
            return phrase.span, numeral.value / per
    return None


def _share(phrase: Phrase) -> Decimal | None:
    """Read 百分之三; 五百分之三 has a denominator of its own and is a fraction."""
    span, share = phrase.span_of("per"), phrase.numeral("share")
    if span is None or share is None:
        return None
    words = phrase.folded(span).replace(" ", "")
    minus = words.startswith("负")
    words = words.removeprefix("负")
    if words == "十" or not all(letter in BARE for letter in words):
        return None
    per = reckoned("一" + words if words[0] in SCALES else words)
    if per is None:
        return None
    return share.value * _HUNDRED / (-per if minus else per)


def _points(phrase: Phrase) -> Decimal | None:
    points, hundred = phrase.numeral("points"), phrase.numeral("hundred")
    if points is None or hundred is None or hundred.words not in ("百", "佰"):
        return None
    return points.value


def _glued(phrase: Phrase) -> Decimal | None:
    """Read 5百分点, where 百 belongs to what is counted."""
    numeral = phrase.numeral("glued")
    if numeral is None or not numeral.words.endswith(("百", "佰")):
        return None
    return reckoned(numeral.words[:-1]) if len(numeral.words) > 1 else None


def _tenths(phrase: Phrase) -> Decimal | None:
    tenths = phrase.numeral("tenths")
    if tenths is None or not 0 < tenths.value <= _TEN:
        return None
    if not phrase.has("rest"):
        lone = not tenths.is_western and phrase.after() in _NO_TENTHS
        return None if lone else tenths.value * _TEN
    rest = phrase.numeral("rest")
    if rest is None:
        return tenths.value * _TEN + 5
    return tenths.value * _TEN + rest.value if rest.value < _TEN else None


def _price(phrase: Phrase) -> Decimal | None:
    price = phrase.numeral("price")
    if price is None or not 0 < price.value < _HUNDRED or phrase.after() in _NO_DISCOUNT:
        return None
    return price.value * _TEN if price.value <= _TEN else price.value

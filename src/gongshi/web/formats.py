# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers, dates and sums as a reader of a language writes them (design of the site, section 2).

"26 April 2024", "August 2021", "US$17.4 billion", "HK$10,000". One set of functions a language;
a date is never more exact than it was said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

import msgspec

from gongshi.values import PartialDate, decimal_string
from gongshi.web.errors import WebError

__all__ = ["Format", "format_for"]

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_SYMBOLS = {"USD": "US$", "HKD": "HK$", "CNY": "RMB", "SGD": "S$", "MOP": "MOP", "EUR": "€"}
_LARGE = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)


class Format(msgspec.Struct, frozen=True):
    """How a language writes a date, a number, an ordinal and a sum of money."""

    date: Callable[[PartialDate], str]
    number: Callable[[Decimal], str]
    ordinal: Callable[[int], str]
    money: Callable[[Decimal, str], str]


def format_for(language: str) -> Format:
    """Return the functions of ``language``; ``WebError`` when the pages do not speak it."""
    found = _FORMATS.get(language)
    if found is None:
        raise WebError(f"pages speak {', '.join(_FORMATS)}, not {language!r}")
    return found


def _english_date(when: PartialDate) -> str:
    if when.quarter is not None:
        return f"the {_english_ordinal(when.quarter)} quarter of {when.year}"
    parts = (when.day, _MONTHS[when.month - 1] if when.month else None, when.year)
    return " ".join(str(part) for part in parts if part is not None)


def _english_number(number: Decimal) -> str:
    whole, _, rest = decimal_string(number).partition(".")
    grouped = f"{int(whole):,}"
    return f"{grouped}.{rest}" if rest else grouped


def _english_ordinal(number: int) -> str:
    if 1 <= number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    ending = (
        "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number:,}{ending}"


def _english_money(amount: Decimal, currency: str) -> str:
    """Round numbers of millions and more take their word; all others are written out."""
    symbol = _SYMBOLS.get(currency, currency)
    gap = " " if symbol[-1].isalpha() else ""
    for size, word in _LARGE:
        scaled = amount / size
        if abs(amount) >= size and scaled == round(scaled, 3):
            return f"{symbol}{gap}{_english_number(scaled)} {word}"
    return f"{symbol}{gap}{_english_number(amount)}"


_FORMATS: Mapping[str, Format] = {
    "en": Format(_english_date, _english_number, _english_ordinal, _english_money)
}

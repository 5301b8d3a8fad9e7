# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The place a notice speaks from, whose money a bare $ or 元 means.

A claim knows the place (design of reading, section 3): the places named in the text tell it, and
for Chinese the script, since a mainland paper says 港元 for the money of Hong Kong.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from gongshi.reading.lexicon import lexicon
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Pattern

if TYPE_CHECKING:
    from gongshi.reading.document import Document

__all__ = ["home_currency", "home_of"]

_DOLLARS = frozenset({"HKD", "SGD", "TWD", "USD", "AUD", "CAD", "NZD", "BND"})
_YUAN = frozenset({"HKD", "SGD", "TWD", "CNY", "MOP"})
_BY_SCRIPT = {"zh-Hant": "hong_kong", "zh-Hans": "china"}
_OPENING_WEIGHT = 3
"""A place named where the notice opens, its dateline among others, counts more."""


@cache
def _places(language: str) -> Pattern:
    places = lexicon("places")
    if language == "en":
        names = [name for place in places.entries.values() for name in place.en]
        return Pattern(rf"\b{alternation((*names, *(name.upper() for name in names)))}\b")
    return Pattern(places.zh())


def home_of(document: Document) -> str | None:
    """Return the id of the place that a notice speaks from, None when nothing tells it."""
    counted = _counted(document)
    if not document.is_chinese:
        return counted.most_common(1)[0][0] if counted else None
    usual = _BY_SCRIPT[document.language]
    others = {"hong_kong", "singapore", "macao", "taiwan"} - {usual}
    if document.language == "zh-Hant":
        others -= {"singapore"}
    ranked = [place for place, _ in counted.most_common(2) if place in others]
    leading = [p for p in ranked if counted[p] > counted[usual]]
    return leading[0] if leading else usual


def _counted(document: Document) -> Counter[str]:
    money = _YUAN if document.is_chinese else _DOLLARS
    counted: Counter[str] = Counter()
    opening = document.sentences[0].span.end if document.sentences else 0
    for match in document.find(_places("zh" if document.is_chinese else "en")):
        entry = lexicon("places").find(match.folded() or "")
        if entry is not None and entry.more.get("currency") in money:
            weight = _OPENING_WEIGHT if match.start < opening else 1
            counted[_region(entry.id, entry.more["currency"])] += weight
    return counted


def _region(place: str, currency: str) -> str:
    return "china" if currency == "CNY" else place


def home_currency(document: Document) -> str | None:
    """Return the ISO code of the money at home."""
    home = document.home
    return None if home is None else lexicon("places")[home].more.get("currency")

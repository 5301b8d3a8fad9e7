# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""English values as the tests write them: the words, and what they mean in one short string."""

from __future__ import annotations

from datetime import date

from gongshi.reading import find_values, value_json

MONDAY = date(2016, 11, 7)


def shown(value):
    """What a value means: 20, 2016-11-07, 5 USD, P6M, [20,30), last | next."""
    if "candidates" in value:
        return " | ".join(day_or_days(one) for one in value["candidates"])
    if "value" in value:
        return day_or_days(value["value"])
    if "timex" in value:
        return value["timex"]
    if "amount" in value:
        return f"{value['amount']} {value.get('currency') or value['unit']}"
    if "low" in value:
        ends = ("[", "(")[value["low_open"]], ("]", ")")[value["high_open"]]
        return f"{ends[0]}{value['low'] or ''},{value['high'] or ''}{ends[1]}"
    return value["unresolved"]


def day_or_days(told):
    """A day, or the two ends of a range."""
    return told if isinstance(told, str) else f"{told['start']}/{told['end']}"


def told(text, *kinds, reference=MONDAY):
    """The words and the meaning of the values of these kinds, in their order."""
    values = map(value_json, find_values(text, lang="en", reference=reference))
    return [(text[v["start"] : v["end"]], shown(v)) for v in values if v["kind"] in kinds]

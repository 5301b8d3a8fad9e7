# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The words of explanations in three languages, written by hand in ``explanation.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files

from gongshi.schemes.calendar import Day, date_of, read_day
from gongshi.schemes.kinds import Kind
from gongshi.schemes.sentences import value_said
from gongshi.schemes.titles import Titles

__all__ = ["EXPLANATION", "day_said", "money_said", "said"]

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def _flat(table: Mapping[str, object], before: str = "") -> Iterator[tuple[str, Titles]]:
    if "en" in table:
        yield before, Titles(*(str(table[name]) for name in ("en", "zh-Hant", "zh-Hans")))
    for name, inner in table.items():
        if isinstance(inner, dict):
            yield from _flat(inner, f"{before}.{name}" if before else name)


EXPLANATION: Mapping[str, Titles] = dict(
    _flat(
        tomllib.loads(
            files("gongshi.schemes").joinpath("explanation.toml").read_text(encoding="utf-8")
        )
    )
)
"""Every text by its key."""


def said(key: str, language: str, **values: str) -> str:
    """Return a text in ``en``, ``zh-Hant`` or ``zh-Hans`` with its names filled in."""
    return EXPLANATION[key].of(language).format(**values)


def day_said(day: Day | str, language: str) -> str:
    """Return a day as readers of the language write it: 26 April 2024, 2024年4月26日."""
    when = date_of(read_day(day) if isinstance(day, str) else day)
    return said(
        "day",
        language,
        year=str(when.year),
        month=str(when.month),
        month_name=_MONTHS[when.month - 1],
        day=str(when.day),
    )


def money_said(cents: int, currency: str, language: str) -> str:
    """Return an amount with its currency: HKD 7,472.22."""
    return value_said(Kind("money"), cents, currency, language)

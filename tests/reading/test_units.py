# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Units beside a number: which measure time, which sign is whose money."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices.pattern import Text
from gongshi.reading.units import measured, measures, money, of_time, time_units
from gongshi.reading.value import Setting
from gongshi.values import Duration, Money, Quantity


def setting(home=None, language="en"):
    return Setting(Text(""), language, None, lambda: home)


SIGNS = [
    ("US$", None, Money(Decimal(5), "USD")),
    ("HK$", "USD", Money(Decimal(5), "HKD")),
    (" HKD ", None, Money(Decimal(5), "HKD")),
    ("港元", "CNY", Money(Decimal(5), "HKD")),
    ("Hong Kong dollars", None, Money(Decimal(5), "HKD")),
    ("$", "SGD", Money(Decimal(5), "SGD")),
    ("dollars", "HKD", Money(Decimal(5), "HKD")),
    ("元", "CNY", Money(Decimal(5), "CNY")),
    ("圓", "HKD", Money(Decimal(5), "HKD")),
    ("$", None, Money(Decimal(5), None, "Dollar")),
    ("元", None, Money(Decimal(5), None, "Chinese yuan")),
    ("shells", "HKD", None),
]


@pytest.mark.parametrize(("sign", "home", "sum_"), SIGNS)
def test_sign_names_its_money_and_a_bare_one_that_at_home(sign, home, sum_):
    assert money(setting(home), Decimal(5), sign) == sum_


def test_money_at_home_is_asked_for_only_by_a_bare_sign():
    def nobody_knows():
        raise AssertionError("asked without need")

    quiet = Setting(Text(""), "en", None, nobody_knows)
    assert money(quiet, Decimal(5), "US$") == Money(Decimal(5), "USD")


TIMES = [
    ("years", "Year"),
    ("Month", "Month"),
    ("個月", "Month"),
    ("个月", "Month"),
    ("星期", "Week"),
    ("週", "Week"),
    ("天", "Day"),
    ("小時", "Hour"),
    ("分鐘", "Minute"),
    ("秒", "Second"),
]


@pytest.mark.parametrize(("word", "unit"), TIMES)
def test_word_of_time_in_any_script_names_its_unit(word, unit):
    assert of_time(Decimal(3), word) == Duration(Decimal(3), unit)
    assert time_units().find(word).id == unit
    assert measured(Decimal(3), word) is None


MEASURED = [
    ("kilometres", "Kilometer"),
    ("km", "Kilometer"),
    ("公里", "Kilometer"),
]


@pytest.mark.parametrize(("word", "unit"), MEASURED)
def test_word_of_a_measure_names_its_unit_and_no_time(word, unit):
    assert measured(Decimal("1.5"), word) == Quantity(Decimal("1.5"), unit)
    assert time_units().find(word) is None


def test_word_of_no_measure_gives_no_quantity():
    assert measured(Decimal(3), "boats") is None


def test_no_unit_is_both_of_time_and_of_something_else():
    assert time_units().entries.keys().isdisjoint(measures().entries)


@given(st.decimals(0, 10**9, places=2), st.sampled_from(sorted(measures().entries)))
def test_every_word_of_a_measure_gives_its_unit(amount, unit):
    entry = measures().entries[unit]
    for word in (*entry.en, *entry.zh):
        assert measured(amount, word) == Quantity(amount, unit)

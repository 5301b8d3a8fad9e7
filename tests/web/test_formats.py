# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Dates, numbers and sums as an English reader writes them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from gongshi.values import PartialDate
from gongshi.web import WebError
from gongshi.web.formats import format_for

ENGLISH = format_for("en")


@pytest.mark.parametrize(
    ("date", "written"),
    [
        ("2024-04-26", "26 April 2024"),
        ("2021-08", "August 2021"),
        ("2015", "2015"),
        ("2014-Q3", "the third quarter of 2014"),
        ("2003-01-01", "1 January 2003"),
    ],
)
def test_a_date_is_written_as_exactly_as_it_is_known(date, written):
    assert ENGLISH.date(PartialDate.parse(date)) == written


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [
        ("17400000000", "USD", "US$17.4 billion"),
        ("10000", "HKD", "HK$10,000"),
        ("2000000", "CNY", "RMB 2 million"),
        ("1500000000000", "EUR", "€1.5 trillion"),
        ("1234567", "USD", "US$1,234,567"),
        ("110679000000", "CNY", "RMB 110.679 billion"),
        ("10.05", "SGD", "S$10.05"),
        ("999999", "JPY", "JPY 999,999"),
        ("0", "HKD", "HK$0"),
        ("-2000000", "USD", "US$-2 million"),
    ],
)
def test_a_sum_names_its_currency_and_rounds_nothing_away(amount, currency, written):
    assert ENGLISH.money(Decimal(amount), currency) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [("65", "65"), ("21843", "21,843"), ("18.4", "18.4"), ("1000000.50", "1,000,000.5")],
)
def test_numbers_are_grouped_by_thousands(number, written):
    assert ENGLISH.number(Decimal(number)) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "first"),
        (6, "sixth"),
        (20, "twentieth"),
        (21, "21st"),
        (22, "22nd"),
        (23, "23rd"),
        (24, "24th"),
        (111, "111th"),
        (112, "112th"),
        (113, "113th"),
        (121, "121st"),
        (0, "0th"),
    ],
)
def test_sessions_are_counted_in_words_up_to_the_twentieth(number, written):
    assert ENGLISH.ordinal(number) == written


def test_a_language_that_no_page_speaks_is_refused():
    with pytest.raises(WebError, match="pages speak en, not 'fr'"):
        format_for("fr")

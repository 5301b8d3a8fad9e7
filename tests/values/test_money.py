# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sums of money: exact, with a currency only where it is certain."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.values import Money, ValuesError, decimal_string

DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18)


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        ("10000", "10000"),
        ("1.74E+10", "17400000000"),
        ("10.0500", "10.05"),
        ("0.10", "0.1"),
        ("100.00", "100"),
        ("0", "0"),
        ("-2.50", "-2.5"),
        ("1E-7", "0.0000001"),
    ],
)
def test_decimal_is_written_without_exponent_or_idle_zeros(amount, written):
    assert decimal_string(Decimal(amount)) == written


@given(DECIMALS)
def test_written_decimal_is_the_same_number(amount):
    written = decimal_string(amount)
    assert Decimal(written) == amount
    assert "E" not in written


def test_money_is_written_with_its_currency():
    assert str(Money(Decimal("17.4e9"), "USD")) == "17400000000 USD"


def test_money_without_a_certain_currency_is_written_with_the_unit_that_was_said():
    assert str(Money(Decimal(20), None, "Dollar")) == "20 Dollar"


def test_money_of_no_named_unit_is_written_as_its_amount():
    assert str(Money(Decimal(20), None)) == "20"


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity"])
def test_amount_that_cannot_be_counted_is_refused(amount):
    with pytest.raises(ValuesError, match="must be a number"):
        Money(Decimal(amount), "HKD")


@pytest.mark.parametrize("currency", ["hkd", "HK$", "HKDX", "", "H1D"])
def test_currency_that_is_no_code_is_refused(currency):
    with pytest.raises(ValuesError, match="three capital letters"):
        Money(Decimal(1), currency)


@given(DECIMALS)
def test_equal_amounts_are_equal_money_however_they_were_written(amount):
    assert Money(amount, "HKD") == Money(Decimal(decimal_string(amount)), "HKD")

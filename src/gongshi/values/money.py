# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sums of money: exact decimals with an ISO 4217 currency where it is certain."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from gongshi.values.errors import ValuesError

__all__ = ["Money", "decimal_string"]

_CURRENCY = re.compile(r"[A-Z]{3}")


def decimal_string(amount: Decimal) -> str:
    """Write a decimal without exponent and without idle zeros: ``17400000000``, ``10.05``."""
    text = format(amount, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


class Money(msgspec.Struct, frozen=True, gc=False):
    """An amount in full units and its ISO currency, or None and the ``unit`` that was said.

    Raises ``ValuesError`` for an amount that is no number and for a code of another shape.
    """

    amount: Decimal
    currency: str | None
    unit: str = ""

    def __post_init__(self) -> None:
        """Refuse amounts that cannot be counted."""
        if not self.amount.is_finite():
            raise ValuesError(f"an amount of money must be a number, not {self.amount}")
        if self.currency is not None and not _CURRENCY.fullmatch(self.currency):
            raise ValuesError(f"a currency is three capital letters (ISO 4217): {self.currency!r}")

    def __str__(self) -> str:
        """Write amount and currency: ``10000 HKD``."""
        return f"{decimal_string(self.amount)} {self.currency or self.unit}".strip()

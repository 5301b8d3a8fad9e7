# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The kinds of value in rules, and the signatures of operations over them (design, section 3).

A unit is part of a kind: a number of months is not a number of days, and adding the two does not
load.
"""

from __future__ import annotations

import msgspec

__all__ = ["DAY", "MONEY", "ORDERED", "SPELLS", "TRUTH", "UNITS", "Kind", "Signature", "matched"]

UNITS = ("count", "days", "weeks", "months", "years", "hours")
"""What numbers count. Hours are kept in hundredths, so that 17.5 is a whole number."""


class Kind(msgspec.Struct, frozen=True):
    """A kind of value: ``number:days``, ``day``, ``choice:A1``.

    In signatures a unit of one small letter stands for any unit, and the name ``K`` for any kind.
    """

    name: str
    unit: str = ""

    def __str__(self) -> str:
        """Write it as signatures do."""
        return f"{self.name}:{self.unit}" if self.unit else self.name

    @classmethod
    def parse(cls, text: str) -> Kind:
        """Read ``number:days``."""
        name, _, unit = text.partition(":")
        return cls(name, unit)


TRUTH = Kind("truth")
DAY = Kind("day")
MONEY = Kind("money")
SPELLS = Kind("spells")
ORDERED = frozenset({"number", "day", "money"})
"""Kinds whose values have an order."""


class Signature(msgspec.Struct, frozen=True):
    """What an operation takes and gives."""

    takes: tuple[Kind, ...]
    gives: Kind

    @classmethod
    def parse(cls, text: str) -> Signature:
        """Read ``day number:months -> day``."""
        takes, _, gives = text.partition("->")
        return cls(tuple(map(Kind.parse, takes.split())), Kind.parse(gives.strip()))


def matched(signature: Signature, kinds: tuple[Kind, ...]) -> Kind | None:
    """Return the kind that an operation gives for arguments of ``kinds``, None where none fits."""
    units: dict[str, str] = {}
    whole: set[Kind] = set()
    fits = len(kinds) == len(signature.takes) and all(
        _fits(wanted, kind, units, whole)
        for wanted, kind in zip(signature.takes, kinds, strict=True)
    )
    if not fits or len(whole) > 1:
        return None
    gives = signature.gives
    return (
        next(iter(whole))
        if gives.name == "K"
        else Kind(gives.name, units.get(gives.unit, gives.unit))
    )


def _fits(wanted: Kind, kind: Kind, units: dict[str, str], whole: set[Kind]) -> bool:
    if wanted.name == "K":
        whole.add(kind)
        return True
    if wanted.name != kind.name:
        return False
    if len(wanted.unit) == 1:
        return units.setdefault(wanted.unit, kind.unit) == kind.unit
    return wanted.unit == kind.unit

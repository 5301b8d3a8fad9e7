# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The operations that rules are made of: about fifty, each with its kinds and its meaning.

A backend is complete when it has each. ``code`` is the traced scalar's: an expression over the
arguments, its functions being those of ``scalar_functions``. Nothing recurs, nothing loops over
calendar time; what goes over rows or spells is a fold. They are written in ``operations.toml``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files

import msgspec

from gongshi.schemes.kinds import Signature
from gongshi.schemes.titles import Titles

__all__ = ["FOLDS", "LEAVES", "OPERATIONS", "SAYINGS", "Operation"]


class Operation(msgspec.Struct, frozen=True):
    """An operation: name, kinds, scalar code, meaning. ``ordered``: only of kinds with order."""

    name: str
    signature: Signature
    code: str
    means: str
    ordered: bool = False


LEAVES = frozenset({"constant", "parameter", "schedule", "fact", "field", "horizon", "choice"})
"""Nodes without arguments; ``data`` says which constant, parameter, fact or interpretation."""

FOLDS = frozenset({"some", "every", "count", "total", "earliest", "latest", "gather", "together"})
"""Operations over all rows of a table; ``data[0]`` of the node names the table."""

_TABLE: Mapping[str, Mapping[str, str]] = tomllib.loads(
    files("gongshi.schemes").joinpath("operations.toml").read_text(encoding="utf-8")
)


def _read(name: str, told: Mapping[str, str]) -> Operation:
    signature = told["signature"]
    ordered = signature.endswith("!")
    return Operation(
        name, Signature.parse(signature.removesuffix("!")), told["code"], told["means"], ordered
    )


OPERATIONS = {name: _read(name, told) for name, told in _TABLE.items() if "signature" in told}
"""Every operation by its name."""

SAYINGS = {
    name: Titles(told["en"], told["zh-Hant"], told["zh-Hans"]) for name, told in _TABLE.items()
}
"""How operations, constants and units are said in the three languages."""

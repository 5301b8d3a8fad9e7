# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A fact: what the record holds after folding claims, with the claims that say so.

Claims that cannot both hold stand side by side: the chosen value, the rule that chose it, and the
others (design of record, sections 4 and 5).
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from gongshi.record.canonical import Json
from gongshi.values import PartialDate, Period

__all__ = ["Alternative", "Assertion", "Fact"]


class Assertion(msgspec.Struct, frozen=True):
    """What one claim says of one thing.

    ``subject`` has a ``property``; ``key`` tells things of one property apart (the side of a chair,
    the unit of a count), and claims under the same key speak of the same thing. ``same`` is what
    must be equal for two claims to agree, when that is less than the whole value.
    """

    subject: str
    property: str
    key: str
    value: Mapping[str, Json]
    claim: str
    same: Json = None
    since: PartialDate | None = None


class Alternative(msgspec.Struct, frozen=True):
    """Another value of the same thing, and the claims that say it."""

    value: Mapping[str, Json]
    claims: tuple[str, ...]


class Fact(msgspec.Struct, frozen=True):
    """One thing the record holds.

    ``claims`` are the ids of the claims that support it, the chosen one first; ``rule`` says in
    words why it was chosen; ``others`` cannot hold beside it; ``valid`` is from when to when it is
    so.
    """

    subject: str
    property: str
    key: str
    value: Mapping[str, Json]
    claims: tuple[str, ...]
    rule: str
    others: tuple[Alternative, ...]
    valid: Period

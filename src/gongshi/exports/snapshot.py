# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A snapshot: the record at one instant, as of one day, with the texts its pins lead to.

All that is exported is a pure function of it. A pin whose words are not in the text stops the
export (design of record, section 1).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import msgspec

from gongshi.exports.errors import ExportError
from gongshi.record import ClaimStanding, Fact, Folded, Json, payload_pins
from gongshi.values import PartialDate, Pin

__all__ = ["LedgerEnd", "Snapshot"]


class LedgerEnd(msgspec.Struct, frozen=True):
    """How many entries were known, and the leaf hash of the last; an empty ledger has none."""

    count: int
    leaf: str | None


class Snapshot(msgspec.Struct, frozen=True):
    """What is exported: the fold, the texts of its notices by id, and which past was asked for.

    ``on`` and ``known_at`` are those of the fold; None is any day, and now.
    """

    folded: Folded
    texts: Mapping[str, str]
    end: LedgerEnd
    on: PartialDate | None = None
    known_at: str | None = None

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts by subject, property and key."""
        return tuple(fact for _, found in sorted(self.folded.facts.items()) for fact in found)

    @property
    def claims(self) -> tuple[ClaimStanding, ...]:
        """All claims by notice, in the order of its text."""
        return tuple(sorted(self.folded.claims.values(), key=_place))

    def pins(self, claim: ClaimStanding) -> dict[str, list[Pin]]:
        """Return the pins of a claim: ``claim`` for the whole, a list for each part."""
        return payload_pins(cast("Mapping[str, Json]", claim.payload))

    def pin(self, claim: str, part: str = "claim") -> Pin:
        """Return where the words of one part of a claim are, or those of the whole."""
        pins = self.pins(self.folded.claims[claim])
        return pins.get(part, pins["claim"])[0]

    def words(self, pin: Pin) -> str:
        """Return the pinned words.

        Raises ``ExportError`` when the text is not there, ``PinError`` when it is another one.
        """
        text = self.texts.get(pin.notice)
        if text is None:
            raise ExportError(
                f"the text of notice {pin.notice[:12]} is not kept here, so what it says cannot be "
                "shown with its words; put the text back and export again"
            )
        return pin.quote(text)


def _place(claim: ClaimStanding) -> tuple[str, int, int, str]:
    pin = claim.payload["pin"]
    return (claim.notice, pin["start"], -pin["end"], claim.id)

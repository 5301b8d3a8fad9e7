# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How notices and claims stand on the record: what was said of them by readings and reviews.

A claim is never silently a fact: it counts when it was accepted (design of record, sections 1 and
4).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

import msgspec

from gongshi.record.claims import ClaimPayload
from gongshi.values import PartialDate

__all__ = ["ClaimStanding", "NoticeStanding", "Status"]

Status = Literal["unreviewed", "accepted", "corrected", "rejected"]


class NoticeStanding(msgspec.Struct, frozen=True):
    """A notice: its latest entry's payload, when it was first recorded, who read it last."""

    id: str
    payload: Mapping[str, Any]
    recorded_at: str
    reader: str | None = None

    @property
    def published(self) -> PartialDate | None:
        """The publication day, as exactly as it is known."""
        written = cast("str | None", self.payload["published"])
        return None if written is None else PartialDate.parse(written)

    @property
    def rank(self) -> str:
        """What kind of publisher it comes from (``gongshi.record.policy.RANKS``)."""
        return cast("str", self.payload["rank"])


class ClaimStanding(msgspec.Struct, frozen=True):
    """A claim with its review.

    ``current``: it is among the claims of the newest reading of its notice, or was reviewed;
    ``replacement`` is the id of the claim that corrects it.
    """

    id: str
    payload: ClaimPayload
    recorded_at: str
    status: Status = "unreviewed"
    reason: str | None = None
    reviewer: str | None = None
    reviewed_at: str | None = None
    replacement: str | None = None
    current: bool = False

    @property
    def kind(self) -> str:
        """The kind of the claim."""
        return self.payload["kind"]

    @property
    def notice(self) -> str:
        """The id of the notice that says it."""
        return self.payload["notice"]

    @property
    def anchor(self) -> str:
        """The name of its place on the notice's page: ``c120-168``."""
        return f"c{self.payload['pin']['start']}-{self.payload['pin']['end']}"

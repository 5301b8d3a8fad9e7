# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What entries say, gathered kind by kind: the first half of the fold.

How a notice stands hangs on its own entries, how a claim stands on its own entry, on the reviews
that judge it and on the readings of its notice. So the entries of some notices, with the reviews of
their claims, give the same standings as the whole ledger does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import msgspec

from gongshi.record.claims import ClaimPayload, claim_id
from gongshi.record.errors import EntryError, PolicyError
from gongshi.record.judgement import Judgement, judgements_of
from gongshi.record.policy import OFFICIAL_FIRST, Policy, policy_of
from gongshi.record.register import RegisterItem, item_of
from gongshi.record.standing import ClaimStanding, NoticeStanding

if TYPE_CHECKING:
    from gongshi.record.entry import Entry

__all__ = ["Gathered"]


class Gathered:
    """Takes entries in ledger order; ``notices``, ``items``, ``policy`` and ``standings`` tell."""

    def __init__(self) -> None:
        self.notices: dict[str, NoticeStanding] = {}
        self.items: dict[str, RegisterItem] = {}
        self._policies: dict[str, Policy] = {OFFICIAL_FIRST.id: OFFICIAL_FIRST}
        self._claims: dict[str, tuple[ClaimPayload, str]] = {}
        self._judged: dict[str, Judgement] = {}
        self._newest: dict[str, set[str]] = {}

    def take(self, entry: Entry, claim: str | None = None) -> None:
        """Take in one entry; ``claim`` is the id of the claim it holds, where that is known.

        Raises ``EntryError`` for an entry of an unknown kind, a reading of a notice or a review of
        a claim that is not there.
        """
        match entry.kind:
            case "notice":
                self._notice(entry)
            case "claim":
                payload = cast("ClaimPayload", entry.payload)
                known = claim or claim_id(entry.payload)
                self._claims.setdefault(known, (payload, entry.recorded_at))
            case "reading":
                self._reading(entry)
            case "review":
                self._review(entry)
            case "resolution":
                self.items[entry.subject] = item_of(entry)
            case "policy":
                found = policy_of(entry.payload)
                self._policies[found.id] = found
            case _:
                raise EntryError(f"the fold does not know entries of kind {entry.kind!r}")

    def judge(self, judgement: Judgement) -> None:
        """Take in what a review says of one claim; the last word counts."""
        self._judged[judgement.claim] = judgement

    def policy(self, id_: str) -> Policy:
        """Return a policy; ``PolicyError`` when it is not on the record."""
        found = self._policies.get(id_)
        if found is None:
            known = ", ".join(sorted(self._policies))
            raise PolicyError(f"there is no policy {id_!r} on the record; known are: {known}")
        return found

    def standings(self) -> dict[str, ClaimStanding]:
        """Return the claims, each knowing whether it still counts."""
        return {id_: self._standing(id_, *said) for id_, said in self._claims.items()}

    def _notice(self, entry: Entry) -> None:
        first = self.notices.get(entry.subject)
        at = first.recorded_at if first else entry.recorded_at
        self.notices[entry.subject] = NoticeStanding(entry.subject, entry.payload, at)

    def _reading(self, entry: Entry) -> None:
        notice = self.notices.get(entry.subject)
        if notice is None:
            raise EntryError(
                f"a reading of notice {entry.subject[:12]}, which is not on the record"
            )
        payload = cast("Mapping[str, Any]", entry.payload)
        if payload["part"] == 1:
            self._newest[entry.subject] = set()
        self._newest[entry.subject] |= set(payload["claims"])
        reader = f"{payload['reader']} {payload['version']}"
        self.notices[entry.subject] = msgspec.structs.replace(notice, reader=reader)

    def _review(self, entry: Entry) -> None:
        for judgement in judgements_of(entry):
            if judgement.claim not in self._claims:
                raise EntryError(
                    f"a review speaks of claim {judgement.claim[:12]}, which is not on the record"
                )
            self.judge(judgement)

    def _standing(self, id_: str, payload: ClaimPayload, recorded_at: str) -> ClaimStanding:
        judged = self._judged.get(id_)
        if judged is None:
            current = id_ in self._newest.get(payload["notice"], ())
            return ClaimStanding(id_, payload, recorded_at, current=current)
        return ClaimStanding(
            id_,
            payload,
            recorded_at,
            judged.status,
            judged.reason,
            judged.reviewer,
            judged.reviewed_at,
            judged.replacement,
            current=True,
        )

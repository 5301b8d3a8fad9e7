# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What entries say, gathered kind by kind: the first half of the fold.

How a notice stands hangs on its own entries, how a claim stands on its own entry, on the reviews
that judge it and on the readings of its notice. So the entries of some notices, with the reviews of
their claims, give the same standings as the whole ledger does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from gongshi.record.claims import ClaimPayload, claim_id
from gongshi.record.concordance import AreaLink, area_link
from gongshi.record.errors import EntryError, PolicyError
from gongshi.record.identity import edge_of
from gongshi.record.judgement import claims_judged, judgements_of
from gongshi.record.policy import OFFICIAL_FIRST, Policy, policy_of
from gongshi.record.register import Register, item_of
from gongshi.record.retraction import last_word, standing
from gongshi.record.sealed import OF_SEALED
from gongshi.record.standing import ClaimStanding, NoticeStanding

if TYPE_CHECKING:
    from gongshi.record.entry import Entry

__all__ = ["OF_THE_WHOLE", "Gathered"]

OF_THE_WHOLE = ("resolution", "concordance", "policy", "retraction")
"""The kinds of entry that bear on the record as a whole, not on some notices or claims alone."""


class Gathered:
    """Takes entries in any order; ``notices``, ``register``, ``links`` and ``standings`` tell."""

    def __init__(self) -> None:
        self._policies: dict[str, Policy] = {OFFICIAL_FIRST.id: OFFICIAL_FIRST}
        self._claims: dict[str, tuple[ClaimPayload, str]] = {}
        self._told: dict[str, list[Entry]] = {}
        self._readings: dict[str, list[Entry]] = {}
        self._reviews: dict[str, list[Entry]] = {}
        self._acts: dict[str, list[Entry]] = {}
        self._taken_back: dict[str, set[str]] = {}

    def take(self, entry: Entry, claim: str | None = None) -> None:
        """Take in one entry; ``claim`` is the id of the claim it holds, where that is known.

        Raises ``EntryError`` for an entry of an unknown kind.
        """
        match entry.kind:
            case "claim":
                payload = cast("ClaimPayload", entry.payload)
                known = claim or claim_id(entry.payload)
                self._claims.setdefault(known, (payload, entry.recorded_at))
            case "review":
                for judged in claims_judged(entry):
                    self.judge(judged, entry)
            case "notice":
                self._told.setdefault(entry.subject, []).append(entry)
            case "reading":
                self._readings.setdefault(entry.subject, []).append(entry)
            case "resolution" | "concordance":
                self._acts.setdefault(entry.subject, []).append(entry)
            case "retraction":
                leaf = cast("str", entry.payload["leaf"])
                self._taken_back.setdefault(entry.subject, set()).add(leaf)
            case "policy":
                found = policy_of(entry.payload)
                self._policies[found.id] = found
            case kind if kind in OF_SEALED:
                pass
            case _:
                raise EntryError(f"the fold does not know entries of kind {entry.kind!r}")

    def judge(self, claim: str, review: Entry) -> None:
        """Take in a ``review`` entry for one of the claims it judges, whatever of the other."""
        self._reviews.setdefault(claim, []).append(review)

    def policy(self, id_: str) -> Policy:
        """Return a policy; ``PolicyError`` when it is not on the record."""
        found = self._policies.get(id_)
        if found is None:
            known = ", ".join(sorted(self._policies))
            raise PolicyError(f"there is no policy {id_!r} on the record; known are: {known}")
        return found

    @cached_property
    def notices(self) -> Mapping[str, NoticeStanding]:
        """The notices, once all is taken in; ``EntryError`` for a reading of one not there."""
        for notice in self._readings.keys() - self._told.keys():
            raise EntryError(f"a reading of notice {notice[:12]}, which is not on the record")
        return {id_: self._notice(id_, told) for id_, told in self._told.items()}

    def register(self) -> Register:
        """Return the items of the register, and what was said of who is whom."""
        acts = [act for act in self._standing_acts() if act.kind == "resolution"]
        edges = (edge_of(act) for act in acts if "verdict" in act.payload)
        return Register.of((item_of(act) for act in acts if "item" in act.payload), edges)

    def links(self) -> tuple[AreaLink, ...]:
        """Return the links of the concordance, by the areas they join."""
        acts = (act for act in self._standing_acts() if act.kind == "concordance")
        return tuple(sorted(map(area_link, acts), key=lambda link: (link.one, link.other)))

    def standings(self) -> dict[str, ClaimStanding]:
        """Return the claims, each knowing whether it still counts.

        Raises ``EntryError`` for a review of a claim that is not there, or whose notice is not.
        """
        for claim in self._reviews.keys() - self._claims.keys():
            raise EntryError(f"a review speaks of claim {claim[:12]}, which is not on the record")
        newest = {notice: _newest(parts) for notice, parts in self._readings.items()}
        return {id_: self._standing(id_, *said, newest) for id_, said in self._claims.items()}

    def _notice(self, id_: str, told: Sequence[Entry]) -> NoticeStanding:
        latest = last_word(told) or told[0]
        first = min(entry.recorded_at for entry in told)
        read = last_word(self._readings.get(id_, ()))
        reader = None if read is None else f"{read.payload['reader']} {read.payload['version']}"
        return NoticeStanding(id_, latest.payload, first, reader)

    def _standing_acts(self) -> Iterator[Entry]:
        """Yield the act that counts about each subject; none where all were taken back."""
        for acts in self._acts.values():
            counts = last_word(standing(acts, self._taken_back))
            if counts is not None:
                yield counts

    def _standing(
        self,
        id_: str,
        payload: ClaimPayload,
        recorded_at: str,
        newest: Mapping[str, frozenset[str]],
    ) -> ClaimStanding:
        reviews = self._reviews.get(id_)
        review = None if reviews is None else last_word(standing(reviews, self._taken_back))
        if review is None:
            current = id_ in newest.get(payload["notice"], ())
            return ClaimStanding(id_, payload, recorded_at, current=current)
        if payload["notice"] not in self._told:
            raise EntryError(
                f"claim {id_[:12]} was reviewed, and its notice {payload['notice'][:12]} is not on "
                "the record"
            )
        judged = next(said for said in judgements_of(review) if said.claim == id_)
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


def _newest(parts: Sequence[Entry]) -> frozenset[str]:
    """Return the claims of the newest of several readings: all parts since its first."""
    began = max((part.recorded_at for part in parts if part.payload["part"] == 1), default="")
    ids = (part.payload["claims"] for part in parts if part.recorded_at >= began)
    return frozenset(id_ for some in ids for id_ in cast("list[str]", some))

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which claims of one thing agree, which refine one another, and which cannot both hold.

The table of ``record.md``, section 5: equal values are one fact with two sources; the more exact
value stands for both (2021-08 and 2021-08-30; "over 20" and 21); all else is kept side by side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

import msgspec

from gongshi.record.canonical import Json, canonical
from gongshi.record.errors import EntryError
from gongshi.record.fact import Alternative, Assertion, Fact
from gongshi.record.policy import Policy
from gongshi.record.standing import ClaimStanding, NoticeStanding
from gongshi.values import PartialDate, Period

__all__ = ["Sources", "settle"]

_WHY = (
    "accepted over unreviewed",
    "better source",
    "later over earlier",
    "lower claim id, all else being equal",
)


class Sources(msgspec.Struct, frozen=True):
    """What a policy looks at: how claims and notices stand."""

    claims: Mapping[str, ClaimStanding]
    notices: Mapping[str, NoticeStanding]
    policy: Policy

    def notice(self, id_: str) -> NoticeStanding:
        """Return a notice; ``EntryError`` when its claims were accepted without an entry of it."""
        found = self.notices.get(id_)
        if found is None:
            raise EntryError(
                f"a claim of notice {id_[:12]} was accepted, and that notice is not on the record"
            )
        return found

    def order(self, assertion: Assertion) -> tuple[int, int, int, str]:
        """Return the place of an assertion in the policy's total order, best first."""
        claim = self.claims[assertion.claim]
        notice = self.notice(claim.notice)
        published = notice.published
        return (
            0 if claim.status == "accepted" else 1,
            self.policy.place(notice.rank),
            -published.last_day().toordinal() if published else 0,
            claim.id,
        )


def settle(assertions: Sequence[Assertion], sources: Sources) -> Fact:
    """Return the one fact of several assertions under one subject, property and key.

    The groups that agree are formed first, then the policy chooses among them.
    """
    ordered = sorted(assertions, key=sources.order)
    groups: list[list[Assertion]] = []
    for assertion in ordered:
        _place(assertion, groups)
    chosen, others = groups[0], groups[1:]
    best = chosen[0]
    return Fact(
        subject=best.subject,
        property=best.property,
        key=best.key,
        value=best.value,
        claims=tuple(a.claim for a in chosen),
        rule=_rule(chosen, others, sources),
        others=tuple(Alternative(g[0].value, tuple(a.claim for a in g)) for g in others),
        valid=Period(best.since, "open" if best.since else "unknown"),
    )


def _place(assertion: Assertion, groups: list[list[Assertion]]) -> None:
    """Put an assertion into the first group it agrees with, in front when it says more."""
    for group in groups:
        if _equal(assertion, group[0]):
            group.append(assertion)
            return
        if _refines(assertion, group[0]):
            group.insert(0, assertion)
            return
        if _refines(group[0], assertion):
            group.append(assertion)
            return
    groups.append([assertion])


def _rule(
    chosen: Sequence[Assertion], others: Sequence[Sequence[Assertion]], sources: Sources
) -> str:
    if not others:
        if len(chosen) == 1:
            return "the only claim"
        return "all sources agree" if _equal(chosen[0], chosen[-1]) else "more exact, all agree"
    first, second = sources.order(chosen[0]), sources.order(others[0][0])
    differs = next(
        place for place, pair in enumerate(zip(first, second, strict=True)) if len(set(pair)) > 1
    )
    return f"{sources.policy.id}: {_WHY[differs]}"


def _equal(one: Assertion, other: Assertion) -> bool:
    return canonical(_compared(one)) == canonical(_compared(other))


def _compared(assertion: Assertion) -> Json:
    return cast("Json", assertion.value) if assertion.same is None else assertion.same


def _refines(one: Assertion, other: Assertion) -> bool:
    """Tell whether ``one`` says the same as ``other`` and more."""
    if "date" in one.value and "date" in other.value:
        return _date_refines(str(one.value["date"]), str(other.value["date"]))
    if "value" in one.value and "approx" in other.value and "approx" not in one.value:
        return _within(one.value["value"], other.value["value"], str(other.value["approx"]))
    return False


def _date_refines(one: str, other: str) -> bool:
    exact, wide = PartialDate.parse(one), PartialDate.parse(other)
    return exact != wide and exact.refines(wide)


def _within(exact: Json, said: Json, approx: str) -> bool:
    """Tell whether an exact whole number fits a count that was said with a qualifier."""
    if not isinstance(exact, int) or not isinstance(said, int):
        return False
    return {
        "over": said < exact < 2 * said,
        "at_least": said <= exact < 2 * said,
        "at_most": exact <= said,
        "nearly": said * 9 <= exact * 10 and exact < said,
        "about": said * 9 <= exact * 10 <= said * 11,
    }[approx]

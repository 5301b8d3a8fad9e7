# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which claims of one thing agree, which refine one another, and which cannot both hold.

The table of ``record.md``, section 5: equal values are one fact with two sources; the more exact
value stands for both (2021-08 and 2021-08-30; "over 20" and 21); all else is kept side by side.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from gongshi.record.fact import Alternative, Assertion, Fact
from gongshi.record.policy import Policy
from gongshi.record.relation import relation
from gongshi.record.standing import ClaimStanding, NoticeStanding
from gongshi.values import Period

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

    def order(self, assertion: Assertion) -> tuple[int, int, int, str]:
        """Return the place of an assertion in the policy's total order, best first."""
        claim = self.claims[assertion.claim]
        notice = self.notices[claim.notice]
        published = notice.published
        return (
            0 if claim.status == "accepted" else 1,
            self.policy.place(notice.rank),
            -published.last_day().toordinal() if published else 0,
            claim.id,
        )


def settle(assertions: Sequence[Assertion], sources: Sources) -> Iterator[Fact]:
    """Yield the facts of assertions under one subject, property and key.

    There is one, unless some speak of another scope (six key areas beside 16 areas): those are a
    fact of their own under ``key/scope``. Of each, the groups that agree are formed first, then the
    policy chooses among them.
    """
    ordered = sorted(assertions, key=sources.order) if len(assertions) > 1 else assertions
    for key, together in _by_scope(ordered).items():
        yield _one(key, together, sources)


def _by_scope(ordered: Sequence[Assertion]) -> Mapping[str, list[Assertion]]:
    """Part off those whose scope is another than that of the whole, or else of the best source."""
    whole = next((one for one in ordered if "scope" not in one.value), ordered[0])
    parted: dict[str, list[Assertion]] = {}
    for one in ordered:
        differ = one.value.get("scope") != whole.value.get("scope")
        apart = differ and relation(one, whole) == "other_scope"
        key = f"{one.key}/{one.value.get('scope')}" if apart else one.key
        parted.setdefault(key, []).append(one)
    return parted


def _one(key: str, ordered: Sequence[Assertion], sources: Sources) -> Fact:
    groups: list[list[Assertion]] = []
    for assertion in ordered:
        _place(assertion, groups)
    chosen, others = groups[0], groups[1:]
    best = chosen[0]
    return Fact(
        subject=best.subject,
        property=best.property,
        key=key,
        value=best.value,
        claims=tuple(a.claim for a in chosen),
        rule=_rule(chosen, others, sources),
        others=tuple(Alternative(g[0].value, tuple(a.claim for a in g)) for g in others),
        valid=Period(best.since, "open" if best.since else "unknown"),
    )


def _place(assertion: Assertion, groups: list[list[Assertion]]) -> None:
    """Put an assertion into the first group it agrees with, in front when it says more."""
    for group in groups:
        stands = relation(assertion, group[0])
        if stands == "refines":
            group.insert(0, assertion)
            return
        if stands in ("equal", "refined_by"):
            group.append(assertion)
            return
    groups.append([assertion])


def _rule(
    chosen: Sequence[Assertion], others: Sequence[Sequence[Assertion]], sources: Sources
) -> str:
    """Say why: a group stands where its best source put it, not where its most exact claim is."""
    if not others:
        if len(chosen) == 1:
            return "the only claim"
        equal = relation(chosen[0], chosen[-1]) == "equal"
        return "all sources agree" if equal else "more exact, all agree"
    first, second = (min(map(sources.order, group)) for group in (chosen, others[0]))
    differs = next(
        place for place, pair in enumerate(zip(first, second, strict=True)) if len(set(pair)) > 1
    )
    return f"{sources.policy.id}: {_WHY[differs]}"

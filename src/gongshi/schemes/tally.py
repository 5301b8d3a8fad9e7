# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What everybody's answers come to: people and money, by month, by a reform, by interpretation.

Sums do not depend on how people are cut into batches or in which order batches come. The month of
an amount is that in which its phase was completed.
"""

from __future__ import annotations

from collections import Counter

import msgspec
import numpy as np
import numpy.typing as npt

from gongshi.schemes.columns import Array, compute
from gongshi.schemes.everybody import REFORM, alternatives
from gongshi.schemes.scheme import Scheme

__all__ = ["Counted", "Difference", "MonthCost", "Summary", "Tally", "Turning", "Way"]


class MonthCost(msgspec.Struct, frozen=True):
    """A month as ``YYYY-MM``, what falls due in it in cents, and to how many people."""

    month: str
    cents: int
    people: int


class Summary(msgspec.Struct, frozen=True):
    """How many people there are, are eligible, are paid anything, and the cost in cents."""

    people: int
    eligible: int
    paid: int
    cents: int
    not_eligible: int
    needs_evidence: int
    refer: int
    months: tuple[MonthCost, ...]


class Difference(msgspec.Struct, frozen=True):
    """A reform against the rules as they stand; ``changed``: anybody whose answer is another.

    Winners and losers are people whose total rises or falls, ``gained`` and ``lost`` by how much
    in all; ``new_winners`` are winners newly in, ``out_losers`` losers newly out.
    """

    changed: int
    winners: int
    losers: int
    newly_in: int
    newly_out: int
    gained: int
    lost: int
    new_winners: int
    out_losers: int


class Way(msgspec.Struct, frozen=True):
    """One way to settle an interpretation: answers that change, and the cost in cents then."""

    name: str
    answers: int
    cents: int


class Turning(msgspec.Struct, frozen=True):
    """How many answers turn on an interpretation, and what each other way to settle it costs."""

    interpretation: str
    answers: int
    ways: tuple[Way, ...]


class Counted(msgspec.Struct, frozen=True):
    """All that a simulation counts."""

    base: Summary
    reform: Summary | None
    difference: Difference | None
    sensitivity: tuple[Turning, ...] | None


class Tally:
    """Adds up the record batches of ``everybody.answered``."""

    def __init__(self, scheme: Scheme, *, reforms: bool, sensitivity: bool) -> None:
        self._phases = tuple(phase.number for phase in scheme.program.phases)
        self._reforms = reforms
        self._pairs = alternatives(scheme) if sensitivity else None
        self._counts: Counter[tuple[str, ...]] = Counter()
        self._months: Counter[tuple[str, str, str]] = Counter()

    def add(self, answers: Array) -> None:
        """Add the answers of a batch."""
        self._add_side(answers, "")
        if self._reforms:
            self._add_side(answers, REFORM)
            self._add_difference(answers)
        for name in dict.fromkeys(name for name, _ in self._pairs or ()):
            self._add_turning(answers, name)

    def _add_side(self, answers: Array, side: str) -> None:
        cents = _numbers(answers, f"{side}total_cents")
        self._counts[side, "cents"] += int(cents.sum())
        self._counts[side, "paid"] += int((cents > 0).sum())
        for each in compute().value_counts(answers.column(f"{side}status")):
            self._counts[side, each["values"].as_py()] += each["counts"].as_py()
        seen: list[npt.NDArray[np.int64]] = []
        for number in self._phases:
            self._add_months(answers, side, f"{side}phase_{number}", seen)

    def _add_months(
        self, answers: Array, side: str, phase: str, seen: list[npt.NDArray[np.int64]]
    ) -> None:
        """Add what a phase costs each month; who is in ``seen`` with a month counts once in it."""
        status = answers.column(f"{phase}_status")
        payable = np.asarray(compute().equal(status, "payable").fill_null(False))
        days = np.asarray(answers.column(f"{phase}_completed").cast("int32").fill_null(0))
        month = days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
        month[~payable] = _NO_MONTH
        again = np.zeros(len(month), dtype=np.bool_)
        for earlier in seen:
            again |= earlier == month
        seen.append(month)
        cents = _numbers(answers, f"{phase}_cents")
        for each in np.unique(month[payable]):
            within, written = month == each, str(each.astype("datetime64[M]"))
            self._months[side, written, "cents"] += int(cents[within].sum())
            self._months[side, written, "people"] += int((within & ~again).sum())

    def _add_difference(self, answers: Array) -> None:
        before, now = (_eligible(answers, side) for side in ("", REFORM))
        change = _numbers(answers, f"{REFORM}total_cents") - _numbers(answers, "total_cents")
        new, out = now & ~before, before & ~now
        told = {
            "changed": _numbers(answers, "changed").sum(),
            "winners": (change > 0).sum(),
            "losers": (change < 0).sum(),
            "newly_in": new.sum(),
            "newly_out": out.sum(),
            "gained": change[change > 0].sum(),
            "lost": -change[change < 0].sum(),
            "new_winners": (new & (change > 0)).sum(),
            "out_losers": (out & (change < 0)).sum(),
        }
        self._counts.update({("difference", name): int(count) for name, count in told.items()})

    def _add_turning(self, answers: Array, name: str) -> None:
        turns = np.zeros(answers.num_rows, dtype=np.bool_)
        for each, option in self._pairs or ():
            if each == name:
                changed = _numbers(answers, f"{name}.{option}.changed") > 0
                cents = _numbers(answers, f"{name}.{option}.total_cents")
                self._counts[name, option, "answers"] += int(changed.sum())
                self._counts[name, option, "cents"] += int(cents.sum())
                turns |= changed
        self._counts[name, "answers"] += int(turns.sum())

    def outcome(self) -> Counted:
        """Return what has been counted so far."""
        names = Difference.__struct_fields__
        difference = Difference(*(self._counts["difference", name] for name in names))
        return Counted(
            self._summary(""),
            self._summary(REFORM) if self._reforms else None,
            difference if self._reforms else None,
            None if self._pairs is None else tuple(self._turnings()),
        )

    def _summary(self, side: str) -> Summary:
        statuses = ("eligible", "not_eligible", "needs_evidence", "refer")
        told = {name: self._counts[side, name] for name in (*statuses, "paid", "cents")}
        months = sorted({month for each, month, _ in self._months if each == side})
        costs = (
            MonthCost(
                month, self._months[side, month, "cents"], self._months[side, month, "people"]
            )
            for month in months
        )
        people = sum(told[name] for name in statuses)
        return Summary(people=people, months=tuple(costs), **told)

    def _turnings(self) -> list[Turning]:
        pairs = self._pairs or ()
        return [
            Turning(
                name,
                self._counts[name, "answers"],
                tuple(
                    Way(
                        option,
                        self._counts[name, option, "answers"],
                        self._counts[name, option, "cents"],
                    )
                    for each, option in pairs
                    if each == name
                ),
            )
            for name in dict.fromkeys(name for name, _ in pairs)
        ]


_NO_MONTH = -1_000_000


def _numbers(answers: Array, name: str) -> npt.NDArray[np.int64]:
    return np.asarray(answers.column(name).cast("int64").fill_null(0))


def _eligible(answers: Array, side: str) -> npt.NDArray[np.bool_]:
    return np.asarray(compute().equal(answers.column(f"{side}status"), "eligible"))

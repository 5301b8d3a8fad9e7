# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Trying every way in which open facts and interpretations may be settled (design, section 7).

What all completions of the unknown facts agree on stands; only what is asked on the way is ever
tried. So a sure failure decides whatever else is unknown, and an unknown that cannot change the
answer is not asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

import msgspec

from gongshi.schemes.facts import Facts
from gongshi.schemes.open_value import Domain, OpenChoice, Split
from gongshi.schemes.outcome import Outcome, outcome_of
from gongshi.schemes.scheme import Scheme

__all__ = ["MOST_TRIES", "Choices", "Combination", "Settling"]

MOST_TRIES = 1024
"""After so many completions nothing is said of the phases, and after twice as many no more are
tried: the answer is that evidence is needed."""

Choices = Mapping[str, tuple[int, ...]]
"""Of each interpretation the alternatives that are tried, by their places among the plain ones."""


class Combination(msgspec.Struct, frozen=True):
    """One way to settle the open interpretations that were asked, and all outcomes under it.

    ``asked`` are the paths of the unknown facts that change something; ``complete`` is False where
    there were too many completions to say anything of the phases.
    """

    settled: Mapping[str, int]
    outcomes: tuple[Outcome, ...]
    asked: frozenset[str]
    complete: bool

    @property
    def sure(self) -> bool:
        """Tell whether all completions agree."""
        return self.complete and len({one.face for one in self.outcomes}) == 1

    @property
    def best(self) -> Outcome:
        """The most favourable outcome, the first of equals."""
        return max(self.outcomes, key=lambda one: one.favour)


class _Read(list[object]):
    """Choices that note which of them were looked at."""

    __slots__ = ("noted",)

    def __init__(self, choices: Iterable[object], noted: set[int]) -> None:
        super().__init__(choices)
        self.noted = noted

    def __getitem__(self, place: object) -> object:  # type: ignore[override]  # one at a time
        """Return a choice and note that it was asked for."""
        self.noted.add(cast("int", place))
        return super().__getitem__(cast("int", place))


class Settling:
    """Evaluates a scheme for one person's facts under choices.

    ``read`` has the interpretations that were looked at so far, by their places: no other can have
    changed anything.
    """

    def __init__(self, scheme: Scheme, facts: Facts, horizon: int) -> None:
        self._scheme = scheme
        self._facts = facts
        self._horizon = horizon
        self._numbers = tuple(phase.number for phase in scheme.program.phases)
        self._ids = tuple(scheme.interpretations)
        self.read: set[int] = set()
        self._left, self._brief = MOST_TRIES, False

    def combinations(self, choices: Choices) -> tuple[Combination, ...]:
        """Return one for each way to settle what is open, in the order of alternatives."""
        found = self._completed(choices)
        if isinstance(found, Combination):
            return (found,)
        return tuple(
            combination
            for option in choices[found.path]
            for combination in self.combinations({**choices, found.path: (option,)})
        )

    def _completed(self, choices: Choices) -> Combination | Split:
        options = (choices[name] for name in self._ids)
        open_or_not = (
            OpenChoice(name, tried) if len(tried) > 1 else tried[0]
            for name, tried in zip(self._ids, options, strict=True)
        )
        given = _Read(open_or_not, self.read)
        settled = {name: tried[0] for name, tried in choices.items() if len(tried) == 1}
        outcomes: tuple[Outcome, ...] = ()
        asked: set[str] = set()
        for brief, most in ((False, MOST_TRIES), (True, 2 * MOST_TRIES)):
            self._left, self._brief = most, brief
            asked = set()
            try:
                outcomes = tuple(self._explored(given, {}, asked))
            except Split as split:
                return split
            if self._left > 0:
                return Combination(settled, outcomes, frozenset(asked), complete=not brief)
        perhaps = outcome_of((True, (), ()), self._numbers)
        return Combination(settled, (*outcomes, perhaps), frozenset(asked), complete=False)

    def _explored(
        self, given: Sequence[object], domains: dict[str, Domain], asked: set[str]
    ) -> list[Outcome]:
        self._left -= 1
        found = self._tried(given, domains)
        if isinstance(found, Outcome):
            return [found]
        if found.path in self._ids:
            raise found
        parts = [
            self._explored(given, {**domains, found.path: domain}, asked)
            for domain in found.domains
            if self._left > 0
        ]
        if len({frozenset(one.face for one in part) for part in parts}) > 1:
            asked.add(found.path)
        return [one for part in parts for one in part]

    def _tried(self, given: Sequence[object], domains: Mapping[str, Domain]) -> Outcome | Split:
        try:
            return self._once(given, domains)
        except Split as split:
            return split

    def _once(self, given: Sequence[object], domains: Mapping[str, Domain]) -> Outcome:
        facts = self._facts.settled(self._scheme.form, domains)
        raw = self._scheme.decider(
            facts.person,
            facts.tables,
            given,
            self._horizon,
            only_eligible=self._brief,
        )
        return outcome_of(raw, self._numbers)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Trying every way in which open facts and interpretations may be settled (design, section 7).

What all completions of the unknown facts agree on stands; only what is asked on the way is ever
tried. So a sure failure decides whatever else is unknown, and an unknown that cannot change the
answer is not asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from gongshi.schemes.facts import Facts
from gongshi.schemes.open_value import Domain, OpenChoice, Split
from gongshi.schemes.outcome import Outcome, outcome_of
from gongshi.schemes.scheme import Scheme

__all__ = ["MOST_TRIES", "Choices", "Combination", "Settling"]

MOST_TRIES = 4096
"""After so many completions no more are tried, and the answer is that evidence is needed."""

Choices = Mapping[str, tuple[int, ...]]
"""Of each interpretation the alternatives that are tried, by their places among the plain ones."""


class Combination(msgspec.Struct, frozen=True):
    """One way to settle the open interpretations that were asked, and all outcomes under it.

    ``asked`` are the paths of the unknown facts that change something; ``complete`` is False when
    there were too many completions to try.
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


class Settling:
    """Evaluates a scheme for one person's facts under choices, and remembers which it asked."""

    def __init__(self, scheme: Scheme, facts: Facts, horizon: int) -> None:
        self._scheme = scheme
        self._facts = facts
        self._horizon = horizon
        self._numbers = tuple(phase.number for phase in scheme.program.phases)
        self._ids = tuple(scheme.interpretations)
        self._tries = 0

    def combinations(self, choices: Choices) -> tuple[Combination, ...]:
        """Return one for each way to settle what is open, in the order of alternatives."""
        try:
            return (self._completed(choices),)
        except Split as split:
            options = choices[split.path]
            return tuple(
                combination
                for option in options
                for combination in self.combinations({**choices, split.path: (option,)})
            )

    def _completed(self, choices: Choices) -> Combination:
        given = tuple(
            OpenChoice(name, choices[name]) if len(choices[name]) > 1 else choices[name][0]
            for name in self._ids
        )
        self._tries = 0
        asked: set[str] = set()
        outcomes = self._explored(given, {}, asked)
        settled = {name: tried[0] for name, tried in choices.items() if len(tried) == 1}
        return Combination(settled, tuple(outcomes), frozenset(asked), self._tries < MOST_TRIES)

    def _explored(
        self, given: Sequence[object], domains: dict[str, Domain], asked: set[str]
    ) -> list[Outcome]:
        self._tries += 1
        try:
            return [self._once(given, domains)]
        except Split as split:
            if split.path in self._ids:
                raise
            found = [
                self._explored(given, {**domains, split.path: domain}, asked)
                for domain in split.domains
                if self._tries < MOST_TRIES
            ]
            if len({frozenset(one.face for one in part) for part in found}) > 1:
                asked.add(split.path)
            return [one for part in found for one in part]

    def _once(self, given: Sequence[object], domains: Mapping[str, Domain]) -> Outcome:
        facts = self._facts.settled(self._scheme.form, domains)
        raw = self._scheme.decider(facts.person, facts.tables, given, self._horizon)
        return outcome_of(raw, self._numbers)

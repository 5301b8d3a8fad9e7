# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Deciding for one person: the answer, what it depends on, and what it was found from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from gongshi.schemes.answer import Folded, best_of, folded
from gongshi.schemes.calendar import OPEN, Day
from gongshi.schemes.errors import OptionError
from gongshi.schemes.facts import Facts
from gongshi.schemes.outcome import Outcome, outcome_of
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.settling import Choices, Combination, Settling
from gongshi.schemes.syntax import InterpretationLine

__all__ = ["Assessment", "assess", "chosen", "prepared"]


class Assessment(msgspec.Struct, frozen=True):
    """A decision about one person on the facts given, by one edition of a scheme.

    ``depends_on`` names each unsettled interpretation that, changed alone, changes status, phases
    or total; ``combinations`` holds every outcome from which it was made, with the trace of each.
    """

    scheme: Scheme
    folded: Folded
    depends_on: tuple[str, ...]
    combinations: tuple[Combination, ...]
    on: Day | None
    settled: Mapping[str, str]

    @property
    def shown(self) -> Outcome:
        """The most favourable outcome, which is the one that is shown."""
        return best_of(self.combinations).best


def chosen(scheme: Scheme, settled: Mapping[str, str]) -> dict[str, tuple[int, ...]]:
    """Return which alternatives are tried of each interpretation.

    Raises ``OptionError`` for an interpretation or alternative that the scheme does not have.
    """
    for name, option in settled.items():
        if name not in scheme.interpretations:
            known = ", ".join(scheme.interpretations) or "none"
            raise OptionError(f"{scheme.id} has no interpretation {name!r}; it has {known}")
        names = [one.name for one in scheme.interpretations[name].alternatives]
        if option not in names:
            raise OptionError(f"{name} has no alternative {option!r}; it has {', '.join(names)}")
    return {
        name: _tried(line, settled.get(name, line.default))
        for name, line in scheme.interpretations.items()
    }


def _tried(line: InterpretationLine, option: str | None) -> tuple[int, ...]:
    plain = [one.name for one in line.alternatives if not one.tries]
    if option is None:
        return tuple(range(len(plain)))
    alternative = next(one for one in line.alternatives if one.name == option)
    return tuple(plain.index(name) for name in alternative.tries or (option,))


def prepared(scheme: Scheme, settled: Mapping[str, str]) -> Callable[[Facts], Outcome]:
    """Return a function that decides, with every step traced, under interpretations all settled.

    This is the short way for one person whose facts are all known; a fact that is not known raises
    ``Split`` from it. Raises ``OptionError`` where an interpretation stays open.
    """
    tried = chosen(scheme, settled)
    for name, options in tried.items():
        if len(options) > 1:
            raise OptionError(f"{name} is not settled; name one of its alternatives")
    choices = tuple(options[0] for options in tried.values())
    numbers = tuple(phase.number for phase in scheme.program.phases)
    decide = scheme.decider

    def decided(facts: Facts) -> Outcome:
        return outcome_of(decide(facts.person, facts.tables, choices, OPEN), numbers)

    return decided


def assess(
    scheme: Scheme,
    facts: object,
    *,
    on: Day | None = None,
    settled: Mapping[str, str] | None = None,
) -> Assessment:
    """Decide for one person on facts as JSON has them; with ``on`` nothing later has happened.

    Raises ``FactsError`` for facts that cannot be so, ``OptionError`` for what cannot be settled
    so, and ``StepError`` for a step that cannot be computed.
    """
    asked = dict(settled or {})
    choices = chosen(scheme, asked)
    read = scheme.form.read(facts, on)
    settling = Settling(scheme, read, OPEN if on is None else on)
    combinations = settling.combinations(choices)
    turning = _Turning(scheme, settling, choices, frozenset(asked))
    names = turning.names(combinations)
    return Assessment(scheme, folded(combinations), names, combinations, on, asked)


class _Turning:
    """Finds the unsettled interpretations that, changed alone, change the answer."""

    def __init__(
        self, scheme: Scheme, settling: Settling, choices: Choices, asked: frozenset[str]
    ) -> None:
        self._settling = settling
        self._choices = choices
        self._all = scheme.interpretations
        self._lines = {
            name: line for name, line in scheme.interpretations.items() if name not in asked
        }

    def names(self, combinations: tuple[Combination, ...]) -> tuple[str, ...]:
        """Return their ids, in the order of the rule file."""
        if not all(one.complete for one in combinations):
            return ()
        answer = folded(combinations)
        asked = frozenset(self._settling.read)
        opened = self._opened(combinations)
        return tuple(
            name
            for place, (name, line) in enumerate(self._all.items())
            if name in self._lines
            and place in asked
            and (name in opened if line.default is None else self._turns(line, answer))
        )

    def _turns(self, line: InterpretationLine, answer: Folded) -> bool:
        return any(
            self._answer({**self._choices, line.id: _tried(line, alternative.name)}) != answer
            for alternative in line.alternatives
            if alternative.name != line.default
        )

    def _answer(self, choices: Choices) -> Folded:
        return folded(self._settling.combinations(choices))

    def _opened(self, combinations: tuple[Combination, ...]) -> frozenset[str]:
        """Return the interpretations without default on which the answer turns.

        Those that change the most favourable combination when changed alone; where none does so
        from there, those that change any other.
        """
        names = [name for name, line in self._lines.items() if line.default is None]
        if len(combinations) == 1:
            return frozenset()
        best = best_of(combinations).settled
        base = {**self._choices, **{name: (option,) for name, option in best.items()}}
        answer = self._answer(base)
        alone = frozenset(
            name
            for name in names
            for option in self._choices[name]
            if len(base[name]) == 1
            and (option,) != base[name]
            and self._answer({**base, name: (option,)}) != answer
        )
        return alone or frozenset(name for name in names if _differs(name, combinations))


def _differs(name: str, combinations: tuple[Combination, ...]) -> bool:
    """Tell whether two combinations that differ in one interpretation only come out differently."""
    faces: dict[frozenset[tuple[str, int]], set[frozenset[object]]] = {}
    for one in combinations:
        others = frozenset(pair for pair in one.settled.items() if pair[0] != name)
        faces.setdefault(others, set()).add(frozenset(outcome.face for outcome in one.outcomes))
    return any(len(different) > 1 for different in faces.values())

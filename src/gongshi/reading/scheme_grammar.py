# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The telling words by which the conditions of a scheme are read, for one language."""

from __future__ import annotations

import msgspec

from gongshi.reading.pattern import Pattern
from gongshi.reading.surroundings import one_of, telling

__all__ = ["SchemeGrammar", "scheme_grammar", "some"]

_FILE = "scheme_telling"


class SchemeGrammar(msgspec.Struct, frozen=True):
    """Patterns of one language; the groups of the first four name what a value means.

    ``durations``: jobless, work, aside, term; ``sums``: total, income, fund, benefit; ``launches``:
    launch, elsewhen; ``per``: month, week, day, hour, year, household, person. In ``announced`` the
    group ``where`` holds the words for the document that announced the scheme.
    """

    marks: str
    durations: Pattern
    sums: Pattern
    launches: Pattern
    per: Pattern
    planned: Pattern
    basis: Pattern
    at_least: Pattern
    at_most: Pattern
    expected: Pattern
    forecast: Pattern
    amounting: Pattern
    half: Pattern
    people: Pattern
    hours_week: Pattern
    announced: tuple[Pattern, ...]


def some(section: str, language: str) -> str:
    """Return the words of one section as a group of an expression."""
    return one_of(_FILE, section, language)


def scheme_grammar(  # noqa: PLR0913  (what word lists alone cannot say, each by its name)
    language: str,
    *,
    marks: str,
    half: Pattern,
    people: Pattern,
    hours_week: Pattern,
    announced: tuple[Pattern, ...],
) -> SchemeGrammar:
    """Join the patterns a language writes itself with those made of its word lists."""

    def told(*sections: str) -> Pattern:
        return telling(_FILE, sections, language)

    return SchemeGrammar(
        marks=marks,
        durations=told("jobless", "work", "aside", "term"),
        sums=told("total", "income", "fund", "benefit"),
        launches=told("launch", "elsewhen"),
        per=told("month", "week", "day", "hour", "year", "household", "person"),
        planned=told("planned"),
        basis=told("full_time", "part_time"),
        at_least=told("at_least"),
        at_most=told("at_most"),
        expected=told("expected"),
        forecast=told("forecast"),
        amounting=told("amounting"),
        half=half,
        people=people,
        hours_week=hours_week,
        announced=announced,
    )

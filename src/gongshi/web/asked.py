# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A fact that is asked for as the page shows it: its choices, its fields and what was typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from django.utils.translation import gettext as _

from gongshi.schemes.question import DAYS, Ask
from gongshi.web.answers import PARTS, Answers, Problem

__all__ = ["Choice", "Part", "ShownAsk", "shown"]


class Part(msgspec.Struct, frozen=True):
    """A field for day, month or year; ``complete`` names it for browsers that fill it in."""

    id: str
    title: str
    width: str
    typed: str
    complete: str
    wrong: bool


class Choice(msgspec.Struct, frozen=True):
    """One answer to choose, and the fields that belong to it."""

    id: str
    value: str
    title: str
    chosen: bool
    parts: tuple[Part, ...] = ()


class ShownAsk(msgspec.Struct, frozen=True):
    """A question with its choices, and what is wrong with the answer ("" when nothing is)."""

    fact: str
    title: str
    hint: str
    choices: tuple[Choice, ...]
    problem: str
    told_by: str


def shown(ask: Ask, answers: Answers, problems: Sequence[Problem], language: str) -> ShownAsk:
    """Return what the page shows of a question, in the page's language."""
    mine = next((one for one in problems if one.fact == ask.fact), None)
    hint = "" if ask.hint is None else ask.hint.of(language)
    told_by = [f"{ask.fact}-hint"] if hint else []
    return ShownAsk(
        ask.fact,
        ask.title.of(language),
        hint,
        tuple(_Choices(ask, answers, mine, language).all()),
        "" if mine is None else mine.text,
        " ".join([*told_by, *([f"{ask.fact}-error"] if mine else [])]),
    )


class _Choices:
    def __init__(self, ask: Ask, answers: Answers, problem: Problem | None, language: str) -> None:
        self._ask = ask
        self._typed = answers.typed
        self._form = answers.fact(ask).form
        self._problem = problem
        self._language = language

    def all(self) -> Iterator[Choice]:
        """Yield the choices; the first has the question's own id, so that an error leads to it."""
        for place, (value, title) in enumerate(self._named()):
            id_ = self._ask.fact if place == 0 else f"{self._ask.fact}-{value}"
            parts = tuple(self._parts()) if value == "day" else ()
            yield Choice(id_, value, title, self._chosen(value), parts)

    def _named(self) -> Iterator[tuple[str, str]]:
        if self._form in DAYS:
            yield "day", _("On this day")
        if self._form == "truth":
            yield from (("yes", _("Yes")), ("no", _("No")))
        for one in self._ask.options:
            yield one.value, one.title.of(self._language)
        for value, title in (("null", self._ask.null), ("none", self._ask.none)):
            if title is not None:
                yield value, title.of(self._language)
        yield "unknown", _("I do not know")

    def _chosen(self, value: str) -> bool:
        chosen = self._typed.get(self._ask.fact)
        typed = any(self._typed.get(f"{self._ask.fact}.{part}") for part in PARTS)
        return chosen == value or (chosen is None and value == "day" and typed)

    def _parts(self) -> Iterator[Part]:
        titles = {"day": _("Day"), "month": _("Month"), "year": _("Year")}
        for part in PARTS:
            id_ = f"{self._ask.fact}.{part}"
            complete = f"bday-{part}" if self._form == "birth" else "off"
            wrong = self._problem is not None and self._problem.field in {id_, self._ask.fact}
            width = "4" if part == "year" else "2"
            yield Part(id_, titles[part], width, self._typed.get(id_, ""), complete, wrong)

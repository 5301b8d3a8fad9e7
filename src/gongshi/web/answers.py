# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Answers as they were typed, read into facts; what cannot be so is told in the person's words.

Nothing typed is kept: it travels in the form from page to page and is forgotten with the request.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from zoneinfo import ZoneInfo

import msgspec
from django.utils.translation import gettext as _

from gongshi.schemes import Scheme
from gongshi.schemes.question import DAYS, Ask, QuestionPage, Questions
from gongshi.schemes.syntax import FactLine
from gongshi.web.errors import AnswerError
from gongshi.web.shown import page_language

__all__ = ["PARTS", "Answers", "Problem"]

PARTS = ("day", "month", "year")

_LONGEST = 20
_FIRST, _LAST = 1850, 2199
"""Years that days may lie in."""

_PLACE = ZoneInfo("Asia/Hong_Kong")


class Problem(msgspec.Struct, frozen=True):
    """What is wrong with the answer to which question, and the field that is to be mended."""

    fact: str
    question: str
    field: str
    text: str


class Answers:
    """What was typed on all pages so far; names that no question has are dropped."""

    def __init__(self, scheme: Scheme, questions: Questions, typed: Mapping[str, str]) -> None:
        self._scheme = scheme
        self._questions = questions
        names = {name for page in questions.pages for name in self.names(page)}
        self.typed = {name: typed[name][:_LONGEST] for name in sorted(names) if typed.get(name)}

    def names(self, page: QuestionPage) -> Iterator[str]:
        """Yield the names of a page's fields."""
        for ask in page.asks:
            yield ask.fact
            if self.fact(ask).form in DAYS:
                yield from (f"{ask.fact}.{part}" for part in PARTS)

    def fact(self, ask: Ask) -> FactLine:
        """Return the fact of the rule file that is asked for."""
        return self._scheme.fact(ask.table, ask.name)

    def elsewhere(self, page: QuestionPage | None) -> dict[str, str]:
        """Return what was typed on other pages than this one."""
        here = set() if page is None else set(self.names(page))
        return {name: value for name, value in self.typed.items() if name not in here}

    def problems(self, page: QuestionPage) -> Iterator[Problem]:
        """Yield what is wrong on a page; the rest of a table without rows is not looked at."""
        empty = self._empty(page)
        for ask in page.asks:
            if ask.table not in empty or ask.none:
                try:
                    self._read(ask)
                except AnswerError as error:
                    field = f"{ask.fact}.{error.part}" if error.part else ask.fact
                    question = ask.title.of(page_language())
                    yield Problem(ask.fact, question, field, str(error))

    def _empty(self, page: QuestionPage) -> set[str]:
        return {ask.table for ask in page.asks if ask.none and self.typed.get(ask.fact) == "none"}

    def facts(self) -> dict[str, object]:
        """Return the facts as JSON has them; what is not known is left out.

        All pages must be without problems.
        """
        found: dict[str, object] = {}
        rows: dict[str, dict[str, object]] = {}
        for page in self._questions.pages:
            empty = self._empty(page)
            found |= {table: [] for table in empty}
            for ask in page.asks:
                if ask.table not in empty and self.typed.get(ask.fact) != "unknown":
                    held = rows.setdefault(ask.table, {}) if ask.table else found
                    held[ask.name] = self._read(ask)
        return {**found, **{table: [row] for table, row in rows.items()}}

    def _read(self, ask: Ask) -> object:
        fact = self.fact(ask)
        chosen = self.typed.get(ask.fact, "")
        if fact.form in DAYS:
            return self._day(ask, fact, chosen)
        if chosen not in {"unknown", *_options(ask, fact)}:
            raise AnswerError(_("Choose an answer, or say that you do not know."))
        if fact.form == "truth":
            return chosen == "yes"
        return None if chosen == "none" else chosen

    def _day(self, ask: Ask, fact: FactLine, chosen: str) -> str | None:
        parts = [self.typed.get(f"{ask.fact}.{part}", "").strip() for part in PARTS]
        words = {"unknown", *(["null"] if ask.null else []), *(["none"] if ask.none else [])}
        if chosen in words:
            if any(parts):
                raise AnswerError(_("You typed a day and chose another answer. Keep one of them."))
            return None
        if not any(parts):
            raise AnswerError(_("Type the day, or choose another answer."), "day")
        return _written(parts, fact)


def _options(ask: Ask, fact: FactLine) -> tuple[str, ...]:
    return ("yes", "no") if fact.form == "truth" else tuple(one.value for one in ask.options)


def _written(parts: list[str], fact: FactLine) -> str:
    """Return a typed day, month or year as the record writes it."""
    for part, typed in zip(PARTS, parts, strict=True):
        if typed and not typed.isdecimal():
            raise AnswerError(_("Write day, month and year in numbers, such as 27 3 2024."), part)
    day, month, year = (int(typed) if typed else None for typed in parts)
    if year is None:
        raise AnswerError(_("The year is missing."), "year")
    if not _FIRST <= year <= _LAST:
        raise AnswerError(_("Write the year in four digits, such as 2024."), "year")
    _refuse_half(day, month, partial=fact.partial)
    first = _first_day(day or 1, month or 1, year)
    if fact.form == "birth" and first > dt.datetime.now(_PLACE).date():
        raise AnswerError(_("This day has not come yet."), "year")
    length = sum(part is not None for part in (day, month, year))
    return "-".join(str(first).split("-")[:length])


def _refuse_half(day: int | None, month: int | None, *, partial: bool) -> None:
    if month is None and (day is not None or not partial):
        raise AnswerError(_("The month is missing."), "month")
    if day is None and not partial:
        raise AnswerError(_("The day is missing."), "day")


def _first_day(day: int, month: int, year: int) -> dt.date:
    if month not in range(1, 13):
        raise AnswerError(_("There is no such month: months go from 1 to 12."), "month")
    try:
        return dt.date(year, month, day)
    except ValueError as error:
        raise AnswerError(_("There is no such day in that month."), "day") from error

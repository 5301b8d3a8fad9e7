# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The questions by which a person finds out about a scheme: pages of facts, in three languages.

A data file a scheme names the facts of its rule file (design of the site, section 11, journey 2).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from gongshi.schemes.errors import FormError
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.syntax import FactLine
from gongshi.schemes.titles import Titles

__all__ = ["DAYS", "QUESTIONS", "Ask", "Option", "QuestionPage", "Questions", "load_questions"]

QUESTIONS = Path(__file__).with_name("questions")

DAYS = frozenset({"birth", "day", "begins", "ends", "whenever"})
"""Forms of facts that are days."""


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text of the file, under the names of its languages."""

    en: str
    hant: str = msgspec.field(name="zh-Hant")
    hans: str = msgspec.field(name="zh-Hans")

    def of(self, language: str) -> str:
        """Return the text in ``en``, ``zh-Hant`` or ``zh-Hans``."""
        return Titles(self.en, self.hant, self.hans).of(language)


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One answer that a choice may have."""

    value: str
    title: Text


class Ask(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One fact that is asked for: ``born``, or ``jobs.start`` of a table's row.

    ``null`` is what an end that is open, or a day that has not come, is called; ``none`` says that
    the table has no row. That it is not known may be said of every fact.
    """

    fact: str
    title: Text
    hint: Text | None = None
    null: Text | None = None
    none: Text | None = None
    options: tuple[Option, ...] = ()

    @property
    def table(self) -> str:
        """Return the table of the fact, "" of the person's own."""
        return self.fact.rpartition(".")[0]

    @property
    def name(self) -> str:
        """Return the name of the fact within its table."""
        return self.fact.rpartition(".")[2]


class QuestionPage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is asked on one page."""

    id: str
    title: Text
    asks: tuple[Ask, ...]
    hint: Text | None = None


class Questions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The pages of a scheme, in order."""

    id: str
    pages: tuple[QuestionPage, ...]


def load_questions(scheme: Scheme, folder: Path = QUESTIONS) -> Questions | None:
    """Return the questions of a scheme, None when it has none.

    Raises ``FormError`` for a file that cannot be read, or that does not fit the scheme's facts.
    """
    path = folder / f"{scheme.id}.toml"
    if not path.is_file():
        return None
    try:
        found = msgspec.toml.decode(path.read_bytes(), type=Questions)
    except msgspec.DecodeError as error:
        raise FormError(f"{path.name} holds no questions: {error}") from error
    for problem in _problems(scheme, found):
        raise FormError(f"{path.name}: {problem}")
    return found


def _problems(scheme: Scheme, questions: Questions) -> Iterator[str]:
    asked: set[str] = set()
    if not questions.pages or not all(page.asks for page in questions.pages):
        yield "there is a page on every question, and a question on every page"
    places = scheme.form.places()
    for ask in (ask for page in questions.pages for ask in page.asks):
        if ask.fact in asked:
            yield f"{ask.fact} is asked twice"
        asked.add(ask.fact)
        if (ask.table, ask.name) in places:
            yield from _misfits(scheme.fact(ask.table, ask.name), ask)
        else:
            yield f"{ask.fact} is no fact of the scheme"


def _misfits(fact: FactLine, ask: Ask) -> Iterator[str]:
    if fact.form not in DAYS | {"truth", "choice"}:
        yield f"{ask.fact} is neither a day, nor yes or no, nor a choice"
    if ask.null and fact.form not in {"ends", "whenever"}:
        yield f"{ask.fact} must have a day, so null means nothing"
    if ask.none and (not ask.table or fact.form not in DAYS):
        yield f"{ask.fact} is no day in a table that could be without rows"
    other = {"other"} if fact.other else set()
    if {one.value for one in ask.options} - other != set(fact.options):
        yield f"{ask.fact} has the options {', '.join(fact.options) or 'of no choice'}"

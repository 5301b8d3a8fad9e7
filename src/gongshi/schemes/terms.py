# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading the terms of a rule file: an operator-precedence parser over tokens.

From the loosest to the tightest: or, and, not, comparison, plus and minus, times.
"""

from __future__ import annotations

from collections.abc import Callable

from gongshi.schemes.errors import RuleFileError
from gongshi.schemes.lexing import Place, Token
from gongshi.schemes.operations import FOLDS
from gongshi.schemes.syntax import Term

__all__ = ["Reader"]

_COMPARISONS = frozenset({"<=", ">=", "<", ">", "="})


class Reader:
    """Goes through the tokens of one statement; every method raises ``RuleFileError``."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self._tokens = tokens
        self._at = 0

    @property
    def place(self) -> Place:
        """Where the next token stands, or the last one where none is left."""
        return self._tokens[min(self._at, len(self._tokens) - 1)].place

    @property
    def done(self) -> bool:
        """Tell whether no token is left."""
        return self._at >= len(self._tokens)

    def error(self, problem: str) -> RuleFileError:
        """Return the error that something is wrong at the next token."""
        return self.place.error(problem)

    def sees(self, *texts: str) -> bool:
        """Tell whether the next token is one of these words or signs."""
        if self.done:
            return False
        token = self._tokens[self._at]
        return token.form in {"name", "sign"} and token.text in texts

    def skip(self, *texts: str) -> bool:
        """Pass over the next token if it is one of these; tell whether it was."""
        found = self.sees(*texts)
        self._at += found
        return found

    def expect(self, *texts: str) -> None:
        """Pass over these words and signs, which must come next."""
        for text in texts:
            if not self.skip(text):
                raise self.error(f"{text!r} is missing here{self._instead()}")

    def take(self, form: str) -> str:
        """Return the text of the next token, which must be of ``form``."""
        if not self.next_is(form):
            raise self.error(f"a {form} is missing here{self._instead()}")
        self._at += 1
        return self._tokens[self._at - 1].text

    def whole(self) -> int:
        """Return the whole number that comes next."""
        text = self.take("number")
        if not text.isdecimal():
            raise self.error(f"a whole number is needed, not {text}")
        return int(text)

    def next_is(self, form: str) -> bool:
        """Tell whether the next token is of ``form``."""
        return not self.done and self._tokens[self._at].form == form

    def end(self) -> None:
        """Refuse whatever is left."""
        if not self.done:
            raise self.error(f"the statement should end here{self._instead()}")

    def _instead(self) -> str:
        return "" if self.done else f", not {self._tokens[self._at].text!r}"

    def term(self) -> Term:
        """Read a whole term."""
        return self._joined("or", lambda: self._joined("and", self._negation))

    def _joined(self, word: str, part: Callable[[], Term]) -> Term:
        term = part()
        while self.sees(word):
            place = self.place
            self._at += 1
            term = Term(word, place, parts=(term, part()))
        return term

    def _negation(self) -> Term:
        place = self.place
        if self.skip("not"):
            return Term("not", place, parts=(self._negation(),))
        return self._comparison()

    def _comparison(self) -> Term:
        left = self._sum()
        place = self.place
        if self.skip("is"):
            negated = self.skip("not")
            told = Term("is", place, parts=(left,), labels=(self.take("name"),))
            return Term("not", place, parts=(told,)) if negated else told
        if self.sees(*_COMPARISONS):
            sign = self.take("sign")
            return Term(sign, place, parts=(left, self._sum()))
        return left

    def _sum(self) -> Term:
        term = self._product()
        while self.sees("+", "-"):
            place = self.place
            sign = self.take("sign")
            term = Term(sign, place, parts=(term, self._product()))
        return term

    def _product(self) -> Term:
        term = self._single()
        while self.sees("*"):
            place = self.place
            sign = self.take("sign")
            term = Term(sign, place, parts=(term, self._single()))
        return term

    def _single(self) -> Term:
        place = self.place
        if self.skip("("):
            term = self.term()
            self.expect(")")
            return term
        if self.skip("if"):
            return self._choice_of_two(place)
        if self.skip("by"):
            return self._by(place)
        if self.next_is("date"):
            raise self.error("a date must be a parameter that is pinned to a notice")
        if self.next_is("number"):
            number = self.take("number")
            unit = (self.take("name"),) if self.next_is("name") and self._unit_follows() else ()
            return Term("number", place, number, labels=unit)
        name = self.take("name")
        if name == "phase" and self.next_is("number"):
            return Term("number", place, self.take("number"), labels=("phase",))
        return self._named(place, name)

    def _unit_follows(self) -> bool:
        return self.sees("days", "weeks", "months", "years", "hours", "count", "money")

    def _choice_of_two(self, place: Place) -> Term:
        condition = self.term()
        self.expect("then")
        one = self.term()
        self.expect("else")
        return Term("if", place, parts=(condition, one, self.term()))

    def _by(self, place: Place) -> Term:
        text = self.take("name")
        self.expect("{")
        labels: list[str] = []
        parts: list[Term] = []
        while not self.skip("}"):
            labels.append(self.take("name"))
            self.expect(":")
            parts.append(self.term())
            if not self.sees("}"):
                self.expect(",")
        return Term("by", place, text, tuple(parts), tuple(labels))

    def _named(self, place: Place, name: str) -> Term:
        if self.skip("."):
            return Term("field", place, f"{name}.{self.take('name')}")
        if not self.skip("("):
            return Term("name", place, name)
        if name in FOLDS:
            return self._fold(place, name)
        parts: list[Term] = []
        while not self.skip(")"):
            parts.append(self.term())
            if not self.sees(")"):
                self.expect(",")
        return Term("call", place, name, tuple(parts))

    def _fold(self, place: Place, name: str) -> Term:
        row = self.take("name")
        self.expect(":")
        parts = [self.term()]
        while self.skip(","):
            parts.append(self.term())
        labels = (row, "where") if self.skip("where") else (row,)
        if len(labels) > 1:
            parts.append(self.term())
        self.expect(")")
        return Term("fold", place, name, tuple(parts), labels)

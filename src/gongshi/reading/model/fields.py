# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Each field that a model gives must follow from quoted words by our own resolvers.

Text is the words themselves, numbers and dates are read again, a choice needs one of the words in
``choices.toml``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

import msgspec

from gongshi.notices.letters import fold
from gongshi.reading.document import Document
from gongshi.reading.kinds import KINDS, FieldValue
from gongshi.reading.model.errors import UngroundedError
from gongshi.reading.model.locate import Found, Stretch
from gongshi.reading.model.proposed import Proposed
from gongshi.reading.model.resolved import ReadNumber, resolved_date, resolved_number
from gongshi.values import Span, decimal_string

__all__ = ["Fields"]

_QUOTE_MARKS = frozenset('"“”「」『』')
_AMOUNTS = ("value", "count", "amount", "max_total", "income_limit", "beneficiaries")


class Fields:
    """The fields of one proposal whose quotation was found; keeps where their words stand.

    ``repaired`` says that some words differed in blanks, quotation marks or width.
    """

    def __init__(
        self, proposed: Proposed, document: Document, chunk: Stretch, place: Found
    ) -> None:
        self._proposed, self._document = proposed, document
        self._chunk = chunk
        self._quote = Stretch(document.text, place.span)
        self._span = place.span
        self._whole = Span(0, len(document.text))
        self.repaired = place.grounding == "repaired"
        self.parts: dict[str, tuple[Span, ...]] = {}

    def checked(self, name: str, value: object) -> FieldValue:
        """Return what the words say for a field; ``UngroundedError`` when it is something else."""
        special: Mapping[str, Callable[[object], FieldValue]] = {
            "currency": self._currency,
            "approx": self._approx,
            "direct": self._direct,
            "at_most": self._at_most,
        }
        if name in special:
            return special[name](value)
        by_type: Mapping[str, Callable[[str, object], FieldValue]] = {
            "text": self._text,
            "texts": self._texts,
            "integer": self._integer,
            "decimal": self._decimal,
            "date": self._date,
            "choice": self._choice,
            "session": self._several,
            "period": self._several,
        }
        return by_type[KINDS[self._proposed.kind][name].type](name, value)

    def pin_speech(self) -> None:
        """Pin what was said, and the verb and the antecedent where their words are given."""
        words = self._proposed.words
        if "content" not in words:
            raise UngroundedError("content: the words that were said are not given")
        for name in ("content", "cue", "antecedent"):
            if name in words:
                self.parts[name] = self._located(words[name])

    def _located(self, words: str | list[str]) -> tuple[Span, ...]:
        """Return the places of words, within the claim's own words if they are there."""
        spans = []
        for each in [words] if isinstance(words, str) else words:
            found = self._quote.find(each) or self._chunk.find(each)
            if found is None:
                raise UngroundedError(f"{each!r} is not in the text")
            self.repaired = self.repaired or found.grounding == "repaired"
            spans.append(found.span)
        return tuple(spans)

    def _text(self, name: str, value: object) -> str:
        words = self._proposed.words.get(name, value)
        if not isinstance(words, str):
            raise UngroundedError(f"{value!r} is no text")
        self.parts[name] = self._located(words)
        return self._document.words(self.parts[name][0])

    def _texts(self, name: str, value: object) -> tuple[str, ...]:
        words = self._proposed.words.get(name, value)
        try:
            listed = msgspec.convert([words] if isinstance(words, str) else words, list[str])
        except msgspec.ValidationError:
            listed = []
        if not listed:
            raise UngroundedError(f"{value!r} is no list of names")
        self.parts[name] = self._located(listed)
        return tuple(self._document.words(span) for span in self.parts[name])

    def _within(self, name: str) -> Span:
        """Return where the words of a field are, the claim's own place when none are given."""
        words = self._proposed.words.get(name)
        return self._located(words)[0] if isinstance(words, str) else self._span

    def _number(self, name: str, value: object) -> ReadNumber:
        found = resolved_number(self._document, self._within(name), value)
        if found is None:
            raise UngroundedError(f"the words do not say {value}")
        self.parts[name] = (found.span,)
        return found

    def _integer(self, name: str, value: object) -> int:
        number = self._number(name, value).number
        if number % 1:
            raise UngroundedError(f"{value} is no whole number")
        return int(number)

    def _decimal(self, name: str, value: object) -> str:
        return decimal_string(self._number(name, value).number)

    def _amounts(self) -> list[ReadNumber]:
        """Return the numbers of this claim that the words bear out."""
        given = (self._proposed.fields.get(name) for name in _AMOUNTS)
        found = (resolved_number(self._document, self._span, value) for value in given)
        return [number for number in found if number is not None]

    def _currency(self, value: object) -> str:
        if value not in [number.currency for number in self._amounts()]:
            raise UngroundedError(f"the words do not say {value}")
        return str(value)

    def _approx(self, value: object) -> str:
        if value not in [number.approx for number in self._amounts()]:
            raise UngroundedError(f"the words do not say {value}")
        return str(value)

    def _at_most(self, value: object) -> bool:
        said = any(number.approx == "at_most" for number in self._amounts())
        if value is not said:
            raise UngroundedError(f"the words do not say {value}")
        return said

    def _direct(self, value: object) -> bool:
        content = self._located(self._proposed.words.get("content", self._proposed.quote))[0]
        text = self._document.text
        edges = {text[content.start - 1 : content.start], text[content.start]}
        quoted = bool(_QUOTE_MARKS & edges)
        if value is not quoted:
            raise UngroundedError(f"the quotation marks do not say {value}")
        return quoted

    def _date(self, name: str, value: object) -> str:
        found = resolved_date(self._document, self._within(name), value)
        if found is None:
            raise UngroundedError(f"the words do not say {value}")
        self.parts[name] = (found.span,)
        return str(found.date)

    def _choice(self, name: str, value: object) -> str:
        words = _choices().get(name, {}).get(str(value), [])
        said = fold(self._document.words(self._span)).lower()
        if not any(word in said for word in words):
            raise UngroundedError(f"the words do not say {value}")
        return str(value)

    def _several(self, name: str, value: object) -> Mapping[str, str | int]:
        """Return a session or a period by those parts that the notice says somewhere."""
        given = value if isinstance(value, dict) else {}
        parts = ((str(part), self._part(str(part), said)) for part, said in given.items())
        found = {part: said for part, said in parts if said is not None}
        if not found:
            raise UngroundedError(f"the words do not say {name} {value}")
        return MappingProxyType(found)

    def _part(self, part: str, said: object) -> str | int | None:
        if part == "mechanism":
            place = Stretch(self._document.text, self._whole).find(str(said))
            return None if place is None else self._document.words(place.span)
        if part == "ordinal":
            number = resolved_number(self._document, self._whole, said)
            return None if number is None else int(number.number)
        if part in ("date", "start", "end"):
            day = resolved_date(self._document, self._whole, said)
            return None if day is None else str(day.date)
        return None


@cache
def _choices() -> Mapping[str, Mapping[str, list[str]]]:
    file = files("gongshi.reading.model").joinpath("choices.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))

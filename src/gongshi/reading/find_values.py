# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The values of any text, as ``gongshi values`` tells them: no notice and no place are known.

Values of different kinds may overlap and all are wanted; within one kind the longest wins (design
of reading, section 3). Each language has a grammar of its own; claims are read with another one,
``gongshi.reading.values``, which knows the place and the notice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import chain
from types import MappingProxyType

from gongshi.notices.pattern import Text
from gongshi.reading.chinese.values import chinese_values
from gongshi.reading.english.values import english_values
from gongshi.reading.errors import ReadingError
from gongshi.reading.longest import longest_apart
from gongshi.reading.value import Setting, Value, ValueKind
from gongshi.values import Language, PartialDate, Span

__all__ = ["LANGUAGE_CODES", "find_values", "longest_of_each_kind"]

LANGUAGE_CODES: Mapping[str, Language] = MappingProxyType(
    {"en": "en", "zh": "zh-Hans", "zh-Hant": "zh-Hant", "zh-Hans": "zh-Hans"}
)
"""What ``lang`` may be, and the language that it means; ``zh`` is either script."""

_FINDERS: Mapping[Language, Callable[[Setting], Iterable[Value]]] = MappingProxyType(
    {"en": english_values, "zh-Hans": chinese_values, "zh-Hant": chinese_values}
)


def find_values(text: str, *, lang: str, reference: date | None = None) -> list[Value]:
    """Return the values of ``text`` in their order; relative dates are told from ``reference``.

    ``lang`` is ``en``, ``zh``, ``zh-Hant`` or ``zh-Hans``; ``ReadingError`` for another. No place
    is known, so a bare $ stays without its ISO code.
    """
    language = LANGUAGE_CODES.get(lang)
    if language is None:
        known = ", ".join(LANGUAGE_CODES)
        raise ReadingError(f"no values are read in the language {lang!r}; known are {known}")
    published = None if reference is None else PartialDate.of_day(reference)
    setting = Setting(Text(text), language, published, lambda: None)
    return longest_of_each_kind(_FINDERS[language](setting))


def longest_of_each_kind(values: Iterable[Value]) -> list[Value]:
    """Return ``values`` in their order, of those of one kind that overlap only the longest.

    Of two as long the first is kept.
    """
    kinds: dict[ValueKind, list[Value]] = {}
    for value in values:
        kinds.setdefault(value.kind, []).append(value)
    chosen = [longest_apart(of_a_kind, _span) for of_a_kind in kinds.values()]
    return sorted(chain.from_iterable(chosen), key=_at)


def _span(value: Value) -> Span:
    return value.span


def _at(value: Value) -> tuple[int, int, str]:
    return value.span.start, -value.span.end, value.kind

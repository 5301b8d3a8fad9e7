# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A scheme told as a whole, in one language: what ``scheme show`` prints and pages show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from gongshi.schemes.calendar import OPEN, write_day
from gongshi.schemes.parameter import Parameter
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.sentences import sentence, value_said
from gongshi.schemes.sources import NoticeSource, Source
from gongshi.schemes.syntax import InterpretationLine, PinLine

__all__ = [
    "Outline",
    "ToldAlternative",
    "ToldParameter",
    "ToldQuestion",
    "ToldRule",
    "ToldSource",
    "outline",
]


class ToldWords(msgspec.Struct, frozen=True):
    """Pinned words: where they stand, and the notice by file and hash of its text."""

    words: str
    start: int
    end: int
    file: str
    notice: str


class ToldRule(msgspec.Struct, frozen=True):
    """A rule, its generated sentence, and its words in every language that has them."""

    id: str
    title: str
    says: str
    words: tuple[ToldWords, ...]


class ToldNote(msgspec.Struct, frozen=True):
    """What the words say that nothing is computed from."""

    id: str
    title: str
    words: tuple[ToldWords, ...]


class ToldValue(msgspec.Struct, frozen=True):
    """A value and the days from which it is in force (null: not stated) and known."""

    value: str
    in_force: str | None
    until: str | None
    known_from: str | None
    words: tuple[ToldWords, ...]


class ToldParameter(msgspec.Struct, frozen=True):
    """A parameter with its dated values."""

    name: str
    title: str
    values: tuple[ToldValue, ...]


class ToldAlternative(msgspec.Struct, frozen=True):
    """One way to settle a question."""

    name: str
    title: str


class ToldQuestion(msgspec.Struct, frozen=True):
    """An open question, its alternatives, and the default with its reason."""

    id: str
    question: str
    alternatives: tuple[ToldAlternative, ...]
    default: str | None
    because: str | None
    decided: str | None


class ToldSource(msgspec.Struct, frozen=True):
    """A notice that words are pinned to, and what it restates."""

    file: str
    title: str
    published: str
    dated: bool
    sources: tuple[Source, ...]


class Outline(msgspec.Struct, frozen=True):
    """A scheme: rules, notes, parameters, open questions."""

    id: str
    title: str
    known_from: str
    rules: tuple[ToldRule, ...]
    notes: tuple[ToldNote, ...]
    parameters: tuple[ToldParameter, ...]
    interpretations: tuple[ToldQuestion, ...]
    notices: tuple[ToldSource, ...]


def outline(
    scheme: Scheme, language: str, sources: Mapping[str, NoticeSource] | None = None
) -> Outline:
    """Return a scheme with its texts in ``en``, ``zh-Hant`` or ``zh-Hans``.

    ``sources`` tells what its notices restate; without it the outline names none.
    """
    rules = tuple(
        ToldRule(
            step.name,
            step.titles.of(language),
            sentence(scheme, step.name).of(language),
            _words(scheme, step.pins),
        )
        for step in scheme.steps.values()
        if step.rule
    )
    return Outline(
        scheme.id,
        scheme.file.titles.of(language),
        write_day(scheme.known_from),
        rules,
        tuple(
            ToldNote(one.name, one.titles.of(language), _words(scheme, one.pins))
            for one in scheme.file.notes
        ),
        tuple(_parameter(scheme, one, language) for one in scheme.parameters.values()),
        tuple(_question(one, language) for one in scheme.interpretations.values()),
        tuple(_sources(scheme, sources or {})),
    )


def _sources(scheme: Scheme, sources: Mapping[str, NoticeSource]) -> Iterator[ToldSource]:
    for file in dict.fromkeys(notice.file for notice in scheme.notices):
        if file in sources:
            one = sources[file]
            yield ToldSource(file, one.title, one.published, one.dated, one.sources)


def _words(scheme: Scheme, pins: tuple[PinLine, ...]) -> tuple[ToldWords, ...]:
    notices = {(file.file, one.tag): one for file in scheme.files for one in file.notices}
    found = ((pin, notices[pin.place.file, pin.tag]) for pin in pins)
    return tuple(
        ToldWords(pin.words, pin.start, pin.end, notice.file, notice.sha256)
        for pin, notice in found
    )


def _parameter(scheme: Scheme, parameter: Parameter, language: str) -> ToldParameter:
    values = tuple(
        ToldValue(
            value_said(parameter.kind, one.value, scheme.file.currency, language),
            _day(one.start),
            _day(one.until),
            _day(one.known),
            _words(scheme, one.pins),
        )
        for one in parameter.values
        if one.known <= scheme.known
    )
    return ToldParameter(parameter.name, parameter.titles.of(language), values)


def _day(day: int) -> str | None:
    return None if abs(day) == OPEN else write_day(day)


def _question(line: InterpretationLine, language: str) -> ToldQuestion:
    return ToldQuestion(
        line.id,
        line.titles.of(language),
        tuple(ToldAlternative(one.name, one.titles.of(language)) for one in line.alternatives),
        line.default,
        None if line.because is None else line.because.of(language),
        line.decided,
    )

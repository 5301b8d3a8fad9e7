# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Articles to be read for speed: each distinct, so that no cache is flattered by a repeated text.

A seeded generator sets sentences of our own (``articles.toml``) together: news with quotations and
figures, notices of conferences, announcements of schemes. Names, places and numbers are drawn anew.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from pathlib import Path

import msgspec

from gongshi.notices import Notice
from gongshi.notices.letters import fold
from gongshi.values import Language, PartialDate

__all__ = ["ARTICLE_BYTES", "NOTICE_BYTES", "articles"]

ARTICLE_BYTES, NOTICE_BYTES = 4_600, 1_300
"""How long an English article and a Chinese notice are (acceptance list of reading)."""

_KINDS = ("news", "news", "news", "conference", "scheme")
_FIRST_DAY = dt.date(2015, 1, 1)
_QUOTATION_MARKS = str.maketrans("「」『』", "“”‘’")


class _Words(msgspec.Struct, frozen=True):
    """The sentences and fillings of one language; ``lasting`` gaps stay filled in an article."""

    sentences: dict[str, tuple[str, ...]]
    lists: dict[str, tuple[str, ...]]
    months: tuple[str, ...]
    date: str
    day: str
    between: str
    lasting: tuple[str, ...]


@cache
def _words() -> dict[str, _Words]:
    file = Path(__file__).with_name("articles.toml")
    return msgspec.toml.decode(file.read_bytes(), type=dict[str, _Words])


def articles(language: Language, count: int, seed: int = 1) -> Iterator[Notice]:
    """Yield ``count`` distinct articles in ``language``; the same seed gives the same ones."""
    short = language[:2]
    length = ARTICLE_BYTES if short == "en" else NOTICE_BYTES
    for number in range(count):
        draw = random.Random(f"{short} {seed} {number}")
        day = _FIRST_DAY + dt.timedelta(days=draw.randrange(3_900))
        text = _Writer(_words()[short], draw, day).article(draw.choice(_KINDS), length)
        if language == "zh-Hans":
            text = _simplified(text)
        yield Notice.of(text, language, PartialDate.of_day(day))


def _simplified(text: str) -> str:
    """Write a Traditional text in Simplified characters, with the quotation marks that go along."""
    return "".join(fold(c) if "一" <= c <= "鿿" else c for c in text).translate(_QUOTATION_MARKS)


class _Writer:
    """Fills the gaps of sentences; two people and one mechanism go through a whole article."""

    def __init__(self, words: _Words, draw: random.Random, day: dt.date) -> None:
        self._words, self._draw, self._day = words, draw, day
        self._drawn = {
            "n": lambda: str(draw.randint(3, 95)),
            "big": lambda: f"{draw.choice((1, 100, 1_000)) * draw.randint(20, 990):,}",
            "point": lambda: f"{draw.randint(1, 60)}.{draw.randint(1, 9)}",
            "year": lambda: str(day.year - draw.randint(1, 15)),
            "date": lambda: self._dated(words.date, 60),
            "day": lambda: self._dated(words.day, 20),
        }
        self._kept: dict[str, str] = {}
        for name in words.lasting:
            self._kept[name] = self._filling(name[:-1])

    def article(self, kind: str, length: int) -> str:
        """Return an article of about ``length`` bytes: headline, lead, then other sentences."""
        sentences = self._words.sentences
        paragraphs = [self._filled(sentences[f"{kind} {part}"]) for part in ("headline", "lead")]
        size = sum(len(paragraph.encode()) for paragraph in paragraphs)
        body = self._body(kind)
        while size < length:
            piece = islice(body, self._draw.choice((1, 2, 2, 3)))
            paragraphs.append(self._words.between.join(piece))
            size += len(paragraphs[-1].encode()) + 2
        return "\n\n".join(paragraphs) + "\n"

    def _body(self, kind: str) -> Iterator[str]:
        """Yield the sentences of the kind among those of news, none again before all were told."""
        of_kind, of_news = self._words.sentences[kind], self._words.sentences["news"]
        told = [*of_kind, *self._draw.sample(of_news, min(len(of_kind), len(of_news)))]
        while True:
            for sentence in self._draw.sample(told, len(told)):
                yield self._filled((sentence,))
            told = list(of_news)

    def _filled(self, sentences: Sequence[str]) -> str:
        pieces = self._draw.choice(sentences).split("|")
        return "".join(self._filling(piece) if at % 2 else piece for at, piece in enumerate(pieces))

    def _filling(self, name: str) -> str:
        if name in self._kept:
            return self._kept[name]
        drawn = self._drawn.get(name)
        return self._filled(self._words.lists[name]) if drawn is None else drawn()

    def _dated(self, form: str, days_ago: int) -> str:
        day = self._day - dt.timedelta(days=self._draw.randint(0, days_ago))
        return form.format(day=day.day, month=self._words.months[day.month - 1], year=day.year)

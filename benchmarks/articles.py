# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Articles to be read for speed: each distinct, so that no cache is flattered by a repeated text.

A seeded generator sets sentences of our own together: news with quotations and figures, notices of
conferences, announcements of schemes. Names, places and numbers are drawn anew each time.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from itertools import islice

from benchmarks.article_words import CHINESE, ENGLISH, Words
from gongshi.notices import Notice
from gongshi.notices.letters import fold
from gongshi.values import Language, PartialDate

__all__ = ["ARTICLE_BYTES", "NOTICE_BYTES", "articles"]

ARTICLE_BYTES, NOTICE_BYTES = 4_600, 1_300
"""How long an English article and a Chinese notice are (acceptance list of reading)."""

_KINDS = ("news", "news", "news", "conference", "scheme")
_FIRST_DAY = dt.date(2015, 1, 1)
_PUNCTUATION = str.maketrans("「」『』", "“”‘’")


def articles(language: Language, count: int, seed: int = 1) -> Iterator[Notice]:
    """Yield ``count`` distinct articles in ``language``; the same seed gives the same ones."""
    words, length = (ENGLISH, ARTICLE_BYTES) if language == "en" else (CHINESE, NOTICE_BYTES)
    for number in range(count):
        draw = random.Random(f"{language[:2]} {seed} {number}")  # noqa: S311  (nothing secret)
        day = _FIRST_DAY + dt.timedelta(days=draw.randrange(3_900))
        text = _Writer(words, draw, day).article(draw.choice(_KINDS), length)
        if language == "zh-Hans":
            text = _simplified(text)
        yield Notice.of(text, language, PartialDate.of_day(day))


def _simplified(text: str) -> str:
    """Write a Traditional text in Simplified characters, with the quotation marks that go along."""
    return "".join(fold(c) if "一" <= c <= "鿿" else c for c in text).translate(_PUNCTUATION)


class _Writer:
    """Fills the gaps of sentences; two people and one mechanism go through a whole article."""

    def __init__(self, words: Words, draw: random.Random, day: dt.date) -> None:
        self._words, self._draw, self._day = words, draw, day
        self._kept: dict[str, str] = {}
        for name in words.lasting:
            self._kept[name] = self._new(name[:-1])

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
        return "".join(self._gap(piece) if at % 2 else piece for at, piece in enumerate(pieces))

    def _gap(self, name: str) -> str:
        return self._kept[name] if name in self._kept else self._new(name)

    def _new(self, name: str) -> str:
        draw = self._draw
        if name == "n":
            return str(draw.randint(3, 95))
        if name == "big":
            return f"{draw.randint(2, 990):,}" + draw.choice(("", f",{draw.randint(100, 999)}"))
        if name == "point":
            return f"{draw.randint(1, 60)}.{draw.randint(1, 9)}"
        if name == "year":
            return str(self._day.year - draw.randint(1, 15))
        if name == "date":
            day = self._day - dt.timedelta(days=draw.randint(0, 60))
            return self._words.date.format(day=day.day, month=self._words.months[day.month - 1], year=day.year)
        if name == "day":
            day = self._day - dt.timedelta(days=draw.randint(0, 20))
            return self._words.day.format(day=day.day, month=self._words.months[day.month - 1])
        return self._filled(self._words.lists[name])

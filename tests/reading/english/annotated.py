# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""News articles of our own with their attributions marked: ``{1s|Lee} {1c|said} {1t|it rained}``.

A mark holds a number and a letter: ``s`` for the source, ``c`` for the cue, ``t`` for a stretch of
what was said; without a source of its own an attribution has that of the number before it. An
article opens with a line ``== Title``.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

NEWS = Path(__file__).parent / "news"
_MARK = re.compile(r"\{(\d+)([sct])\||\}")


class Attribution(NamedTuple):
    """Places of source, cue and each stretch of words; ``form`` is direct, mixed or indirect."""

    source: tuple[int, int]
    cue: tuple[int, int]
    content: tuple[tuple[int, int], ...]
    form: str


class Article(NamedTuple):
    """An article as the reader gets it, and what is in it."""

    title: str
    text: str
    attributions: tuple[Attribution, ...]


def articles(name):
    """Return the articles of one file, in its order."""
    written = (NEWS / f"{name}.txt").read_text(encoding="utf-8")
    for part in re.split(r"^== ", written, flags=re.MULTILINE)[1:]:
        title, body = part.split("\n", 1)
        yield _article(title, body.strip() + "\n")


def _article(title, body):
    text, places, opened, at = "", {}, [], 0
    for mark in _MARK.finditer(body):
        text += body[at : mark.start()]
        at = mark.end()
        if mark.group() == "}":
            number, letter, start = opened.pop()
            places.setdefault((number, letter), []).append((start, len(text)))
        else:
            opened.append((int(mark.group(1)), mark.group(2), len(text)))
    text += body[at:]
    numbers = sorted({number for number, _ in places})
    return Article(title, text, tuple(_attribution(text, places, number) for number in numbers))


def _attribution(text, places, number):
    named = max(one for one, letter in places if letter == "s" and one <= number)
    said = places[number, "t"]
    source, cue = _hull(places[named, "s"]), _hull(places[number, "c"])
    return Attribution(source, cue, tuple(said), _form(text, said))


def _hull(spans):
    return min(start for start, _ in spans), max(end for _, end in spans)


def _form(text, spans):
    """Tell direct speech (all in marks) from mixed (some of it) and indirect speech (none)."""
    quoted = [mark for start, end in spans for mark in text[start:end] if mark in '"“”']
    if quoted and not all(_is_all_quoted(text[start:end]) for start, end in spans):
        return "mixed"
    around = all(_is_quoted(text, start) for start, _ in spans)
    return "direct" if around or quoted else "indirect"


def _is_all_quoted(words):
    return words[0] in '"“' and not re.search(r'["”][^"“]*\w', words[1:])


def _is_quoted(text, start):
    """Tell whether a stretch begins inside a quotation of its own paragraph."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    straight = before.count('"') % 2 == 1
    return straight or before.count("“") > before.count("”")

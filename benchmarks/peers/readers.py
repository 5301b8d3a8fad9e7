# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Readers of numbers, dates and names, each as its own documentation has it used.

Run as a program: ``python readers.py NAME LANGUAGE``. The first line of standard input is a JSON
list of texts; for each further line all are read once, and the seconds this took are printed.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from typing import Any

Reading = Callable[[str], Any]
"""What a peer finds in a text is its own affair; only the time counts here."""

MONTHS = "January February March April May June July August September October November December"
OFFICES = "mayor minister secretary president director chairman commissioner governor"
NOUNS = "projects areas sectors documents agreements memorandums measures initiatives"


def recognizers(language: str) -> Reading:
    """Recognizers-Text: numbers, percentages, ages, money, dimensions, dates and times."""
    suite = import_module("recognizers_suite")
    culture = suite.Culture.English if language == "en" else suite.Culture.Chinese
    kinds = ("number", "ordinal", "percentage", "age", "currency", "dimension", "datetime")
    find = [getattr(suite, f"recognize_{kind}") for kind in kinds]
    return lambda text: [one(text, culture) for one in find]


def dateparser(language: str) -> Reading:
    """dateparser: the dates of a text."""
    search = import_module("dateparser.search").search_dates
    return lambda text: search(text, languages=[language])


def quantulum3(_language: str) -> Reading:
    """quantulum3: quantities with their units, English only."""
    parse: Reading = import_module("quantulum3.parser").parse
    return parse


def spacy_ruler(language: str) -> Reading:
    """A blank spaCy pipeline with sentences and an entity ruler: labels, and no values."""
    pipeline: Any = import_module("spacy").blank(language)
    pipeline.add_pipe("sentencizer")
    ruler = pipeline.add_pipe("entity_ruler")
    number = {"LIKE_NUM": True}
    patterns = [("DATE", [number, {"LOWER": month.lower()}]) for month in MONTHS.split()]
    patterns += [("OFFICE", [{"LOWER": office}]) for office in OFFICES.split()]
    patterns += [("COUNT", [number, {"LOWER": noun}]) for noun in NOUNS.split()]
    patterns += [("MONEY", [{"IS_CURRENCY": True}, number])]
    ruler.add_patterns([{"label": label, "pattern": pattern} for label, pattern in patterns])
    reading: Reading = pipeline
    return reading


READERS: dict[str, Callable[[str], Reading]] = {
    "recognizers-text-suite": recognizers,
    "dateparser": dateparser,
    "quantulum3": quantulum3,
    "spacy": spacy_ruler,
}


def main(name: str, language: str) -> None:
    """Answer each line of standard input after the first with the seconds of one reading."""
    texts = json.loads(sys.stdin.readline())
    read = READERS[name](language)
    print(version(name), flush=True)
    for _ in sys.stdin:
        start = time.perf_counter()
        for text in texts:
            read(text)
        print(time.perf_counter() - start, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

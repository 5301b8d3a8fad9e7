# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Whole news articles of every subject, written for these tests, with who said what in them.

Source, cue and words must all be right: the first two touch, the words share half of what either
covers. The words alone count for precision.
"""

from __future__ import annotations

from collections import Counter

import pytest
from tests.reading.english.annotated import NEWS, articles

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.statement import find_statements

FILES = sorted(file.stem for file in NEWS.glob("*.txt"))
ALL = [article for file in FILES for article in articles(file)]
FLOORS = {"direct": 0.97, "mixed": 0.90, "indirect": 0.90}
PRECISION = 0.95


def places(claim):
    """Return the places of source, cue and words, None where a statement has none."""
    ends = ("speaker", "cue", "content")
    return tuple(
        (claim.parts[part][0].start, claim.parts[part][-1].end) if part in claim.parts else None
        for part in ends
    )


def read(article):
    claims = find_statements(Document.of(Notice.of(article.text, "en")))
    return [places(claim) for claim in claims]


def touch(one, other):
    return one is not None and min(one[1], other[1]) > max(one[0], other[0])


def shared(one, other):
    """Return the part of both that one and the other have in common."""
    inner = max(0, min(one[1], other[1]) - max(one[0], other[0]))
    return inner / (max(one[1], other[1]) - min(one[0], other[0]))


def is_said(content, attribution):
    """Tell whether the words are what was said, or one of its stretches."""
    spans = attribution.content
    ends = [(first[0], last[1]) for first in spans for last in spans if last >= first]
    return any(shared(content, end) >= 0.5 for end in ends)


def is_right(found, attribution):
    source, cue, content = found
    near = touch(source, attribution.source) and touch(cue, attribution.cue)
    return near and is_said(content, attribution)


def test_there_are_forty_articles_with_two_hundred_attributions():
    assert len(ALL) >= 40
    assert sum(len(article.attributions) for article in ALL) >= 200


@pytest.mark.parametrize("form", FLOORS)
def test_source_cue_and_words_are_found_together(form):
    counted = Counter()
    for article in ALL:
        found = read(article)
        for attribution in article.attributions:
            if attribution.form == form:
                counted[any(is_right(one, attribution) for one in found)] += 1
    assert counted[True] / counted.total() >= FLOORS[form]


def test_nothing_is_reported_that_nobody_said():
    counted = Counter(
        any(is_said(content, attribution) for attribution in article.attributions)
        for article in ALL
        for _, _, content in read(article)
    )
    assert counted[True] / counted.total() >= PRECISION

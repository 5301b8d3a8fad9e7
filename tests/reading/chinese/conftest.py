# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading one example three ways: as written, with full-width punctuation, in Simplified.

And its values, which must be the same in both scripts.
"""

from __future__ import annotations

from datetime import date

import opencc
import pytest

from gongshi.notices import Notice
from gongshi.notices.letters import fold
from gongshi.reading import find_values, value_json
from gongshi.reading.document import Document
from gongshi.values import PartialDate

WEDNESDAY = date(2024, 5, 15)
DAY = PartialDate.parse("2024-05-10")
FULL_WIDTH = str.maketrans(",:;!?()", "，：；！？（）")
ENDING = "各方其後合照留念,場面十分熱鬧,眾人盡興而返。"


def _read(find, text, language):
    return list(find(Document.of(Notice.of(text, language, DAY))))


@pytest.fixture(scope="session")
def three_ways():
    """Return a reader that gives the claims of the text as written, equal in all three ways."""

    def claims(find, text):
        text += ENDING
        written = _read(find, text, "zh-Hant")
        places = [(c.span, c.parts, c.modality) for c in written]
        wide = _read(find, text.translate(FULL_WIDTH), "zh-Hant")
        simplified = _read(find, fold(text).translate(FULL_WIDTH), "zh-Hans")
        assert [(c.span, c.parts, c.modality) for c in wide] == places
        assert [(c.span, c.parts, c.modality) for c in simplified] == places
        return written

    return claims


def _as_told(value, text):
    told = value_json(value)
    words = text[told.pop("start") : told.pop("end")]
    kind = told.pop("kind")
    readings = told.pop("candidates", None) or [told.pop("value", None)]
    dates = [f"{r['start']}/{r['end']}" if isinstance(r, dict) else r for r in readings]
    rest = [str(part) for part in told.values()]
    return kind, words, " or ".join(each for each in dates if each) or " ".join(rest)


def _values(text, language, reference, kinds):
    found = [(v, *_as_told(v, text)) for v in find_values(text, lang=language, reference=reference)]
    return [(value, words, told) for value, kind, words, told in found if kind in kinds]


@pytest.fixture(scope="session")
def told():
    """Return a reader that says what a text's values of some kinds are, equal in both scripts.

    Each is its words and what they mean, in one line; the twins of the text are written by OpenCC,
    and must have the same values at the same places.
    """
    to_hong_kong, to_taiwan = (opencc.OpenCC(name).convert for name in ("s2hk", "s2tw"))

    def read(text, *kinds, reference=WEDNESDAY):
        found = _values(text, "zh-Hans", reference, kinds)
        simplified = fold(text)
        for twin in (simplified, to_hong_kong(simplified), to_taiwan(simplified)):
            same = _values(twin, "zh-Hant", reference, kinds)
            assert [value for value, *_ in same] == [value for value, *_ in found], twin
        return [f"{words} = {meant}" for _, words, meant in found]

    return read

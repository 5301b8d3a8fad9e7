# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading one example three ways: as written, with full-width punctuation, in Simplified."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.notices.letters import fold
from gongshi.reading.document import Document
from gongshi.values import PartialDate

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

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever the text: statements, figures, ranks and schemes are read, and lie within it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.reading.chinese import indicator as chinese_indicator
from gongshi.reading.chinese import rank as chinese_rank
from gongshi.reading.chinese import scheme as chinese_scheme
from gongshi.reading.chinese import statement as chinese_statement
from gongshi.reading.document import Document
from gongshi.reading.english import indicator as english_indicator
from gongshi.reading.english import rank as english_rank
from gongshi.reading.english import scheme as english_scheme
from gongshi.reading.english import statement as english_statement

ENGLISH = [
    "Mayor Ana Ruiz", "Mr Hill", "he", "she", "said", "that", "told", "according to", "“", "”", ",",
    ".", ";", "\n\n", "the Pier Pilot Scheme", "aged 50 or above", "$5,000", "six months", "work",
    "jobless", "US$2 billion", "in 2009", "last year", "rose 8%", "300 companies", "and", "(",
    "is the largest market", "while", "adding", "in her words", "Following is the speech by",
]  # fmt: skip
CHINESE = [
    "市長陳大文", "他", "說", "表示", "話", ",", "。", ":", "「", "」", "『", "』", "\n",
    "試行計劃",
    "50歲或以上", "5000元", "六個月", "工作", "失業", "20億美元", "去年", "增長8%", "300家", "又",
    "是日本第一大市場", "以下是陳大文致辭全文:", "該", "項", "個", "約",
]  # fmt: skip


def _claims(document):
    modules = (
        (chinese_statement, chinese_indicator, chinese_rank, chinese_scheme)
        if document.is_chinese
        else (english_statement, english_indicator, english_rank, english_scheme)
    )
    for module, kind in zip(modules, ("statement", "indicator", "rank", "scheme"), strict=True):
        yield from getattr(module, f"find_{kind}s")(document)


@pytest.mark.parametrize(("language", "words"), [("en", ENGLISH), ("zh-Hant", CHINESE)])
def test_any_row_of_words_is_read_and_every_part_has_its_words(language, words):
    @given(st.lists(st.sampled_from(words), min_size=1, max_size=40))
    def read_all(row):
        text = (" " if language == "en" else "").join(row)
        if not text.strip():
            return
        for claim in _claims(Document.of(Notice.of(text, language))):
            assert claim.quote
            assert all(claim.words(part) for part in claim.parts)

    read_all()

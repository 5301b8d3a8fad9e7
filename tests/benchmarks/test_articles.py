# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Articles to measure with: distinct, of the length set out, the same for the same seed."""

from __future__ import annotations

import pytest

from benchmarks.articles import ARTICLE_BYTES, NOTICE_BYTES, articles
from gongshi.reading import read

LENGTHS = {"en": ARTICLE_BYTES, "zh-Hant": NOTICE_BYTES, "zh-Hans": NOTICE_BYTES}


@pytest.mark.parametrize(("language", "length"), LENGTHS.items())
def test_articles_are_distinct_and_as_long_as_set_out(language, length):
    made = list(articles(language, 40))
    sizes = [len(notice.text.encode()) for notice in made]
    assert len({notice.id for notice in made}) == 40
    assert all(length <= size <= length * 1.3 for size in sizes)
    assert not any("|" in notice.text for notice in made)


def test_same_seed_gives_the_same_articles_and_another_one_others():
    first, again, other = (next(articles("en", 1, seed)) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_chinese_articles_are_the_same_in_both_scripts():
    (traditional,), (simplified,) = articles("zh-Hant", 1), articles("zh-Hans", 1)
    assert len(traditional.text) == len(simplified.text)
    assert [claim.kind for claim in read(traditional)] == [claim.kind for claim in read(simplified)]

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Twice the text is twice the work, whatever the text: no notice makes the reader hang."""

from __future__ import annotations

import gc
import sys

import pytest

from benchmarks.hostile import HOSTILE, hostile
from gongshi.notices import Notice
from gongshi.reading import read

SIZE = 5_000
MOST = 2.3
"""How often more work twice the text may be."""

CROWDED = {
    "speech": ("en", "Mr. Lo said he was there. "),
    "offices": ("en", "Mayor Ann Lo of Hill, "),
    "money": ("en", "$1 million "),
    "mechanisms": ("en", "the Hill-Quay Cooperation Conference met. "),
    "instruments": ("en", "A memorandum on ports was signed. "),
    "schemes": ("en", "the Harbour Allowance Scheme gives $5 "),
    "chinese speech": ("zh-Hant", "市長陳大文說：「好。」"),
    "chinese dates": ("zh-Hant", "2024年5月3日"),
    "chinese sessions": ("zh-Hant", "海港河灣合作會議第三次會議"),
    "chinese schemes": ("zh-Hant", "「海港津貼計劃」每月一萬元，"),
}


def work(notice):
    """Count the calls that reading a notice takes; the second time, when all is compiled."""
    read(notice)
    calls = 0

    def count(_frame, _event, _arg):
        nonlocal calls
        calls += 1

    gc.disable()
    sys.setprofile(count)
    try:
        read(notice)
    finally:
        sys.setprofile(None)
        gc.enable()
    return calls


@pytest.mark.parametrize("kind", HOSTILE)
def test_twice_a_hostile_text_is_twice_the_work(kind):
    assert work(hostile(kind, 2 * SIZE)) <= MOST * work(hostile(kind, SIZE))


@pytest.mark.parametrize("kind", CROWDED)
def test_twice_a_crowded_text_is_twice_the_work(kind):
    language, piece = CROWDED[kind]
    once, twice = (Notice.of(piece * (size // len(piece)), language) for size in (SIZE, 2 * SIZE))
    assert work(twice) <= MOST * work(once)

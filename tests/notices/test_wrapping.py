# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Texts broken at a fixed width are read as their writer had them before they were broken."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice, lay_out
from gongshi.notices.wrapping import unwrapped
from gongshi.reading import read
from gongshi.values import PartialDate

HEADLINE = "Two ports agree on twelve projects"
FIRST = (
    "The second plenary session of the Harbour City-River Port Joint Council was held in River "
    "Port on 3 March 2025. The two sides agreed on over 12 projects in four areas, and signed five "
    "memorandums of understanding."
)
SECOND = (
    "“We have laid a foundation for the next ten years,” said Mayor Clara Brook of River Port "
    "after the meeting. Trade between the two cities reached US$3.2 billion in 2024, up from "
    "US$2.1 billion in 2019."
)
CHINESE = (
    "港城與河口聯席會議第二次全體會議於二○二五年三月三日在河口舉行。雙方就貿易、航運及金融等四個範疇的"
    "逾十二個項目達成共識，並簽署五份合作備忘錄。"
)
WHOLE = f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n"


def broken(text, width):
    """The text with each paragraph broken at a width, a blank line between two."""
    return (
        "\n\n".join(
            "\n".join(textwrap.wrap(part, width, break_on_hyphens=False))
            for part in text.strip().split("\n\n")
        )
        + "\n"
    )


@pytest.mark.parametrize("width", [40, 60, 72, 100])
def test_breaks_within_paragraphs_become_blanks_and_no_place_moves(width):
    text = broken(WHOLE, width)
    assert unwrapped(text) == WHOLE
    assert len(unwrapped(text)) == len(text)


def test_chinese_lines_of_one_length_are_joined():
    text = "\n".join(CHINESE[at : at + 15] for at in range(0, len(CHINESE), 15))
    joined = unwrapped(text)
    assert (joined.count("\n"), joined.replace(" ", ""), len(joined)) == (0, CHINESE, len(text))


def test_indented_first_line_and_item_begin_paragraphs():
    text = (
        "  The mayor of River Port and the mayor\nof Harbour City met in River Port on a\n"
        "Tuesday in March to speak of trade and\nof shipping, and to sign papers on all\n"
        "  Later both went to see the old bridge\nand the new one, which opens next year.\n"
        "1. trade and investment, shipping, and\n2. finance.\n"
    )
    assert [line[:40] for line in unwrapped(text).split("\n")] == [
        "  The mayor of River Port and the mayor ",
        "  Later both went to see the old bridge ",
        "1. trade and investment, shipping, and",
        "2. finance.",
        "",
    ]


@pytest.mark.parametrize(
    "text",
    [
        WHOLE,
        "The areas are:\ntrade\nshipping and logistics\nfinance\nhealth\nlaw\neducation, youth\n",
        "one\ntwo\nthree\n",
        "",
        "\n\n\n\n\n\n\n",
    ],
)
def test_text_that_was_not_broken_at_a_width_stays(text):
    assert unwrapped(text) == text


def test_paragraphs_of_a_broken_text_are_blocks():
    text = broken(WHOLE, 60)
    blocks = lay_out(text, "en").blocks
    assert [" ".join(block.span.of(text).split()) for block in blocks] == [HEADLINE, FIRST, SECOND]


@pytest.mark.parametrize("width", [50, 72])
def test_claims_of_a_broken_text_are_those_of_the_whole(width):
    published = PartialDate(2025, 3, 4)
    whole = read(Notice.of(WHOLE, "en", published))
    claims = read(Notice.of(broken(WHOLE, width), "en", published))
    assert {claim.kind for claim in whole} >= {
        "meeting",
        "consensus_count",
        "statement",
        "indicator",
    }
    assert [(c.kind, dict(c.fields), c.span) for c in claims] == [
        (c.kind, dict(c.fields), c.span) for c in whole
    ]
    assert all("\n" not in str(value) for claim in claims for value in claim.fields.values())
    assert any("\n" in claim.quote for claim in claims)


@given(st.text(alphabet="ab .\n", max_size=400))
def test_only_breaks_change_and_only_to_blanks(text):
    joined = unwrapped(text)
    assert len(joined) == len(text)
    assert all(
        one == two or (one, two) == ("\n", " ") for one, two in zip(text, joined, strict=True)
    )

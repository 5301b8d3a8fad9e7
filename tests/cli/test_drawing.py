# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Readings as a person sees them."""

from __future__ import annotations

import io
import re

import pytest
from rich.console import Console

from gongshi.cli.drawing import claim_table, marked_text, said, table_of, told
from gongshi.notices import Notice
from gongshi.reading import KINDS, Claim
from gongshi.values import Span

TEXT = "The sixth session agreed on over 65 projects [draft]."
SESSION = {"mechanism": "Joint Council", "ordinal": 6, "date": "2024-04-26"}


def drawn(what, width=100):
    output = io.StringIO()
    Console(file=output, width=width, highlight=False).print(what)
    return output.getvalue()


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("Harbour City", "Harbour City"),
        (65, "65"),
        (True, "yes"),
        (False, "no"),
        (("Harbour City", "River Port"), "Harbour City, River Port"),
        (["Harbour City"], "Harbour City"),
        (SESSION, "6, 2024-04-26"),
        ({"mechanism": "Joint Council"}, "Joint Council"),
        ({"start": "2003", "end": "2023"}, "2003, 2023"),
    ],
)
def test_value_of_a_field_is_one_line(value, line):
    assert said(value) == line


def test_what_a_claim_says_ends_with_its_modality_and_what_stayed_open():
    fields = {"ordinal": 6, "status": "planned"}
    assert told(fields, "stated", {}) == "ordinal: 6; status: planned"
    assert told(fields, "planned", {"date": "no day"}) == (
        "ordinal: 6; status: planned; planned; date: ? (no day)"
    )


def test_words_of_a_claim_have_the_colour_of_its_kind_and_its_number_is_faint():
    text = marked_text("AB", [Span(0, 1)], ["area"])
    assert text.plain == "[1 A 1]B"
    assert [(text.plain[s.start : s.end], s.style) for s in text.spans] == [
        ("[1 ", "dim"),
        ("A", "yellow"),
        (" 1]", "dim"),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_colour(kind):
    assert marked_text("A", [Span(0, 1)], [kind]).spans[1].style != ""


def test_table_of_claims_keeps_brackets_of_the_text_and_cuts_long_words():
    notice = Notice.of(TEXT + " And more." * 20, "en")
    claims = [
        Claim(
            notice,
            "consensus_count",
            {"what": "projects", "value": 65, "approx": "over", "session": SESSION},
            Span(28, 52),
        ),
        Claim(notice, "rank", {"property": "most [bold]"}, Span(0, 100)),
    ]
    lines = [line.strip() for line in drawn(claim_table(claims), width=200).splitlines()]
    count = "what: projects; value: 65; approx: over; session: 6, 2024-04-26"
    cut = "The sixth session agreed on over 65 projects [draft]. And mo…"
    assert [re.split(r"\s{2,}", line) for line in lines if line.strip("─")] == [
        ["#", "kind", "says", "words"],
        ["1", "consensus_count", count, "over 65 projects [draft]"],
        ["2", "rank", "property: most [bold]", cut],
    ]


def test_column_that_is_wide_takes_the_room_and_the_others_stay_whole():
    table = table_of(("id", "says", "status"), [("abc", "so " * 20, "accepted")], wide=1)
    lines = drawn(table, width=40).splitlines()
    assert "abc" in lines[3]
    assert "accepted" in lines[3]
    assert all(len(line) <= 40 for line in lines)

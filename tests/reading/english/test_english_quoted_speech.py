# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Words in quotation marks: before, behind and around the speaker, nested, over paragraphs."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.statement import find_statements


def said(text, language="en"):
    """Return speaker, cue, content, whether in own words, and the antecedent."""
    claims = find_statements(Document.of(Notice.of(text, language)))
    return [
        (
            claim.fields.get("speaker"),
            claim.words("cue") if "cue" in claim.parts else None,
            claim.words("content"),
            claim.fields["direct"],
            claim.words("antecedent") if "antecedent" in claim.parts else None,
        )
        for claim in claims
    ]


INVERTED = [
    ("The pier is safe, said Tom Hill.", [("Tom Hill", "said", "The pier is safe", False, None)]),
    ("The pier is safe, added Tom Hill.", [("Tom Hill", "added", "The pier is safe", False, None)]),
    (
        '"The pier is safe," insisted Tom Hill.',
        [("Tom Hill", "insisted", "The pier is safe", True, None)],
    ),
    (
        '"The pier is safe," says Tom Hill, who runs the yard.',
        [("Tom Hill", "says", "The pier is safe", True, None)],
    ),
    (
        '"The pier is safe," said Tom Hill, head of the yard.',
        [("Tom Hill", "said", "The pier is safe", True, None)],
    ),
    ('"Will it open?" asked Tom Hill.', [("Tom Hill", "asked", "Will it open?", True, None)]),
]


@pytest.mark.parametrize(("text", "expected"), INVERTED)
def test_speaker_behind_the_words_is_found(text, expected):
    assert said(text) == expected


INTERRUPTED = [
    (
        '"The pier," said Tom Hill, "is safe."',
        [("Tom Hill", "said", 'The pier," said Tom Hill, "is safe', True, None)],
    ),
    (
        '"The pier," Tom Hill said, "is safe."',
        [("Tom Hill", "said", 'The pier," Tom Hill said, "is safe', True, None)],
    ),
    (
        '"The pier is safe," Tom Hill said. "It will open in May."',
        [
            ("Tom Hill", "said", "The pier is safe", True, None),
            ("Tom Hill", None, "It will open in May.", True, "Tom Hill"),
        ],
    ),
    (
        '"The pier is safe," Tom Hill said, adding: "It will open in May."',
        [
            ("Tom Hill", "said", "The pier is safe", True, None),
            ("Tom Hill", "adding", "It will open in May", True, None),
        ],
    ),
    (
        "The pier, Tom Hill said, is safe.",
        [("Tom Hill", "said", "The pier, Tom Hill said, is safe", False, None)],
    ),
    (
        'The pier was, in his words, "a wreck", Tom Hill said.',
        [("Tom Hill", "said", 'The pier was, in his words, "a wreck', True, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), INTERRUPTED)
def test_words_around_the_speaker_are_one_content_or_two(text, expected):
    assert said(text) == expected


MIXED = [
    (
        'Tom Hill said the pier was "a wreck".',
        [("Tom Hill", "said", 'the pier was "a wreck', True, None)],
    ),
    (
        'Tom Hill said that the "silver economy" was growing.',
        [("Tom Hill", "said", 'the "silver economy" was growing', False, None)],
    ),
    (
        "Tom Hill said the pier was “a wreck”, and promised to rebuild it.",
        [
            ("Tom Hill", "said", "the pier was “a wreck", True, None),
            ("Tom Hill", "promised", "to rebuild it", False, None),
        ],
    ),
    (
        'The pier, Tom Hill said, was "a wreck".',
        [("Tom Hill", "said", 'The pier, Tom Hill said, was "a wreck', True, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MIXED)
def test_own_words_within_reported_ones_make_them_direct_and_terms_do_not(text, expected):
    assert said(text) == expected


NESTED = [
    (
        "“She told me ‘never again’ and left,” Tom Hill said.",
        [("Tom Hill", "said", "She told me ‘never again’ and left", True, None)],
    ),
    (
        "\"She told me 'never again' and left,\" said Tom Hill.",
        [("Tom Hill", "said", "She told me 'never again' and left", True, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NESTED)
def test_quotation_in_a_quotation_belongs_to_the_outer_one(text, expected):
    assert said(text) == expected


VERBS = [
    (
        '"The pier is safe," Tom Hill continued.',
        [("Tom Hill", "continued", "The pier is safe", True, None)],
    ),
    (
        '"The pier is safe," Tom Hill exclaimed.',
        [("Tom Hill", "exclaimed", "The pier is safe", True, None)],
    ),
    (
        '"The pier is safe," Tom Hill whispered.',
        [("Tom Hill", "whispered", "The pier is safe", True, None)],
    ),
    (
        '"The pier is safe," Tom Hill replied.',
        [("Tom Hill", "replied", "The pier is safe", True, None)],
    ),
    (
        '"The pier is safe," Tom Hill told reporters.',
        [("Tom Hill", "told", "The pier is safe", True, None)],
    ),
    (
        '"The pier is safe," Tom Hill wrote in a letter.',
        [("Tom Hill", "wrote", "The pier is safe", True, None)],
    ),
    (
        '"The pier is safe," he was quoted as saying.',
        [(None, "saying", "The pier is safe", True, None)],
    ),
    (
        "Tom Hill was quoted as saying the pier was safe.",
        [("Tom Hill", "saying", "the pier was safe", False, None)],
    ),
    (
        'Tom Hill called the pier "a wreck".',
        [("Tom Hill", "called", 'the pier "a wreck', True, None)],
    ),
    (
        'Tom Hill described the pier as "a wreck".',
        [("Tom Hill", "described", 'the pier as "a wreck', True, None)],
    ),
    (
        'Tom Hill asked: "Is the pier safe?"',
        [("Tom Hill", "asked", "Is the pier safe?", True, None)],
    ),
    ('"Never!" shouted Tom Hill.', [("Tom Hill", "shouted", "Never!", True, None)]),
]


@pytest.mark.parametrize(("text", "expected"), VERBS)
def test_verbs_beside_quotations_are_verbs_of_saying(text, expected):
    assert said(text) == expected


PARAGRAPHS = [
    (
        "Tom Hill said: “The pier is safe.\n\n“It will open in May.”",
        [
            ("Tom Hill", "said", "The pier is safe", True, None),
            ("Tom Hill", None, "It will open in May.", True, "Tom Hill"),
        ],
    ),
    (
        "“The pier is safe,” said Tom Hill.\n\n“It will open in May.”",
        [
            ("Tom Hill", "said", "The pier is safe", True, None),
            ("Tom Hill", None, "It will open in May.", True, "Tom Hill"),
        ],
    ),
    (
        "“The pier is safe,” said Tom Hill.\n\nIt rained.\n\n“It will open in May.”",
        [("Tom Hill", "said", "The pier is safe", True, None)],
    ),
    (
        "“It is safe,” said Tom Hill.\n\n“It opens in May.\n\n“It closes in June.”",
        [
            ("Tom Hill", "said", "It is safe", True, None),
            ("Tom Hill", None, "It opens in May.", True, "Tom Hill"),
            ("Tom Hill", None, "It closes in June.", True, "Tom Hill"),
        ],
    ),
    (
        "Tom Hill said the pier was safe.\n\n“It will open in May,” he added.",
        [
            ("Tom Hill", "said", "the pier was safe", False, None),
            ("Tom Hill", "added", "It will open in May", True, "Tom Hill"),
        ],
    ),
    (
        "Tom Hill said it was safe.\n\nAna Ruiz said it was not.\n\n“It may fall,” she warned.",
        [
            ("Tom Hill", "said", "it was safe", False, None),
            ("Ana Ruiz", "said", "it was not", False, None),
            ("Ana Ruiz", "warned", "It may fall", True, "Ana Ruiz"),
        ],
    ),
    (
        "Tom Hill said the pier was safe. “It will open in May. It will never close.”",
        [
            ("Tom Hill", "said", "the pier was safe", False, None),
            ("Tom Hill", None, "It will open in May. It will never close.", True, "Tom Hill"),
        ],
    ),
    (
        "“The pier is safe. It will open in May. And it will stay open,” said Tom Hill.",
        [
            (
                "Tom Hill",
                "said",
                "The pier is safe. It will open in May. And it will stay open",
                True,
                None,
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_quotation_over_paragraphs_goes_on_with_its_speaker(text, expected):
    assert said(text) == expected

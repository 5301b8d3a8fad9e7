# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Each field of a claim is printed by its type; the notice's own words stay as they are."""

from __future__ import annotations

import pytest

from gongshi.reading.kinds import KINDS
from gongshi.web import WebError, words
from gongshi.web.printing import Printed, print_field


@pytest.mark.parametrize(
    ("values", "field", "printed"),
    [
        ({"value": 65}, "value", Printed("65")),
        ({"value": 60, "approx": "over"}, "value", Printed("over 60")),
        ({"count": 20, "approx": "nearly"}, "count", Printed("nearly 20")),
        ({"beneficiaries": 6000, "approx": "about"}, "beneficiaries", Printed("about 6,000")),
        ({"value": "18.4", "unit": "%"}, "value", Printed("18.4%")),
        ({"value": "31", "unit": "firms"}, "value", Printed("31 firms")),
        ({"value": "17400000000", "currency": "USD"}, "value", Printed("US$17.4 billion")),
        (
            {"value": "2000000", "currency": "CNY", "approx": "at_least"},
            "value",
            Printed("at least RMB 2 million"),
        ),
        ({"amount": "10000", "currency": "HKD"}, "amount", Printed("HK$10,000")),
        ({"amount": "10000"}, "amount", Printed("10,000")),
        ({"min_age": 40}, "min_age", Printed("40")),
        ({"year": 2003}, "year", Printed("2003")),
        ({"ordinal": 6}, "ordinal", Printed("sixth")),
        ({"date": "2021-08"}, "date", Printed("August 2021")),
        ({"period": {"start": "2012", "end": "2022"}}, "period", Printed("2012 to 2022")),
        ({"period": {"end": "2023-06"}}, "period", Printed("June 2023")),
        ({"direct": True}, "direct", Printed("yes")),
        ({"direct": False}, "direct", Printed("no")),
        ({"form": "letter_of_intent"}, "form", Printed("letter of intent")),
        ({"approx": "at_most"}, "approx", Printed("at most …")),
        ({"place": "Tamar"}, "place", Printed("Tamar", foreign=True)),
        ({"signatories": ["A", "B"]}, "signatories", Printed("A; B", foreign=True)),
        (
            {"session": {"mechanism": "The Council", "ordinal": 5, "date": "2021-08"}},
            "session",
            Printed("fifth session, The Council, August 2021", foreign=True),
        ),
        ({"session": {"ordinal": 5}}, "session", Printed("fifth session")),
        ({"session": {"date": "2015"}}, "session", Printed("2015")),
    ],
)
def test_a_field_is_printed_in_the_words_of_the_page(values, field, printed):
    assert print_field(values, field) == printed


@pytest.mark.parametrize("field", ["date", "colour"])
def test_a_field_that_is_not_there_is_refused(field):
    with pytest.raises(WebError, match=f"there is no '{field}' to print among value"):
        print_field({"value": 1}, field)


def test_every_kind_field_and_choice_of_the_vocabulary_has_its_word():
    choices = {c for f in KINDS.values() for field in f.values() for c in field.choices}
    assert set(words.KINDS) == set(KINDS)
    assert set(words.FIELDS) == {name for fields in KINDS.values() for name in fields}
    assert set(words.CHOICES) | set(words.APPROX) == choices


def test_words_of_statuses_ranks_and_modalities_are_complete():
    from typing import get_args

    from gongshi.reading.kinds import MODALITIES
    from gongshi.record import RANKS
    from gongshi.record.standing import Status
    from gongshi.store.reviews import VERDICTS
    from gongshi.values import LANGUAGES

    assert set(words.STATUSES) == set(get_args(Status))
    assert set(words.RANKS) == set(RANKS)
    assert set(words.MODALITIES) == set(MODALITIES)
    assert set(words.VERDICTS) == set(VERDICTS)
    assert set(words.LANGUAGES) == set(LANGUAGES)

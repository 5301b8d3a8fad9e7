# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers that count projects, areas or documents, and when a count was agreed or signed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.reading.counts import claim_parts, consensus_counts, counted_of, signed_counts
from gongshi.reading.document import Document
from gongshi.values import PartialDate, Span

ENGLISH = "The 4th Harbour City-River Port Joint Council met on May 3, 2024. "
CHINESE = "海港河灣合作會議第四次會議2024年5月3日舉行。"
SIMPLIFIED = "海港河湾合作会议第四次会议2024年5月3日举行。"


def document(text, language="en"):
    return Document.of(Notice.of(text, language, PartialDate.parse("2024-05-10")))


def counted(text, language="en"):
    """Return what is counted, how many, the noun and whether it is done together."""
    notice = document(text, language)
    return [(c.what, c.value, notice.words(c.noun_span), c.joint) for c in counted_of(notice)]


COUNTED = [
    ("They named 31 projects.", "en", ("projects", 31, "projects", False)),
    ("They named 31 joint projects.", "en", ("projects", 31, "joint projects", True)),
    ("They named seven key areas.", "en", ("areas", 7, "key areas", False)),
    (
        "They named seven areas of co-operation.",
        "en",
        ("areas", 7, "areas", True),
    ),
    (
        "They named 12 new, port-related tasks.",
        "en",
        ("projects", 12, "new, port-related tasks", False),
    ),
    ("They read 9 documents.", "en", ("documents", 9, "documents", False)),
    ("They read 1,234 documents.", "en", ("documents", 1234, "documents", False)),
    ("They read nine songs.", "en", None),
    ("They read 9.5 documents.", "en", None),
    ("They read 9 or so documents.", "en", None),
    ("雙方訂下31個項目。", "zh-Hant", ("projects", 31, "項目", False)),
    ("雙方訂下三十一項合作項目。", "zh-Hant", ("projects", 31, "合作項目", True)),
    ("双方订下三十一项合作项目。", "zh-Hans", ("projects", 31, "合作项目", True)),
    ("雙方訂下７個重點範疇。", "zh-Hant", ("areas", 7, "重點範疇", True)),
    ("双方签署四份协议。", "zh-Hans", ("documents", 4, "协议", False)),
    ("雙方帶來四份點心。", "zh-Hant", None),
]


@pytest.mark.parametrize(("text", "language", "expected"), COUNTED)
def test_number_counts_what_its_noun_says(text, language, expected):
    assert counted(text, language) == ([] if expected is None else [expected])


NARROWED = [
    ("They agreed on 31 joint projects.", "en", {}),
    ("They agreed on 27 initiatives.", "en", {"unit": "initiatives"}),
    ("They agreed on 12 new, port-related tasks.", "en", {"unit": "tasks"}),
    ("They agreed on 30 key measures.", "en", {"unit": "measures", "scope": "key"}),
    ("They agreed on 5 initiatives-related projects.", "en", {}),
    ("They agreed on seven key areas.", "en", {"scope": "key"}),
    ("They agreed on seven new areas.", "en", {}),
    ("雙方商定三十一項合作項目。", "zh-Hant", {}),
    ("雙方商定十二項合作措施。", "zh-Hant", {"unit": "measures"}),
    ("双方商定十二项行动。", "zh-Hans", {"unit": "actions"}),
    ("雙方商定７個重點範疇。", "zh-Hant", {"scope": "key"}),
]


@pytest.mark.parametrize(("text", "language", "narrowed"), NARROWED)
def test_count_tells_its_unit_and_which_of_them_it_counts(text, language, narrowed):
    start = ENGLISH if language == "en" else CHINESE if language == "zh-Hant" else SIMPLIFIED
    (claim,) = consensus_counts(document(start + text, language))
    assert {n: v for n, v in claim.fields.items() if n in ("unit", "scope")} == narrowed


def test_count_covers_its_qualifier_number_and_noun():
    notice = document("They named more than 31 joint projects today.")
    (one,) = counted_of(notice)
    assert notice.words(one.span) == "more than 31 joint projects"
    assert (one.approx, notice.words(one.qualifier)) == ("over", "more than")


@given(st.integers(2, 10**6))
def test_number_is_read_as_written_in_either_language(number):
    assert counted(f"They named {number} projects.") == [("projects", number, "projects", False)]
    assert counted(f"雙方訂下{number}個項目。", "zh-Hant") == [("projects", number, "項目", False)]


def agreed(text, language="en"):
    found = consensus_counts(document(text, language))
    return [(c.fields["what"], c.fields["value"], c.modality, c.quote) for c in found]


AGREED = [
    ("They agreed on 31 projects.", "en", ("projects", 31, "stated", "31 projects")),
    ("They will agree on 31 projects.", "en", ("projects", 31, "planned", "31 projects")),
    ("They did not agree on 31 projects.", "en", ("projects", 31, "denied", "31 projects")),
    ("They counted 31 joint projects.", "en", ("projects", 31, "stated", "31 joint projects")),
    ("They counted 31 projects.", "en", None),
    ("They agreed on 1 project.", "en", None),
    ("They agreed on 31 documents.", "en", None),
    ("雙方達成31個項目。", "zh-Hant", ("projects", 31, "stated", "31個項目")),
    ("雙方將達成31個項目。", "zh-Hant", ("projects", 31, "planned", "31個項目")),
    ("双方达成七个领域的共识。", "zh-Hans", ("areas", 7, "stated", "七个领域")),
    ("雙方看過31個項目。", "zh-Hant", None),
]


@pytest.mark.parametrize(("text", "language", "expected"), AGREED)
def test_count_is_of_consensus_where_its_sentence_agrees(text, language, expected):
    held = {"en": ENGLISH, "zh-Hant": CHINESE, "zh-Hans": SIMPLIFIED}[language]
    assert agreed(held + text, language) == ([] if expected is None else [expected])


def signed(text, language="en"):
    found = signed_counts(document(text, language))
    return [(c.fields["count"], c.fields.get("approx"), c.modality, c.quote) for c in found]


SIGNED = [
    ("They signed 9 documents.", "en", (9, None, "stated", "9 documents")),
    ("They signed over 9 documents.", "en", (9, "over", "stated", "over 9 documents")),
    ("They will sign 9 documents.", "en", (9, None, "planned", "9 documents")),
    ("They did not sign 9 documents.", "en", None),
    ("They read 9 documents.", "en", None),
    ("They signed off 9 projects.", "en", None),
    ("雙方簽署了４份文件。", "zh-Hant", (4, None, "stated", "４份文件")),
    ("雙方簽署了逾40份文件。", "zh-Hant", (40, "over", "stated", "逾40份文件")),
    ("双方将签署四份协议。", "zh-Hans", (4, None, "planned", "四份协议")),
    ("雙方沒有簽署四份文件。", "zh-Hant", None),
    ("雙方讀過四份文件。", "zh-Hant", None),
]


@pytest.mark.parametrize(("text", "language", "expected"), SIGNED)
def test_count_is_of_signing_where_its_sentence_signs(text, language, expected):
    held = {"en": ENGLISH, "zh-Hant": CHINESE, "zh-Hans": SIMPLIFIED}[language]
    assert signed(held + text, language) == ([] if expected is None else [expected])


def test_notice_without_a_mechanism_counts_nothing():
    assert agreed("The ports agreed on 31 projects.") == []
    assert signed("The ports signed 9 documents.") == []


def test_parts_are_joined_by_the_session_of_their_place():
    notice = document(ENGLISH + "They talked.")
    place = Span(4, 7)
    fields, parts = claim_parts(notice, len(ENGLISH) + 1, {"name": "x"}, {"name": (place,)})
    session = dict(fields.pop("session"))
    assert fields == {"name": "x"}
    assert session == {
        "mechanism": "Harbour City-River Port Joint Council",
        "ordinal": 4,
        "date": "2024-05-03",
    }
    (words,) = parts.pop("session")
    assert notice.words(words).startswith("4th Harbour City")
    assert parts == {"name": (place,)}


def test_parts_stay_as_they_are_where_no_session_is_named():
    notice = document("They talked about boats all day.")
    given_parts = ({"name": "x"}, {"name": (Span(0, 4),)})
    assert claim_parts(notice, 0, *given_parts) == given_parts

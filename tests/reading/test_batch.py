# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Many notices at once: a row a claim, and a row with the reason for what cannot be read."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from gongshi.notices import Notice
from gongshi.reading import ReadingError, claim_from_json, read, read_batch
from gongshi.reading.batch import BATCH_COLUMNS, CLAIM_COLUMNS
from gongshi.values import PartialDate

pa = import_module("pyarrow")

ENGLISH = (
    "The second session of the Port-Hill Joint Council was held today. Both agreed on 12 projects."
)
CHINESE = "港城與河口聯席會議第二次會議昨日在河口舉行。雙方就十二個項目達成共識。"


def batch(*rows):
    return pa.RecordBatch.from_pylist(
        [dict(zip(BATCH_COLUMNS, row, strict=True)) for row in rows],
        schema=pa.schema([(name, pa.string()) for name in BATCH_COLUMNS]),
    )


def row_of(id_, claim):
    told = claim.to_json()
    shown = {name: told.pop(name) for name in ("kind", "start", "end", "quote", "modality")}
    parts, unresolved = told.pop("parts"), told.pop("unresolved")
    return shown | {
        "id": id_,
        "notice": claim.notice.id,
        "fields": told,
        "parts": parts,
        "unresolved": unresolved,
        "error": None,
    }


def rows(outcome):
    found = outcome.to_pylist()
    for row in found:
        for name in ("fields", "parts", "unresolved"):
            row[name] = None if row[name] is None else json.loads(row[name])
    return found


def test_claims_of_each_notice_are_those_of_reading_it_alone():
    outcome = read_batch(
        batch(
            ("a", ENGLISH, "en", "2025-03-04"),
            ("b", CHINESE, "zh-Hant", None),
            ("c", CHINESE, None, ""),
        )
    )
    assert outcome.schema.names == list(CLAIM_COLUMNS)
    english = read(Notice.of(ENGLISH, "en", PartialDate(2025, 3, 4)))
    chinese = read(Notice.of(CHINESE, "zh-Hant"))
    assert rows(outcome) == [
        *(row_of("a", claim) for claim in english),
        *(row_of("b", claim) for claim in chinese),
        *(row_of("c", claim) for claim in chinese),
    ]


def test_row_leads_back_to_its_claim():
    (first, *_) = rows(read_batch(batch(("a", ENGLISH, "en", None))))
    printed = first | first.pop("fields")
    notice = Notice.of(ENGLISH, "en")
    assert claim_from_json(notice, printed) == read(notice)[0]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("a", None, "en", None), "the row has no text"),
        (("a", "", "en", None), "the row has no text"),
        (("a", " \n", "en", None), "the notice holds no words"),
        (("a", ENGLISH, "fr", None), "'fr' is no language that is read"),
        (("a", "Le maire a parlé.", "auto", None), "the text"),
        (("a", ENGLISH, "en", "yesterday"), "yesterday"),
    ],
)
def test_notice_that_cannot_be_read_is_a_row_with_the_reason_and_stops_nothing(row, said):
    first, *others = rows(read_batch(batch(row, ("b", CHINESE, "zh-Hant", None))))
    assert (first["id"], first["kind"], said in first["error"]) == ("a", None, True)
    assert {other["id"] for other in others} == {"b"}


def test_batch_without_rows_or_claims_has_no_rows():
    assert read_batch(batch()).num_rows == 0
    assert (
        read_batch(batch(("a", "It rained on the hills and the port.", "en", None))).num_rows == 0
    )


def test_batch_without_a_column_is_refused():
    with pytest.raises(ReadingError, match="the batch has no column lang, published"):
        read_batch(pa.RecordBatch.from_pylist([{"id": "a", "text": ENGLISH}]))

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading many notices at once: a batch of Arrow rows in, a row a claim out.

A notice that cannot be read is a row with the reason; it never stops the batch, and nothing is left
out in silence (design of reading, section 8). pyarrow is an extra and is asked for only here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import msgspec

from gongshi.notices import Notice, NoticeError, detect_language
from gongshi.reading.claim import Claim
from gongshi.reading.errors import ReadingError
from gongshi.reading.read import read
from gongshi.values import Language, PartialDate, ValuesError

__all__ = ["BATCH_COLUMNS", "CLAIM_COLUMNS", "read_batch"]

BATCH_COLUMNS: Mapping[str, str] = {
    "id": "string",
    "text": "string",
    "lang": "string",
    "published": "string",
}
"""What comes in: ``lang`` is en, zh-Hant, zh-Hans, or auto or null to find it out; ``published`` a
day, a month, a year or null. Other columns are left alone."""

CLAIM_COLUMNS: Mapping[str, str] = {
    "id": "string",
    "notice": "string",
    "kind": "string",
    "fields": "string",
    "start": "int64",
    "end": "int64",
    "quote": "string",
    "parts": "string",
    "modality": "string",
    "unresolved": "string",
    "error": "string",
}
"""What goes out: ``fields``, ``parts`` and ``unresolved`` are JSON as ``gongshi read`` prints it;
``error`` is why a notice was not read, and then all but ``id`` is null."""

_LANGUAGES: Mapping[str, Language] = {"en": "en", "zh-Hant": "zh-Hant", "zh-Hans": "zh-Hans"}

Row = dict[str, object]
Batch = Any
"""A ``pyarrow.RecordBatch``: pyarrow carries no types."""


def read_batch(batch: Batch) -> Batch:
    """Return the claims of the notices in ``batch`` (``BATCH_COLUMNS``) as ``CLAIM_COLUMNS``.

    In the order of the notices, and of one notice by their place. Raises ``ReadingError`` without
    pyarrow or without a column.
    """
    try:
        arrow = import_module("pyarrow")
    except ImportError as error:
        raise ReadingError(
            "batches need pyarrow, which is not installed: pip install 'gongshi[data]'"
        ) from error
    missing = [name for name in BATCH_COLUMNS if name not in batch.schema.names]
    if missing:
        raise ReadingError(f"the batch has no column {', '.join(missing)}")
    schema = arrow.schema(
        [(name, getattr(arrow, type_)()) for name, type_ in CLAIM_COLUMNS.items()]
    )
    given = (batch.column(name).to_pylist() for name in BATCH_COLUMNS)
    rows = [row for notice in zip(*given, strict=True) for row in _rows(*notice)]
    return arrow.RecordBatch.from_pylist(rows, schema=schema)


def _rows(
    id_: str | None, text: str | None, lang: str | None, published: str | None
) -> Iterator[Row]:
    try:
        notice = _notice(text, lang, published)
        claims = read(notice)
    except (NoticeError, ReadingError, ValuesError) as error:
        yield {"id": id_, "error": str(error)}
        return
    for claim in claims:
        yield _row(id_, notice, claim)


def _notice(text: str | None, lang: str | None, published: str | None) -> Notice:
    if not text:
        raise NoticeError("the row has no text")
    if lang is None or lang == "auto":
        language = detect_language(text, "the text")
    elif lang in _LANGUAGES:
        language = _LANGUAGES[lang]
    else:
        raise NoticeError(f"{lang!r} is no language that is read; read are {', '.join(_LANGUAGES)}")
    return Notice.of(text, language, None if not published else PartialDate.parse(published))


def _row(id_: str | None, notice: Notice, claim: Claim) -> Row:
    told = claim.to_json()
    shown = ("kind", "start", "end", "quote", "parts", "modality", "unresolved")
    row = {name: told.pop(name) for name in shown}
    for name in ("parts", "unresolved"):
        row[name] = _json(row[name])
    return row | {"id": id_, "notice": notice.id, "fields": _json(told), "error": None}


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The kinds of claim and their fields: the contract of ``gongshi read --json``.

What a field may hold is said once, here; claims, records, exports and the reference page follow it.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

import msgspec

from gongshi.reading.errors import ClaimError
from gongshi.values import EXACT, PartialDate, ValuesError

__all__ = ["APPROX", "KINDS", "MODALITIES", "Field", "FieldValue", "check_fields"]

FieldValue = str | int | bool | tuple[str, ...] | Mapping[str, str | int]
"""What a field holds: text, number, yes or no, names in a row, or a session or period by its
parts."""

MODALITIES = ("stated", "planned", "conditional", "denied")
UNDERTAKINGS = ("initiatives", "measures", "tasks", "actions")
"""What is undertaken and counted under another name than projects: each a series of its own."""
APPROX = ("over", "about", "nearly", "at_least", "at_most")


class Field(msgspec.Struct, frozen=True):
    """One field: its type, and what a choice chooses from."""

    type: str
    choices: tuple[str, ...] = ()


_TEXT, _TEXTS, _INTEGER, _DECIMAL = (
    Field("text"),
    Field("texts"),
    Field("integer"),
    Field("decimal"),
)
_TRUTH, _DATE, _PERIOD, _SESSION = Field("truth"), Field("date"), Field("period"), Field("session")
_APPROX = Field("choice", APPROX)


def _choice(*choices: str) -> Field:
    return Field("choice", choices)


KINDS: Mapping[str, Mapping[str, Field]] = MappingProxyType(
    {
        "meeting": {
            "mechanism": _TEXT,
            "ordinal": _INTEGER,
            "date": _DATE,
            "place": _TEXT,
            "format": _choice("in_person", "video"),
            "status": _choice("held", "planned"),
        },
        "chair": {"person": _TEXT, "office": _TEXT, "side": _TEXT, "session": _SESSION},
        "consensus_count": {
            "what": _choice("projects", "areas"),
            "value": _INTEGER,
            "approx": _APPROX,
            "unit": _choice(*UNDERTAKINGS),
            "scope": _TEXT,
            "session": _SESSION,
        },
        "instruments_signed": {
            "count": _INTEGER,
            "approx": _APPROX,
            "scope": _TEXT,
            "session": _SESSION,
        },
        "instrument": {
            "title": _TEXT,
            "form": _choice(
                "memorandum", "agreement", "letter_of_intent", "framework", "arrangement"
            ),
            "signatories": _TEXTS,
            "date": _DATE,
            "session": _SESSION,
        },
        "area": {"name": _TEXT, "of": _choice("consensus", "instruments"), "session": _SESSION},
        "project": {"name": _TEXT, "area": _TEXT, "lead": _TEXT, "session": _SESSION},
        "statement": {"speaker": _TEXT, "office": _TEXT, "direct": _TRUTH, "session": _SESSION},
        "indicator": {
            "name": _TEXT,
            "value": _DECIMAL,
            "approx": _APPROX,
            "unit": _TEXT,
            "currency": _TEXT,
            "year": _INTEGER,
            "period": _PERIOD,
            "place": _TEXT,
        },
        "rank": {"subject": _TEXT, "property": _TEXT, "place": _TEXT},
        "office_holder": {"person": _TEXT, "office": _TEXT, "place": _TEXT},
        "mechanism_history": {
            "mechanism": _TEXT,
            "event": _choice("founded", "renamed", "upgraded", "anniversary"),
            "date": _DATE,
            "former_name": _TEXT,
            "new_name": _TEXT,
        },
        "scheme": {
            "name": _TEXT,
            "launch_date": _DATE,
            "announced_in": _TEXT,
            "duration_months": _INTEGER,
            "min_age": _INTEGER,
            "jobless_months": _INTEGER,
            "amount": _DECIMAL,
            "currency": _TEXT,
            "at_most": _TRUTH,
            "work_months": _INTEGER,
            "per": _TEXT,
            "basis": _choice("full_time", "part_time"),
            "max_total": _DECIMAL,
            "part_time": _TEXT,
            "beneficiaries": _INTEGER,
            "approx": _APPROX,
            "income_limit": _DECIMAL,
            "hours_week": _INTEGER,
        },
    }
)
"""Each kind of claim with its fields, as ``vocabulary.md`` lists them."""

_SESSION_PARTS = {"mechanism": str, "ordinal": int, "date": str}
_PERIOD_PARTS = {"start": str, "end": str}


def check_fields(kind: str, fields: Mapping[str, FieldValue]) -> None:
    """Raise ``ClaimError`` unless ``fields`` are fields of ``kind`` holding what they may hold."""
    known = KINDS.get(kind)
    if known is None:
        raise ClaimError(f"unknown kind of claim {kind!r}; known are {', '.join(KINDS)}")
    for name, value in fields.items():
        if name not in known:
            raise ClaimError(f"a {kind} has no field {name!r}; it has {', '.join(known)}")
        if not _holds(known[name], value):
            raise ClaimError(f"{kind}.{name} cannot hold {value!r}: it is {known[name].type}")


def _holds(field: Field, value: FieldValue) -> bool:
    if field.type == "text":
        return _is_text(value)
    if field.type in ("session", "period"):
        return _holds_parts(field.type, value)
    if field.type == "texts":
        return isinstance(value, tuple) and bool(value) and all(_is_text(each) for each in value)
    if field.type == "truth":
        return isinstance(value, bool)
    if field.type == "integer":
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= EXACT
    return isinstance(value, str) and _holds_text(field, value)


def _holds_text(field: Field, value: str) -> bool:
    if field.type == "choice":
        return value in field.choices
    if field.type == "date":
        return _is_date(value)
    if field.type == "decimal":
        try:
            return Decimal(value).is_finite() and "e" not in value.lower()
        except InvalidOperation:
            return False
    return _is_text(value)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _holds_parts(kind: str, value: FieldValue) -> bool:
    parts = _SESSION_PARTS if kind == "session" else _PERIOD_PARTS
    if not isinstance(value, Mapping) or not value or not value.keys() <= parts.keys():
        return False
    if not all(type(part) is parts[name] for name, part in value.items()):
        return False
    dates = [part for name, part in value.items() if name in ("date", "start", "end")]
    return all(_is_date(str(part)) for part in dates)


def _is_date(value: str) -> bool:
    try:
        PartialDate.parse(value)
    except ValuesError:
        return False
    return True

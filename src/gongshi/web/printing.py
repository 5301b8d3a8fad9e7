# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A field's value in the words of the page's language, by the field's type.

Text of a notice stays as it was written, with the language it is in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import cast

import msgspec
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gongshi.reading.kinds import KINDS
from gongshi.record import Json
from gongshi.values import PartialDate
from gongshi.web import words
from gongshi.web.errors import WebError
from gongshi.web.formats import Format, format_for

__all__ = ["Printed", "format_here", "print_field"]

_TYPES = {name: field.type for fields in KINDS.values() for name, field in fields.items()}
_MONEY = ("amount", "max_total", "income_limit", "value")


class Printed(msgspec.Struct, frozen=True):
    """Words to show; ``foreign`` when they are the notice's own and so in the notice's language."""

    words: str
    foreign: bool = False


def format_here() -> Format:
    """Return how the page's language writes dates and numbers."""
    return format_for(get_language() or "en")


def print_field(values: Mapping[str, Json], name: str) -> Printed:
    """Return the words for the field ``name`` of ``values``; ``WebError`` when there is none."""
    if name not in values or name not in _TYPES:
        raise WebError(f"there is no {name!r} to print among {', '.join(values)}")
    value = values[name]
    if name == "ordinal":
        return Printed(format_here().ordinal(int(str(value))))
    if name == "year":
        return Printed(str(value))
    if name in _MONEY and "currency" in values:
        money = format_here().money(Decimal(str(value)), str(values["currency"]))
        return Printed(_approximately(values, money))
    return _PRINTERS[_TYPES[name]](values, value, name)


def _number(values: Mapping[str, Json], value: Json, name: str) -> Printed:
    number = format_here().number(Decimal(str(value)))
    if name not in ("value", "count", "beneficiaries"):
        return Printed(number)
    unit = values.get("unit")
    if unit == "%":
        number = f"{number}%"
    elif unit is not None:
        number = f"{number} {unit}"
    return Printed(_approximately(values, number))


def _approximately(values: Mapping[str, Json], number: str) -> str:
    approx = values.get("approx")
    return number if approx is None else str(words.APPROX[str(approx)] % {"number": number})


def _date(_values: Mapping[str, Json], value: Json, _name: str) -> Printed:
    return Printed(format_here().date(PartialDate.parse(str(value))))


def _period(_values: Mapping[str, Json], value: Json, _name: str) -> Printed:
    period = cast("Mapping[str, str]", value)
    ends = [_date({}, period[end], end).words for end in ("start", "end") if end in period]
    return Printed(_(" to ").join(ends))


def _session(_values: Mapping[str, Json], value: Json, _name: str) -> Printed:
    session = cast("Mapping[str, Json]", value)
    parts = []
    if "ordinal" in session:
        ordinal = format_here().ordinal(int(str(session["ordinal"])))
        parts.append(_("%(ordinal)s session") % {"ordinal": ordinal})
    if "mechanism" in session:
        parts.append(str(session["mechanism"]))
    if "date" in session:
        parts.append(_date({}, session["date"], "date").words)
    return Printed(", ".join(parts), foreign="mechanism" in session)


def _truth(_values: Mapping[str, Json], value: Json, _name: str) -> Printed:
    return Printed(_("yes") if value else _("no"))


def _choice(_values: Mapping[str, Json], value: Json, name: str) -> Printed:
    if name == "approx":
        return Printed(str(words.APPROX[str(value)] % {"number": "…"}))
    return Printed(str(words.CHOICES[str(value)]))


def _texts(_values: Mapping[str, Json], value: Json, _name: str) -> Printed:
    return Printed("; ".join(cast("list[str]", value)), foreign=True)


def _text(_values: Mapping[str, Json], value: Json, _name: str) -> Printed:
    return Printed(str(value), foreign=True)


_PRINTERS: Mapping[str, Callable[[Mapping[str, Json], Json, str], Printed]] = {
    "integer": _number,
    "decimal": _number,
    "date": _date,
    "period": _period,
    "session": _session,
    "truth": _truth,
    "choice": _choice,
    "texts": _texts,
    "text": _text,
}

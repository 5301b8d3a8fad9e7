# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The fields of a claim as a form, and what was typed into it as fields again.

What a field may hold is said in ``gongshi.reading.kinds``; a field left empty is taken away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec
from django.utils.translation import gettext as _

from gongshi.reading.kinds import KINDS, Field, FieldValue
from gongshi.web import words
from gongshi.web.errors import FormError

__all__ = ["Input", "Option", "inputs", "typed"]

_PARTS = {"session": ("mechanism", "ordinal", "date"), "period": ("start", "end")}
_TRUTHS = {"yes": True, "no": False}


class Option(msgspec.Struct, frozen=True):
    """One of several values to choose from."""

    value: str
    label: str


class Input(msgspec.Struct, frozen=True):
    """One field of the form: ``lines`` has one value a line, ``options`` are to choose from."""

    name: str
    label: str
    value: str
    lines: bool = False
    options: tuple[Option, ...] = ()


def inputs(kind: str, fields: Mapping[str, object]) -> tuple[Input, ...]:
    """Return a field of the form for each field that a claim of ``kind`` may have."""
    return tuple(
        one for name, field in KINDS[kind].items() for one in _inputs(name, field, fields.get(name))
    )


def typed(kind: str, sent: Mapping[str, str]) -> dict[str, FieldValue]:
    """Return the fields that were sent; ``FormError`` for what cannot be read as their type."""
    found: dict[str, FieldValue] = {}
    for name, field in KINDS[kind].items():
        value = _typed(name, field, sent)
        if value is not None:
            found[name] = value
    return found


def _inputs(name: str, field: Field, value: object) -> Iterator[Input]:
    label = str(words.FIELDS[name])
    if field.type in _PARTS:
        held = value if isinstance(value, Mapping) else {}
        for part in _PARTS[field.type]:
            yield Input(f"{name}.{part}", f"{label}: {_part(part)}", _shown(held.get(part)))
    elif field.type == "texts":
        lines = value if isinstance(value, list | tuple) else ()
        yield Input(name, label, "\n".join(str(line) for line in lines), lines=True)
    else:
        yield Input(name, label, _shown(value), options=_options(name, field))


def _part(name: str) -> str:
    return {
        "mechanism": _("mechanism"),
        "ordinal": _("its number"),
        "date": _("day"),
        "start": _("first day"),
        "end": _("last day"),
    }[name]


def _options(name: str, field: Field) -> tuple[Option, ...]:
    empty = Option("", _("not stated"))
    if field.type == "truth":
        return (empty, Option("yes", _("yes")), Option("no", _("no")))
    known = words.APPROX if name == "approx" else words.CHOICES
    choices = tuple(Option(one, str(known.get(one, one))) for one in field.choices)
    return (empty, *choices) if choices else ()


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _typed(name: str, field: Field, sent: Mapping[str, str]) -> FieldValue | None:
    if field.type in _PARTS:
        return _parts(name, _PARTS[field.type], sent) or None
    # A browser sends the ends of lines as two letters.
    written = sent.get(name, "").replace("\r\n", "\n").strip()
    if not written:
        return None
    if field.type == "texts":
        return tuple(line.strip() for line in written.split("\n") if line.strip())
    if field.type == "truth":
        if written not in _TRUTHS:
            raise FormError(_("“%(field)s” is yes or no.") % {"field": words.FIELDS[name]})
        return _TRUTHS[written]
    return _whole(name, written) if field.type == "integer" else written


def _parts(name: str, parts: tuple[str, ...], sent: Mapping[str, str]) -> dict[str, str | int]:
    found: dict[str, str | int] = {}
    for part in parts:
        written = sent.get(f"{name}.{part}", "").strip()
        if written:
            found[part] = _whole(name, written) if part == "ordinal" else written
    return found


def _whole(name: str, written: str) -> int:
    if not (written.isascii() and written.removeprefix("-").isdigit()):
        raise FormError(_("“%(field)s” is a whole number.") % {"field": words.FIELDS[name]})
    return int(written)

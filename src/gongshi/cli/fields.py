# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The fields of a claim as a person types them: ``--field value=65``, ``--field approx=``.

What a field may hold is said in ``gongshi.reading.kinds``; here words become values of that type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

import msgspec
import typer

if TYPE_CHECKING:
    from gongshi.reading.kinds import FieldValue

__all__ = ["corrected"]

_TRUTHS = {"true": True, "yes": True, "false": False, "no": False}


def corrected(
    kind: str, fields: Mapping[str, FieldValue], written: Iterable[str]
) -> dict[str, FieldValue]:
    """Return the fields of a claim of ``kind`` with each ``name=value`` put right.

    A field left empty is taken away. Lists, sessions and periods are written as JSON, or a list as
    its parts, each given once more. Raises a usage error for what is no field, or no value of it.
    """
    changed = dict(fields)
    lists: dict[str, tuple[str, ...]] = {}
    for one in written:
        name, equals, words = one.partition("=")
        type_ = _type_of(kind, name) if equals else None
        if type_ is None:
            raise _wrong(_("{written} is not name=value, with a field of a {kind}"), one, kind)
        if not words:
            changed.pop(name, None)
        elif type_ == "texts" and not words.startswith("["):
            lists[name] = (*lists.get(name, ()), words)
        else:
            changed[name] = _value(type_, words, one, kind)
    return changed | lists


def _type_of(kind: str, name: str) -> str | None:
    from gongshi.reading.kinds import KINDS

    field = KINDS[kind].get(name)
    return None if field is None else field.type


def _value(type_: str, words: str, written: str, kind: str) -> FieldValue:
    if type_ == "integer":
        if not words.removeprefix("-").isdecimal():
            raise _wrong(_("{written}: that field of a {kind} is a whole number"), written, kind)
        return int(words)
    if type_ == "truth":
        if words.lower() not in _TRUTHS:
            raise _wrong(_("{written}: that field of a {kind} is yes or no"), written, kind)
        return _TRUTHS[words.lower()]
    if type_ in ("session", "period", "texts"):
        return _of_json(words, written, kind)
    return words


def _of_json(words: str, written: str, kind: str) -> FieldValue:
    try:
        value: Any = msgspec.json.decode(words)
    except msgspec.DecodeError as error:
        told = _('{written}: write that field of a {kind} as JSON, such as {{"ordinal": 6}}')
        raise _wrong(told, written, kind) from error
    return tuple(value) if isinstance(value, list) else value


def _wrong(told: str, written: str, kind: str) -> typer.BadParameter:
    return typer.BadParameter(told.format(written=written, kind=kind))

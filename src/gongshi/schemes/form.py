# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The form of a scheme: which facts a person is asked for, of what kind, and what cannot be.

One definition serves the facts of one person (JSON) and the columns of a population (Arrow): design
of schemes, sections 7 and 10. A fact that is left out is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from gongshi.schemes.errors import FormError

__all__ = ["FORMS", "Field", "Form", "Kind", "load_form", "read_form"]

FORMS = Path(__file__).with_name("forms")

Kind = Literal[
    "day",
    "partial_day",
    "flag",
    "code",
    "text",
    "count",
    "hours",
    "hours_list",
    "hours_blocks",
    "money",
    "records",
]
"""``hours`` and ``money`` have two decimals; ``hours_blocks`` holds, for each block, the hours at
each employer; ``records`` are lists of further fields."""


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One fact, or a list of records of facts.

    ``null`` says what a null means (``goes on``); without it null is unknown. For a ``text`` or
    ``code`` it is the word that stands in columns. ``past``: not after today. ``not_before``: the
    field of the same record that it may not precede. ``least`` and ``most`` bound a number.
    """

    name: str
    kind: Kind
    needed: bool = False
    null: str = ""
    codes: tuple[str, ...] = ()
    past: bool = False
    not_before: str = ""
    least: int = 0
    most: int | None = None
    fields: tuple[Field, ...] = ()


class Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The fields of one person. Raises ``FormError`` for a form that contradicts itself."""

    id: str
    fields: tuple[Field, ...]

    def __post_init__(self) -> None:
        """Refuse doubled names, fields without codes or records, and orders of nothing."""
        for problem in _problems(self.fields, f"form {self.id}"):
            raise FormError(problem)


def _problems(fields: tuple[Field, ...], where: str) -> Iterator[str]:
    names = [field.name for field in fields]
    for field in fields:
        here = f"{where}, field {field.name}"
        if names.count(field.name) > 1 or field.name == "id":
            yield f"{here}: the name is taken"
        if bool(field.codes) != (field.kind == "code"):
            yield f"{here}: codes belong to kind code, and only to it"
        if bool(field.fields) != (field.kind == "records"):
            yield f"{here}: fields belong to kind records, and only to it"
        if field.not_before and field.not_before not in names:
            yield f"{here}: it cannot come after {field.not_before}, which is no field"
        if (field.past or field.not_before) and field.kind not in {"day", "partial_day"}:
            yield f"{here}: only days come before or after"
        yield from _problems(field.fields, here)


def read_form(path: Path) -> Form:
    """Read a form from TOML. Raises ``FormError`` when it cannot be read as one."""
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Form)
    except (msgspec.DecodeError, OSError) as error:
        raise FormError(f"{path.name} is no form: {error}") from error


def load_form(scheme: str) -> Form:
    """Return the bundled form of a scheme. Raises ``FormError`` when there is none."""
    known = sorted(path.stem for path in FORMS.glob("*.toml"))
    if scheme not in known:
        raise FormError(f"no form for scheme {scheme!r}; there is {', '.join(known)}")
    return read_form(FORMS / f"{scheme}.toml")

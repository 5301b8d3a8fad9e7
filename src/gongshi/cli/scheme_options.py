# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What the commands of a scheme share: which scheme, known when, settled how."""

from __future__ import annotations

from datetime import datetime
from gettext import gettext as _
from typing import TYPE_CHECKING, Annotated, Literal
from zoneinfo import ZoneInfo

import typer

if TYPE_CHECKING:
    from gongshi.schemes import Scheme

__all__ = ["Interpretations", "SchemeId", "Texts", "Values", "opened", "pairs"]

DEFAULT = "re-employment-allowance"
_PLACE = ZoneInfo("Asia/Hong_Kong")

SchemeId = Annotated[
    str, typer.Option("--scheme", metavar="ID", help=_("The scheme, by the id of its rule file."))
]
Texts = Annotated[
    Literal["en", "zh-Hant", "zh-Hans"], typer.Option("--lang", help=_("Language of the texts."))
]
Interpretations = Annotated[
    list[str] | None,
    typer.Option(
        "--interpretation",
        metavar="ID=NAME",
        help=_("Settle an open question, as A2=days90; may be given several times."),
        show_default=False,
    ),
]
Values = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="NAME=VALUE",
        help=_("Replace a parameter on all dates, as min_age=35; may be given several times."),
        show_default=False,
    ),
]


def pairs(written: list[str] | None, option: str) -> dict[str, str]:
    """Return ``NAME=VALUE`` options as pairs; a usage error for what is none."""
    found: dict[str, str] = {}
    for one in written or ():
        name, sign, value = one.partition("=")
        if not (name and sign and value):
            told = _("{option} {one}: write NAME=VALUE")
            raise typer.BadParameter(told.format(option=option, one=one))
        found[name] = value
    return found


def opened(id_: str, known_at: str | None, values: list[str] | None) -> Scheme:
    """Return a scheme as known at an instant; what it does not have is a usage error."""
    from gongshi.schemes import OptionError, load_scheme

    scheme = load_scheme(id_, _known(known_at))
    try:
        return scheme.with_values(pairs(values, "--set")) if values else scheme
    except OptionError as error:
        raise typer.BadParameter(str(error)) from error


def _known(instant: str | None) -> int:
    """Return the day in Hong Kong at whose end an instant's knowledge is asked for."""
    from gongshi.schemes.calendar import OPEN, day_of

    if instant is None:
        return OPEN
    return day_of(datetime.fromisoformat(instant).astimezone(_PLACE).date())

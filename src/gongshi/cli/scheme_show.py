# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi scheme show``: what a scheme says: rules, numbers, open questions, with their words."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Annotated

import typer

from gongshi.cli.console import print_json
from gongshi.cli.options import AsJson, KnownAt, examples
from gongshi.cli.scheme_options import DEFAULT, Texts, Values, opened

if TYPE_CHECKING:
    from gongshi.schemes.outline import Outline

__all__ = ["EXAMPLES", "show"]

EXAMPLES = examples(
    "gongshi scheme show",
    "gongshi scheme show re-employment-allowance --lang zh-Hans",
    "gongshi scheme show --known-at 2024-04-28 --json",
)


def show(
    scheme: Annotated[str, typer.Argument(metavar="ID", help=_("The scheme."))] = DEFAULT,
    known_at: KnownAt = None,
    set_: Values = None,
    lang: Texts = "en",
    as_json: AsJson = False,
) -> None:
    """Show a scheme: its rules, parameters and open questions, each with its words."""
    from gongshi.schemes.outline import outline
    from gongshi.schemes.sources import notice_sources

    found = outline(opened(scheme, known_at, set_), lang, notice_sources())
    if as_json:
        print_json(found)
    else:
        typer.echo(_text(found))


def _text(found: Outline) -> str:
    lines = [f"{found.title} ({found.id}, {_('known from')} {found.known_from})", ""]
    for rule in found.rules:
        lines.append(f"{rule.id}  {rule.title}")
        lines.append(f"    {rule.says}")
        lines.extend(f"    “{one.words}” ({one.file} {one.start}..{one.end})" for one in rule.words)
    for note in found.notes:
        lines.append(f"{note.id}  {note.title}")
        lines.extend(f"    “{one.words}” ({one.file} {one.start}..{one.end})" for one in note.words)
    lines.append("")
    for parameter in found.parameters:
        values = "; ".join(_value(one.value, one.in_force) for one in parameter.values)
        lines.append(f"{parameter.name} = {values}  {parameter.title}")
    lines.append("")
    for question in found.interpretations:
        lines.append(f"{question.id}  {question.question}")
        for one in question.alternatives:
            mark = "*" if one.name == question.default else " "
            lines.append(f"  {mark} {one.name}: {one.title}")
    lines.extend(["", _("Digests in words of our own:")])
    for notice in found.notices:
        day = notice.published if notice.dated else _("undated")
        lines.append(f"{notice.file}  {notice.title} ({day})")
        for source in notice.sources:
            where = source.url or source.url_note or ""
            lines.append(f"    {source.publisher}: {source.title}, {where}")
    return "\n".join(lines)


def _value(value: str, in_force: str | None) -> str:
    return value if in_force is None else _("{value} from {day}").format(value=value, day=in_force)

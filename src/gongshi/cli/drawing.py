# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A reading as a person sees it: the text with its claims marked, and a table of the claims.

The brackets carry the meaning; on a terminal the words of a claim have the colour of its kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

from gongshi.cli.marks import pieces
from gongshi.cli.screen import visible

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from gongshi.cli.readings import Reading
    from gongshi.reading import Claim
    from gongshi.values import Span

__all__ = ["claim_table", "heading", "marked_text", "said", "table_of", "told"]

_COLOURS = {
    "meeting": "cyan",
    "chair": "magenta",
    "consensus_count": "green",
    "instruments_signed": "green",
    "instrument": "blue",
    "area": "yellow",
    "project": "yellow",
    "statement": "bright_blue",
    "indicator": "bright_green",
    "rank": "bright_green",
    "office_holder": "magenta",
    "mechanism_history": "cyan",
    "scheme": "bright_magenta",
}
_LONGEST = 60
"""Letters of a claim's words that the table shows; the text above has them all."""


def heading(reading: Reading) -> str:
    """Return what is known of the notice, a line each."""
    notice, layout = reading.notice, reading.layout
    known = {
        _("notice"): notice.id,
        _("language"): notice.language,
        _("published"): notice.published or _("not known"),
        _("publisher"): layout.publisher,
        _("headline"): layout.headline,
        _("reporters"): ", ".join(layout.reporters),
    }
    lines = (f"{name}: {visible(str(value))}" for name, value in known.items() if value)
    return "\n".join((visible(reading.path), *lines))


def marked_text(text: str, spans: Sequence[Span], kinds: Sequence[str]) -> Text:
    """Return the text with the claims at ``spans``, of these ``kinds``, in numbered brackets."""
    from rich.text import Text

    drawn = Text()
    for piece in pieces(visible(text), spans):
        if piece.claim is None:
            drawn.append(piece.text)
        elif piece.mark:
            drawn.append(piece.text, "dim")
        else:
            drawn.append(piece.text, _COLOURS[kinds[piece.claim]])
    return drawn


def claim_table(claims: Sequence[Claim]) -> Table:
    """Return a table of the claims under the numbers they have in the text."""
    rows = [
        (
            str(number),
            claim.kind,
            told(claim.fields, claim.modality, claim.unresolved),
            _short(claim.quote),
        )
        for number, claim in enumerate(claims, start=1)
    ]
    return table_of(("#", _("kind"), _("says"), _("words")), rows, wide=2)


def table_of(columns: Sequence[str], rows: Iterable[Sequence[str]], wide: int) -> Table:
    """Return a table; its column number ``wide`` takes what room the others leave."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for place, name in enumerate(columns):
        last = place == len(columns) - 1 or place == wide
        table.add_column(
            name,
            justify="right" if name == "#" else "left",
            ratio=1 + (place == wide) if last else None,
            no_wrap=not last,
            overflow="fold",
        )
    for row in rows:
        table.add_row(*(_plain(cell) for cell in row))
    return table


def told(fields: Mapping[str, Any], modality: str, unresolved: Mapping[str, str]) -> str:
    """Return what a claim says, in one line: its fields, its modality, and what stayed open."""
    parts = [f"{name}: {said(value)}" for name, value in fields.items()]
    if modality != "stated":
        parts.append(modality)
    parts += [f"{name}: ? ({reason})" for name, reason in unresolved.items()]
    return "; ".join(parts)


def said(value: object) -> str:
    """Return the value of a field in one line; of a session that has a number, not its name."""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, Mapping):
        numbered = "ordinal" in value
        shown = {n: part for n, part in value.items() if not (numbered and n == "mechanism")}
        return ", ".join(str(part) for part in shown.values())
    return ", ".join(_parts(value))


def _parts(value: object) -> Iterator[str]:
    yield from (str(part) for part in value) if isinstance(value, tuple | list) else (str(value),)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _plain(text: str) -> Text:
    """Brackets in foreign text are letters, not instructions to Rich."""
    from rich.text import Text

    return Text(visible(text))

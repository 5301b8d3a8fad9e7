# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record seal``, ``unseal`` and ``forget``: what the log may prove but not show."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import gettext as _
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer

from gongshi.cli.actor import ACTOR
from gongshi.cli.errors import InputError
from gongshi.cli.inputs import take
from gongshi.cli.opened import DEFAULT_RECORD, open_existing, open_record
from gongshi.cli.options import Database, examples
from gongshi.record.sealed import Ground

if TYPE_CHECKING:
    from gongshi.store.remains import Remains

__all__ = ["FORGET_EXAMPLES", "SEAL_EXAMPLES", "UNSEAL_EXAMPLES", "forget", "seal", "unseal"]

SEAL_EXAMPLES = examples("gongshi record seal letter.json", "gongshi record seal -")
UNSEAL_EXAMPLES = examples("gongshi record unseal 412", "gongshi record unseal 3f2a91c07d1e")
FORGET_EXAMPLES = examples("gongshi record forget 412 --ground requested")
_MOST_BYTES = 65_535
"""No entry is larger, and what is sealed must fit into one when it is published."""
Sealed = Annotated[
    str,
    typer.Argument(
        metavar="ENTRY", help=_("The sealed entry: its place, or the first digits of its hash.")
    ),
]


def seal(
    path: Annotated[
        str,
        typer.Argument(metavar="PATH", help=_("A file with one JSON object; - is standard input.")),
    ],
    database: Database = DEFAULT_RECORD,
) -> None:
    """Put a proof of a document on the record, without the document.

    The log gets a salted hash; the content is kept beside the ledger, can be
    published later and can be forgotten.
    """
    given = take(path, _MOST_BYTES)
    content = _object(given.raw, given.name)
    open_record(database)
    from gongshi.store.sealed import seal as record_seal

    done = record_seal(content, actor=ACTOR)
    typer.echo(_("entry {index} sealed: {leaf}").format(index=done.index, leaf=done.leaf))
    if path != "-":
        told = _("{file} still holds it: delete that yourself if it is to be forgotten one day")
        typer.echo(told.format(file=given.name), err=True)


def unseal(entry: Sealed, database: Database = DEFAULT_RECORD) -> None:
    """Publish what was sealed, with the salt that proves that it is the same.

    It cannot be undone: what stands in the log open cannot be forgotten.
    """
    open_existing(database)
    from gongshi.store.sealed import unseal as record_unseal

    place = record_unseal(entry, actor=ACTOR)
    typer.echo(_("published as entry {place}").format(place=place))


def forget(
    entry: Sealed,
    *,
    ground: Annotated[Ground, typer.Option(help=_("Why; anyone can read it in the log."))],
    database: Database = DEFAULT_RECORD,
) -> None:
    """Delete what was sealed for good, enter the ground, and say what remains where.

    Every checkpoint and receipt verifies as before. Run again, it clears once
    more what may remain. The exit code is 4 when something is left to do.
    """
    open_existing(database)
    from gongshi.cli.exits import Exit
    from gongshi.store.sealed import forget as record_forget

    remains = record_forget(entry, ground, actor=ACTOR)
    for line in (_("forgotten"), *_remaining(remains), *_always()):
        typer.echo(line)
    if remains.found or remains.busy or remains.unswept:
        raise typer.Exit(Exit.PART)


def _object(raw: bytes, name: str) -> dict[str, Any]:
    if len(raw) > _MOST_BYTES:
        told = _("{name} is larger than an entry may be ({most} bytes); seal its hash instead")
        raise InputError(told.format(name=name, most=_MOST_BYTES))
    try:
        return msgspec.json.decode(raw, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        told = _("{name} is no JSON object ({error}); write one, with a name for each part")
        raise InputError(told.format(name=name, error=error)) from error


def _remaining(remains: Remains) -> Iterator[str]:
    """Yield what was found or could not be cleared."""
    if remains.busy:
        yield _(
            "write-ahead log: another process kept it open, and it may still hold the content; "
            "end that process and run this again"
        )
    for path in remains.found or ():
        yield _(
            "{path}: some of its bytes still stand there, perhaps as words of something else that "
            "is on the record"
        ).format(path=path)
    if remains.found == () and not remains.busy:
        yield _("database: looked through, with its write-ahead log; nothing remains")
    if remains.found is None and not remains.on_server and not remains.busy:
        yield _("database: written anew, and its write-ahead log cut to nothing")
    if remains.unswept:
        yield _(
            "server: the deleted row stays in the table until its owner runs VACUUM (FULL) "
            "sealed_content"
        )
    elif remains.on_server:
        yield _("server: the table was written anew without it")
    if remains.on_server:
        yield _("server: its own write-ahead log and its replicas keep it until they move on")


def _always() -> tuple[str, ...]:
    """Return what no program can clear from here."""
    return (
        _("backups and copies of the database keep it: delete those made since it was sealed"),
        _("disks may keep what was overwritten: a file system with snapshots, a solid-state disk"),
        _("the log keeps the commitment, which without the salt tells nothing"),
    )

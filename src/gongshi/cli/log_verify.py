# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi log verify``: a copy of the published files, or a receipt, checked offline.

Signature and proof are both checked, since either alone proves nothing.
"""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gongshi.cli.exits import Exit
from gongshi.cli.failures import report
from gongshi.cli.inputs import take
from gongshi.cli.opened import DEFAULT_RECORD
from gongshi.cli.options import Database, examples
from gongshi.cli.screen import visible
from gongshi.store.configuration import log_key_file

if TYPE_CHECKING:
    from gongshi.record.signed_note import VerifierKey

__all__ = ["VERIFY_EXAMPLES", "verify"]

VERIFY_EXAMPLES = examples(
    "gongshi log verify log/ --key record.example.org/log+1f2e3d4c+AT…",
    "gongshi log verify log/ --since checkpoint-2026-11-23",
    "gongshi log verify claim.tlog-proof",
)
_MOST_BYTES = 1_000_000
"""More than the receipt of the largest entry takes."""
_MOST_FAULTS = 20


def verify(
    path: Annotated[
        str,
        typer.Argument(
            metavar="PATH",
            help=_("The folder of a log (tiles and checkpoint), or a receipt; - is a receipt."),
        ),
    ],
    key: Annotated[
        list[str],
        typer.Option(
            metavar="KEY",
            help=_(
                "The public key of the log, as `gongshi log key` prints it; several, several "
                "times. Without one, those of the record that is kept here."
            ),
            show_default=False,
        ),
    ] = [],  # noqa: B006  (Typer makes a new list for each call)
    since: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help=_("An earlier checkpoint: check too that the log has only grown since."),
            show_default=False,
        ),
    ] = None,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Check a log or a receipt, from the files alone.

    The exit code is 3 when anything is not as it was signed; the first entry
    that was altered is named first.
    """
    keys = _keys(key, database)
    if Path(path).is_dir():
        _verify_log(Path(path), keys, since)
    elif since is not None:
        raise typer.BadParameter(_("--since is for the folder of a log"))
    else:
        _verify_receipt(path, keys)


def _keys(written: list[str], database: Path) -> list[VerifierKey]:
    from gongshi.record.errors import NoteError
    from gongshi.record.signed_note import VerifierKey
    from gongshi.store.log_key import verifier_keys

    try:
        if written:
            return [VerifierKey.parse(one) for one in written]
    except NoteError as error:
        raise typer.BadParameter(f"--key: {error}") from error
    path = log_key_file(database)
    if not path.exists():
        raise typer.BadParameter(
            _("give the public key of the log by --key; it is published with the log")
        )
    return verifier_keys(path)


def _verify_log(folder: Path, keys: list[VerifierKey], since: str | None) -> None:
    from gongshi.store.log_check import check_log
    from gongshi.store.published import PublishedLog

    earlier = None if since is None else take(since, _MOST_BYTES).raw
    checked = check_log(PublishedLog(folder), keys, earlier)
    for fault in checked.faults[:_MOST_FAULTS]:
        report(f"{folder / fault.path}: {fault.says}")
    more = len(checked.faults) - _MOST_FAULTS
    if more > 0:
        told = ngettext("and {count} fault more", "and {count} faults more", more)
        report(told.format(count=more))
    if checked.faults or checked.head is None:
        raise typer.Exit(Exit.FALSE)
    told = ngettext(
        "{folder}: {count} entry, as {origin} signed it",
        "{folder}: {count} entries, as {origin} signed them",
        checked.head.size,
    )
    head = checked.head
    typer.echo(told.format(folder=folder, count=head.size, origin=head.origin))


def _verify_receipt(path: str, keys: list[VerifierKey]) -> None:
    from gongshi.record.errors import NoteError, ProofError
    from gongshi.record.receipt import receipt_from_bytes, verify_receipt

    given = take(path, _MOST_BYTES)
    try:
        receipt = receipt_from_bytes(given.raw)
        head = verify_receipt(receipt, keys)
    except (NoteError, ProofError) as error:
        report(f"{given.name}: {error}")
        raise typer.Exit(Exit.FALSE) from error
    told = _("{name}: entry {index} of the {size} that {origin} signed:")
    typer.echo(
        told.format(name=given.name, index=receipt.index, size=head.size, origin=head.origin)
    )
    typer.echo(visible(receipt.entry.decode("utf-8", "backslashreplace")))

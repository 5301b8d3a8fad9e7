# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi log``: its commands, and those of who keeps the log: ``key`` and ``checkpoint``."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import Annotated

import typer

from gongshi.cli.log_prove import PROVE_EXAMPLES, prove
from gongshi.cli.log_verify import VERIFY_EXAMPLES, verify
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import Database, examples
from gongshi.store.configuration import log_folder, log_key_file

__all__ = ["checkpoint", "key", "log"]

log = typer.Typer(
    no_args_is_help=True,
    help=_("Publish the record as a log that anyone can check, prove an entry, check a log."),
)


@log.command(epilog=examples("gongshi log key --new record.example.org/log", "gongshi log key"))
def key(
    new: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help=_("Make a key of this name, best the address of the log without https://."),
            show_default=False,
        ),
    ] = None,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Print the public keys of the log, or make a key to sign it with.

    Where there is a key already, both sign from now on; the documentation of
    the log says how a key is changed.
    """
    from gongshi.store.log_key import add_key, verifier_keys

    path = log_key_file(database)
    if new is None:
        for one in verifier_keys(path):
            typer.echo(str(one))
        return
    typer.echo(str(add_key(path, new)))
    told = _("the private key is in {path}: nobody else may read it")
    typer.echo(told.format(path=path), err=True)


@log.command(
    epilog=examples("gongshi log checkpoint", "gongshi log checkpoint > checkpoint-2026-11-23")
)
def checkpoint(database: Database = DEFAULT_RECORD) -> None:
    """Publish what was recorded since the last checkpoint, sign it, and print the checkpoint.

    Refused when the ledger does not begin with what was signed before.
    """
    from gongshi.store.log_key import signing_keys

    open_existing(database)
    keys = signing_keys(log_key_file(database))
    from gongshi.store.log import publish
    from gongshi.store.published import PublishedLog

    folder = log_folder(database)
    done = publish(PublishedLog(folder), keys)
    typer.echo(done.note, nl=False)
    if done.new:
        told = ngettext("{count} new entry", "{count} new entries", done.new)
    else:
        told = _("nothing new")
    size = _("{folder} holds {size} entries").format(folder=folder, size=done.head.size)
    typer.echo(f"{told.format(count=done.new)}; {size}", err=True)


log.command(epilog=PROVE_EXAMPLES)(prove)
log.command(epilog=VERIFY_EXAMPLES)(verify)

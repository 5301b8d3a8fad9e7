# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record``: its commands, and ``rebuild``, which proves that pages follow the ledger."""

from __future__ import annotations

from gettext import gettext as _

import typer

from gongshi.cli.console import print_json
from gongshi.cli.exits import Exit
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import AsJson, Database, examples
from gongshi.cli.record_add import ADD_EXAMPLES, add
from gongshi.cli.record_concordance import CONCORDANCE_EXAMPLES, concordance
from gongshi.cli.record_conflicts import CONFLICTS_EXAMPLES, conflicts
from gongshi.cli.record_counts import COUNTS_EXAMPLES, counts
from gongshi.cli.record_export import EXPORT_EXAMPLES, export
from gongshi.cli.record_holders import HOLDERS_EXAMPLES, holders
from gongshi.cli.record_import import IMPORT_EXAMPLES, import_
from gongshi.cli.record_names import NAMES_EXAMPLES, names
from gongshi.cli.record_queue import QUEUE_EXAMPLES, queue
from gongshi.cli.record_register import REGISTER_EXAMPLES, register
from gongshi.cli.record_resolve import RESOLVE_EXAMPLES, RETRACT_EXAMPLES, resolve, retract
from gongshi.cli.record_review import REVIEW_EXAMPLES, review
from gongshi.cli.record_seal import (
    FORGET_EXAMPLES,
    SEAL_EXAMPLES,
    UNSEAL_EXAMPLES,
    forget,
    seal,
    unseal,
)
from gongshi.cli.record_show import SHOW_EXAMPLES, show

__all__ = ["rebuild", "record"]

record = typer.Typer(
    no_args_is_help=True, help=_("Put notices on the record, ask it, review and rebuild it.")
)
record.command(epilog=ADD_EXAMPLES)(add)
record.command(epilog=REGISTER_EXAMPLES)(register)
record.command(epilog=SHOW_EXAMPLES)(show)
record.command(epilog=QUEUE_EXAMPLES)(queue)
record.command(epilog=REVIEW_EXAMPLES)(review)
record.command(epilog=CONFLICTS_EXAMPLES)(conflicts)
record.command(epilog=COUNTS_EXAMPLES)(counts)
record.command(epilog=CONCORDANCE_EXAMPLES)(concordance)
record.command(epilog=HOLDERS_EXAMPLES)(holders)
record.command(epilog=NAMES_EXAMPLES)(names)
record.command(epilog=RESOLVE_EXAMPLES)(resolve)
record.command(epilog=RETRACT_EXAMPLES)(retract)
record.command(epilog=SEAL_EXAMPLES)(seal)
record.command(epilog=UNSEAL_EXAMPLES)(unseal)
record.command(epilog=FORGET_EXAMPLES)(forget)
record.command(epilog=EXPORT_EXAMPLES)(export)
record.command("import", epilog=IMPORT_EXAMPLES)(import_)


@record.command(
    epilog=examples(
        "gongshi record rebuild", "gongshi record rebuild --database gongshi-demo.sqlite3 --json"
    )
)
def rebuild(as_json: AsJson = False, database: Database = DEFAULT_RECORD) -> None:
    """Recreate what pages read from the ledger, and compare the state hash.

    The exit code is 3 when the tables were not what the ledger says; they are
    after it.
    """
    open_existing(database)
    from gongshi.store import projections

    before, after = projections.state_hash(), projections.rebuild()
    if as_json:
        print_json({"before": before, "after": after, "same": before == after})
    else:
        typer.echo(_("state hash {after}").format(after=after))
    if before != after:
        told = _("the tables were {before}; they did not follow the ledger, and now do")
        typer.echo(told.format(before=before), err=True)
        raise typer.Exit(Exit.FALSE)

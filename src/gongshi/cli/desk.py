# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi desk``: accounts of those who review on the site; the first one is made here."""

from __future__ import annotations

import sys
from gettext import gettext as _
from typing import Annotated, Literal

import typer

from gongshi.cli.console import on_terminal
from gongshi.cli.errors import InputError
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import Database, examples

__all__ = ["account", "desk", "password"]

desk = typer.Typer(
    no_args_is_help=True, help=_("Make accounts for the desk, where claims are reviewed.")
)
Name = Annotated[str, typer.Argument(metavar="NAME", help=_("The name to log in with."))]


@desk.command(
    epilog=examples("gongshi desk account ada --role administrator", "gongshi desk account ben")
)
def account(
    name: Name,
    role: Annotated[
        Literal["reviewer", "administrator"],
        typer.Option(help=_("What it may do; an administrator gives roles too.")),
    ] = "reviewer",
    database: Database = DEFAULT_RECORD,
) -> None:
    """Make an account; its password is asked for, or is the first line of standard input.

    The ledger will have the id that is printed, and never the name.
    """
    open_existing(database)
    from gongshi.store.accounts import add_account

    made = add_account(name, _password(), role)
    typer.echo(_("{role} {actor}").format(role=made.role, actor=made.actor))


@desk.command(epilog=examples("gongshi desk password ada"))
def password(name: Name, database: Database = DEFAULT_RECORD) -> None:
    """Give an account another password, which ends its logins."""
    open_existing(database)
    from gongshi.store.accounts import accounts, set_password

    found = next((one for one in accounts() if one.name == name), None)
    if found is None:
        known = ", ".join(one.name for one in accounts()) or _("none")
        told = _("there is no account {name}; there are: {known}")
        raise InputError(told.format(name=name, known=known))
    set_password(found.actor, _password())
    typer.echo(_("done; its logins have ended"))


def _password() -> str:
    """Return the password that a person types twice, or that standard input holds."""
    if on_terminal(sys.stdin):
        typed: str = typer.prompt(_("Password"), hide_input=True, confirmation_prompt=True)
        return typed
    return sys.stdin.readline().rstrip("\r\n")

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi scheme``: announced rules, for one person, as a whole, and against their words."""

from __future__ import annotations

from gettext import gettext as _

import typer

from gongshi.cli import (
    scheme_assess,
    scheme_check,
    scheme_population,
    scheme_replay,
    scheme_show,
    scheme_simulate,
)

__all__ = ["scheme"]

scheme = typer.Typer(no_args_is_help=True, help=_("Decide by the rules of an announced scheme."))

scheme.command(epilog=scheme_assess.EXAMPLES)(scheme_assess.assess)
scheme.command(epilog=scheme_simulate.EXAMPLES)(scheme_simulate.simulate)
scheme.command(epilog=scheme_population.EXAMPLES)(scheme_population.population)
scheme.command(epilog=scheme_show.EXAMPLES)(scheme_show.show)
scheme.command(epilog=scheme_check.EXAMPLES)(scheme_check.check)
scheme.command(epilog=scheme_replay.EXAMPLES)(scheme_replay.replay)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of one person as a command is given them."""

from __future__ import annotations

from gettext import gettext as _

import msgspec

from gongshi.cli.errors import InputError
from gongshi.cli.inputs import take

__all__ = ["facts_in"]

_MOST_BYTES = 4_000_000


def facts_in(path: str) -> object:
    """Return the facts that a file holds, as JSON has them; - is standard input."""
    given = take(path, _MOST_BYTES)
    try:
        return msgspec.json.decode(given.raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        advice = _("{path} is no JSON: {reason}")
        raise InputError(advice.format(path=given.name, reason=error)) from error

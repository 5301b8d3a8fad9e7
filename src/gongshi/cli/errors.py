# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of the commands, each in the words of the person at the keyboard."""

from __future__ import annotations

__all__ = ["CliError", "InputError", "OutputError", "PartError", "ServeError"]


class CliError(RuntimeError):
    """A command cannot do what it was asked."""


class InputError(CliError):
    """A file that cannot be opened, or does not hold what the command takes."""


class ServeError(CliError):
    """An address that cannot be served, or no record to serve."""


class PartError(CliError):
    """What was asked is done in part; the message says what is missing."""


class OutputError(CliError):
    """A file that cannot be written."""

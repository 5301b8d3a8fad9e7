# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 6: the commands, in the words of the pages (design of the site, section 10).

Data goes to standard output, progress and messages to standard error. Every error of every floor
becomes one line and an exit code in ``failures``, and nowhere else.

Errors::

    CliError
    ├── InputError    a file that cannot be opened, or does not hold what the command takes
    ├── OutputError   a file that cannot be written
    └── ServeError    an address that cannot be served, or no record to serve
"""

from __future__ import annotations

from gongshi.cli.errors import CliError, InputError, OutputError, ServeError

__all__ = ["CliError", "InputError", "OutputError", "ServeError"]

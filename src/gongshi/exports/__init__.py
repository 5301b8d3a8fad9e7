# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 4: the record written out for others, each value with the claim and the words behind it.

Pure functions of a ``Snapshot``, and files that appear whole or not at all.

Errors::

    ExportError
    ├── PlaceError     the place to write to is taken, or cannot be written
    ├── MissingError   a library that the format needs is not installed
    └── CopyError      a copy of a ledger that is malformed, altered or incomplete
"""

from __future__ import annotations

from gongshi.exports.errors import CopyError, ExportError, MissingError, PlaceError
from gongshi.exports.manifest import Manifest, Written
from gongshi.exports.snapshot import LedgerEnd, Snapshot

__all__ = [
    "CopyError",
    "ExportError",
    "LedgerEnd",
    "Manifest",
    "MissingError",
    "PlaceError",
    "Snapshot",
    "Written",
]

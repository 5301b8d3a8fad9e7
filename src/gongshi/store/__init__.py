# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 5: where the ledger is kept, and the tables that pages read, rebuilt from it.

Django's models may only be loaded once Django is set up, so the names stand in their modules:
``setup`` opens a record, ``append`` and ``intake`` and ``reviews`` write, ``queries`` reads,
``projections`` rebuilds, ``log`` publishes. ``published`` checks a log without any of them.

Errors::

    StoreError
    ├── AccountError         an account that cannot be made or changed as was asked
    │   └── LoginError       a name and password that open nothing, or were tried too often
    ├── ConfigurationError   a setting that cannot be used
    ├── BundleError          a bundle of files that cannot be put on the record
    ├── ForeignError         a copy of another ledger, or of a later state of this one
    ├── FullError            there is no room for what was to be written
    ├── AlteredError         what is kept is not what its hash says
    ├── LockedError          another process was still writing when the wait was over
    ├── UnusableError        the file is no record, or cannot be written
    ├── UnknownError         nothing on the record has that id
    ├── ReviewError          a review that does not fit the claim it is about
    ├── SealedError          a sealed entry that cannot be opened or forgotten
    └── LogError             the log cannot be written or read, or its key cannot be used
        └── RestoredError    the ledger is not the one that was published
"""

from __future__ import annotations

from gongshi.store.errors import (
    AccountError,
    AlteredError,
    BundleError,
    ForeignError,
    FullError,
    LockedError,
    LogError,
    LoginError,
    RestoredError,
    ReviewError,
    SealedError,
    StoreError,
    UnknownError,
    UnusableError,
)

__all__ = [
    "AccountError",
    "AlteredError",
    "BundleError",
    "ForeignError",
    "FullError",
    "LockedError",
    "LogError",
    "LoginError",
    "RestoredError",
    "ReviewError",
    "SealedError",
    "StoreError",
    "UnknownError",
    "UnusableError",
]

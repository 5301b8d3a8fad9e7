# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of the store, each in the words of the person at the keyboard."""

from __future__ import annotations

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


class StoreError(RuntimeError):
    """The record cannot be kept or asked as it was meant to be."""


class LockedError(StoreError):
    """Another process was still writing when the wait was over."""


class FullError(StoreError):
    """There is no room for what was to be written."""


class AlteredError(StoreError):
    """What is kept is not what its hash says."""


class BundleError(StoreError):
    """A bundle of files that cannot be put on the record."""


class UnusableError(StoreError):
    """The file is no record, or cannot be written."""


class UnknownError(StoreError):
    """Nothing on the record has that id."""


class ReviewError(StoreError):
    """A review that does not fit the claim it is about."""


class SealedError(StoreError):
    """What was asked of a sealed entry cannot be done: it is none, or has ended."""


class AccountError(StoreError):
    """An account that cannot be made or changed as was asked."""


class LoginError(AccountError):
    """A name and a password that open nothing, or were tried too often."""


class ForeignError(StoreError):
    """A copy of another ledger than the one that is here, or of a later state of it."""


class LogError(StoreError):
    """The log cannot be written or read, or its key cannot be used."""


class RestoredError(LogError):
    """The ledger is not the one that was published: an older copy, or an altered one."""

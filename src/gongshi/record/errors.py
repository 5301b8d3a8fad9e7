# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of the record: an entry that cannot be appended, told before anything is written."""

from __future__ import annotations

__all__ = [
    "CanonicalError",
    "EntryError",
    "MomentError",
    "PolicyError",
    "RecordError",
    "StaleError",
]


class RecordError(ValueError):
    """Something the record refuses."""


class CanonicalError(RecordError):
    """A value that has no canonical JSON (RFC 8785)."""


class EntryError(RecordError):
    """An entry of an unknown kind, with an unknown field, or too large for the log."""


class StaleError(RecordError):
    """An entry written over a version of its subject that is no longer the latest."""


class PolicyError(RecordError):
    """A policy that is not known."""


class MomentError(RecordError):
    """A past that cannot be asked for: no day, or no instant."""

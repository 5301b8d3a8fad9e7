# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of the record: an entry that cannot be appended, told before anything is written."""

from __future__ import annotations

__all__ = [
    "CanonicalError",
    "EntryError",
    "MomentError",
    "NoteError",
    "PolicyError",
    "ProofError",
    "RecordError",
    "StaleError",
    "TileError",
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


class ProofError(RecordError):
    """A proof that does not prove what it is for, or cannot be made."""


class NoteError(RecordError):
    """A signed note that is malformed, or that no known key has signed."""


class TileError(RecordError):
    """A file of the log that is torn, or holds other than it should."""

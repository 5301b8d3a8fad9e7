# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of exports, each in the words of the person at the keyboard."""

from __future__ import annotations

__all__ = ["CopyError", "ExportError", "MissingError", "PlaceError"]


class ExportError(ValueError):
    """The record cannot be written out as it stands."""


class PlaceError(ExportError):
    """The place to write to is taken, or cannot be written."""


class MissingError(ExportError):
    """A library or a typeface that the format needs is not installed."""


class CopyError(ExportError):
    """A copy of a ledger that is malformed, altered or incomplete."""

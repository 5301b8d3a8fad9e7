# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of reading: what cannot be shown in the text cannot become a claim."""

from __future__ import annotations

__all__ = ["ClaimError", "GroundingError", "ReadingError"]


class ReadingError(ValueError):
    """Reading could not be done, or what was read cannot stand."""


class ClaimError(ReadingError):
    """A claim of an unknown kind, with an unknown field or with a value of the wrong type."""


class GroundingError(ReadingError):
    """A claim whose words are not at its place in the notice."""

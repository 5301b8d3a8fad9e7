# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of the values floor: a value that cannot be true is refused when it is built."""

from __future__ import annotations

__all__ = ["PinError", "ValuesError"]


class ValuesError(ValueError):
    """A value that cannot exist: an impossible date, an empty span, a sum that is no number."""


class PinError(ValuesError):
    """A pin whose words are not the words at its place."""

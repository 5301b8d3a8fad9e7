# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of schemes: each says what happened, where, and what to do."""

from __future__ import annotations

__all__ = ["CalendarError", "FormError", "PopulationError", "SchemeError", "SpellError"]


class SchemeError(ValueError):
    """Something about a scheme, its facts or its population cannot be so."""


class CalendarError(SchemeError):
    """A day that does not exist, or a question about days that was not asked fully."""


class SpellError(SchemeError):
    """A spell that ends before it starts, or a measure that no spells can have."""


class FormError(SchemeError):
    """A form of facts that contradicts itself, or that is not there."""


class PopulationError(SchemeError):
    """A population or a person that cannot be computed: the row, the field and the reason."""

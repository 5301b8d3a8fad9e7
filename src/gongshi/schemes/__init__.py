# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 2: announced rules that can be read, run and believed, over spells counted by day.

Errors: ``SchemeError`` (a ``ValueError``), and below it ``CalendarError``, ``SpellError``,
``FormError``, ``PopulationError`` and ``MisfitError``.
"""

from __future__ import annotations

from gongshi.schemes.errors import (
    CalendarError,
    FormError,
    PopulationError,
    SchemeError,
    SpellError,
)

__all__ = ["CalendarError", "FormError", "PopulationError", "SchemeError", "SpellError"]

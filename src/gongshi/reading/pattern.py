# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Patterns as reading uses them; they are compiled in ``gongshi.notices.pattern``, a floor below."""

from __future__ import annotations

from gongshi.notices.pattern import Match, Pattern, Text

__all__ = ["Match", "Pattern", "Text"]

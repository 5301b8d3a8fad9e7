# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Patterns as reading uses them; compiled a floor below, in ``gongshi.notices.pattern``."""

from __future__ import annotations

from gongshi.notices.pattern import Match, Pattern, Text

__all__ = ["Match", "Pattern", "Text"]

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of charts."""

from __future__ import annotations

__all__ = ["ChartError"]


class ChartError(ValueError):
    """What was to be drawn cannot be shown truthfully."""

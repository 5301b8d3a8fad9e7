# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 4: charts drawn on the server as SVG, always beside a table with the same numbers.

Errors: ``ChartError``.
"""

from __future__ import annotations

from gongshi.charts.errors import ChartError
from gongshi.charts.panel import Bar, panel

__all__ = ["Bar", "ChartError", "panel"]

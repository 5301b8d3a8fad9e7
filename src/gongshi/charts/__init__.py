# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 4: charts drawn on the server as SVG, always beside a table with the same numbers.

All words are given, in the reader's language. Errors: ``ChartError``.
"""

from __future__ import annotations

from gongshi.charts.changes import Band, changes
from gongshi.charts.drawing import Drawing, Ink, png, standing_alone, within_page
from gongshi.charts.errors import ChartError
from gongshi.charts.months import Month, months
from gongshi.charts.panel import Bar, panel
from gongshi.charts.person import PersonTimeline, person_timeline
from gongshi.charts.timeline import Lane, Milestone, Stretch, timeline

__all__ = [
    "Band",
    "Bar",
    "ChartError",
    "Drawing",
    "Ink",
    "Lane",
    "Milestone",
    "Month",
    "PersonTimeline",
    "Stretch",
    "changes",
    "months",
    "panel",
    "person_timeline",
    "png",
    "standing_alone",
    "timeline",
    "within_page",
]

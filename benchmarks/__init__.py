# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Measurements, as ratios to a peer in the same run wherever there is one.

``python -m benchmarks`` runs them all, writes ``benchmarks/figures.json`` and the table in
``docs/benchmarks.md``; no other place states a figure of speed.
"""

from __future__ import annotations

__all__: list[str] = []

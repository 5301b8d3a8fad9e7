# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Migrations of the store."""

from __future__ import annotations

__all__: list[str] = []

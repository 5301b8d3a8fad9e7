# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Template tags of the pages; ``record`` is loaded in every template."""

from __future__ import annotations

__all__: list[str] = []

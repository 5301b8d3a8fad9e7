# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading English: one module a claim kind, and the people and mechanisms they speak of.

Errors are those of ``gongshi.reading``.
"""

from __future__ import annotations

__all__: list[str] = []

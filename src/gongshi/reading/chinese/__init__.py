# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading Chinese, both scripts: one module a claim kind, with the people and mechanisms.

Errors are those of ``gongshi.reading``.
"""

from __future__ import annotations

__all__: list[str] = []

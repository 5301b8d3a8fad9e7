# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 1: from the bytes of a file to a text that is fixed, hashed and laid out.

Errors: ``NoticeError`` for what cannot be read as a notice.
"""

from __future__ import annotations

from gongshi.notices.errors import NoticeError
from gongshi.notices.notice import Notice

__all__ = ["Notice", "NoticeError"]

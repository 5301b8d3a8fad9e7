# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of notices: a file that cannot be read as a notice, told in the user's words."""

from __future__ import annotations

__all__ = ["NoticeError"]


class NoticeError(ValueError):
    """A file or text that cannot become a notice; the message says why and what to do."""

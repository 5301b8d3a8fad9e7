# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 1: from the bytes of a file to a text that is fixed, hashed and laid out.

Errors: ``NoticeError`` for what cannot be read as a notice.
"""

from __future__ import annotations

from gongshi.notices.decode import Decoded, decode
from gongshi.notices.errors import NoticeError
from gongshi.notices.language import detect_language
from gongshi.notices.layout import Block, Layout, lay_out
from gongshi.notices.notice import Notice
from gongshi.notices.sentences import sentences
from gongshi.notices.source import LARGEST, read_bytes, read_file

__all__ = [
    "LARGEST",
    "Block",
    "Decoded",
    "Layout",
    "Notice",
    "NoticeError",
    "decode",
    "detect_language",
    "lay_out",
    "read_bytes",
    "read_file",
    "sentences",
]

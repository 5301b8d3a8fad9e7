# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Foreign text on a terminal: letters that would steer it are shown, not obeyed.

An escape sequence in a notice must not clear the screen, and marks that reverse the direction of
writing must not hide words (Unicode Technical Report 36). One letter stays one letter, so places in
the text stay what they were.
"""

from __future__ import annotations

__all__ = ["visible"]

_PICTURES = 0x2400
_STEERING = {code: _PICTURES + code for code in range(32) if chr(code) not in "\n\t"}
_STEERING |= dict.fromkeys(range(0x7F, 0xA0), 0xFFFD)
_STEERING |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD)


def visible(text: str) -> str:
    """Return ``text`` with control characters shown as pictures; lines and tabs stay."""
    return text.translate(_STEERING)

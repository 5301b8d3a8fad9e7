# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A name as it is written in one language and script; never converted by program."""

from __future__ import annotations

from typing import Literal

import msgspec

from gongshi.values.errors import ValuesError

__all__ = ["LANGUAGES", "Language", "Name"]

Language = Literal["en", "zh-Hant", "zh-Hans"]
LANGUAGES: tuple[Language, ...] = ("en", "zh-Hant", "zh-Hans")


class Name(msgspec.Struct, frozen=True, order=True):
    """``text`` as written, and the language and script it is written in (BCP 47).

    Raises ``ValuesError`` for an empty name, blank edges or a language we do not keep.
    """

    text: str
    language: Language

    def __post_init__(self) -> None:
        """Refuse what nobody could be called."""
        if not self.text or self.text != self.text.strip():
            raise ValuesError(f"a name needs letters and no blanks around them: {self.text!r}")
        if self.language not in LANGUAGES:
            raise ValuesError(f"names are kept in {', '.join(LANGUAGES)}, not {self.language!r}")

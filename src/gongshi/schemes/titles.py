# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One text in the three languages of every page: English, Traditional and Simplified Chinese."""

from __future__ import annotations

import msgspec

__all__ = ["Titles"]


class Titles(msgspec.Struct, frozen=True):
    """One text in the three languages."""

    en: str
    hant: str
    hans: str

    def of(self, language: str) -> str:
        """Return the text in ``en``, ``zh-Hant`` or ``zh-Hans``."""
        return {"en": self.en, "zh-Hant": self.hant, "zh-Hans": self.hans}[language]

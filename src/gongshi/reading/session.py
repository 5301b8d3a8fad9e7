# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where a notice names a mechanism or one of its sessions (a plenary; a web login is a login).

A mechanism is known by the shape of its name, never by a list, so one nobody has listed reads as
well as the first (design of reading, section 12).
"""

from __future__ import annotations

import msgspec

from gongshi.notices.letters import fold
from gongshi.values import Span

__all__ = ["MechanismMention", "SessionMention", "mechanism_key"]

_DROPPED = str.maketrans("", "", " -–—/&、和与及的‘’'\"“”「」《》")


class MechanismMention(msgspec.Struct, frozen=True):
    """A mechanism's name at its place, without article, quotation marks or possessive."""

    span: Span
    name: str


class SessionMention(msgspec.Struct, frozen=True):
    """Words that name one session; ``date`` is ISO, as far as the text says.

    ``mechanism_span``, ``ordinal_span`` and ``date_span`` are the places that say so, where there
    are any; a mechanism known from elsewhere in the notice has its name's first place.
    """

    span: Span
    mechanism: str
    mechanism_span: Span
    ordinal: int | None = None
    ordinal_span: Span | None = None
    date: str | None = None
    date_span: Span | None = None
    unresolved: str | None = None

    @property
    def key(self) -> tuple[str, int | None]:
        """What two mentions of one session have in common."""
        return mechanism_key(self.mechanism), self.ordinal


def mechanism_key(name: str) -> str:
    """Return what two spellings of one name have in common: Co-operation/Cooperation, &/and."""
    words = fold(name).casefold().replace(" and ", " ").translate(_DROPPED)
    return words.removeprefix("the")

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What stands right behind or before a place: within a short reach, so it costs little."""

from __future__ import annotations

from typing import NamedTuple

from gongshi.reading.pattern import Match, Pattern, Text
from gongshi.values import Span

__all__ = ["Before", "goes_on", "match_after", "match_before"]

_REACH = 48
_JOINTS = " \n\t-"
_STOPS = frozenset(".,;:!?()/\"'")


class Before(NamedTuple):
    """Words that end at a place: where they begin in the text, and their match for its groups."""

    start: int
    match: Match


def goes_on(folded: str, at: int) -> bool:
    """Tell whether a letter or a sign follows, past blanks and a hyphen: a unit might be there."""
    after = folded[at : at + 4].lstrip(_JOINTS)[:1]
    return bool(after) and not after.isdigit() and after not in _STOPS


def match_after(pattern: Pattern, text: Text, at: int, reach: int = _REACH) -> Match | None:
    """Match ``pattern`` at the very place ``at``, within ``reach`` characters."""
    end = min(len(text.folded), at + reach)
    return pattern.match(text, Span(at, end)) if at < end else None


def match_before(pattern: Pattern, text: Text, at: int, reach: int = _REACH) -> Before | None:
    """Find ``pattern``, which ends in ``$``, right before ``at``, within ``reach`` characters."""
    start = max(0, at - reach)
    match = pattern.search(text.folded[start:at])
    return None if match is None else Before(start + match.start, match)

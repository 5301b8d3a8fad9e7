# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Asking the rows of mentions for subjects: by their names, and the ordinals beside them."""

from __future__ import annotations

import re
from collections.abc import Collection

from gongshi.record import Register
from gongshi.record.mention import Mention, mentions_of_subject
from gongshi.store.chunks import chunks
from gongshi.store.models import MentionRow
from gongshi.store.projected import mention_name

__all__ = ["mentioned_groups", "ordinals_mentioned"]

_ORDINAL = re.compile(r"\d+")


def mentioned_groups(
    subjects: Collection[str], register: Register
) -> dict[tuple[str, ...], list[str]]:
    """Return the names under which claims may speak of the subjects, as the rows hold them.

    Subjects of the same names, the sessions of one mechanism, are told apart by their ordinals and
    can be asked for together.
    """
    grouped: dict[tuple[str, ...], list[str]] = {}
    for subject in sorted(subjects):
        by_ordinal: dict[str, list[Mention]] = {}
        for mention in mentions_of_subject(subject, register):
            by_ordinal.setdefault(mention.ordinal, []).append(mention)
        for ordinal, mentions in by_ordinal.items():
            names = tuple(sorted(mention_name(mention) for mention in mentions))
            grouped.setdefault(names, []).append(ordinal)
    return grouped


def ordinals_mentioned(mechanism: str, register: Register) -> list[int]:
    """Return the numbers of sessions that any claim mentions beside a name of the mechanism."""
    names = register.keys_of(mechanism) if mechanism in register.items else ()
    found: set[str] = set()
    for some in chunks(sorted(names)):
        asked = [mention_name(Mention("mechanism", name)) for name in some]
        rows = MentionRow.objects.filter(name__in=asked).values_list("ordinal", flat=True)
        found.update(rows.distinct())
    return sorted(int(ordinal) for ordinal in found if _ORDINAL.fullmatch(ordinal))

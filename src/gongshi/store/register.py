# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Entering the register: only items whose latest entry says something else are recorded.

Reading never adds to it; a person does, with a file (design of record, section 7).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from gongshi.record import OFFICIAL_FIRST, Draft, RegisterItem
from gongshi.record.policy import policy_draft
from gongshi.record.register import item_draft
from gongshi.store.append import latest_leaves, recording, write
from gongshi.store.entries import entries

__all__ = ["enter_items"]


def enter_items(items: Iterable[RegisterItem], actor: str) -> int:
    """Put items, and the policy that ranks publishers, on the record; return the entries added."""
    wanted = [policy_draft(OFFICIAL_FIRST, actor, None)]
    wanted += [item_draft(item, actor, None) for item in items]
    with recording():
        return write(_changed(wanted)).added


def _changed(wanted: Sequence[Draft]) -> list[Draft]:
    latest = latest_leaves(draft.subject for draft in wanted)
    return [
        msgspec.structs.replace(draft, prior=latest.get(draft.subject))
        for draft in wanted
        if not _recorded(draft)
    ]


def _recorded(draft: Draft) -> bool:
    told = list(entries(subject=draft.subject))
    return bool(told) and told[-1].payload == draft.payload

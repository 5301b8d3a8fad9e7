# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What people said of the record as a whole: who is whom, and which areas go on as which.

Gathered from the entries of a few kinds, which are few and change seldom.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec
from django.db import connection

from gongshi.record import Entry, Register
from gongshi.record.concordance import AreaLink
from gongshi.record.gathered import Gathered
from gongshi.store.models import LedgerEntry

__all__ = ["Acts", "acts"]

_KINDS = ("resolution", "concordance", "retraction")


class Acts(msgspec.Struct, frozen=True):
    """The register, and the links of the concordance by the areas they join."""

    register: Register
    links: tuple[AreaLink, ...]


def acts(known_at: str | None = None) -> Acts:
    """Return what had been said at an instant as in ``recorded_at``; None is now."""
    asked = LedgerEntry.objects.filter(kind__in=_KINDS)
    if known_at is not None:
        asked = asked.filter(recorded_at__lte=known_at)
    last = asked.order_by("-index").values_list("index", "leaf").first()
    return _acts(str(connection.settings_dict["NAME"]), last)


@lru_cache(maxsize=64)
def _acts(_: str, last: tuple[int, str] | None) -> Acts:
    """Gather; database, place and leaf hash are in the key, so that nothing outdated is told."""
    gathered = Gathered()
    end = -1 if last is None else last[0]
    asked = LedgerEntry.objects.filter(kind__in=_KINDS, index__lte=end).order_by("index")
    for written in asked.values_list("written", flat=True):
        gathered.take(msgspec.json.decode(bytes(written), type=Entry))
    return Acts(gathered.register(), gathered.links())

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Finding what a person names: by the first digits of an id, as pages and commands show it."""

from __future__ import annotations

import re

import msgspec
from django.db.models import Q

from gongshi.store.errors import UnknownError
from gongshi.store.models import ClaimRow, LedgerEntry, NoticeRow

__all__ = ["Named", "claim_named", "named", "place_named"]

_PLACE = re.compile(r"0|[1-9][0-9]{0,8}")
_FIRST_DIGITS = re.compile(r"[0-9a-f]{6,64}")


class Named(msgspec.Struct, frozen=True):
    """The one notice or claim whose id begins as a person wrote it."""

    id: str
    is_claim: bool


def named(written: str) -> Named | None:
    """Return the notice or claim whose id begins with ``written``, six digits or more.

    None when no id on the record begins so; ``UnknownError`` when several do.
    """
    if _FIRST_DIGITS.fullmatch(written) is None:
        return None
    of_notices = NoticeRow.objects.filter(id__startswith=written).values_list("id", flat=True)
    of_claims = ClaimRow.objects.filter(id__startswith=written).values_list("id", flat=True)
    found = [Named(id_, is_claim=False) for id_ in of_notices]
    found += [Named(id_, is_claim=True) for id_ in of_claims]
    if len(found) > 1:
        ids = ", ".join(sorted(one.id[: len(written) + 4] for one in found))
        raise UnknownError(f"{written} begins {len(found)} ids: {ids}; write more digits of one")
    return found[0] if found else None


def claim_named(written: str) -> str:
    """Return the id of the claim that begins so; ``UnknownError`` when there is not just one."""
    found = named(written)
    if found is None or not found.is_claim:
        raise UnknownError(
            f"there is no claim {written[:12]!r} on the record; `gongshi record show NOTICE` lists "
            "the claims of a notice with their ids"
        )
    return found.id


def place_named(written: str) -> int:
    """Return the place of an entry, counted from 0, that a person names.

    By its place, or by the first digits (six or more) of its leaf hash or of its claim's id.
    ``UnknownError`` when there is not just one.
    """
    rows = LedgerEntry.objects.order_by("index").values_list("index", flat=True)
    found = list(rows.filter(index=int(written))) if _PLACE.fullmatch(written) else []
    if not found and _FIRST_DIGITS.fullmatch(written):
        # A range, since SQLite would look through all rows for a beginning.
        end = written + "g"
        begins = Q(leaf__gte=written, leaf__lt=end) | Q(claim__gte=written, claim__lt=end)
        found = list(rows.filter(begins)[:9])
    if len(found) != 1:
        told = f"{len(found)} entries begin so; write more digits" if found else "there is none"
        raise UnknownError(
            f"no one entry is {written[:12]!r}: {told}. Name it by its place, counted from 0, by "
            "its leaf hash, or by the id of its claim as `gongshi record show` gives it"
        )
    return found[0]

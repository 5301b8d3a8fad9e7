# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""An entry: one line of the ledger, and the leaf of the log that identifies it.

Seven fields, canonical JSON, leaf hash SHA-256(0x00 || bytes) (design of record, section 1; RFC
9162, section 2.1.1). An unknown kind or field stops the append; there is no default.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

import msgspec

from gongshi.record.canonical import Json, canonical_plain
from gongshi.record.errors import EntryError
from gongshi.values import EXACT

__all__ = ["MOST_BYTES", "PAYLOADS", "Draft", "Entry", "entry_from_bytes", "leaf_hash"]

MOST_BYTES = 65_535
"""The largest entry: a tile bundle counts lengths in 16 bits (C2SP tlog-tiles)."""

_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z")
_LEAF = re.compile(r"[0-9a-f]{64}")

PAYLOADS: Mapping[str, tuple[frozenset[str], ...]] = MappingProxyType(
    {
        "notice": (
            frozenset(
                {
                    "bytes",
                    "encoding",
                    "extractor",
                    "pages",
                    "language",
                    "length",
                    "published",
                    "title",
                    "publisher",
                    "url",
                    "rank",
                    "rights",
                    "sources",
                    "compiled",
                }
            ),
        ),
        "reading": (frozenset({"reader", "version", "lexicon", "part", "parts", "claims"}),),
        "claim": (
            frozenset(
                {"kind", "fields", "notice", "pin", "parts", "modality", "unresolved", "corrects"}
            ),
        ),
        "review": (frozenset({"verdict", "reason", "replacement"}),),
        "retraction": (frozenset({"leaf", "reason"}),),
        "resolution": (
            frozenset({"item", "names", "attributes"}),
            frozenset({"one", "other", "verdict", "reason"}),
        ),
        "concordance": (frozenset({"one", "other", "relation", "reason"}),),
        "policy": (frozenset({"name", "version", "ranks"}),),
        "sealed": (frozenset({"commitment"}),),
        "unsealed": (frozenset({"leaf", "salt", "content"}),),
        "forgotten": (frozenset({"leaf", "ground"}),),
    }
)
"""The kinds of entry and exactly the fields their payloads have, in each of their forms; each later
act adds its own here. A resolution is an item of the register, or an edge between two."""


class Draft(msgspec.Struct, frozen=True):
    """An entry before the ledger gives it its instant.

    ``prior`` is the leaf hash of the subject's latest entry that the actor had seen; None for the
    first and for claims.
    """

    kind: str
    subject: str
    payload: Mapping[str, Json]
    actor: str
    side: str | None = None
    prior: str | None = None

    def __post_init__(self) -> None:
        """Refuse unknown kinds and fields, and empty names."""
        forms = PAYLOADS.get(self.kind)
        if forms is None:
            raise EntryError(
                f"unknown kind of entry {self.kind!r}; known are {', '.join(PAYLOADS)}"
            )
        if self.payload.keys() not in forms:
            odd = min((sorted(self.payload.keys() ^ form) for form in forms), key=len)
            told = " or ".join(", ".join(sorted(form)) for form in forms)
            raise EntryError(f"a {self.kind} entry has {told}; look at {odd}")
        if not self.subject or not self.actor:
            raise EntryError(f"a {self.kind} entry needs a subject and an actor")
        if self.kind == "claim" and self.payload["notice"] != self.subject:
            raise EntryError(f"a claim is about its notice, not about {self.subject[:24]}")
        if self.prior is not None and not _LEAF.fullmatch(self.prior):
            raise EntryError(f"prior is a leaf hash of 64 hexadecimal digits, not {self.prior!r}")
        _refuse_unplain(self.payload, self.kind)

    def at(self, recorded_at: str) -> Entry:
        """Return the entry as recorded at that instant."""
        return Entry(
            self.kind, self.subject, self.payload, self.actor, self.side, recorded_at, self.prior
        )


class Entry(msgspec.Struct, frozen=True):
    """One recorded line: who put what about which subject on the record, and when.

    ``recorded_at`` is UTC with six decimals (``2026-11-23T08:00:00.000000Z``), given by the ledger.
    """

    kind: str
    subject: str
    payload: Mapping[str, Json]
    actor: str
    side: str | None
    recorded_at: str
    prior: str | None

    def __post_init__(self) -> None:
        """Refuse an instant of another form."""
        if not _INSTANT.fullmatch(self.recorded_at):
            raise EntryError(f"recorded_at is UTC with six decimals, not {self.recorded_at!r}")

    def to_bytes(self) -> bytes:
        """Return the canonical bytes; ``EntryError`` when they are more than 65,535."""
        written = canonical_plain(
            {
                "kind": self.kind,
                "subject": self.subject,
                "payload": self.payload,
                "actor": self.actor,
                "side": self.side,
                "recorded_at": self.recorded_at,
                "prior": self.prior,
            }
        )
        if len(written) > MOST_BYTES:
            raise EntryError(
                f"this {self.kind} entry about {self.subject[:24]} takes {len(written)} bytes; the "
                f"log holds at most {MOST_BYTES}: put long text in a notice and enter its hash"
            )
        return written


def leaf_hash(written: bytes) -> str:
    """Return SHA-256(0x00 || written) in hexadecimal: the leaf of the log (RFC 9162, 2.1.1)."""
    return hashlib.sha256(b"\x00" + written).hexdigest()


def entry_from_bytes(written: bytes) -> Entry:
    """Read an entry back.

    Raises ``EntryError`` when the bytes are not the canonical bytes of an entry.
    """
    try:
        entry = msgspec.json.decode(written, type=Entry)
        Draft(entry.kind, entry.subject, entry.payload, entry.actor, entry.side, entry.prior)
    except (msgspec.MsgspecError, ValueError) as error:
        raise EntryError(f"not an entry: {error}") from error
    if entry.to_bytes() != written:
        raise EntryError(f"the entry about {entry.subject[:24]} is not in canonical form")
    return entry


def _refuse_unplain(value: Json, where: str) -> None:
    """Refuse what two writers could write in two ways, or what loses digits without a word.

    Amounts are strings, integers stay within 2^53, and keys are ASCII (RFC 8785, section 3.2).
    """
    kind = type(value)
    if kind is str or value is None or kind is bool:
        return
    if kind is int:
        if abs(cast("int", value)) > EXACT:
            raise EntryError(f"{where}: {value} is beyond 2^53; write it as a string")
    elif isinstance(value, Mapping):
        for name, part in value.items():
            if not name.isascii():
                raise EntryError(f"{where}: the name {name!r} of a field is not ASCII")
            _refuse_unplain(part, f"{where}.{name}")
    elif isinstance(value, list | tuple):
        for part in value:
            _refuse_unplain(part, where)
    elif isinstance(value, float):
        raise EntryError(f"{where}: {value} is a floating-point number; write it as a string")
    else:
        raise EntryError(f"{where}: an entry cannot hold {kind.__name__}: {value!r}")

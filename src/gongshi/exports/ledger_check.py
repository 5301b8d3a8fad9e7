# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The rules by which one entry of a copy may follow another.

They are the ledger's own (design of record, section 1): known kinds and fields, instants that
never run backwards, a ``prior`` that was the subject's latest entry, pins whose words are there.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import msgspec

from gongshi.exports.entry_forms import FORMS
from gongshi.exports.errors import CopyError
from gongshi.record import Entry, RecordError, claim_id, entry_from_bytes, leaf_hash, payload_pins
from gongshi.record.policy import policy_of
from gongshi.record.register import item_of
from gongshi.record.retraction import RETRACTABLE
from gongshi.record.sealed import verify_unsealed
from gongshi.values import ValuesError

__all__ = ["Checks", "Line"]


class Line(msgspec.Struct, frozen=True):
    """An entry of a copy with its canonical bytes, its leaf hash, and its id if it is a claim."""

    entry: Entry
    written: bytes
    leaf: str
    claim: str | None


class Checks:
    """What was seen of a copy so far, against which the next entry is checked."""

    def __init__(self, texts: Mapping[str, str], files: Mapping[str, bytes]) -> None:
        self.texts = texts
        self.files = files
        self.recorded_at = ""
        self.claims: set[str] = set()
        self.notices: set[str] = set()
        self.read: set[str] = set()
        self.used: set[str] = set()
        self.retractable: dict[str, str] = {}
        self.sealed: dict[str, Entry] = {}
        # Of a batch each entry names what was latest before it, so at one instant several hold.
        self.latest: dict[str, tuple[str, str | None, frozenset[str | None]]] = {}

    def line(self, written: bytes, where: str) -> Line:
        """Return the next entry; ``CopyError`` says at ``where`` which rule it breaks."""
        try:
            entry = entry_from_bytes(written)
            _formed(entry)
            return self._checked(entry, written)
        except (msgspec.ValidationError, RecordError, ValuesError, CopyError) as error:
            raise CopyError(f"{where}: {error}") from error

    def end(self, folder: Path) -> None:
        """Refuse texts and files that no entry speaks of."""
        odd = sorted((self.texts.keys() | self.files.keys()) - self.used)
        if odd:
            raise CopyError(f"{folder}: no entry speaks of the text or file {odd[0][:12]}")

    def _checked(self, entry: Entry, written: bytes) -> Line:
        if entry.recorded_at < self.recorded_at:
            raise CopyError(f"it was recorded before the entry above it ({self.recorded_at})")
        leaf = leaf_hash(written)
        self._follow(entry, leaf)
        payload = cast("Mapping[str, Any]", entry.payload)
        claim = self._claim(entry.subject, payload) if entry.kind == "claim" else None
        self._said(entry, payload)
        if entry.kind in RETRACTABLE:
            self.retractable[leaf] = entry.subject
        if entry.kind == "sealed":
            self.sealed[leaf] = entry
        self.recorded_at = entry.recorded_at
        return Line(entry, written, leaf, claim)

    def _said(self, entry: Entry, payload: Mapping[str, Any]) -> None:
        """Check what an entry speaks of, where it is no claim."""
        match entry.kind:
            case "notice":
                self._notice(entry.subject, payload)
            case "reading":
                self._reading(entry.subject, payload)
            case "resolution" if "item" in payload:
                item_of(entry)
            case "retraction":
                if self.retractable.get(payload["leaf"]) != entry.subject:
                    raise CopyError(f"it takes back {payload['leaf'][:12]}, which is not above it")
            case "unsealed" | "forgotten":
                self._sealed(entry, payload["leaf"])
            case "policy":
                policy_of(entry.payload)
            case "review":
                self._known(entry.subject, self.claims, "claim")
                if payload["replacement"] is not None:
                    self._known(payload["replacement"], self.claims, "claim")

    def _follow(self, entry: Entry, leaf: str) -> None:
        """Check ``prior``, and remember the entry as its subject's latest."""
        at, last, allowed = self.latest.get(entry.subject, ("", None, frozenset()))
        if at != entry.recorded_at:
            allowed = frozenset({last})
        if entry.prior not in (allowed if entry.kind != "claim" else {None}):
            raise CopyError(
                f"it follows {str(entry.prior)[:12]}, which is not the latest entry about "
                f"{entry.subject[:24]}"
            )
        self.latest[entry.subject] = (entry.recorded_at, leaf, allowed | {leaf})

    def _notice(self, notice: str, payload: Mapping[str, Any]) -> None:
        if notice not in self.texts or payload["bytes"] not in self.files:
            raise CopyError(f"the text or file of notice {notice[:12]} is not in the copy")
        if payload["length"] != len(self.texts[notice]):
            raise CopyError(f"notice {notice[:12]} is not so long")
        self.notices.add(notice)
        self.used |= {notice, payload["bytes"]}

    def _claim(self, subject: str, payload: Mapping[str, Any]) -> str:
        self._known(subject, self.notices, "notice")
        claim = claim_id(payload)
        if claim in self.claims:
            raise CopyError(f"claim {claim[:12]} stands twice")
        for pins in payload_pins(payload).values():
            for pin in pins:
                pin.quote(self.texts[subject])
        self.claims.add(claim)
        return claim

    def _reading(self, notice: str, payload: Mapping[str, Any]) -> None:
        self._known(notice, self.notices, "notice")
        if payload["part"] == 1:
            self.read.add(notice)
        self._known(notice, self.read, "a reading of notice")

    def _sealed(self, entry: Entry, leaf: str) -> None:
        """Check what publishes or forgets against the sealed entry, of which there is one end."""
        sealed = self.sealed.pop(leaf, None)
        if sealed is None or sealed.subject != entry.subject:
            raise CopyError(f"it opens or forgets {leaf[:12]}, which is not sealed above it")
        if entry.kind == "unsealed":
            verify_unsealed(sealed, entry)

    def _known(self, id_: str, known: set[str], what: str) -> None:
        if id_ not in known:
            raise CopyError(f"it speaks of {what} {id_[:12]}, which is not above it")


def _formed(entry: Entry) -> None:
    """Refuse a payload that has not the form of its kind."""
    for form in FORMS.get(entry.kind, ()):
        if entry.payload.keys() == set(form.__struct_fields__):
            msgspec.convert(entry.payload, form)

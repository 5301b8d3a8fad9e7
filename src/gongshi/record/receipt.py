# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Receipts: one entry, its proof of inclusion and the signed checkpoint (C2SP tlog-proof, v1).

One text file that can be checked years later without us, given nothing but the log's public key.
The entry itself is carried as the file's extra data.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence

import msgspec

from gongshi.record.checkpoint import Checkpoint, parse, verify
from gongshi.record.errors import NoteError, ProofError
from gongshi.record.merkle import (
    Nodes,
    inclusion_proof,
    leaf_hash,
    verify_inclusion,
)
from gongshi.record.signed_note import VerifierKey, decoded

__all__ = ["FIRST_LINE", "Receipt", "receipt_for", "receipt_from_bytes", "verify_receipt"]

FIRST_LINE = "c2sp.org/tlog-proof@v1"
_HEAD = re.compile(r"extra ([A-Za-z0-9+/=]+)\nindex (0|[1-9][0-9]{0,18})")


class Receipt(msgspec.Struct, frozen=True):
    """An entry's canonical bytes and place, the proof, lowest node first, and the checkpoint."""

    entry: bytes
    index: int
    proof: tuple[bytes, ...]
    checkpoint: bytes

    def to_bytes(self) -> bytes:
        """Return the file."""
        extra, *proof = (
            base64.b64encode(part).decode("ascii") for part in (self.entry, *self.proof)
        )
        lines = (FIRST_LINE, f"extra {extra}", f"index {self.index}", *proof, "", "")
        return "\n".join(lines).encode("ascii") + self.checkpoint


def receipt_for(index: int, entry: bytes, nodes: Nodes, checkpoint: bytes) -> Receipt:
    """Make the receipt of an entry from the nodes of the log that ``checkpoint`` heads.

    Raises ``ProofError`` when the log has no such place, or holds another entry there.
    """
    head = parse(checkpoint)
    proof = inclusion_proof(index, head.size, nodes)
    verify_inclusion(index, head.size, leaf_hash(entry), proof, head.root)
    return Receipt(entry, index, tuple(proof), checkpoint)


def receipt_from_bytes(written: bytes) -> Receipt:
    """Read a receipt; ``ProofError`` when it is malformed, or carries no entry.

    It is not to be believed before ``verify_receipt``.
    """
    told, blank, checkpoint = written.partition(b"\n\n")
    try:
        first, extra, index, *proof = told.decode("ascii").split("\n")
        head = _HEAD.fullmatch(f"{extra}\n{index}")
        if first != FIRST_LINE or head is None or not blank:
            raise ProofError(f"a receipt begins with {FIRST_LINE}, the entry, and its place")
        hashes = tuple(decoded(line) for line in proof)
        return Receipt(decoded(head[1]), int(head[2]), hashes, checkpoint)
    except (NoteError, ValueError) as error:
        raise ProofError(f"not a receipt: {error}") from error


def verify_receipt(receipt: Receipt, keys: Sequence[VerifierKey]) -> Checkpoint:
    """Return the checkpoint, once its signature and the proof have both been checked.

    Either alone proves nothing. Raises ``NoteError`` for the one, ``ProofError`` for the other.
    """
    head = verify(receipt.checkpoint, keys)
    leaf = leaf_hash(receipt.entry)
    verify_inclusion(receipt.index, head.size, leaf, receipt.proof, head.root)
    return head

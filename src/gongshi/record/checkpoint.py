# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Checkpoints: how many entries a log has and their root, as a signed note (C2SP tlog-checkpoint).

Whoever keeps one can later prove that the log has only grown.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence

import msgspec

from gongshi.record.errors import NoteError
from gongshi.record.merkle import HASH_BYTES
from gongshi.record.signed_note import (
    SigningKey,
    VerifierKey,
    decoded,
    note_from_bytes,
    sign_text,
    verify_note,
)

__all__ = ["Checkpoint", "parse", "sign", "verify"]

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")


class Checkpoint(msgspec.Struct, frozen=True):
    """The head of a log: its origin, its number of entries, and the root over them.

    ``extensions`` are further lines that others may have added; ours have none.
    """

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    def text(self) -> str:
        """Return the text that is signed."""
        root = base64.b64encode(self.root).decode("ascii")
        return "".join(f"{line}\n" for line in (self.origin, self.size, root, *self.extensions))


def parse(note: bytes) -> Checkpoint:
    """Read a checkpoint, whoever signed it: it is not to be believed before ``verify``.

    Raises ``NoteError`` when it is malformed.
    """
    return _from_text(note_from_bytes(note).text)


def verify(note: bytes, verifier_keys: Sequence[VerifierKey]) -> Checkpoint:
    """Return the checkpoint that one of these keys has signed; ``NoteError`` if there is none."""
    return _from_text(verify_note(note, verifier_keys).text)


def sign(checkpoint: Checkpoint, *keys: SigningKey) -> bytes:
    """Return the checkpoint as a note, signed with each of ``keys``."""
    text = checkpoint.text()
    if _from_text(text) != checkpoint:
        raise NoteError(f"a checkpoint cannot be written of the origin {checkpoint.origin!r}")
    return sign_text(text, keys).to_bytes()


def _from_text(text: str) -> Checkpoint:
    lines = text.split("\n")[:-1]
    if len(lines) < 3 or not all(lines):
        raise NoteError("a checkpoint is three lines: origin, number of entries, root")
    origin, size, root, *extensions = lines
    if not _SIZE.fullmatch(size):
        raise NoteError(f"the number of entries of a checkpoint is a whole number, not {size!r}")
    found = decoded(root)
    if len(found) != HASH_BYTES:
        raise NoteError(f"the root of a checkpoint has {HASH_BYTES} bytes, not {len(found)}")
    return Checkpoint(origin, int(size), found, tuple(extensions))

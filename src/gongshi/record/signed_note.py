# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Signed notes: a text, and Ed25519 signatures under the names of keys (C2SP signed-note v1.0.0).

What is read is read strictly: written again it gives the same bytes, so that no bit of a note can
change and go unseen.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
from collections.abc import Sequence

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from gongshi.record.errors import NoteError

__all__ = [
    "Note",
    "Signature",
    "SigningKey",
    "VerifierKey",
    "decoded",
    "note_from_bytes",
    "sign_text",
    "verify_note",
]

_ED25519 = b"\x01"
_NAME = re.compile(r"[^\s+]+")
_SIGNATURE = re.compile(r"— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})")
_ID = re.compile(r"[0-9a-f]{8}")
_PRIVATE = ("PRIVATE", "KEY")
_MOST_SIGNATURES = 64


class Signature(msgspec.Struct, frozen=True):
    """A signature line: the key's name and id, and what it signed with."""

    name: str
    key_id: bytes
    signature: bytes

    def line(self) -> str:
        """Return the line as a note has it, without its newline."""
        return f"— {self.name} {base64.b64encode(self.key_id + self.signature).decode('ascii')}"


class Note(msgspec.Struct, frozen=True):
    """A text that ends in a newline, and its signatures, one or more."""

    text: str
    signatures: tuple[Signature, ...]

    def to_bytes(self) -> bytes:
        """Return the note as it is published."""
        lines = "".join(f"{signature.line()}\n" for signature in self.signatures)
        return f"{self.text}\n{lines}".encode()


class VerifierKey(msgspec.Struct, frozen=True):
    """The public half of a key: what anyone needs to check its signatures.

    Written ``name+id+base64(0x01 || public key)``; the id is eight hexadecimal digits.
    """

    name: str
    public: bytes

    def __post_init__(self) -> None:
        """Refuse a name that a signature line cannot hold, and a key of another length."""
        if not _NAME.fullmatch(self.name) or not self.name.isprintable():
            raise NoteError(f"the name of a key has neither spaces nor +, unlike {self.name!r}")
        if len(self.public) != 32:
            raise NoteError(f"an Ed25519 key has 32 bytes; {self.name} has {len(self.public)}")

    @property
    def key_id(self) -> bytes:
        """The first four bytes of SHA-256(name || 0x0A || 0x01 || public key)."""
        told = self.name.encode() + b"\n" + _ED25519 + self.public
        return hashlib.sha256(told).digest()[:4]

    def __str__(self) -> str:
        """Return the key as it is published."""
        return _written(self.name, self.key_id, self.public)

    @classmethod
    def parse(cls, written: str) -> VerifierKey:
        """Read a published key; ``NoteError`` when its id is not that of its name and bytes."""
        name, key_id, public = _parts(written.split("+", 2), "a verifier key is name+id+base64")
        key = cls(name, public)
        if key.key_id != key_id:
            raise NoteError(f"the id of the key {name} is {key.key_id.hex()}, not {key_id.hex()}")
        return key


class SigningKey(msgspec.Struct, frozen=True):
    """The private half of a key.

    Written ``PRIVATE+KEY+name+id+base64(0x01 || seed)``, as the Go tools for notes write it.
    """

    name: str
    seed: bytes

    @classmethod
    def generate(cls, name: str) -> SigningKey:
        """Make a new key of that name from the system's source of random bytes."""
        key = cls(name, os.urandom(32))
        key.verifier()
        return key

    def verifier(self) -> VerifierKey:
        """Return the public half."""
        public = Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()
        return VerifierKey(self.name, public)

    def sign(self, text: str) -> Signature:
        """Sign a text."""
        key = Ed25519PrivateKey.from_private_bytes(self.seed)
        return Signature(self.name, self.verifier().key_id, key.sign(text.encode()))

    def written(self) -> str:
        """Return the key as its file keeps it; whoever has read it can sign."""
        return "+".join((*_PRIVATE, _written(self.name, self.verifier().key_id, self.seed)))

    @classmethod
    def parse(cls, written: str) -> SigningKey:
        """Read a private key; ``NoteError`` when it is none, which never shows what was read."""
        told = "a private key is PRIVATE+KEY+name+id+base64"
        first, second, *rest = (*written.split("+", 4), "", "")[:5]
        if (first, second) != _PRIVATE:
            raise NoteError(told)
        name, key_id, seed = _parts([part for part in rest if part], told)
        if len(seed) != 32:
            raise NoteError(f"an Ed25519 key has 32 bytes; {name} has {len(seed)}")
        key = cls(name, seed)
        if key.verifier().key_id != key_id:
            raise NoteError(f"the private key {name} does not belong to its id {key_id.hex()}")
        return key

    def __repr__(self) -> str:
        """Say which key; its secret stays out of tracebacks."""
        return f"SigningKey({self.name!r})"


def sign_text(text: str, keys: Sequence[SigningKey]) -> Note:
    """Return the note of a text, signed with each of the keys."""
    note = Note(text, tuple(key.sign(text) for key in keys))
    return note_from_bytes(note.to_bytes())


def note_from_bytes(written: bytes) -> Note:
    """Read a note, whoever signed it; its text is not to be believed before ``verify_note``.

    Raises ``NoteError`` when it is malformed.
    """
    text, lines = _halves(written)
    if not 0 < len(lines) <= _MOST_SIGNATURES:
        raise NoteError(f"a note has 1 to {_MOST_SIGNATURES} signatures, not {len(lines)}")
    return Note(text, tuple(_signature(line) for line in lines))


def verify_note(written: bytes, keys: Sequence[VerifierKey]) -> Note:
    """Read a note and check it: one of ``keys`` at least has signed it, and none of them falsely.

    Signatures by other keys are passed over. Raises ``NoteError``.
    """
    note = note_from_bytes(written)
    known = {(key.name, key.key_id): key for key in keys}
    signed = [s for s in note.signatures if (s.name, s.key_id) in known]
    if not signed:
        named = ", ".join(f"{s.name} ({s.key_id.hex()})" for s in note.signatures)
        asked = ", ".join(f"{key.name} ({key.key_id.hex()})" for key in keys)
        raise NoteError(f"signed by {named}, but not by {asked or 'any key that was given'}")
    for signature in signed:
        _check(note.text, signature, known[signature.name, signature.key_id])
    return note


def decoded(written: str) -> bytes:
    """Return the bytes of base64, which must be written in the one right way."""
    try:
        found = base64.b64decode(written, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NoteError(f"{written[:16]!r} is not base64") from error
    if base64.b64encode(found).decode("ascii") != written:
        raise NoteError(f"{written[:16]!r} is not written as base64 is")
    return found


def _check(text: str, signature: Signature, key: VerifierKey) -> None:
    try:
        public = Ed25519PublicKey.from_public_bytes(key.public)
        public.verify(signature.signature, text.encode())
    except (InvalidSignature, ValueError) as error:
        raise NoteError(f"the signature of {key.name} is not of this text") from error


def _halves(written: bytes) -> tuple[str, list[str]]:
    """Return the text and the signature lines; the last blank line is between them."""
    try:
        told = written.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NoteError(f"a note is UTF-8; byte {error.start} is not") from error
    odd = next((letter for letter in told if letter < " " and letter != "\n"), None)
    if odd is not None:
        raise NoteError(f"a note holds no control character such as {odd!r}")
    text, blank, lines = told.rpartition("\n\n")
    if not blank or not lines.endswith("\n"):
        raise NoteError("a note is a text, a blank line, and signature lines that end in newlines")
    return text + "\n", lines.split("\n")[:-1]


def _signature(line: str) -> Signature:
    found = _SIGNATURE.fullmatch(line)
    if found is None:
        raise NoteError(f"{line[:24]!r} is not a signature line")
    told = decoded(found[2])
    if len(told) <= 4:
        raise NoteError(f"the signature of {found[1]} is too short")
    return Signature(found[1], told[:4], told[4:])


def _written(name: str, key_id: bytes, key: bytes) -> str:
    return f"{name}+{key_id.hex()}+{base64.b64encode(_ED25519 + key).decode('ascii')}"


def _parts(parts: Sequence[str], told: str) -> tuple[str, bytes, bytes]:
    """Return name, id and key bytes of a written key, public or private."""
    if len(parts) != 3 or not _ID.fullmatch(parts[1]):
        raise NoteError(told)
    key = decoded(parts[2])
    if key[:1] != _ED25519:
        raise NoteError(f"the key {parts[0]} is not an Ed25519 key")
    return parts[0], bytes.fromhex(parts[1]), key[1:]

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sealed entries: the log holds a salted hash, what was sealed is kept apart and can be forgotten.

The commitment is SHA-256(salt || canonical content) with a salt of 256 random bits: without one, an
identity number is found by trying all. Kind and subject would give the matter away too, so both are
inside. Forgetting deletes salt and content; no hash of the log changes (design of record, section
8).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, cast

import msgspec

from gongshi.record.canonical import Json, canonical_plain
from gongshi.record.entry import Draft, leaf_hash
from gongshi.record.errors import EntryError

if TYPE_CHECKING:
    from gongshi.record.entry import Entry

__all__ = [
    "GROUNDS",
    "OF_SEALED",
    "SALT_BYTES",
    "Ground",
    "Secret",
    "commitment",
    "fate",
    "forgotten_draft",
    "seal",
    "unsealed_draft",
    "verify_unsealed",
]

SALT_BYTES = 32
OF_SEALED = ("sealed", "unsealed", "forgotten")
"""The kinds of entry that the fold makes nothing of: what is sealed is no public fact."""

Ground = Literal["requested", "not_needed", "unlawful", "ordered"]
GROUNDS: tuple[Ground, ...] = ("requested", "not_needed", "unlawful", "ordered")
"""Why something was forgotten: the person asked for it, its purpose is over, it should never have
been kept, a court or an authority ordered it. A choice of words, so that no name gets in."""

_LATER = "9999-12-31T23:59:59.999999Z"
_LEAF = "0" * 64


class Secret(msgspec.Struct, frozen=True):
    """What the log does not hold: the salt, and the canonical bytes of the content."""

    salt: bytes
    content: bytes


def commitment(secret: Secret) -> str:
    """Return SHA-256(salt || content) as 64 hexadecimal digits."""
    return hashlib.sha256(secret.salt + secret.content).hexdigest()


def seal(content: Mapping[str, Json], actor: str) -> tuple[Draft, Secret]:
    """Return the entry that commits to ``content``, and what has to be kept apart from it.

    The subject is opaque. Raises ``EntryError`` for a content that could not be published later: an
    empty one, one that an entry cannot hold, or one too large for the log.
    """
    if not content:
        raise EntryError("there is nothing to seal: the content has no field")
    salt, subject = secrets.token_bytes(SALT_BYTES), secrets.token_hex(16)
    # Published later it must fit, so the entry that would hold it is made once already.
    _opening(subject, _LEAF, salt, content, actor).at(_LATER).to_bytes()
    secret = Secret(salt, canonical_plain(content))
    return Draft("sealed", subject, {"commitment": commitment(secret)}, actor), secret


def unsealed_draft(sealed: Entry, secret: Secret, actor: str) -> Draft:
    """Return the entry that publishes what ``sealed`` commits to, with the salt that proves it."""
    content = msgspec.json.decode(secret.content)
    return _opening(sealed.subject, leaf_hash(sealed.to_bytes()), secret.salt, content, actor)


def forgotten_draft(sealed: Entry, ground: str, actor: str) -> Draft:
    """Return the entry that says on which ground it was forgotten; ``EntryError`` for no such."""
    if ground not in GROUNDS:
        raise EntryError(f"a ground is one of {', '.join(GROUNDS)}, not {ground!r}")
    leaf = leaf_hash(sealed.to_bytes())
    return Draft("forgotten", sealed.subject, {"leaf": leaf, "ground": ground}, actor, prior=leaf)


def verify_unsealed(sealed: Entry, unsealed: Entry) -> None:
    """Refuse an ``unsealed`` entry whose content is not what ``sealed`` commits to."""
    salt = cast("str", unsealed.payload["salt"])
    content = canonical_plain(unsealed.payload["content"])
    found = commitment(Secret(bytes.fromhex(salt), content))
    if not hmac.compare_digest(found, cast("str", sealed.payload["commitment"])):
        raise EntryError(
            f"what was published of {sealed.subject[:12]} is not what was sealed: the hash of its "
            f"salt and content is {found[:12]}, the commitment another"
        )


def fate(entries: Iterable[Entry]) -> Entry | None:
    """Return the entry that published or forgot, of those of one sealed subject; None if none."""
    return next((entry for entry in entries if entry.kind in ("unsealed", "forgotten")), None)


def _opening(
    subject: str, leaf: str, salt: bytes, content: Mapping[str, Json], actor: str
) -> Draft:
    payload: dict[str, Json] = {"leaf": leaf, "salt": salt.hex(), "content": content}
    return Draft("unsealed", subject, payload, actor, prior=leaf)

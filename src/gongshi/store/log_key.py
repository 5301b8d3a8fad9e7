# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The file of the keys that sign the log: outside the database, readable by its owner only.

One key a line. Of several each signs, which is how a key is changed: the new one is added, readers
learn it, and the line of the old one is deleted (docs/log.md).
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from gongshi.record import NoteError
from gongshi.record.signed_note import SigningKey, VerifierKey
from gongshi.store.errors import LogError

__all__ = ["add_key", "signing_keys", "verifier_keys"]

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def add_key(path: Path, name: str) -> VerifierKey:
    """Make a key of that name, add it to the file, and return its public half.

    Raises ``LogError`` when the file cannot be kept, ``NoteError`` for a name with spaces or plus.
    """
    if path.exists():
        signing_keys(path)
    key = SigningKey.generate(name)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(key.written() + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise LogError(
            f"no key can be kept in {path} ({error.strerror}): name a file by GONGSHI_LOG_KEY"
        ) from error
    return key.verifier()


def signing_keys(path: Path) -> list[SigningKey]:
    """Return the keys of the file, the oldest first.

    Raises ``LogError`` when there is none, others may read it, or it holds something else.
    """
    try:
        if stat.S_IMODE(path.stat().st_mode) & _OTHERS:
            raise LogError(
                f"others than its owner may read the key {path}: run `chmod 600 {path}`, and if "
                "anyone may have read it, change the key"
            )
        lines = path.read_text(encoding="ascii").split("\n")
        keys = [SigningKey.parse(line) for line in lines if line]
    except FileNotFoundError as error:
        raise LogError(
            f"there is no key {path} to sign the log with: `gongshi log key --new NAME` makes one"
        ) from error
    except OSError as error:
        raise LogError(f"the key {path} cannot be read: {error.strerror}") from error
    except (NoteError, UnicodeDecodeError) as error:
        raise LogError(f"{path} is no file of keys ({error}): put the right one there") from error
    if not keys:
        raise LogError(f"the file of keys {path} is empty: put the right one there")
    return keys


def verifier_keys(path: Path) -> list[VerifierKey]:
    """Return the public halves of the keys of the file; ``LogError`` as ``signing_keys``."""
    return [key.verifier() for key in signing_keys(path)]

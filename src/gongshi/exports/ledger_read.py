# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading a copy of a ledger: nothing of it is believed before it was checked, line by line.

Whatever is malformed, altered, missing or out of order is refused, and the file and line named.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from gongshi.exports.errors import CopyError
from gongshi.exports.ledger_check import Checks, Line
from gongshi.exports.ledger_copy import ENTRIES, FILES, LEAVES, TEXTS, KeptFile, KeptText
from gongshi.exports.manifest import MANIFEST, Manifest, sha256_of
from gongshi.record import leaf_hash
from gongshi.values import words_hash

__all__ = ["ReadCopy"]

K = TypeVar("K", KeptText, KeptFile)


class ReadCopy:
    """A copy of a ledger in a folder, whose texts and files were checked when it was opened.

    Raises ``CopyError`` when the folder is no copy, or a text or file is not what its hash says.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = _manifest(folder)
        self.texts = self._kept(TEXTS, KeptText, _text)
        self.files = self._kept(FILES, KeptFile, _content)

    def leaves(self) -> Iterator[str]:
        """Yield the leaf hashes the copy was written with."""
        for line in self._lines(LEAVES):
            yield line.decode("ascii", "replace")

    def entries(self) -> Iterator[Line]:
        """Yield the entries in order, each checked against all before it.

        Raises ``CopyError`` naming the first line that is not as the ledger had it.
        """
        checks = Checks(self.texts, self.files)
        leaves = self.leaves()
        for number, written in enumerate(self._lines(ENTRIES), start=1):
            if leaf_hash(written) != next(leaves, None):
                raise CopyError(
                    f"{self.folder / ENTRIES}, line {number}: the entry was altered, it does not "
                    f"have the leaf hash of {LEAVES}; ask for the copy again"
                )
            yield checks.line(written, f"{self.folder / ENTRIES}, line {number}")
        checks.end(self.folder)
        self._whole()

    def check(self) -> None:
        """Read all of it; ``CopyError`` names the first line that is not as the ledger had it."""
        for _ in self.entries():
            pass

    def _whole(self) -> None:
        """Refuse a copy whose files are not those of its manifest."""
        for listed in self.manifest.files:
            if sha256_of(self.folder / listed.name) != listed.sha256:
                raise CopyError(
                    f"{self.folder / listed.name} is not the file that {MANIFEST} lists: it was "
                    "cut short or added to; ask for the copy again"
                )

    def _lines(self, name: str) -> Iterator[bytes]:
        try:
            with (self.folder / name).open("rb") as file:
                for number, line in enumerate(file, start=1):
                    if not line.endswith(b"\n"):
                        raise CopyError(
                            f"{self.folder / name}, line {number}: the line is cut short; ask for "
                            "the copy again"
                        )
                    yield line[:-1]
        except OSError as error:
            raise CopyError(f"{self.folder / name} cannot be read: {error.strerror}") from error

    def _kept(self, name: str, kind: type[K], content: Callable[[K], V]) -> dict[str, V]:
        found: dict[str, V] = {}
        for number, line in enumerate(self._lines(name), start=1):
            try:
                kept = msgspec.json.decode(line, type=kind)
                found[kept.hash] = content(kept)
            except (msgspec.MsgspecError, ValueError) as error:
                where = f"{self.folder / name}, line {number}"
                raise CopyError(f"{where}: {error}; ask for the copy again") from error
        return found


V = TypeVar("V", str, bytes)


def _manifest(folder: Path) -> Manifest:
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except OSError as error:
        raise CopyError(
            f"{folder} holds no {MANIFEST} ({error.strerror}); name a folder that `gongshi record "
            "export --format ledger` wrote"
        ) from error
    except msgspec.MsgspecError as error:
        raise CopyError(f"{folder / MANIFEST} is no manifest of an export: {error}") from error
    listed = {file.name for file in manifest.files}
    if manifest.format != "ledger" or listed != {ENTRIES, LEAVES, TEXTS, FILES}:
        raise CopyError(
            f"{folder} is an export as {manifest.format}; only one as ledger can be put on a record"
        )
    return manifest


def _text(kept: KeptText) -> str:
    if words_hash(kept.text) != kept.hash:
        raise ValueError(f"the text does not hash to {kept.hash[:12]}: it was altered")
    return kept.text


def _content(kept: KeptFile) -> bytes:
    try:
        content = base64.b64decode(kept.base64, validate=True)
    except binascii.Error as error:
        raise ValueError(f"file {kept.hash[:12]} is not in base 64: {error}") from error
    if hashlib.sha256(content).hexdigest() != kept.hash:
        raise ValueError(f"the file does not hash to {kept.hash[:12]}: it was altered")
    return content

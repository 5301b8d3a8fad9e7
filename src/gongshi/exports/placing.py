# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Putting an export in its place: whole under its name, or not there at all.

All is written into a folder under a temporary name beside it, brought to the disk, and renamed;
what stops half-way is taken away again.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gongshi.exports.errors import PlaceError

__all__ = ["placed", "replace_whole", "sync", "write_whole"]


@contextmanager
def placed(out: Path) -> Iterator[Path]:
    """Give a folder to write into, and rename it to ``out`` at the end.

    Raises ``PlaceError`` when ``out`` is there already or cannot be written.
    """
    if out.exists():
        raise PlaceError(f"{out} is there already and is left as it is; name another folder")
    half = out.parent / f".{out.name}-{secrets.token_hex(4)}"
    try:
        half.mkdir()
        yield half
        _keep(half)
        half.rename(out)
    except OSError as error:
        told = f"{out} cannot be written ({error.strerror or error})"
        raise PlaceError(f"{told}; nothing is left of it, so mend that and try again") from error
    finally:
        shutil.rmtree(half, ignore_errors=True)


def write_whole(out: Path, content: bytes) -> None:
    """Write one file, in the place of one that is there: the new one whole, or the old one stays.

    Raises ``PlaceError`` when it cannot be written.
    """
    try:
        replace_whole(out, content)
    except OSError as error:
        told = f"{out} cannot be written ({error.strerror or error})"
        raise PlaceError(f"{told}; mend that and try again") from error


def replace_whole(out: Path, content: bytes) -> None:
    """Do as ``write_whole``, and leave it to the caller what an ``OSError`` means."""
    half = out.parent / f".{out.name}-{secrets.token_hex(4)}"
    try:
        half.write_bytes(content)
        sync(half)
        half.replace(out)
    finally:
        half.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Bring a file or a folder to the disk, so that a power cut finds it."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _keep(folder: Path) -> None:
    """Bring every file and the folder to the disk, so that a power cut finds all or nothing."""
    for path in (*sorted(folder.iterdir()), folder):
        sync(path)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a command was given to read: a file, or standard input as ``-``.

What the bytes are, and whether they can be read, ``gongshi.notices.source`` finds out.
"""

from __future__ import annotations

import sys
from gettext import gettext as _
from pathlib import Path

import msgspec

from gongshi.cli.errors import InputError

__all__ = ["STANDARD_INPUT", "Given", "take", "text_of"]

STANDARD_INPUT = "-"


class Given(msgspec.Struct, frozen=True):
    """The bytes of a file, under the name by which messages speak of it."""

    name: str
    raw: bytes


def take(path: str, most: int) -> Given:
    """Return the bytes at ``path``, at most one more than ``most``, so that too many show.

    Raises ``InputError`` when there is no such file, or it cannot be opened.
    """
    return Given(*(_standard_input(most) if path == STANDARD_INPUT else _file(path, most)))


def text_of(file: Path) -> str:
    """Return the text of a file in UTF-8; ``InputError`` when it is not there or is none."""
    try:
        return file.read_text("utf-8")
    except OSError as error:
        told = _("{path} cannot be read: {reason}; check its name")
        raise InputError(told.format(path=file, reason=error.strerror)) from error
    except UnicodeDecodeError as error:
        told = _("{path} is not UTF-8 at byte {place}; save it as UTF-8")
        raise InputError(told.format(path=file, place=error.start)) from error


def _standard_input(most: int) -> tuple[str, bytes]:
    return _("standard input"), sys.stdin.buffer.read(most + 1)


def _file(path: str, most: int) -> tuple[str, bytes]:
    try:
        with Path(path).open("rb") as file:
            return path, file.read(most + 1)
    except FileNotFoundError as error:
        raise InputError(_("there is no file {path}; check its name").format(path=path)) from error
    except IsADirectoryError as error:
        advice = _("{path} is a folder; name the files in it, for instance {path}/*.txt")
        raise InputError(advice.format(path=path)) from error
    except OSError as error:
        advice = _("{path} cannot be read: {reason}. Check who may read it")
        raise InputError(advice.format(path=path, reason=error.strerror)) from error

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The files of the demonstration record: digests, register and reviews.

Everything here is data. The digests in ``notices/`` restate public sources in words of our own;
``notices.toml`` says what each restates, ``register.toml`` names people, bodies, offices, sides,
mechanisms and schemes in three scripts, ``reviews.toml`` holds the demonstration's own review,
``edges.toml`` and ``concordance.toml`` who is whom and which areas go on as which.
Claims are never kept here: they come from the reader.

Errors::

    DemonstrationError
    └── UnknownFileError    a file was asked for that is not bundled
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = [
    "DemonstrationError",
    "Table",
    "UnknownFileError",
    "notice_bytes",
    "notice_files",
    "table",
]

Table = Literal["notices", "register", "reviews", "edges", "concordance"]


class DemonstrationError(Exception):
    """The bundled demonstration data cannot be used as asked."""


class UnknownFileError(DemonstrationError):
    """A file was asked for that is not among the bundled ones."""


def notice_files() -> tuple[str, ...]:
    """Name every bundled digest, in order of the names."""
    return tuple(sorted(item.name for item in _notices().iterdir() if item.name.endswith(".txt")))


def notice_bytes(file: str) -> bytes:
    """Give the bytes of one digest (UTF-8), as a notice that is read would have them.

    Raises `UnknownFileError` when no digest has that name.
    """
    if file not in notice_files():
        raise UnknownFileError(
            f"There is no bundled notice named {file!r}. "
            f"notice_files() lists the {len(notice_files())} that there are."
        )
    return _notices().joinpath(file).read_bytes()


def table(name: Table) -> str:
    """Give the TOML text of one of the bundled tables: ``register.toml``, ``reviews.toml``, ...

    Each file tells its own format in the comment at its top.
    """
    return files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8")


def _notices() -> Traversable:
    return files(__name__).joinpath("notices")

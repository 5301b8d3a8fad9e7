# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The files of the demonstration record: digests, register and reviews.

Everything here is data. The digests in ``notices/`` restate public sources in words of our own;
``notices.toml`` says what each restates, ``register.toml`` names people, bodies, offices, sides,
mechanisms and schemes in three scripts, ``reviews.toml`` holds the demonstration's own review,
``edges.toml`` and ``concordance.toml`` who is whom and which areas go on as which.
Claims are never kept here: they come from the reader.
``translations/`` says every digest again in the other two scripts, in the words of each. A
translation is no further source, so that the record does not hold it: a fact would look better
supported than it is.

Errors::

    DemonstrationError
    └── UnknownFileError    a file was asked for that is not bundled
"""

from __future__ import annotations

from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

__all__ = [
    "DemonstrationError",
    "Table",
    "UnknownFileError",
    "notice_bytes",
    "notice_files",
    "table",
    "translation_bytes",
    "translations_of",
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


def translations_of(file: str) -> Mapping[str, str]:
    """Name the files that say the digest ``file`` in other scripts, by language.

    Beside translations these are digests of the same source that were written in two scripts.
    Raises `UnknownFileError` when no digest has that name.
    """
    notice_bytes(file)
    stem = file.removesuffix(".txt")
    group, language = stem.rsplit(".", 1)
    found = {}
    for item in _translations().iterdir():
        name = item.name.removesuffix(".txt")
        said = name.rsplit(".", 1)[-1]
        if name in (f"{stem}.{said}", f"{group}.{said}") and said != language:
            found[said] = item.name
    return MappingProxyType(dict(sorted(found.items())))


def translation_bytes(file: str) -> bytes:
    """Give the bytes of one translation (UTF-8).

    Raises `UnknownFileError` when no translation has that name.
    """
    names = {item.name for item in _translations().iterdir()}
    if file not in names:
        raise UnknownFileError(
            f"There is no bundled translation named {file!r}. "
            "translations_of() names those of a digest."
        )
    return _translations().joinpath(file).read_bytes()


def table(name: Table) -> str:
    """Give the TOML text of one of the bundled tables: ``register.toml``, ``reviews.toml``, ...

    Each file tells its own format in the comment at its top.
    """
    return files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8")


def _notices() -> Traversable:
    return files(__name__).joinpath("notices")


def _translations() -> Traversable:
    return files(__name__).joinpath("translations")

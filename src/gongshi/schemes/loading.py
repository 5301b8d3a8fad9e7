# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Finding and loading rule files: the bundled ones, or those of a folder.

A scheme may have several editions, each known from a day; the one that is asked for is the latest
that was known then.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from gongshi.schemes.calendar import OPEN, Day, read_day, write_day
from gongshi.schemes.errors import UnknownNoticeError, UnknownSchemeError
from gongshi.schemes.grammar import read_rule_file
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.syntax import RuleFile
from gongshi.schemes.words import check

__all__ = ["bundled", "editions", "load_scheme", "notice_text", "rule_text", "scheme_ids"]


def bundled() -> Traversable:
    """Return the folder of the bundled rule files; their notices lie in its ``notices``."""
    return files("gongshi.schemes").joinpath("files")


@lru_cache(maxsize=64)
def _read(folder: Path | None) -> tuple[RuleFile, ...]:
    root = bundled() if folder is None else folder
    found = sorted((item for item in root.iterdir() if item.name.endswith(".rules")), key=_name)
    return tuple(read_rule_file(item.name, item.read_text(encoding="utf-8")) for item in found)


def _name(item: Traversable) -> str:
    return item.name


def scheme_ids(folder: Path | None = None) -> tuple[str, ...]:
    """Return the ids of all schemes, in order."""
    return tuple(sorted({file.id for file in _read(folder) if not file.law}))


def notice_text(file: str, folder: Path | None = None) -> str:
    """Return the text of a notice to which words are pinned; ``UnknownNoticeError`` otherwise."""
    root = bundled() if folder is None else folder
    path = root.joinpath("notices", file)
    if not path.is_file():
        raise UnknownNoticeError(f"there is no notice {file} in {root}/notices")
    return path.read_bytes().decode("utf-8")


def rule_text(file: str, folder: Path | None = None) -> str:
    """Return the text of a rule file by its name."""
    root = bundled() if folder is None else folder
    return root.joinpath(file).read_bytes().decode("utf-8")


@lru_cache(maxsize=64)
def load_scheme(id_: str, known: Day = OPEN, folder: Path | None = None) -> Scheme:
    """Return a scheme as it was known at the end of day ``known``, with the laws it borrows.

    Raises ``UnknownSchemeError`` where there is none or none was known yet, and ``RuleFileError``
    for a file that does not hold.
    """
    read = _read(folder)
    editions = [file for file in read if file.id == id_ and not file.law]
    if not editions:
        raise UnknownSchemeError(
            f"there is no scheme {id_!r}; there are {', '.join(scheme_ids(folder))}"
        )
    heard = [file for file in editions if read_day(file.known_from) <= known]
    if not heard:
        first = min(file.known_from for file in editions)
        raise UnknownSchemeError(
            f"nothing was known of {id_} on {write_day(known)}; it was announced on {first}"
        )
    scheme = _made(max(heard, key=lambda file: file.known_from), read, known)
    check(scheme, lambda file: notice_text(file, folder))
    return scheme


def editions(folder: Path | None = None) -> Iterator[Scheme]:
    """Yield every edition of every scheme, unchecked, as known today."""
    read = _read(folder)
    for file in read:
        if not file.law:
            yield _made(file, read, OPEN)


def _made(edition: RuleFile, read: tuple[RuleFile, ...], known: Day) -> Scheme:
    laws = {file.id: file for file in read if file.law}
    for name in edition.uses:
        if name not in laws:
            raise edition.place.error(f"it uses {name!r}, of which there is no file")
    return Scheme((edition, *(laws[name] for name in edition.uses)), known)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Loading of word lists; what they hold is checked once, when a list is first asked for.

The hash over all lists goes with every claim that is read (design of reading, section 2).
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable

import msgspec

from gongshi.notices.letters import fold
from gongshi.reading.errors import ReadingError

__all__ = ["Entry", "Lexicon", "LexiconError", "alternation", "lexicon", "lexicon_hash"]

_PACKAGE = "gongshi.reading.lexicon"
_SPECIAL = frozenset("\\.+*?()|[]{}^$")


class LexiconError(ReadingError):
    """A word list that is not there, or that holds what a list cannot."""


class Entry(msgspec.Struct, frozen=True):
    """One thing with its words, Chinese ones folded to Simplified; ``more`` is text about it."""

    id: str
    en: tuple[str, ...]
    zh: tuple[str, ...]
    short: tuple[str, ...]
    more: Mapping[str, str]


class Lexicon:
    """A word list: its entries by their id and by their words."""

    def __init__(self, name: str, entries: Iterable[Entry]) -> None:
        self.name = name
        self.entries = {entry.id: entry for entry in entries}

    @cached_property
    def _by_word(self) -> dict[str, Entry]:
        found: dict[str, Entry] = {}
        for entry in self.entries.values():
            for word in (*entry.en, *entry.zh, *entry.short):
                found.setdefault(word.lower(), entry)
        return found

    def __getitem__(self, entry_id: str) -> Entry:
        """Return the entry called ``entry_id``; ``LexiconError`` when there is none."""
        if entry_id not in self.entries:
            raise LexiconError(f"the list {self.name} has no entry {entry_id!r}")
        return self.entries[entry_id]

    def find(self, word: str) -> Entry | None:
        """Return the entry a word stands for, in whatever case or script; None when it has none."""
        return self._by_word.get(fold(word).lower())

    def en(self) -> str:
        """Return the English words as an alternation for a ``Pattern``, the longest first."""
        return alternation(word for entry in self.entries.values() for word in entry.en)

    def zh(self) -> str:
        """Return the Chinese words as an alternation for a ``Pattern``, the longest first."""
        return alternation(word for entry in self.entries.values() for word in entry.zh)

    def short(self) -> str:
        """Return the short forms (滬, 港, HK) as an alternation, the longest first."""
        return alternation(word for entry in self.entries.values() for word in entry.short)


def alternation(words: Iterable[str]) -> str:
    """Return ``words`` as one group of an expression, escaped, the longest first."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(_escaped(word) for word in ordered) + ")"


def _escaped(word: str) -> str:
    return "".join("\\" + letter if letter in _SPECIAL else letter for letter in word)


@cache
def lexicon(name: str) -> Lexicon:
    """Return the list ``name``; ``LexiconError`` when it is missing or malformed."""
    file = files(_PACKAGE).joinpath(f"{name}.toml")
    if not file.is_file():
        known = ", ".join(sorted(path.name.removesuffix(".toml") for path in _lists()))
        raise LexiconError(f"there is no word list {name!r}; there are {known}")
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    return Lexicon(name, [_entry(name, key, table) for key, table in tables.items()])


@cache
def lexicon_hash() -> str:
    """Return the SHA-256 over all word lists, in hexadecimal; it changes when any list does."""
    digest = hashlib.sha256()
    for path in sorted(_lists(), key=lambda path: path.name):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _lists() -> list[Traversable]:
    return [path for path in files(_PACKAGE).iterdir() if path.name.endswith(".toml")]


def _entry(name: str, key: str, table: object) -> Entry:
    if not isinstance(table, dict):
        raise LexiconError(f"{name}.toml: {key!r} must be a table with en, zh or short")
    words = {part: table.get(part, []) for part in ("en", "zh", "short")}
    more = {part: value for part, value in table.items() if part not in words}
    if not all(isinstance(found, list) and all(found) for found in words.values()):
        raise LexiconError(f"{name}.toml: en, zh and short of {key!r} are lists of words")
    if not all(isinstance(value, str) for value in more.values()):
        raise LexiconError(f"{name}.toml: what else {key!r} holds must be text")
    zh, short = (tuple(fold(word) for word in words[part]) for part in ("zh", "short"))
    return Entry(key, tuple(words["en"]), zh, short, more)

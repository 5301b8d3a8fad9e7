# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a person who runs gongshi may set, each by one environment variable.

The list ``SETTINGS`` is the whole of it; ``docs/settings.md`` names each, and a test checks that.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import msgspec

from gongshi.store.errors import StoreError

__all__ = [
    "SETTINGS",
    "ConfigurationError",
    "Setting",
    "behind_https",
    "beside",
    "databases",
    "hosts",
    "log_folder",
    "log_key_file",
    "most_bytes",
    "on_server",
    "secret_key",
    "setting",
]


_SERVER = "postgresql:/"
_CACHE = 65_536
"""KiB that SQLite may keep of a record; its own 2 MiB are too few from 100,000 claims on."""


class ConfigurationError(StoreError):
    """A setting that cannot be used; the message names it and says what to write instead."""


class Setting(msgspec.Struct, frozen=True):
    """One environment variable, what holds without it, and what it means in one line."""

    name: str
    default: str
    meaning: str


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "GONGSHI_DATABASE",
        "gongshi.sqlite3",
        "Path of the SQLite file that holds the record, relative to where you are, or a database "
        "of PostgreSQL: `postgresql://user@host:5432/name`.",
    ),
    Setting(
        "GONGSHI_SECRET_KEY",
        "",
        "Key with which the site signs; left empty, one is made once and kept beside the database.",
    ),
    Setting(
        "GONGSHI_HOSTS",
        "localhost,127.0.0.1,[::1]",
        "Names under which the site answers, with commas between them; loopback only by default.",
    ),
    Setting(
        "GONGSHI_MAX_BYTES",
        "20000000",
        "Largest file, in bytes, that is read as a notice.",
    ),
    Setting(
        "GONGSHI_LOG",
        "log",
        "Folder in which the log is published; a relative path counts from that of the database.",
    ),
    Setting(
        "GONGSHI_LOG_KEY",
        "",
        "File of the keys that sign the log; left empty, one beside the database.",
    ),
    Setting(
        "GONGSHI_MODEL_URL",
        "",
        "Address at which --model asks a language model, up to /v1; empty, there is none.",
    ),
    Setting(
        "GONGSHI_MODEL_KEY",
        "",
        "Key that is sent to that address; left empty, none is sent.",
    ),
)


def setting(name: str, environment: Mapping[str, str] | None = None) -> str:
    """Return a setting's value: what the environment says, else its default."""
    known = next((one for one in SETTINGS if one.name == name), None)
    if known is None:
        names = ", ".join(one.name for one in SETTINGS)
        raise ConfigurationError(f"there is no setting {name}; there are {names}")
    return (os.environ if environment is None else environment).get(name, "") or known.default


def hosts(environment: Mapping[str, str] | None = None) -> list[str]:
    """Return the names under which the site answers."""
    names = [name.strip() for name in setting("GONGSHI_HOSTS", environment).split(",")]
    return [name for name in names if name]


def behind_https(environment: Mapping[str, str] | None = None) -> bool:
    """Tell whether the site answers under a name for others, so that HTTPS stands in front."""
    loopback = {"localhost", "127.0.0.1", "[::1]"}
    return not set(hosts(environment)) <= loopback


def most_bytes(environment: Mapping[str, str] | None = None) -> int:
    """Return the size, in bytes, above which a file is refused."""
    written = setting("GONGSHI_MAX_BYTES", environment)
    if not (written.isascii() and written.isdigit() and int(written) > 0):
        raise ConfigurationError(
            f"GONGSHI_MAX_BYTES is a number of bytes such as 20000000, not {written!r}"
        )
    return int(written)


def on_server(database: Path) -> bool:
    """Tell whether a record is kept by a PostgreSQL server, and not in a file."""
    return database.as_posix().startswith(_SERVER)


def databases(environment: Mapping[str, str] | None = None) -> dict[str, dict[str, Any]]:
    """Return Django's DATABASES for the record that is set.

    Raises ``ConfigurationError`` for an address of PostgreSQL that names no database.
    """
    database = Path(setting("GONGSHI_DATABASE", environment))
    return {"default": _server(database) if on_server(database) else _file(database)}


def _file(database: Path) -> dict[str, Any]:
    """SQLite as the ledger needs it (design of record, section 10).

    Acknowledged entries survive a power cut (synchronous=FULL), writers queue from the start of
    their transaction (IMMEDIATE), and REPLACE fires the triggers that refuse it. What of each index
    is read again at every question stays in memory, of a million claims too (cache_size).
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(database.absolute()),
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": (
                "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA recursive_triggers=ON;"
                f"PRAGMA cache_size=-{_CACHE}"
            ),
        },
    }


def _server(database: Path) -> dict[str, Any]:
    """PostgreSQL, which makes commits durable by itself; a writer waits for its turn only so long.

    What the address leaves out, libpq takes from its own environment and files.
    """
    try:
        # A path holds one slash where the address had two.
        address = urlsplit("postgresql://" + database.as_posix().removeprefix(_SERVER).lstrip("/"))
        port = address.port
    except ValueError as error:
        raise ConfigurationError(
            f"GONGSHI_DATABASE is no address of PostgreSQL: {error}"
        ) from error
    name = address.path.strip("/")
    if not name or "/" in name:
        raise ConfigurationError(
            "GONGSHI_DATABASE names a PostgreSQL server but no database on it; write "
            "postgresql://user@host:5432/name"
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(name),
        "USER": unquote(address.username or ""),
        "PASSWORD": unquote(address.password or ""),
        "HOST": address.hostname or "",
        "PORT": "" if port is None else str(port),
        "OPTIONS": {"options": "-c lock_timeout=20s"},
    }


def beside(database: Path) -> Path:
    """Return the path beside which the log and the keys of a record lie.

    It is that of its file; for one on a server, its name in the folder where you are.
    """
    return Path(database.name if on_server(database) else database).absolute()


def log_folder(database: Path, environment: Mapping[str, str] | None = None) -> Path:
    """Return the folder in which the log of ``database`` is published."""
    return beside(database).parent / setting("GONGSHI_LOG", environment)


def log_key_file(database: Path, environment: Mapping[str, str] | None = None) -> Path:
    """Return the file of the keys that sign the log of ``database``.

    Each database has its own, so that two in one folder are never signed for each other.
    """
    given = setting("GONGSHI_LOG_KEY", environment)
    own = beside(database)
    return Path(given).absolute() if given else own.with_name(own.name + ".log-key")


def secret_key(environment: Mapping[str, str] | None = None) -> str:
    """Return the key; without one set, the one kept beside the database, made on first use.

    The file is readable by its owner only. Raises ``ConfigurationError`` when it cannot be kept.
    """
    given = setting("GONGSHI_SECRET_KEY", environment)
    if given:
        return given
    database = beside(Path(setting("GONGSHI_DATABASE", environment)))
    path = database.with_name(database.name + ".secret-key")
    try:
        return _kept_key(path)
    except OSError as error:
        raise ConfigurationError(
            f"no key can be kept in {path} ({error.strerror}): set GONGSHI_SECRET_KEY, or let "
            "gongshi write beside its database"
        ) from error


def _kept_key(path: Path) -> str:
    """Write whole, then link: of two processes that begin together one wins, both read its key."""
    if not path.exists():
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text(encoding="ascii")

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What the notices of rule files restate: ``notices.toml`` beside the rule files.

A digest is in words of our own; who wants the official words finds here where they were seen.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from gongshi.schemes.errors import UnknownNoticeError
from gongshi.schemes.loading import bundled

__all__ = ["NoticeSource", "Source", "notice_sources"]


class Source(msgspec.Struct, frozen=True):
    """A page or paper that a digest restates; ``url_note`` where no address was kept."""

    title: str
    publisher: str
    url: str | None = None
    url_note: str | None = None


class NoticeSource(msgspec.Struct, frozen=True):
    """A digest: its title, the day of its source, and whether the source itself bears that day."""

    file: str
    title: str
    published: str
    dated: bool
    rights: str
    sources: tuple[Source, ...]


class _Table(msgspec.Struct, frozen=True):
    notice: tuple[NoticeSource, ...]


def notice_sources(folder: Path | None = None) -> Mapping[str, NoticeSource]:
    """Return the sources of the notices of a folder, or of the bundled ones, by their files.

    Without a ``notices.toml`` there are none. Raises ``UnknownNoticeError`` where it says less than
    it must of a notice.
    """
    path = (bundled() if folder is None else folder).joinpath("notices.toml")
    if not path.is_file():
        return {}
    try:
        table = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _Table)
    except (msgspec.ValidationError, tomllib.TOMLDecodeError) as error:
        raise UnknownNoticeError(f"{path} cannot be used: {error}") from error
    return {one.file: one for one in table.notice}

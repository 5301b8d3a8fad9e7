# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What pages say about a notice from outside its text: title, publisher, rank, rights."""

from __future__ import annotations

import re
from typing import Any, cast

import msgspec
from django.utils.translation import gettext as _

from gongshi.record import NoticeStanding, Source
from gongshi.values import Language, PartialDate

__all__ = ["OPEN_LICENCES", "Listed", "ListedSource", "listed", "written_in"]

OPEN_LICENCES = frozenset(
    "Apache-2.0 CC0-1.0 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-4.0 MIT OGL-UK-3.0 public-domain".split()
)
"""Licences (SPDX ids, and what no rights are left in) under which the whole text may be shown."""


_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")


class ListedSource(msgspec.Struct, frozen=True):
    """A source that a digest restates."""

    title: str
    publisher: str
    published: PartialDate | None
    url: str | None
    url_note: str | None
    title_language: str
    publisher_language: str


class Listed(msgspec.Struct, frozen=True):
    """A notice in a list or at the head of its own page."""

    id: str
    title: str
    publisher: str
    publisher_language: str
    published: PartialDate | None
    language: Language
    rank: str
    rights: str | None
    url: str | None
    compiled: bool
    sources: tuple[ListedSource, ...]
    recorded_at: str

    @property
    def whole(self) -> bool:
        """Whether the whole text may be shown."""
        return self.rights in OPEN_LICENCES


def listed(standing: NoticeStanding) -> Listed:
    """Return what pages say about a notice; one without a title is named by its publisher."""
    told = cast("dict[str, Any]", standing.payload)
    return Listed(
        id=standing.id,
        title=told["title"] or _("Notice of %(publisher)s") % {"publisher": told["publisher"]},
        publisher=told["publisher"],
        publisher_language=written_in(told["publisher"], told["language"]),
        published=standing.published,
        language=told["language"],
        rank=standing.rank,
        rights=told["rights"],
        url=_web_address(told["url"]),
        compiled=told["compiled"],
        sources=tuple(
            _source(msgspec.convert(one, Source), told["language"]) for one in told["sources"]
        ),
        recorded_at=standing.recorded_at,
    )


def written_in(words: str, language: Language) -> str:
    """Return the language of a title or name that comes with a notice in ``language``.

    A Chinese notice may have a publisher with an English name, and the other way round; in
    which script an English notice quotes Chinese cannot be told, so none is named.
    """
    if not _HAN.search(words):
        return "en"
    return "zh" if language == "en" else language


def _source(source: Source, language: Language) -> ListedSource:
    published = None if source.published is None else PartialDate.parse(source.published)
    url = _web_address(source.url)
    return ListedSource(
        source.title,
        source.publisher,
        published,
        url,
        source.url_note,
        written_in(source.title, language),
        written_in(source.publisher, language),
    )


def _web_address(url: str | None) -> str | None:
    """Return an address only if following it opens a page: never a script or a file."""
    return url if url is not None and url.startswith(("https://", "http://")) else None

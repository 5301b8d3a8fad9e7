# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record add``: notices are read, and put on the record with what they say."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from gongshi.cli.actor import ACTOR
from gongshi.cli.console import tracked
from gongshi.cli.failures import for_each
from gongshi.cli.model import endpoint_of, report_asked
from gongshi.cli.moment import date_of
from gongshi.cli.opened import DEFAULT_RECORD, open_record
from gongshi.cli.options import Database, Lang, Model, Paths, Published, examples
from gongshi.cli.read import one_standard_input
from gongshi.values import PartialDate

if TYPE_CHECKING:
    from gongshi.record import Source
    from gongshi.store.intake import Added

__all__ = ["ADD_EXAMPLES", "add"]

ADD_EXAMPLES = examples(
    "gongshi record add notice.txt --publisher 'Harbour City Government' --rank official",
    "gongshi record add notices/*.txt --publisher 'River Port Daily' --rank press",
    "gongshi record add digest.txt --publisher us --rank digest \\",
    "  --source-title 'Joint Council meets' --source-publisher 'Harbour City Government'",
)


def _text(words: str) -> Any:  # noqa: ANN401  (Typer's own type has no public name)
    return typer.Option(metavar="TEXT", help=words, show_default=False)


Rank = Annotated[
    Literal["official", "press", "digest", "other"],
    typer.Option(
        help=_("What the publisher is: what is official goes before press, then digests.")
    ),
]
SourcePublished = Annotated[
    PartialDate | None,
    typer.Option(
        metavar="DATE",
        parser=date_of,
        help=_("Of a digest: when the source was published."),
        show_default=False,
    ),
]


def add(
    paths: Paths,
    *,
    publisher: Annotated[str, _text(_("Who published the notice."))],
    rank: Rank,
    title: Annotated[str | None, _text(_("Its title; else the headline that was read."))] = None,
    url: Annotated[str | None, _text(_("Where it was published."))] = None,
    published: Published = None,
    rights: Annotated[str | None, _text(_("Its licence: what a page may show of it."))] = None,
    source_title: Annotated[str | None, _text(_("Of a digest: what source it restates."))] = None,
    source_publisher: Annotated[str | None, _text(_("Of a digest: who published that."))] = None,
    source_published: SourcePublished = None,
    source_url: Annotated[str | None, _text(_("Of a digest: where the source is."))] = None,
    lang: Lang = "auto",
    model: Model = None,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Read notices and put them, with what they say, on the record.

    A notice that is on the record already adds nothing. Each file is taken in
    whole or not at all. With --model a language model reads; what it says and the
    words do not is rejected.
    """
    from gongshi.cli.readings import path_reader
    from gongshi.record import About, Reader

    one_standard_input(paths)
    if len(paths) > 1 and (title or url):
        raise typer.BadParameter(_("--title and --url belong to one notice; add them one by one"))
    sources = _sources(rank, source_title, source_publisher, source_published, source_url)
    read_path = path_reader(published, lang, endpoint_of(model))
    open_record(database)
    from gongshi.store.intake import add_notice

    def put(path: str) -> None:
        reading = read_path(path)
        report_asked(reading, whole=True)
        about = About(
            publisher=publisher,
            rank=rank,
            title=title or reading.layout.headline,
            url=url,
            rights=rights,
            sources=sources,
        )
        added = add_notice(
            reading.notice, reading.raw, about, reading.claims, Reader(*reading.reader), actor=ACTOR
        )
        typer.echo(f"{path}: {_told(added)}")

    raise typer.Exit(for_each(tracked(paths), put))


def _sources(
    rank: str,
    title: str | None,
    publisher: str | None,
    published: PartialDate | None,
    url: str | None,
) -> tuple[Source, ...]:
    """Return the source of a digest; other notices have none."""
    from gongshi.record import Source

    if rank != "digest":
        if title or publisher or published or url:
            raise typer.BadParameter(_("--source-… tells what a digest restates (--rank digest)"))
        return ()
    if not title or not publisher:
        raise typer.BadParameter(
            _("a digest says what it restates: --source-title and --source-publisher")
        )
    return (Source(title, publisher, None if published is None else str(published), url),)


def _told(added: Added) -> str:
    if not added.entries:
        return _("nothing new (notice {notice})").format(notice=added.notice)
    claims = ngettext("{count} claim", "{count} claims", added.claims).format(count=added.claims)
    return _("added {claims} (notice {notice})").format(claims=claims, notice=added.notice)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One page that holds a notice and what was read from it, for people who would rather look.

Everything is in the file: no script, no font and no picture from elsewhere, so it can be sent, kept
and opened without a network.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from gettext import gettext as _
from gettext import ngettext
from html import escape
from importlib.resources import files

from gongshi.exports.marked_text import Marked, marked_text
from gongshi.notices import Layout, Notice
from gongshi.reading import Claim

__all__ = ["reading_page"]


def reading_page(
    notice: Notice, layout: Layout, claims: Sequence[Claim], *, name: str, language: str = "en"
) -> str:
    """Return the page, in HTML: the text of ``notice`` with ``claims`` marked, and their list.

    ``name`` is what the file was called, shown where the notice has no headline; ``language`` is
    that of the words around the notice.
    """
    title = layout.headline or name
    marks = [Marked(claim.span, claim.modality, n) for n, claim in enumerate(claims, start=1)]
    text = marked_text(notice.text, marks, _("What was read:"))
    count = ngettext("{count} claim", "{count} claims", len(claims)).format(count=len(claims))
    known = "".join(_row(label, value) for label, value in _known(notice, layout, name))
    label = escape(_("The notice"))
    items = "".join(_item(notice, number, claim) for number, claim in enumerate(claims, start=1))
    return f"""<!doctype html>
<html lang="{escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{escape(title)}</title>
<style>{_style()}</style>
</head>
<body>
<header>
<h1 lang="{notice.language}">{escape(title)}</h1>
<dl>{known}</dl>
</header>
<main>
<section class="text" lang="{notice.language}" aria-label="{label}">{text}</section>
<section aria-labelledby="claims">
<h2 id="claims">{escape(count)}</h2>
<ol>{items or _nothing()}</ol>
</section>
</main>
</body>
</html>
"""


@cache
def _style() -> str:
    return files("gongshi.exports").joinpath("reading_page.css").read_text(encoding="utf-8")


def _known(notice: Notice, layout: Layout, name: str) -> Iterator[tuple[str, str]]:
    """Yield what is known of the notice, with the words for it."""
    yield _("File"), name
    yield _("Language"), notice.language
    yield _("Published"), _("not known") if notice.published is None else str(notice.published)
    if layout.publisher:
        yield _("Publisher"), layout.publisher
    if layout.reporters:
        yield _("Reporters"), ", ".join(layout.reporters)
    if notice.extractor:
        yield _("Text taken out by"), notice.extractor
    yield _("SHA-256 of the text"), notice.id


def _item(notice: Notice, number: int, claim: Claim) -> str:
    rows = "".join(_row(name, told) for name, told in _fields(claim.fields))
    rows += "".join(_row(name, f"? ({why})") for name, why in claim.unresolved.items())
    page = notice.page_of(claim.span.start)
    place = "" if page is None else " · " + escape(_("page {page}").format(page=page))
    anchor = f"c{claim.span.start}-{claim.span.end}"
    return (
        f'<li id="r{number}"><p class="kind">{escape(claim.kind)} · {escape(claim.modality)}{place}'
        f'</p><dl>{rows}</dl><p lang="{notice.language}"><a href="#{anchor}">'
        f"{escape(' '.join(claim.quote.split()))}</a></p></li>"
    )


def _nothing() -> str:
    return f'<li class="none">{escape(_("No claims were found in these words."))}</li>'


def _row(name: str, value: str) -> str:
    return f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>"


def _fields(fields: Mapping[str, object], under: str = "") -> Iterator[tuple[str, str]]:
    """Yield each field and its value in words; of a field with parts, each part."""
    for name, value in fields.items():
        label = f"{under}{name}"
        if isinstance(value, Mapping):
            yield from _fields(value, f"{label} · ")
        elif isinstance(value, list | tuple):
            yield label, ", ".join(str(part) for part in value)
        else:
            yield label, _said(value)


def _said(value: object) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return str(value)

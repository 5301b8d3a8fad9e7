# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""An instrument as read: its title, its form by the title's words, and who signed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from gongshi.notices.letters import fold
from gongshi.reading.claim import Claim
from gongshi.reading.counts import claim_parts
from gongshi.reading.kinds import FieldValue
from gongshi.reading.people import people_of
from gongshi.reading.word_lists import listed
from gongshi.values import Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document

__all__ = ["Instrument", "form_of", "instrument_claim", "is_signatory"]

_FORMS = ("letter_of_intent", "framework", "memorandum", "arrangement", "agreement")


class Instrument(msgspec.Struct, frozen=True):
    """One document: ``title`` may stand in several places (topic, then form).

    ``place`` is where the document is spoken of, when that is not where its title stands.
    """

    title: tuple[Span, ...]
    signatories: tuple[Span, ...]
    modality: str = "stated"
    place: Span | None = None


def form_of(title: str) -> str | None:
    """Return the form that the words of a title name last and best, None when they name none."""
    words = fold(title).casefold()
    for form in _FORMS:
        names = (*listed("instruments", form, "en"), *listed("instruments", form, "zh"))
        if any(name.casefold() in words for name in names):
            return form
    return None


def is_signatory(document: Document, words: str) -> bool:
    """Tell whether ``words`` can sign: they end as the name of a body does."""
    language = "zh" if document.is_chinese else "en"
    plain = fold(words).strip()
    return plain.endswith(listed("bodies", "heads", language)) and len(plain) > 1


def instrument_claim(document: Document, one: Instrument) -> Claim:
    """Build the claim of one instrument with the session it belongs to."""
    separator = "" if document.is_chinese else " "
    title = separator.join(document.words(span) for span in one.title)
    fields: dict[str, FieldValue] = {"title": title}
    parts: dict[str, tuple[Span, ...]] = {"title": one.title}
    form = form_of(title)
    if form is not None:
        fields["form"], parts["form"] = form, (one.title[-1],)
    if one.signatories:
        fields["signatories"] = tuple(_signatory(document, span) for span in one.signatories)
        parts["signatories"] = one.signatories
    span = one.place or one.title[0].cover(one.title[-1])
    date = _own_date(document, span)
    if date is not None:
        fields["date"], parts["date"] = date[0], (date[1],)
        return Claim(document.notice, "instrument", fields, span, parts, one.modality)
    fields, parts = claim_parts(document, span.start, fields, parts)
    return Claim(document.notice, "instrument", fields, span, parts, one.modality)


def _signatory(document: Document, span: Span) -> str:
    """Return the words of a party; a person of the notice by the full name."""
    mentions = people_of(document).within(span)
    people = (m.person.name for m in mentions if span in (m.name_span, m.span))
    return next(people, document.words(span))


def _own_date(document: Document, span: Span) -> tuple[str, Span] | None:
    """Return a date that the sentence gives the signing itself, not that of the session."""
    sentence = document.sentence_at(span.start).span
    for value in document.values_in(sentence):
        if value.kind != "date" or value.value is None or value.span.end > span.start:
            continue
        if value.relative or span.start - value.span.end > 30:
            continue
        if _is_titled(document, value.span, sentence):
            continue
        return str(value.value), value.span
    return None


def _is_titled(document: Document, span: Span, sentence: Span) -> bool:
    """Tell whether ``span`` stands in a title: 《2021-2026年計劃》 was not signed in that year."""
    before = document.text[sentence.start : span.start]
    return before.rfind("《") > before.rfind("》")

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ranks in Chinese: 第二大旅客來源地, 最大的貿易夥伴, 重要市場之一."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.kinds import FieldValue
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.places import place_in
from gongshi.reading.surroundings import one_of
from gongshi.values import Span

__all__ = ["find_ranks"]

_IS = r"(?:是|係|為|成為|成爲|躋身)"


@cache
def _order() -> Pattern:
    return Pattern(rf"大|{one_of('ranks', 'orders', 'zh')}")


@cache
def _rank() -> Pattern:
    order, kind = one_of("ranks", "orders", "zh"), one_of("ranks", "kinds", "zh")
    ordered = rf"(?:第[一二三四五六七八九十百\p{{N}}]+大|{order}(?:的|嘅)?)"
    named = rf"\p{{Han}}{{0,8}}?{ordered}\p{{Han}}{{0,10}}?{kind}(?:之一)?"
    return Pattern(
        r"(?P<subject>[^,，。;；、:：!！?？\s「」“”]{2,12}?)"
        rf"(?:也|亦|已經|已|一直|仍然|仍|都|就|又)?{_IS}(?P<property>{named})"
        rf"(?:[,，](?:也|亦|又|並|更|同時|同時也)?{_IS}(?P<second>{named}))?"
    )


def find_ranks(document: Document) -> Iterator[Claim]:
    """Yield one claim a rank."""
    for sentence in document.sentences_with(_order()):
        for match in document.find(_rank(), within=sentence.span):
            for group in ("property", "second"):
                yield from _claims(document, match, group)


def _claims(document: Document, match: Match, group: str) -> Iterator[Claim]:
    subject, named = match.span_of("subject"), match.span_of(group)
    if subject is None or named is None:
        return
    fields: dict[str, FieldValue] = {
        "subject": document.words(subject),
        "property": document.words(named),
    }
    parts: dict[str, tuple[Span, ...]] = {"subject": (subject,), "property": (named,)}
    for where in (named, match.span_of("property")):
        place, place_span = place_in(document, where) if where is not None else (None, None)
        if place is not None and place_span is not None:
            fields["place"], parts["place"] = place, (place_span,)
            break
    yield Claim(document.notice, "rank", fields, subject.cover(named), parts)

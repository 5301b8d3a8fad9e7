# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Transcripts: a line announces whose words follow, and every paragraph after it is direct speech.

Press offices publish speeches so ("Following is the speech by …:", 以下是…致辭全文:). A label such
as "Reporter:" hands the word to somebody else, the speaker's own label takes it back.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document, Sentence
from gongshi.reading.kinds import FieldValue
from gongshi.reading.pattern import Pattern
from gongshi.reading.people import people_of
from gongshi.reading.person import Mention
from gongshi.values import Span

__all__ = ["transcribed"]

_ENGLISH = Pattern(
    r"^(?:the\s+)?(?:following|below|here)\s+(?:is|are)\s+.{0,120}?"
    r"\b(?:speech|remarks|transcript|address|text|statement|keynote|message|welcome)\b.*:\s*$",
    ignore_case=True,
)
_GENRE = "談話|講話|致辭|致詞|發言|演辭|演詞|答問|開場發言|會見傳媒|見記者"
_CHINESE = Pattern(
    rf"^(?:以下|下文|下面)?(?:是|為)?.{{2,80}}(?:{_GENRE})"
    r".{0,20}(?:如下|全文|內容|:).{0,6}$"
)
_COLON, _GENRES = Pattern(":"), Pattern(f"(?:{_GENRE})")
"""Without these a paragraph announces no words to follow."""

_END = Pattern(r"^[((]?(?:完|Ends/|End$|Please also refer|請同時參閱|請參閱)", ignore_case=True)
_GREETING = Pattern(
    r"^(?:各位|大家|多謝|謝謝|早晨|good\s+(?:morning|afternoon|evening)|thank\s+you|ladies\s+and)[^。.!?]{0,40}[。.!?]?$",
    ignore_case=True,
)
_LABEL = Pattern(
    r"^(?P<label>reporters?|question|q|a|answer|moderator|host|[A-Z][\w .,'-]{2,40}|\p{Han}{1,8}):",
    ignore_case=True,
)
_ASKS = Pattern(
    r"^(?:記者|問|傳媒|主持人?|reporters?|question|q|moderator|host)$", ignore_case=True
)


def transcribed(document: Document) -> tuple[Claim, ...]:
    """Return one statement a paragraph of the transcript in ``document``, if it holds one."""
    expression, genres = (_CHINESE, _GENRES) if document.is_chinese else (_ENGLISH, _COLON)
    held = {sentence.paragraph for sentence in document.sentences_with(genres)}
    if not held:
        return ()
    paragraphs = [tuple(group) for _, group in groupby(document.sentences, _paragraph)]
    for index, paragraph in enumerate(paragraphs):
        span = _cover(paragraph)
        held_here = paragraph[0].paragraph in held
        if not held_here or expression.fullmatch(document.words(span)) is None:
            continue
        mentions = people_of(document).within(span)
        if mentions:
            return tuple(_claims(document, mentions[0], paragraphs[index + 1 :]))
    return ()


def _paragraph(sentence: Sentence) -> int:
    return sentence.paragraph


def _cover(paragraph: tuple[Sentence, ...]) -> Span:
    return paragraph[0].span.cover(paragraph[-1].span)


def _claims(
    document: Document, mention: Mention, paragraphs: list[tuple[Sentence, ...]]
) -> Iterator[Claim]:
    speaking = True
    for paragraph in paragraphs:
        span = _cover(paragraph)
        words = document.words(span)
        if _END.search(words) is not None:
            return
        label = _LABEL.search(words)
        if label is not None:
            speaking = _ASKS.fullmatch(label.group("label") or "") is None
        if speaking and _GREETING.fullmatch(words.strip()) is None:
            content = span if label is None else _behind(document, span, label.end)
            yield _claim(document, mention, span, content)


def _behind(document: Document, span: Span, label: int) -> Span:
    """Return what is said behind a label, from its first word."""
    words = document.words(span)[label:]
    start = span.start + label + len(words) - len(words.lstrip())
    return Span(start, span.end) if start < span.end else span


def _claim(document: Document, mention: Mention, span: Span, content: Span) -> Claim:
    person = mention.person
    fields: dict[str, FieldValue] = {"speaker": person.name, "direct": True}
    if person.office:
        fields["office"] = person.office
    parts = {"speaker": (mention.name_span or mention.span,), "content": (content,)}
    return Claim(document.notice, "statement", fields, span, parts)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Statements in English news and notices: direct, mixed and indirect speech, and who spoke.

One statement for a verb of saying with its source and content; a quotation that stands alone goes
on with the words of whoever spoke last (design of reading, section 6).
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.english.accounts import according_to
from gongshi.reading.english.contents import Content, content_after, content_before, own_words
from gongshi.reading.english.cues import Cue, cues, reporting_words
from gongshi.reading.english.grammar import opens_adverbial, small
from gongshi.reading.english.sources import Source, Tokens, source_after, source_before
from gongshi.reading.english.speakers import Speaker, Speakers, source_head
from gongshi.reading.english.units import Unit, units
from gongshi.reading.kinds import FieldValue
from gongshi.reading.quotations import Quotation
from gongshi.reading.transcripts import transcribed
from gongshi.reading.word_lists import listed
from gongshi.values import Span

__all__ = ["find_statements"]


class _Said(msgspec.Struct):
    """A statement while the rest of its unit is still being read."""

    speaker: Speaker
    cue: tuple[int, int]
    content: Content
    low: int
    high: int


def find_statements(document: Document) -> Iterator[Claim]:
    """Yield a claim for each reported sentence; for a transcript, one for each paragraph."""
    spoken = transcribed(document)
    yield from spoken
    covered = [claim.span for claim in spoken]
    if covered:
        first, last = covered[0].start, covered[-1].end
    else:
        first = last = -1
    reader = _Reader(document)
    for unit in units(document):
        if not first <= unit.span.start < last:
            yield from reader.read(unit)


class _Reader:
    """Reads the units of a document in their order."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._speakers = Speakers(document)
        self._last_paragraph = -2

    def read(self, unit: Unit) -> Iterator[Claim]:
        """Yield the statements of one unit."""
        said = self._said(unit)
        for statement in said:
            yield self._claim(unit, statement)
        if said:
            self._speakers.spoke(said[-1].speaker)
            self._last_paragraph = unit.paragraph
        else:
            yield from self._going_on(unit)

    def _said(self, unit: Unit) -> list[_Said]:
        if reporting_words().isdisjoint(unit.words):
            return []
        accounts = according_to(unit.tokens)
        found: list[_Said] = []
        for account in accounts:
            speaker = self._of_account(unit.tokens, account.source, possessive=account.possessive)
            if speaker is not None:
                place = (account.first, account.cue_end)
                found.append(_Said(speaker, place, account.content, 0, len(unit.tokens)))
        for cue in cues(unit.tokens):
            self._take(unit.tokens, cue, found)
        return found

    def _of_account(self, tokens: Tokens, source: Source, *, possessive: bool) -> Speaker | None:
        word = tokens[source.first]
        if possessive and word.lower in {"his", "her", "their", "its"}:
            return self._speakers.pronoun(word.lower, Span(word.start, word.end))
        return self._speakers.at(tokens, source)

    def _take(self, tokens: Tokens, cue: Cue, found: list[_Said]) -> None:
        previous = found[-1] if found else None
        low = previous.high if previous is not None and _is_closed(previous, tokens) else 0
        inverted = _inverted(tokens, cue, low)
        if inverted is not None:
            if not _within_content(previous, cue):
                self._take_inverted(tokens, cue, inverted, low, found)
            return
        source = source_before(tokens, cue)
        if source is None:
            return
        if source.elided:
            self._take_elided(tokens, cue, found)
        elif previous is None or not _within_content(previous, cue) or _breaks(tokens, source):
            self._take_normal(tokens, cue, source, low, found)

    def _take_inverted(
        self,
        tokens: Tokens,
        cue: Cue,
        inverted: tuple[Source, Content],
        low: int,
        found: list[_Said],
    ) -> None:
        source, content = inverted
        speaker = self._speakers.at(tokens, source)
        if speaker is not None:
            content = _with_rest(tokens, content, source.end)
            high = max(content.end, source.end)
            found.append(_Said(speaker, (cue.first, cue.end), content, low, high))

    def _take_elided(self, tokens: Tokens, cue: Cue, found: list[_Said]) -> None:
        if not found or not _resumes(tokens, cue):
            return
        previous = found[-1]
        personal = previous.speaker.personal
        content = content_after(tokens, cue, len(tokens), personal=personal, behind=False)
        if content is None:
            return
        cut = cue.first - 1
        while cut > previous.content.first + 1 and tokens[cut - 1].text == ",":
            cut -= 1
        if previous.content.first < cut < previous.content.end:
            previous.content = Content(previous.content.first, cut)
        found.append(_Said(previous.speaker, (cue.first, cue.end), content, cut, content.end))

    def _take_normal(
        self, tokens: Tokens, cue: Cue, source: Source, low: int, found: list[_Said]
    ) -> None:
        speaker = self._speakers.at(tokens, source)
        if speaker is None:
            return
        if _breaks(tokens, source) and found and found[-1].content.end > source.first:
            low = source.first
        before = content_before(tokens, low, source.first)
        after = content_after(
            tokens, cue, len(tokens), personal=speaker.personal, behind=before is not None
        )
        content = _both(tokens, before, after, cue)
        if content is None or _only_announces(tokens, source, cue, content):
            return
        if found and found[-1].content.end > source.first > found[-1].content.first:
            found[-1].content = _cut_before(tokens, found[-1].content, source.first)
        high = max(content.end, cue.end)
        found.append(_Said(speaker, (cue.first, cue.end), content, low, high))

    def _going_on(self, unit: Unit) -> Iterator[Claim]:
        """Read a quotation without a verb as going on with whoever spoke last."""
        speaker = self._speakers.last
        near = unit.paragraph - self._last_paragraph <= 1
        if speaker is None or not near or not unit.begins_quoted:
            return
        tokens = unit.tokens
        words = unit.quotations[0].inner
        rest = [token for token in tokens[1:] if token.is_word]
        if rest or len(self._document.words(words).split()) < 3:
            return
        gone_on = msgspec.structs.replace(
            speaker, span=speaker.span, antecedent=speaker.antecedent or speaker.span
        )
        self._last_paragraph = unit.paragraph
        yield _continued(self._document, unit, gone_on)

    def _claim(self, unit: Unit, said: _Said) -> Claim:
        tokens, speaker = unit.tokens, said.speaker
        parts = {
            "speaker": (speaker.span,),
            "cue": (Span(tokens[said.cue[0]].start, tokens[said.cue[1] - 1].end),),
            "content": (_content_span(tokens, said.content),),
        }
        if speaker.antecedent is not None:
            parts["antecedent"] = (speaker.antecedent,)
        first = min(said.content.first, said.cue[0], _index_of(tokens, speaker.span.start))
        last = max(said.content.end, said.cue[1], _index_of(tokens, speaker.span.end - 1) + 1)
        if last < len(tokens) and not tokens[last].is_word and tokens[last].quotation is None:
            last += 1
        span = Span(tokens[max(0, first)].start, tokens[last - 1].end)
        fields = _fields(speaker, direct=own_words(tokens, said.content))
        return Claim(self._document.notice, "statement", fields, span, parts)


def _fields(speaker: Speaker, *, direct: bool) -> dict[str, FieldValue]:
    fields: dict[str, FieldValue] = {"speaker": speaker.name, "direct": direct}
    if speaker.office:
        fields["office"] = speaker.office
    return fields


def _continued(document: Document, unit: Unit, speaker: Speaker) -> Claim:
    quotation = unit.tokens[0].quotation
    content = unit.span if quotation is None else quotation.inner
    parts = {"content": (_trimmed(document, content),)}
    if speaker.antecedent is not None:
        parts["antecedent"] = (speaker.antecedent,)
    return Claim(document.notice, "statement", _fields(speaker, direct=True), unit.span, parts)


def _trimmed(document: Document, span: Span) -> Span:
    words = document.words(span)
    left = len(words) - len(words.lstrip())
    return Span(span.start + left, span.start + len(words.rstrip())) if words.strip() else span


def _content_span(tokens: Tokens, content: Content) -> Span:
    """Return the place from the first word said to the last, without marks around them."""
    first, last = content.first, content.end - 1
    while last > first and not tokens[last].is_word and tokens[last].quotation is None:
        last -= 1
    while first < last and not tokens[first].is_word and tokens[first].quotation is None:
        first += 1
    opening, closing = tokens[first].quotation, tokens[last].quotation
    start = tokens[first].start if opening is None else opening.inner.start
    end = tokens[last].end if closing is None else _before_mark(tokens[last].text, closing)
    return Span(start, max(end, start + 1))


def _before_mark(written: str, quotation: Quotation) -> int:
    """Return where the quoted words end, without the comma or full stop that closes them."""
    words = written[1 : 1 + len(quotation.inner)]
    return quotation.inner.start + len(words.rstrip(",. ;—–"))


def _index_of(tokens: Tokens, offset: int) -> int:
    for index, token in enumerate(tokens):
        if token.start <= offset < token.end:
            return index
    return 0


def _within_content(previous: _Said | None, cue: Cue) -> bool:
    return previous is not None and previous.content.first <= cue.first < previous.content.end


def _is_closed(previous: _Said, tokens: Tokens) -> bool:
    return previous.content.end < len(tokens)


def _inverted(tokens: Tokens, cue: Cue, low: int) -> tuple[Source, Content] | None:
    """Read '"…," said Lee' and "sales rose, said the minister"."""
    if cue.form not in {"past", "third"} or cue.first <= low:
        return None
    if tokens[cue.first - 1].quotation is None and tokens[cue.first - 1].text not in {
        ",",
        "—",
        "–",
    }:
        return None
    content = content_before(tokens, low, cue.first)
    source = source_after(tokens, cue.end)
    if content is None or source is None:
        return None
    return source, content


def _with_rest(tokens: Tokens, content: Content, end: int) -> Content:
    """Take in what follows an interposed "said Lee": '"A," said Lee, "B"'."""
    if end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].quotation is not None:
        return Content(content.first, end + 2)
    return content


def _only_announces(tokens: Tokens, source: Source, cue: Cue, content: Content) -> bool:
    """Tell "the budget announces a subsidy", where nobody speaks, from "the report says that"."""
    if cue.lemma not in listed("speech_verbs", "announcing", "en"):
        return False
    head = source_head(tokens[source.first : source.end])
    if head.lower not in listed("speech_verbs", "papers", "en"):
        return False
    explicit = cue.end < len(tokens) and tokens[cue.end].lower == "that"
    return not explicit and not own_words(tokens, content)


def _breaks(tokens: Tokens, source: Source) -> bool:
    """Tell whether the source begins a clause of its own: ", while Lee", "; Lee", ", and Lee"."""
    at = source.first - 1
    if at < 1:
        return False
    if tokens[at].text == ";":
        return True
    joins = tokens[at].lower in {"while", "but", "and", "although", "though", "whereas"}
    return joins and tokens[at - 1].text in {",", ";", "—", "–"}


def _resumes(tokens: Tokens, cue: Cue) -> bool:
    """Tell whether a verb without subject goes on with the speaker: ", adding", "and urged"."""
    before = cue.first - 1
    while before > 0 and opens_adverbial(tokens[before]) and tokens[before].text != ",":
        before -= 1
    if cue.form == "ing":
        return tokens[before].text == ","
    if cue.form != "past" or before < 1:
        return False
    follows = tokens[cue.end] if cue.end < len(tokens) else None
    explicit = follows is not None and (follows.lower == "that" or follows.quotation is not None)
    return tokens[before - 1].text == "," or explicit or cue.takes("request")


def _both(
    tokens: Tokens, before: Content | None, after: Content | None, cue: Cue
) -> Content | None:
    """Join what stands on both sides of an interposed "he said"."""
    if before is None:
        return after
    interposed = cue.end < len(tokens) - 1 and tokens[cue.end].text == ","
    if interposed and after is None and _goes_on_after(tokens, cue.end + 1):
        return Content(before.first, len(tokens))
    quoted = tokens[before.end - 1].quotation is not None or (
        before.end >= 2 and tokens[before.end - 2].quotation is not None
    )
    if after is not None and interposed and quoted:
        return Content(before.first, after.end)
    if after is None or quoted:
        return before
    return after


def _goes_on_after(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.lower.endswith(("ing", "ed")) or not token.is_word:
        return False
    adjunct = token.lower in small("adjuncts") or token.lower in {"and", "but", "who", "which"}
    return not adjunct and token.lower not in small("times")


def _cut_before(tokens: Tokens, content: Content, at: int) -> Content:
    """End the earlier content before the words that join a new clause to it."""
    end = at
    while end > content.first + 1 and (
        not tokens[end - 1].is_word
        or tokens[end - 1].lower in {"while", "but", "and", "although", "though", "whereas"}
    ):
        if tokens[end - 1].quotation is not None:
            break
        end -= 1
    return Content(content.first, end)

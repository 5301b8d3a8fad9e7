# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Statements in English news and notices: direct, mixed and indirect speech, and who spoke.

One statement for a verb of saying with its source and content; a quotation that stands alone goes
on with the words of whoever spoke last (design of reading, section 6).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.english.accounts import Account, according_to
from gongshi.reading.english.clauses import (
    both,
    breaks,
    closes,
    cut_before,
    cut_elided,
    inverted,
    is_no_speaker,
    is_yet_to_come,
    only_announces,
    relative_end,
    with_rest,
)
from gongshi.reading.english.contents import Content, content_after, content_before, own_words
from gongshi.reading.english.cues import Cue, cues, reporting_words
from gongshi.reading.english.noun_cues import noun_accounts, owner_of
from gongshi.reading.english.noun_phrases import Source, Tokens
from gongshi.reading.english.passives import passive_accounts
from gongshi.reading.english.sources import source_before
from gongshi.reading.english.speakers import Speaker, Speakers
from gongshi.reading.english.subjects import resumes, subject_of_clause
from gongshi.reading.english.units import Unit, units
from gongshi.reading.kinds import FieldValue
from gongshi.reading.quotations import Quotation
from gongshi.reading.transcripts import transcribed
from gongshi.values import Span

__all__ = ["find_statements"]


_NEAR = 12
"""How many words after a statement a verb without subject still goes on with its speaker."""


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
            self._last_paragraph = unit.paragraph
        else:
            yield from self._going_on(unit)

    def _said(self, unit: Unit) -> list[_Said]:
        if not unit.holds(reporting_words()):
            return []
        found = list(self._accounts(unit.tokens, according_to(unit.tokens)))
        verbs = tuple(cues(unit.tokens))
        for cue in verbs:
            before = len(found)
            self._take(unit.tokens, cue, found)
            for said in found[before:]:
                self._speakers.spoke(said.speaker)
        others = (*noun_accounts(unit.tokens), *passive_accounts(unit.tokens, verbs))
        return [*found, *self._accounts(unit.tokens, others)]

    def _accounts(self, tokens: Tokens, accounts: Iterable[Account]) -> Iterator[_Said]:
        for account in accounts:
            speaker = self._of_account(tokens, account.source, possessive=account.possessive)
            if speaker is not None and not speaker.unknown:
                cue = (account.first, account.cue_end)
                yield _Said(speaker, cue, account.content, 0, len(tokens))

    def _of_account(self, tokens: Tokens, source: Source, *, possessive: bool) -> Speaker | None:
        word = tokens[source.first]
        if possessive and word.lower in {"his", "her", "their", "its"}:
            return self._speakers.pronoun(word.lower, Span(word.start, word.end))
        return self._speakers.at(owner_of(tokens, source), source)

    def _take(self, tokens: Tokens, cue: Cue, found: list[_Said]) -> None:
        previous = found[-1] if found else None
        low = previous.high if previous is not None and _is_closed(previous, tokens) else 0
        source = source_before(tokens, cue)
        turned = inverted(tokens, cue, low, source)
        if turned is not None:
            if not _within_content(previous, cue):
                self._take_inverted(tokens, cue, turned, low, found)
        elif source is None or source.elided:
            self._take_elided(tokens, cue, low, found)
        elif previous is None or not _within_content(previous, cue) or breaks(tokens, source):
            self._take_normal(tokens, cue, source, low, found)
        elif closes(tokens, source, cue):
            self._take_normal(tokens, cue, source, previous.low, found)

    def _take_inverted(
        self,
        tokens: Tokens,
        cue: Cue,
        turned: tuple[Source, Content],
        low: int,
        found: list[_Said],
    ) -> None:
        source, content = turned
        speaker = self._speakers.at(tokens, source)
        if speaker is not None:
            content = with_rest(tokens, content, source.end)
            high = max(content.end, source.end)
            found.append(_Said(speaker, (cue.first, cue.end), content, low, high))

    def _take_elided(self, tokens: Tokens, cue: Cue, low: int, found: list[_Said]) -> None:
        """Read a verb that shares its subject: ", adding", "and urged", "a letter saying"."""
        previous = found[-1] if found else None
        speaker = self._shared(tokens, cue, low, previous)
        if speaker is None or not speaker.acts:
            return
        content = content_after(tokens, cue, len(tokens), acts=True, behind=False)
        if content is None:
            return
        cut = max(cue.first - 1, 0)
        if previous is not None:
            previous.content = cut_elided(tokens, previous.content, cut)
        found.append(_Said(speaker, (cue.first, cue.end), content, cut, content.end))

    def _shared(self, tokens: Tokens, cue: Cue, low: int, previous: _Said | None) -> Speaker | None:
        if not resumes(tokens, cue, None if previous is None else previous.content.first):
            return None
        if previous is not None and (
            _within_content(previous, cue) or cue.first - previous.high < _NEAR
        ):
            return previous.speaker
        source = subject_of_clause(tokens, low, cue.first)
        return None if source is None else self._speakers.at(tokens, source)

    def _take_normal(
        self, tokens: Tokens, cue: Cue, source: Source, low: int, found: list[_Said]
    ) -> None:
        speaker = self._speakers.at(tokens, source)
        if speaker is None or is_no_speaker(tokens, source):
            return
        if breaks(tokens, source) and found and found[-1].content.end > source.first:
            low = source.first
        before = content_before(tokens, low, source.first)
        open_yet = is_yet_to_come(tokens, cue)
        acts = speaker.acts and not open_yet
        limit = relative_end(tokens, cue)
        after = content_after(tokens, cue, limit, acts=acts, behind=before is not None)
        content = both(tokens, before, after, cue)
        if content is None or only_announces(tokens, source, cue, content):
            return
        if open_yet and tokens[content.first].lower in {"whether", "if", "how", "who", "what"}:
            return
        if found and found[-1].content.end > source.first > found[-1].content.first:
            found[-1].content = cut_before(tokens, found[-1].content, source.first)
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
        return _stated(self._document, speaker, span, parts, direct=own_words(tokens, said.content))


def _stated(
    document: Document,
    speaker: Speaker,
    span: Span,
    parts: Mapping[str, tuple[Span, ...]],
    *,
    direct: bool,
) -> Claim:
    fields: dict[str, FieldValue] = {"direct": direct}
    if speaker.unknown:
        unresolved = {"speaker": "the notice does not say whom the pronoun means"}
        return Claim(document.notice, "statement", fields, span, parts, unresolved=unresolved)
    fields["speaker"] = speaker.name
    if speaker.office:
        fields["office"] = speaker.office
    return Claim(document.notice, "statement", fields, span, parts)


def _continued(document: Document, unit: Unit, speaker: Speaker) -> Claim:
    quotation = unit.tokens[0].quotation
    content = unit.span if quotation is None else quotation.inner
    parts = {"content": (_trimmed(document, content),)}
    if speaker.antecedent is not None:
        parts["antecedent"] = (speaker.antecedent,)
    return _stated(document, speaker, unit.span, parts, direct=True)


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

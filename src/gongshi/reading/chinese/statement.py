# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Statements in Chinese news and notices, written Chinese and Cantonese alike.

The verb of saying is found first (說 表示 指出 話 …); the speaker stands before it in its clause,
or is whoever spoke last (design of reading, section 6).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from gongshi.notices.letters import fold
from gongshi.reading.chinese.speech import Cue, another_speaker, cues_in, is_term, unnamed_speakers
from gongshi.reading.claim import Claim
from gongshi.reading.document import Document, Sentence
from gongshi.reading.kinds import FieldValue
from gongshi.reading.people import people_of
from gongshi.reading.person import Person
from gongshi.reading.quotations import Quotation, outermost
from gongshi.reading.transcripts import transcribed
from gongshi.reading.word_lists import listed
from gongshi.values import Span

__all__ = ["find_statements"]

_BREAKS = frozenset("。;!?\n")
_REACH = 160
"""How many characters before the verb its speaker can stand."""

_NEAR = 30
"""How many characters may stand between a quotation and the verb behind it."""

_ASIDE = 8
"""How many characters of an aside may stand between a spokesman and the verb: 回應查詢時."""

_SHORTEST = 3
_SPOKEN_ENDS = frozenset("。,!?…")
_CLOSING = frozenset("。;!?,、…」』”’\"')) \u3000")


class _Speaker(msgspec.Struct, frozen=True):
    person: Person
    span: Span
    antecedent: Span | None


def find_statements(document: Document) -> Iterator[Claim]:
    """Yield a claim for each sentence of reported speech; for a transcript, for each paragraph."""
    spoken = transcribed(document)
    yield from spoken
    first, last = (spoken[0].span.start, spoken[-1].span.end) if spoken else (-1, -1)
    reader = _Reader(document)
    for sentence in document.sentences:
        if not first <= sentence.span.start < last:
            yield from reader.read(sentence)


class _Reader:
    """Reads the sentences of a document in their order, remembering who spoke last."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._cast = people_of(document)
        self._quotations = outermost(document)
        self._ends = [quotation.span.end for quotation in self._quotations]
        self._next = 0
        self._last: _Speaker | None = None
        self._until = 0
        self._paragraph = -2

    def read(self, sentence: Sentence) -> Iterator[Claim]:
        """Yield the statements of one sentence, unless an earlier quotation runs through it."""
        if sentence.span.end <= self._until:
            return
        held = self._held(sentence)
        low = sentence.span.start
        found = False
        for cue in cues_in(self._document, sentence.span):
            if cue.span.start < max(low, self._until) or _inside(held, cue.span.start):
                continue
            speaker = self._speaker(sentence, low, cue)
            if speaker is None or (cue.weak and not self._is_beside(speaker, cue)):
                continue
            earlier = self._quoted_before(cue)
            content = self._content(sentence, cue, held, earlier)
            if content is None:
                continue
            found = True
            around = held if earlier is None else (earlier, *held)
            yield self._claim(sentence, speaker, cue, content, around)
            low = max(content.end, cue.span.end)
            ends = [one.span.end for one in held if one.inner.overlaps(content)]
            self._last, self._until = speaker, max(self._until, content.end, *ends)
            self._paragraph = sentence.paragraph
        if not found:
            yield from self._going_on(sentence, held)

    def _is_beside(self, speaker: _Speaker, cue: Cue) -> bool:
        """Tell whether nothing but adverbs stands between a speaker and the verb."""
        if speaker.span.end > cue.span.start:
            return False
        between = fold(self._document.text[speaker.span.end : cue.span.start])
        for adverb in listed("speech_verbs", "adverbs", "zh"):
            between = between.replace(adverb, "")
        return not between

    def _held(self, sentence: Sentence) -> tuple[Quotation, ...]:
        quotations = self._quotations
        while (
            self._next < len(quotations) and quotations[self._next].span.end <= sentence.span.start
        ):
            self._next += 1
        index = self._next
        while index < len(quotations) and quotations[index].span.start < sentence.span.end:
            index += 1
        return quotations[self._next : index]

    def _speaker(self, sentence: Sentence, low: int, cue: Cue) -> _Speaker | None:
        """Find who speaks: a person named in the clause, a pronoun, or whoever spoke last."""
        start = max(low, sentence.span.start, cue.span.start - _REACH)
        if start >= cue.span.start:
            return self._again() if self._paragraph == sentence.paragraph else None
        before = Span(start, cue.span.start)
        clause = self._clause(before)
        if clause is not None:
            named = [
                mention
                for mention in self._cast.within(before)
                if mention.span.end <= cue.span.start
            ]
            for mention in reversed(named):
                if self._is_subject(mention.span, cue, before):
                    place = mention.person.span
                    outside = None if mention.span.contains(place) else place
                    return _Speaker(mention.person, mention.span, outside)
            return self._shortened(clause) or self._pronoun(clause) or self._unnamed(clause)
        return self._again() if self._paragraph == sentence.paragraph else None

    def _shortened(self, clause: Span) -> _Speaker | None:
        """Read a family name alone for a person named before: 李則表示."""
        words = fold(self._document.words(clause))
        bare, adverbs = words.lstrip(), listed("speech_verbs", "adverbs", "zh")
        for adverb in adverbs if bare.endswith(adverbs) else ():
            bare = bare.removesuffix(adverb)
        if len(bare) != 1:
            return None
        at = clause.start + words.index(bare)
        for mention in reversed(self._cast.before(at)):
            if fold(mention.person.name).startswith(bare):
                return _Speaker(mention.person, Span(at, at + 1), mention.person.span)
        return None

    def _unnamed(self, clause: Span) -> _Speaker | None:
        """Read somebody whom the notice does not name: 發言人, 專家."""
        found = next(self._document.find(unnamed_speakers(), clause), None)
        if found is None:
            return None
        between = fold(self._document.text[found.end : clause.end])
        for adverb in listed("speech_verbs", "adverbs", "zh"):
            between = between.replace(adverb, "")
        if len(between) > _ASIDE:
            return None
        person = Person(self._document.words(found.span), found.span)
        return _Speaker(person, found.span, None)

    def _clause(self, before: Span) -> Span | None:
        """Return the words between the last comma and the verb; None for mere adverbs."""
        words = fold(self._document.words(before))
        cut = max(words.rfind(mark) for mark in ",;:。 ") + 1
        rest, adverbs = words[cut:].strip(), listed("speech_verbs", "adverbs", "zh")
        held = cut > 0 and (rest.startswith(adverbs) or rest.endswith(adverbs))
        for adverb in adverbs if held else ():
            rest = rest.removeprefix(adverb).removesuffix(adverb)
        return Span(before.start + cut, before.end) if rest or cut == 0 else None

    def _is_subject(self, span: Span, cue: Cue, before: Span) -> bool:
        """Tell whether the mention can be the verb's subject: nothing but adverbials in between."""
        between = fold(self._document.text[span.end : cue.span.start])
        if len(between) > 40 or any(mark in between for mark in _BREAKS):
            return False
        preceding = fold(self._document.text[max(before.start, span.start - 1) : span.start])
        if preceding in {"向", "对", "由", "被", "把", "让", "请", "给"}:
            return False
        return "," not in between.rstrip(",") or len(between) < 25

    def _pronoun(self, clause: Span) -> _Speaker | None:
        words = fold(self._document.words(clause))
        for pronoun in listed("speech_verbs", "pronouns", "zh"):
            at = words.find(pronoun)
            if 0 <= at <= 4:
                place = Span(clause.start + at, clause.start + at + len(pronoun))
                return self._meant(pronoun, place)
        bare, adverbs = words, listed("speech_verbs", "adverbs", "zh")
        for adverb in adverbs if words.strip().startswith(adverbs) else ():
            bare = bare.replace(adverb, "")
        if not bare.strip():
            return self._again()
        return None

    def _meant(self, pronoun: str, place: Span) -> _Speaker | None:
        if self._last is not None:
            person, last = self._last.person, self._last
            return _Speaker(person, place, last.antecedent or last.person.span)
        found = self._cast.resolve(pronoun, place.start)
        return None if found is None else _Speaker(found, place, found.span)

    def _again(self) -> _Speaker | None:
        last = self._last
        if last is None:
            return None
        return _Speaker(last.person, last.span, last.antecedent or last.person.span)

    def _quoted_before(self, cue: Cue) -> Quotation | None:
        """Return the quotation that ends right before the speaker: 「…。」市長說."""
        before = bisect_right(self._ends, cue.span.start)
        quotation = self._quotations[before - 1] if before else None
        if quotation is not None and quotation.inner.end <= self._until:
            return None
        if quotation is None or cue.span.start - quotation.span.end > _NEAR:
            return None
        between = fold(self._document.text[quotation.span.end : cue.span.start])
        inner = self._document.words(quotation.inner)
        spoken = len(inner) > _SHORTEST and fold(inner[-1]) in _SPOKEN_ENDS
        return quotation if spoken and not any(mark in between for mark in ",;:。") else None

    def _content(
        self,
        sentence: Sentence,
        cue: Cue,
        held: tuple[Quotation, ...],
        earlier: Quotation | None,
    ) -> Span | None:
        """Return what was said: before the speaker, behind the verb, or around "said Lee"."""
        after = self._behind(sentence, cue, held)
        if earlier is None:
            return after
        opens = any(after is not None and q.inner.start == after.start for q in held)
        return earlier.inner.cover(after) if after is not None and opens else earlier.inner

    def _behind(self, sentence: Sentence, cue: Cue, held: tuple[Quotation, ...]) -> Span | None:
        """Return what was said: from behind the verb to the end of the sentence or quotation."""
        text = self._document.text
        start, end = cue.span.end, sentence.span.end
        while start < end and fold(text[start]) in ",: \u3000":
            start += 1
        if start >= end:
            return None
        end = min(end, self._next_speaker(Span(start, end)))
        opening = next((q for q in held if q.span.start == start), None)
        if opening is not None and opening.span.end >= end - 1:
            return opening.inner
        while end > start and text[end - 1] in _CLOSING:
            end -= 1
        if opening is not None:
            start = opening.inner.start
        return Span(start, end) if end - start >= 2 else None

    def _next_speaker(self, said: Span) -> int:
        """Return where another speaker sets in: "…,李則表示"."""
        for match in self._document.find(another_speaker(), said):
            if not any(q.span.start < match.start < q.span.end for q in self._quotations):
                return match.start
        return said.end

    def _going_on(self, sentence: Sentence, held: tuple[Quotation, ...]) -> Iterator[Claim]:
        """Read a paragraph that is all quotation as going on with whoever spoke last."""
        last = self._last
        if last is None or not held or sentence.paragraph - self._paragraph > 1:
            return
        quotation = held[0]
        whole = quotation.span.start <= sentence.span.start + 1
        if not whole or quotation.span.end < sentence.span.end - 1 or len(quotation.inner) < 8:
            return
        if self._is_said_behind(sentence, quotation):
            return
        self._until = quotation.span.end
        self._paragraph = sentence.paragraph
        parts = {
            "content": (quotation.inner,),
            "antecedent": (last.antecedent or last.person.span,),
        }
        fields = _fields(last.person, direct=True)
        span = sentence.span.cover(quotation.span)
        yield Claim(self._document.notice, "statement", fields, span, parts)

    def _is_said_behind(self, sentence: Sentence, quotation: Quotation) -> bool:
        """Tell whether the next sentence says whose words the quotation holds."""
        sentences = self._document.sentences
        following = sentences[sentence.index + 1 : sentence.index + 2]
        return any(
            self._quoted_before(cue) == quotation
            for one in following
            if one.paragraph == sentence.paragraph
            for cue in cues_in(self._document, one.span)
        )

    def _claim(
        self,
        sentence: Sentence,
        speaker: _Speaker,
        cue: Cue,
        content: Span,
        held: tuple[Quotation, ...],
    ) -> Claim:
        parts = {"speaker": (speaker.span,), "cue": (cue.span,), "content": (content,)}
        if speaker.antecedent is not None:
            parts["antecedent"] = (speaker.antecedent,)
        direct = any(
            quotation.inner.overlaps(content) and not is_term(self._document, quotation)
            for quotation in held
        )
        start = min(sentence.span.start, cue.span.start, *(q.span.start for q in held[:1]))
        span = Span(start, max(sentence.span.end, content.end))
        fields = _fields(speaker.person, direct=direct)
        return Claim(self._document.notice, "statement", fields, span, parts)


def _inside(held: tuple[Quotation, ...], offset: int) -> bool:
    return any(quotation.span.start < offset < quotation.span.end for quotation in held)


def _fields(person: Person, *, direct: bool) -> dict[str, FieldValue]:
    fields: dict[str, FieldValue] = {"speaker": person.name, "direct": direct}
    if person.office:
        fields["office"] = person.office
    return fields

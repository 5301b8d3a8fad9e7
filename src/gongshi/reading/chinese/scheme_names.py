# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where a Chinese notice names a scheme: in quotation marks, as a run of characters, or 該計劃.

Chinese has no capitals, so an unquoted name begins after the last word that cannot stand in a name.
"""

from __future__ import annotations

from functools import cache

from gongshi.notices.letters import fold
from gongshi.reading.document import Document, Sentence
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.scheme_scope import SchemeMention
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["scheme_mentions"]

_HEAD = (
    r"(?:試行計劃|先導計劃|資助計劃|計劃|津貼|資助|補貼|補助金|補助|獎勵金|獎金|助學金|獎學金"
    r"|消費券|優惠券|服務券|醫療券|代用券|基金|培訓券)"
)
_NAMED = Pattern(
    rf"[「『“‘《\"](?P<quoted>[^「」『』“”‘’《》\"\n,。;:]{{2,24}}?{_HEAD})[」』”’》\"]"
    rf"|(?P<bare>\p{{Han}}{{0,16}}?{_HEAD}(?:{_HEAD})*)"
)
_ANY_HEAD = Pattern(_HEAD)
_GENERIC = Pattern(
    r"^(?:該|此|這|这|本|有關|上述|新|試行|資助|先導|項|個|整個|相關|而|再|另|一次性|給予|發放|每月|首次|額外)*"
    r"(?:計劃|津貼|資助|補貼|補助|獎勵金|獎金)$"
)
_NEW = Pattern(r"(?:另一項|另一個|另設|另推|另外一項|第二項|新增一項)(?:\p{Han}{0,4})?$")


def scheme_mentions(document: Document) -> tuple[SchemeMention, ...]:
    """Return the mentions of schemes in ``document`` in the order of the text."""
    return document.once("scheme mentions", _find)


def _find(document: Document) -> tuple[SchemeMention, ...]:
    finder = _Finder(document)
    for sentence in document.sentences_with(_ANY_HEAD):
        for match in document.find(_NAMED, within=sentence.span):
            finder.meet(match, sentence)
    return tuple(finder.found)


class _Finder:
    """Meets the mentions in their order; a bare word for a scheme means the last one named."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.found: list[SchemeMention] = []
        self._names: dict[str, Span] = {}

    def meet(self, match: Match, sentence: Sentence) -> None:
        """Keep the scheme at ``match``, unless the words are no name and nothing was named yet."""
        place = match.span_of("quoted")
        if place is None:
            bare = match.span_of("bare")
            place = None if bare is None else self._own_words(bare)
        if place is None:
            return
        name = self._document.words(place)
        if _GENERIC.search(fold(name)) is not None:
            self._generic(place, sentence)
            return
        known = self._known(name)
        if known is None:
            self._names[name] = place
            known = name
        self._keep(place, known, sentence)

    def _generic(self, place: Span, sentence: Sentence) -> None:
        before = self._document.text[max(0, place.start - 8) : place.start]
        name = self._document.words(place)
        if _NEW.search(before) is not None or (fold(name).startswith("试行") and not self.found):
            self._names[f"{name}@{place.start}"] = place
            self.found.append(SchemeMention(place, name, place, sentence.paragraph))
        elif self.found:
            last = self.found[-1]
            self.found.append(SchemeMention(place, last.name, last.name_span, sentence.paragraph))

    def _known(self, name: str) -> str | None:
        """Return an earlier name that this one shortens."""
        short = fold(name)
        stem = short.removesuffix("计划").removesuffix("试行")
        for full in self._names:
            if "@" not in full and (fold(full).endswith(short) or fold(full).startswith(stem)):
                return full
        return None

    def _keep(self, place: Span, name: str, sentence: Sentence) -> None:
        self.found.append(SchemeMention(place, name, self._names[name], sentence.paragraph))

    def _own_words(self, bare: Span) -> Span | None:
        """Cut off what stands before the name: verbs, classifiers, 的 and the like."""
        start = bare.start
        for match in self._document.find(_before_names(), within=bare):
            if match.kind == "cut" and match.end < bare.end:
                start = match.end
        return Span(start, bare.end) if start < bare.end else None


@cache
def _before_names() -> Pattern:
    inside = alternation(listed("scheme_words", "inside_names", "zh"))
    before = alternation(listed("scheme_words", "before_names", "zh"))
    return Pattern(f"(?P<kept>{inside})|(?P<cut>{before})")

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where sentences end, in English and Chinese.

A closing quotation mark or bracket after the full stop belongs to the sentence. Nothing is split in
"1.5", "Mr. X", "U.S." or "3. Schools". What goes on for ever is cut all the same, so that what is
done for each sentence costs a bounded time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from gongshi.notices.pattern import Pattern, Text
from gongshi.values import Language, Span

__all__ = ["sentences", "trimmed"]

_MARKS = ".!?…。"
_ENGLISH_END = Pattern(r"[.!?…]+[\"'’”)\]]*(?:\s+|$)")
_CHINESE_END = Pattern(r"[。!?…]+[\"'’”)\]」』》]*\s*")
_ABBREVIATED = (
    "Mr Mrs Ms Dr Prof Rev Hon St Jr Sr No Nos vs Co Ltd Inc Corp Gov Gen Sen Rep"
    " Lt Brig Col Sgt Capt Cpl Maj Adm Cmdr Supt Insp Det Amb Atty Messrs Sens Reps Drs"
    " Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec e.g i.e approx"
).split()
_ESCAPED = "|".join(_ABBREVIATED).replace(".", r"\.")
_ABBREVIATION = Pattern(rf"(?:^|[^A-Za-z])(?:{_ESCAPED}|[A-Z]|(?:[A-Z]\.)+[A-Z])$")
_ENDS = (*_ABBREVIATED, *ascii_uppercase)
"""How a text ends that may be abbreviated; few sentences do."""

_LONGEST_ABBREVIATION = 8
_LONGEST_NUMBERING = 2
_LONGEST_SENTENCE = 2_000
_SEPARATORS = " ,;、，；"


def sentences(text: Text | str, span: Span, language: Language) -> tuple[Span, ...]:
    """Cut ``span`` into its sentences, without the blanks around them."""
    text = Text(text) if isinstance(text, str) else text
    if not any(map(text.folded[span.start : span.end - 1].__contains__, _MARKS)):
        if len(span) <= _LONGEST_SENTENCE and text.words[span.start : span.end].isalnum():
            return (span,)
        cuts: Iterable[int] = ()
    else:
        cuts = _english_cuts(text, span) if language == "en" else _chinese_cuts(text, span)
    found, start = [], span.start
    for end in (*cuts, span.end):
        forced = _forced_cuts(text.words, start, end) if end - start > _LONGEST_SENTENCE else ()
        for stop in (*forced, end):
            sentence = trimmed(text.words, start, stop)
            if sentence is not None:
                found.append(sentence)
            start = stop
    return tuple(found)


def _forced_cuts(words: str, start: int, end: int) -> Iterator[int]:
    """Yield where a stretch too long for a sentence is cut: after a separator if it can be."""
    while end - start > _LONGEST_SENTENCE:
        limit = start + _LONGEST_SENTENCE
        stop = max(words.rfind(separator, start, limit) for separator in _SEPARATORS) + 1
        start = stop if stop > start else limit
        yield start


def trimmed(words: str, start: int, end: int) -> Span | None:
    """Return the stretch without blanks at its ends, None when nothing is left."""
    piece = words[start:end].lstrip()
    left = end - len(piece)
    right = left + len(piece.rstrip())
    return Span(left, right) if left < right else None


def _english_cuts(text: Text, span: Span) -> Iterator[int]:
    for match in _ENGLISH_END.finditer(text, span):
        goes_on = match.end == span.end or _goes_on(text.words, match.start, match.end)
        if not goes_on and not _is_numbering(text.words, span.start, match.start):
            yield match.end


def _is_numbering(words: str, start: int, stop: int) -> bool:
    """Tell "3. Schools", where a stretch begins with its number."""
    number = words[start:stop] if stop - start <= _LONGEST_NUMBERING else ""
    return words[stop] == "." and number.isdigit()


def _goes_on(words: str, stop: int, following: int) -> bool:
    after = words[following]
    if after.islower() or after in ",;":
        return True
    before = words[max(0, stop - _LONGEST_ABBREVIATION) : stop]
    return (
        words[stop] == "." and before.endswith(_ENDS) and _ABBREVIATION.search(before) is not None
    )


def _chinese_cuts(text: Text, span: Span) -> Iterator[int]:
    for match in _CHINESE_END.finditer(text, span):
        yield match.end

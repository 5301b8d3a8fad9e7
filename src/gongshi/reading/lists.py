# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Cutting a list of areas into its names, where "and", commas and 、 also stand inside names.

The number announced is a check on the cut: of the ways to cut that the punctuation allows, the one
that gives the number is taken (design of reading, section 6).
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import msgspec

from gongshi.notices.letters import fold
from gongshi.reading.word_lists import listed
from gongshi.values import Span

__all__ = ["cut_chinese", "cut_english"]

_OPENING, _CLOSING = "「『“《(（", "」』”》)）"
_AND = (" as well as ", " and ", " & ")
_CHINESE_AND = ("以及", "还有", "及", "和", "与", "同")
_LAST_CHINESE = ("以及", "还有", "及其")


class _Piece(msgspec.Struct):
    """A stretch of the list; ``closing`` when the word that ends a list stands right before it."""

    start: int
    end: int
    closing: bool = False


def cut_english(text: str, span: Span, announced: int | None = None) -> tuple[Span, ...]:
    """Cut an English list at ``span``; ``announced`` is the number of names if all are given."""
    text, span, offset = span.of(text), Span(0, len(span)), span.start
    by_semicolon = _split(text, span, ";")
    if len(by_semicolon) > 1:
        return _names(text, [_without_and(text, piece) for piece in by_semicolon], offset)
    pieces = _rejoined(text, [_without_and(text, p) for p in _split(text, span, ",")])
    if pieces and not pieces[-1].closing and len(pieces) != announced:
        last = pieces.pop()
        pieces += _split_at_and(text, last, announced, len(pieces))
    return _names(text, pieces, offset)


def cut_chinese(text: str, span: Span, announced: int | None = None) -> tuple[Span, ...]:
    """Cut a Chinese list at ``span``; ``announced`` is the number of names if all are given."""
    text, span, offset = span.of(text), Span(0, len(span)), span.start
    folded = fold(text)
    separators = ";" if ";" in folded[span.start : span.end] else "、,"
    pieces = [_without_chinese_and(folded, p) for p in _split(folded, span, separators)]
    if announced is not None and len(pieces) > announced:
        pieces = _joined_to(folded, pieces, announced)
    elif separators == ";" and announced is None:
        pass  # 甲;乙和丙: what semicolons part is whole
    elif pieces and len(pieces) != announced and not pieces[-1].closing:
        last = pieces.pop()
        pieces += _split_at_chinese_and(folded, last)
    return _names(text, pieces, offset)


def _split(text: str, span: Span, separators: str) -> list[_Piece]:
    """Split at separators that stand in no brackets or quotation marks."""
    pieces, start, depth = [], span.start, 0
    for at in range(span.start, span.end):
        letter = text[at]
        if letter in _OPENING:
            depth += 1
        elif letter in _CLOSING:
            depth = max(0, depth - 1)
        elif letter in separators and depth == 0:
            pieces.append(_Piece(start, at))
            start = at + 1
    pieces.append(_Piece(start, span.end))
    return [piece for piece in pieces if text[piece.start : piece.end].strip(" ,.;\n")]


def _without_and(text: str, piece: _Piece) -> _Piece:
    words = text[piece.start : piece.end]
    lead = len(words) - len(words.lstrip())
    rest = words[lead:]
    for word in ("and, ", "and ", "& ", "as well as ", "plus "):
        if rest.startswith(word):
            return _Piece(piece.start + lead + len(word), piece.end, closing=True)
    return _Piece(piece.start + lead, piece.end)


@cache
def _opening_words() -> frozenset[str]:
    return frozenset(listed("areas", "first_of_pair", "en"))


def _rejoined(text: str, pieces: list[_Piece]) -> list[_Piece]:
    """Join ``fishing, ferries and coastal trade``, whose comma is inside."""
    result: list[_Piece] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        following = pieces[at + 1] if at + 1 < len(pieces) else None
        if following is not None and _is_inner_comma(text, piece, following):
            result.append(_Piece(piece.start, following.end, following.closing))
            at += 2
        else:
            result.append(piece)
            at += 1
    return result


def _is_inner_comma(text: str, piece: _Piece, following: _Piece) -> bool:
    if following.closing:
        return False
    words = text[piece.start : piece.end].strip().removeprefix("the ").casefold()
    first, _, rest = text[following.start : following.end].strip().partition(" ")
    pair = f"{words} {first.casefold()}"
    return pair in _opening_words() and rest.startswith(("and ", "& "))


def _split_at_and(text: str, piece: _Piece, announced: int | None, before: int) -> list[_Piece]:
    """Split the last piece of a list without a comma before its "and"."""
    words = text[piece.start : piece.end]
    cuts = [(words.rfind(link), link) for link in _AND if link in words]
    if not cuts or (announced is not None and before + 2 > announced):
        return [piece]
    as_well = next((cut for cut in cuts if "well" in cut[1]), None)
    at, link = as_well or max(cuts)
    middle = piece.start + at
    return [_Piece(piece.start, middle), _Piece(middle + len(link), piece.end, closing=True)]


def _without_chinese_and(folded: str, piece: _Piece) -> _Piece:
    words = folded[piece.start : piece.end]
    lead = len(words) - len(words.lstrip())
    for word in _LAST_CHINESE:
        if words[lead:].startswith(word):
            return _Piece(piece.start + lead + len(word), piece.end, closing=True)
    if words[lead : lead + 1] in ("及", "和", "与"):
        return _Piece(piece.start + lead + 1, piece.end, closing=True)
    return _Piece(piece.start + lead, piece.end)


def _split_at_chinese_and(folded: str, piece: _Piece) -> list[_Piece]:
    """Split the last piece at its last "and" that stands in no quotation."""
    words = folded[piece.start : piece.end]
    depth = 0
    for at in range(len(words) - 1, 0, -1):
        if words[at] in _CLOSING:
            depth += 1
        elif words[at] in _OPENING:
            depth = max(0, depth - 1)
        if depth:
            continue
        for word in _CHINESE_AND:
            if words.startswith(word, at) and at + len(word) < len(words):
                if word in ("及", "和") and words[at - 1] in "以还":
                    continue
                middle = piece.start + at
                rest = _Piece(middle + len(word), piece.end, closing=True)
                return [_Piece(piece.start, middle), rest]
    return [piece]


def _joined_to(folded: str, pieces: list[_Piece], announced: int) -> list[_Piece]:
    """Join neighbours until the number announced is met: alike ones, before an inner "and"."""
    while len(pieces) > announced:
        likeness = [_likeness(folded, *pair) for pair in pairwise(pieces)]
        best = max(range(len(likeness)), key=lambda n: likeness[n])
        if likeness[best] <= 0:
            break
        joined = _Piece(pieces[best].start, pieces[best + 1].end, pieces[best].closing)
        pieces = [*pieces[:best], joined, *pieces[best + 2 :]]
    return pieces


def _likeness(folded: str, one: _Piece, two: _Piece) -> int:
    """Tell how likely 、 stands inside a name: an inner "and" follows, both are alike."""
    first, second = folded[one.start : one.end], folded[two.start : two.end]
    if not any(word in second for word in ("及", "和", "与")):
        return 0
    head = second.split("及")[0].split("和")[0].split("与")[0]
    return 1 + 2 * len(set(first) & set(head)) - abs(len(first) - len(head)) // 4


@cache
def _fillers() -> tuple[str, ...]:
    return (*listed("areas", "fillers", "en"), *listed("areas", "fillers", "zh"))


def _names(text: str, pieces: list[_Piece], offset: int) -> tuple[Span, ...]:
    """Return the names of the pieces, in the places of the whole text."""
    spans = (_name(text, piece) for piece in pieces)
    return tuple(span.shifted(offset) for span in spans if span is not None)


def _name(text: str, piece: _Piece) -> Span | None:
    """Trim articles, blanks and stops; None for "other fields" and the like."""
    words = text[piece.start : piece.end]
    start = piece.start + len(words) - len(words.lstrip(" \n、,，;；:："))
    words = text[start : piece.end].rstrip(" \n.,;、。，；：:")
    if fold(words).casefold().startswith(_fillers()):
        return None
    for article in ("the ", "The ", "in ", "on "):
        if words.startswith(article):
            start += len(article)
            words = words[len(article) :]
    for ending in listed("areas", "endings", "zh"):
        if fold(words).endswith(ending) and len(words) > len(ending) + 1:
            words = words[: -len(ending)]
            break
    return Span(start, start + len(words)) if words.strip() else None

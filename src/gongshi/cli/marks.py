# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The text of a notice with its claims marked: [1 the words of the first claim 1].

The numbers stand on both sides, since claims may lie within and across one another; colours only
repeat what the brackets say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from gongshi.values import Span

__all__ = ["Piece", "marked", "pieces"]


class Piece(msgspec.Struct, frozen=True):
    """A stretch of marked text.

    ``claim`` is the index of the innermost claim that the words belong to, None outside of all;
    ``mark`` tells a bracket with its number from words.
    """

    text: str
    claim: int | None
    mark: bool = False


def marked(text: str, spans: Sequence[Span]) -> str:
    """Return ``text`` with the claim at ``spans[n]`` in brackets numbered n + 1."""
    return "".join(piece.text for piece in pieces(text, spans))


def pieces(text: str, spans: Sequence[Span]) -> Iterator[Piece]:
    """Yield the marked text in order, words and marks apart."""
    at, inside = 0, list[int]()
    for place, opens, claim in _marks(spans):
        if place > at:
            yield Piece(text[at:place], _innermost(inside, spans))
            at = place
        if opens:
            inside.append(claim)
            yield Piece(f"[{claim + 1} ", claim, mark=True)
        else:
            inside.remove(claim)
            yield Piece(f" {claim + 1}]", claim, mark=True)
    if at < len(text):
        yield Piece(text[at:], None)


def _marks(spans: Sequence[Span]) -> list[tuple[int, bool, int]]:
    """Return where brackets open and close; at one place what closes comes first, inner first."""
    closing = [(span.end, 0, -span.start, -n, n) for n, span in enumerate(spans)]
    opening = [(span.start, 1, -span.end, n, n) for n, span in enumerate(spans)]
    return [(place, bool(opens), n) for place, opens, _, _, n in sorted(closing + opening)]


def _innermost(inside: Sequence[int], spans: Sequence[Span]) -> int | None:
    return min(inside, key=lambda claim: (len(spans[claim]), -claim), default=None)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What each line of a notice is for: masthead, headline, byline, text, heading, furniture.

General rules of how papers, agencies and press offices set a page; the words they use stand in
``layout_words.toml``. Furniture is not notice (design of reading, section 6): marked and left.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from gongshi.notices.line import Line, LineKind, is_paragraph, kind_of_line, lines_of
from gongshi.notices.opening import byline_names, dateline_end, opening_roles
from gongshi.notices.pattern import Text
from gongshi.notices.sentences import trimmed
from gongshi.notices.wrapping import unwrapped
from gongshi.values import Language, Span

__all__ = ["READ_ROLES", "Block", "Layout", "Role", "lay_out"]

Role = Literal[
    "masthead",
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "heading",
    "item",
    "body",
    "furniture",
]

READ_ROLES: frozenset[Role] = frozenset({"dateline", "heading", "item", "body"})
"""The blocks that are notice; the others say things about it, or nothing."""


class Block(msgspec.Struct, frozen=True):
    """A stretch of the text, a line or a part of one, and what it is for."""

    span: Span
    role: Role


class Layout(msgspec.Struct, frozen=True):
    """The blocks of a text in their order, and what they say about the notice itself."""

    blocks: tuple[Block, ...]
    publisher: str | None
    headline: str | None
    reporters: tuple[str, ...]


def lay_out(text: Text | str, language: Language) -> Layout:
    """Tell what each line of ``text`` is for. Blank lines are in no block."""
    text = Text(unwrapped(text)) if isinstance(text, str) else text
    lines = lines_of(text, language)
    roles = _roles(lines)
    blocks: list[Block] = []
    for line, role in zip(lines, roles, strict=True):
        blocks += _blocks_of(text, line, role)
    return _described(text.words, blocks)


def _blocks_of(text: Text, line: Line, role: Role) -> list[Block]:
    end = dateline_end(text, line.span) if role == "body" else None
    if end is None:
        return [Block(line.span, role)]
    rest = trimmed(text.words, end, line.span.end)
    head = trimmed(text.words, line.span.start, end)
    parts: list[tuple[Span | None, Role]] = [(head, "dateline"), (rest, "body")]
    return [Block(span, part) for span, part in parts if span is not None]


def _described(words: str, blocks: list[Block]) -> Layout:
    def first(role: Role) -> str | None:
        return next((block.span.of(words) for block in blocks if block.role == role), None)

    bylines = [block.span.of(words) for block in blocks if block.role == "byline"]
    names = tuple(name for line in bylines for name in byline_names(line))
    return Layout(tuple(blocks), first("masthead"), first("headline"), names)


def _roles(lines: list[Line]) -> list[Role]:
    kinds = [kind_of_line(line, above) for line, above in zip(lines, [None, *lines], strict=False)]
    paragraphs = [at for at, kind in enumerate(kinds) if kind == "paragraph"]
    if not paragraphs:
        return ["furniture" if kind == "furniture" else "body" for kind in kinds]
    first, last = paragraphs[0], paragraphs[-1]
    roles: list[Role] = list(opening_roles(lines[:first], kinds[:first]))
    listing = False
    for at in range(first, last + 1):
        roles.append(_inner_role(lines, kinds, at, roles, listing=listing))
        listing = listing or (roles[at] in READ_ROLES and lines[at].names_a_list)
    for at in range(last + 1, len(lines)):
        roles.append(_closing_role(lines, kinds, at, roles))
    return roles


def _inner_role(
    lines: list[Line], kinds: list[LineKind], at: int, roles: list[Role], *, listing: bool
) -> Role:
    """Tell a line among the paragraphs; a short one is a heading only where a list is expected.

    Elsewhere it is a link to another story, whose figures are none of this notice.
    """
    if kinds[at] == "paragraph":
        return "item" if _is_listed(lines, at, roles) else "body"
    if kinds[at] == "short":
        if lines[at].is_item:
            return "item"
        return "heading" if listing or lines[at].names_a_list else "furniture"
    return "byline" if kinds[at] == "byline" else "furniture"


def _closing_role(lines: list[Line], kinds: list[LineKind], at: int, roles: list[Role]) -> Role:
    if kinds[at] == "byline":
        return "byline"
    listed = at > 0 and (lines[at - 1].announces or roles[at - 1] in ("item", "heading"))
    if kinds[at] == "short" and listed and not lines[at].after_gap:
        return "item"
    before_items = at + 1 < len(lines) and lines[at + 1].is_item and lines[at].announces
    return "heading" if kinds[at] == "short" and before_items else "furniture"


def _is_listed(lines: list[Line], at: int, roles: list[Role]) -> bool:
    if not lines[at].is_item or at == 0:
        return False
    return lines[at - 1].announces or roles[at - 1] == "item" or is_paragraph(lines[at - 1])

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Passive verbs of saying with who said it: "told by police that …", "dismissed by Lee as …".

Only what is said of the matter counts; a passive without "by" names nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gongshi.reading.english.accounts import Account
from gongshi.reading.english.contents import Content
from gongshi.reading.english.cues import Cue
from gongshi.reading.english.noun_cues import until_next_verb
from gongshi.reading.english.noun_phrases import Source, Tokens
from gongshi.reading.english.sources_after import source_after

__all__ = ["passive_accounts"]

_FARTHEST = 14
_OPENERS = {
    "that": frozenset({"bare", "that", "told", "quote"}),
    "to": frozenset({"request"}),
    "as": frozenset({"judge", "quote"}),
    "of": frozenset({"judge"}),
}


def passive_accounts(tokens: Tokens, found: Iterable[Cue]) -> Iterator[Account]:
    """Yield what the passive verbs among ``found`` report, each with its agent."""
    for cue in found:
        if cue.form not in {"past", "participle"} or cue.end + 2 >= len(tokens):
            continue
        said = _agent(tokens, cue) if tokens[cue.end].lower == "by" else None
        if said is not None:
            yield Account(cue.first, cue.end + 1, *said)


def _agent(tokens: Tokens, cue: Cue) -> tuple[Source, Content] | None:
    """Return who said it and what, when what is said follows right behind."""
    first = cue.end + 1
    for at in range(first + 1, min(len(tokens) - 1, first + _FARTHEST)):
        token = tokens[at]
        if token.quotation is not None:
            return _with(tokens, first, at, at)
        if not token.is_word:
            return None
        if cue.takes(*_OPENERS.get(token.lower, ())):
            return _with(tokens, first, at, at + 1 if token.lower == "that" else at)
    return None


def _with(tokens: Tokens, first: int, end: int, start: int) -> tuple[Source, Content] | None:
    source = source_after(tokens[:end], first)
    if source is None or source.end != end:
        return None
    content = until_next_verb(tokens, start)
    return None if content is None else (source, content)

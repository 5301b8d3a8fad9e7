# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where a Chinese name ends: a family name, one or two characters, and what may follow a name.

Works on folded text (Simplified, half width), whose offsets are those of the text as written.
"""

from __future__ import annotations

from functools import cache

from gongshi.reading.word_lists import listed

__all__ = ["is_han", "name_before", "name_length"]

_LONGEST = 6
_BODIES = frozenset("处局署部会府院厅办委司馆社台校")
"""Last characters of bodies, before 發言人: 勞工處 is nobody's name."""
_NEVER = frozenset("和从与都后同经在就将会是有向时")
"""Family names so rare, and words so common, that after an office they are words."""


def is_han(letter: str) -> bool:
    """Tell whether ``letter`` is a Chinese character of the common block."""
    return "㐀" <= letter <= "鿿"


@cache
def _singles() -> frozenset[str]:
    return frozenset("".join(listed("surnames", "single", "zh"))) - _NEVER


@cache
def _doubles() -> frozenset[str]:
    return frozenset(listed("surnames", "double", "zh"))


@cache
def _followers() -> tuple[str, ...]:
    return listed("surnames", "after", "zh")


@cache
def _long_followers() -> tuple[str, ...]:
    return tuple(word for word in _followers() if len(word) > 1)


def _surname(run: str) -> int:
    if run[:2] in _doubles():
        return 2
    return 1 if run[:1] in _singles() else 0


def _ends_here(rest: str) -> bool:
    return rest == "" or rest.startswith(_followers())


def name_length(folded: str, at: int) -> int:
    """Return how many characters the name has that begins at ``at``; 0 when there is none."""
    run = _han_run(folded, at)
    family = _surname(run)
    foreign = _foreign_length(folded, at, run)
    if foreign or family == 0 or len(run) <= family:
        return foreign
    if run.startswith(_long_followers(), family):
        return 0
    return 4 if _is_married_name(run) else _given_end(folded, run, family)


def _given_end(folded: str, run: str, family: int) -> int:
    """Tell one given character from two by what follows, here and elsewhere in the text."""
    short, long = family + 1, family + 2
    if len(run) < long:
        return short
    if run.startswith(_followers(), short):
        is_short = not _always_long(folded, run[:long])
    else:
        is_short = not _ends_here(run[long:]) and _repeats(folded, run[:short], run[:long])
    return short if is_short else long


def name_before(folded: str, end: int) -> int:
    """Return the length of the name that ends at ``end``, as before an office; 0 without one."""
    for length in (3, 2):
        start = end - length
        if start < 0 or not all(map(is_han, folded[start:end])):
            continue
        if _surname(folded[start:]) != 1 or not _begins_here(folded, start):
            continue
        if folded[end - 1] in _BODIES:
            continue
        if not folded.startswith(_long_followers(), start + 1):
            return length
    return 0


def _han_run(folded: str, at: int) -> str:
    end = at
    while end < len(folded) and end - at < _LONGEST and is_han(folded[end]):
        end += 1
    return folded[at:end]


def _begins_here(folded: str, start: int) -> bool:
    before = folded[start - 1 : start]
    return not before or not is_han(before) or before in "和与及同由是对向跟请见在的率有"


def _is_married_name(run: str) -> bool:
    """Tell whether two family names stand before two characters."""
    if len(run) < 4 or run[:1] not in _singles() or run[1] not in _singles():
        return False
    if run.startswith(_followers(), 2) or run.startswith(_followers(), 3):
        return False
    return _ends_here(run[4:])


def _always_long(folded: str, name: str) -> bool:
    """Tell whether the shorter name never stands without the last character, in several places."""
    return folded.count(name) > 1 and folded.count(name[:-1]) == folded.count(name)


def _repeats(folded: str, short: str, long: str) -> bool:
    """Tell whether the shorter name also stands elsewhere with something else behind it."""
    return folded.count(short) > folded.count(long)


def _foreign_length(folded: str, at: int, run: str) -> int:
    """Return the length of a transliterated name with its raised dot, such as ``安娜·贝尔``."""
    if not run or folded[at + len(run) : at + len(run) + 1] not in ("·", "•"):
        return 0
    if run.startswith(_long_followers()):
        return 0
    rest = _han_run(folded, at + len(run) + 1)
    for length in range(1, len(rest)):
        if rest.startswith(_followers(), length):
            return len(run) + 1 + length
    return len(run) + 1 + len(rest) if rest else 0

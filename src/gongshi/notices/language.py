# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which of the languages we read a text is in, or which other one it seems to be.

By script first; Traditional from Simplified by the characters that only one of them writes; among
languages in Latin letters by their little words (``languages.toml``).
"""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from importlib.resources import files

from gongshi.notices.errors import NoticeError
from gongshi.notices.letters import simplified_only, traditional_only
from gongshi.notices.pattern import Pattern
from gongshi.values import Language

__all__ = ["detect_language"]

_LOOKED_AT = 200_000
"""So many characters tell the language of any text."""

_SCRIPTS = (
    ("Latin", ((0x41, 0x5B), (0x61, 0x7B), (0xC0, 0x250), (0x1E00, 0x1F00))),
    ("Greek", ((0x370, 0x400),)),
    ("Cyrillic", ((0x400, 0x530),)),
    ("Hebrew", ((0x590, 0x600),)),
    ("Arabic", ((0x600, 0x780),)),
    ("Devanagari", ((0x900, 0x980),)),
    ("Thai", ((0xE00, 0xE80),)),
    ("Japanese", ((0x3041, 0x30FB),)),
    ("Korean", ((0x1100, 0x1200), (0xAC00, 0xD7A4))),
    ("Chinese", ((0x3400, 0xA000), (0xF900, 0xFB00), (0x20000, 0x32400))),
)
_LETTERS_A_WORD = 4
"""A Chinese character says about as much as so many Latin letters."""

_KANA_OF_JAPANESE = 10
"""One kana in so many characters shows Japanese; a shop's name in a Chinese text is less."""

_LEAST_SHARE = 12
"""At least one word in so many is a little word, in running text of any language."""

_WORD = Pattern(r"\p{L}+")


def detect_language(text: str, name: str = "the text") -> Language:
    """Return the language and script of ``text``.

    Raises ``NoticeError``, saying of ``name`` what was found, for a language that is not read and
    for a text that does not show its language.
    """
    letters = Counter(text[:_LOOKED_AT])
    scripts = _by_script(letters)
    if not scripts:
        raise NoticeError(f"{name} holds no words; give a text with words in it")
    script = _leading(scripts)
    if script == "Chinese":
        return _chinese(letters, name)
    if script == "Latin":
        return _latin(text[:_LOOKED_AT], name)
    raise _not_read(name, script if script in ("Japanese", "Korean") else f"{script} script")


def _by_script(letters: Counter[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for letter, count in letters.items():
        script = _script(ord(letter))
        if script is not None:
            found[script] += count
    return found


@cache
def _script(code: int) -> str | None:
    for script, ranges in _SCRIPTS:
        if any(start <= code < end for start, end in ranges):
            return script
    return None


def _leading(scripts: Counter[str]) -> str:
    if scripts["Japanese"] * _KANA_OF_JAPANESE > scripts["Chinese"] + scripts["Japanese"]:
        scripts["Japanese"] += scripts.pop("Chinese", 0)
    scripts["Latin"] //= _LETTERS_A_WORD
    return scripts.most_common(1)[0][0]


def _chinese(letters: Counter[str], name: str) -> Language:
    traditional = sum(letters[letter] for letter in letters.keys() & traditional_only())
    simplified = sum(letters[letter] for letter in letters.keys() & simplified_only())
    if traditional == simplified:
        raise NoticeError(
            f"{name} is Chinese, but its characters do not show whether Traditional or Simplified; "
            "say which with --lang zh-Hant or --lang zh-Hans"
        )
    return "zh-Hant" if traditional > simplified else "zh-Hans"


@cache
def _little_words() -> dict[str, frozenset[str]]:
    file = files("gongshi.notices").joinpath("languages.toml")
    lists = tomllib.loads(file.read_text(encoding="utf-8"))
    return {language: frozenset(words) for language, words in lists.items()}


def _latin(text: str, name: str) -> Language:
    words = Counter(match.group() for match in _WORD.finditer(text.lower()))
    counts = {
        language: sum(words[word] for word in words.keys() & little)
        for language, little in _little_words().items()
    }
    language = max(counts, key=counts.__getitem__)
    if counts[language] * _LEAST_SHARE < words.total():
        raise NoticeError(
            f"the language of {name} cannot be told from its words; read are English, Traditional "
            "and Simplified Chinese. If it is one of these, say which with --lang"
        )
    if language != "English":
        raise _not_read(name, language)
    return "en"


def _not_read(name: str, found: str) -> NoticeError:
    return NoticeError(
        f"{name} seems to be in {found}, which is not read; read are English, Traditional and "
        "Simplified Chinese. If it is one of these after all, say which with --lang"
    )

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""English cues of speech: the verbs of saying in all their forms, found among a unit's tokens.

The word list gives lemmas and what may follow them; regular forms are made by the ordinary rules of
English spelling.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import takewhile

import msgspec

from gongshi.reading.english.tokens import Token
from gongshi.reading.word_lists import listed

__all__ = ["Cue", "cue_words", "cues", "reporting_forms", "reporting_words"]

_CLASSES = ("bare", "that", "quote", "told", "request", "intend", "judge")
_HOLDS = frozenset({"that"})
_STATES = frozenset(
    "is are was were am be been remains remained remain feels felt feel seems seemed sounds sounded"
    " grew became becomes".split()
)
_BEGINNINGS = frozenset({"go on", "continue", "begin", "start", "end", "finish"})
_VOWELS = frozenset("aeiou")


class Cue(msgspec.Struct, frozen=True):
    """A verb of saying: the tokens from ``first`` up to ``end``, its form and what may follow.

    ``form`` is base, third, past (which may be a participle as well) or ing.
    """

    first: int
    end: int
    lemma: str
    form: str
    syntax: frozenset[str]
    noun: bool

    def takes(self, *classes: str) -> bool:
        """Tell whether the verb is in one of ``classes`` of the word list."""
        return not self.syntax.isdisjoint(classes)


class _Form(msgspec.Struct, frozen=True):
    rest: tuple[str, ...]
    lemma: str
    form: str
    syntax: frozenset[str]
    noun: bool


def cues(tokens: Sequence[Token]) -> Iterator[Cue]:
    """Yield the verbs of saying among ``tokens``, the longest at each place."""
    table, holding = _forms(), _holding()
    skip = 0
    for index, token in enumerate(tokens):
        if index < skip:
            continue
        for form in table.get(token.lower, ()):
            end = index + 1 + len(form.rest)
            same = tuple(word.lower for word in tokens[index + 1 : end]) == form.rest
            if same and not (form.lemma in _BEGINNINGS and _leads_up(tokens, end, table)):
                yield Cue(index, end, form.lemma, form.form, form.syntax, form.noun)
                skip = end
                break
        else:
            if token.lower in holding and _is_held(tokens, index):
                yield Cue(index - 1, index + 1, "hold", "third", _HOLDS, noun=False)


@cache
def _holding() -> frozenset[str]:
    return frozenset(listed("speech_verbs", "holding", "en"))


def _is_held(tokens: Sequence[Token], at: int) -> bool:
    """Tell "is confident that …": the verb before it and the clause behind it."""
    if at == 0 or at + 1 >= len(tokens) or tokens[at + 1].lower not in {"that", "whether"}:
        return False
    return tokens[at - 1].lower in _STATES


def _leads_up(tokens: Sequence[Token], end: int, table: Mapping[str, object]) -> bool:
    """Tell "went on to say", where the second verb is the cue."""
    return end + 1 < len(tokens) and tokens[end].lower == "to" and tokens[end + 1].lower in table


@cache
def cue_words() -> frozenset[str]:
    """Return every word with which a cue can begin."""
    return frozenset(_forms())


@cache
def reporting_words() -> frozenset[bytes]:
    """Return what a unit must hold one of, in letters of ASCII, to report anything."""
    sections = ("words", "saying_nouns", "asking_nouns", "holding")
    others = (
        "according",
        *(word for name in sections for word in listed("speech_verbs", name, "en")),
    )
    return frozenset(_first_letters(word) for word in (*cue_words(), *others))


@cache
def reporting_forms() -> tuple[str, ...]:
    """Return the past and third person of the verbs behind which a clause needs no "that"."""
    return tuple(
        word
        for word, forms in _forms().items()
        for form in forms[:1]
        if "bare" in form.syntax and not form.rest and form.form == "past"
    )


@cache
def _forms() -> Mapping[str, tuple[_Form, ...]]:
    irregular = _irregular()
    nouns = frozenset(listed("speech_verbs", "nouns", "en"))
    syntax: dict[str, set[str]] = {}
    for name in _CLASSES:
        for lemma in listed("speech_verbs", name, "en"):
            syntax.setdefault(lemma, set()).add(name)
    table: dict[str, list[_Form]] = {}
    for lemma, classes in syntax.items():
        verb, *rest = lemma.split(" ")
        for kind, written in _inflect(verb, irregular):
            is_noun = " ".join((written, *rest)) in nouns
            form = _Form(tuple(rest), lemma, kind, frozenset(classes), is_noun)
            table.setdefault(written, []).append(form)
    return {word: tuple(sorted(forms, key=_longest_first)) for word, forms in table.items()}


def _first_letters(word: str) -> bytes:
    """Return the letters up to the first hyphen, accent or blank."""
    letters = takewhile(lambda letter: letter.isascii() and letter.isalpha(), word.lower())
    return "".join(letters).encode()


@cache
def _irregular() -> Mapping[str, Sequence[str]]:
    lines = (line.split(" ") for line in listed("speech_verbs", "irregular", "en"))
    return {lemma: forms for lemma, *forms in lines}


def _longest_first(form: _Form) -> tuple[int, bool]:
    """Put longer cues first and, of equal ones, the past before the bare form."""
    return -len(form.rest), form.form == "base"


def _inflect(verb: str, irregular: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    yield "base", verb
    if verb in irregular:
        third, past, participle, ing = irregular[verb]
        yield from (("third", third), ("past", past), ("ing", ing))
        if participle != past:
            yield "participle", participle
        return
    yield "third", _third(verb)
    yield "past", _past(verb)
    yield (
        "ing",
        verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith("ee") else verb + "ing",
    )


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")


def _past(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + ("d" if verb.endswith("e") else "ed")

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A decision as it is stored: hashes of all it was made from, and nothing about the person.

Rule files, what was settled and replaced, a salted hash of the facts, and the hash of the answer.
Who has the facts can make the same bytes again, years later, or learn what has changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

import gongshi
from gongshi.schemes.assessing import Assessment, assess
from gongshi.schemes.calendar import OPEN, read_day, write_day
from gongshi.schemes.counterfactual import changes
from gongshi.schemes.errors import ReplayError
from gongshi.schemes.loading import load_scheme, rule_text
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.telling import Told, tell

__all__ = ["Decision", "RuleFileHash", "read_decision", "replay", "stored"]

_FORM = "gongshi decision 1"


class RuleFileHash(msgspec.Struct, frozen=True):
    """A rule file by its name and the SHA-256 of its text, which holds those of its notices."""

    file: str
    sha256: str


class Decision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is stored of a decision.

    ``facts`` is the SHA-256 of ``salt`` (hex) and the facts, ``answer`` that of the answer as JSON
    in ``language``; ``known`` and ``on`` are days, null where none was asked for.
    """

    form: str
    engine: str
    scheme: str
    known: str | None
    on: str | None
    rules: tuple[RuleFileHash, ...]
    interpretations: dict[str, str]
    overlay: dict[str, str]
    language: str
    salt: str
    facts: str
    answer: str


def stored(
    assessment: Assessment,
    given: object,
    language: str,
    salt: bytes,
    folder: Path | None = None,
) -> Decision:
    """Return what to store of an answer on the facts ``given``, told in a language.

    ``salt`` is to be random: without it whoever sees two decisions could tell that their facts are
    the same. ``folder`` is where the rule files are, None for the bundled ones.
    """
    scheme = assessment.scheme
    return Decision(
        _FORM,
        gongshi.__version__,
        scheme.id,
        None if scheme.known == OPEN else write_day(scheme.known),
        None if assessment.on is None else write_day(assessment.on),
        tuple(_rules(scheme, folder)),
        dict(assessment.settled),
        dict(scheme.overlay),
        language,
        salt.hex(),
        _facts(given, salt),
        _answer(_told(assessment, given, language)),
    )


def _told(assessment: Assessment, given: object, language: str) -> Told:
    return tell(assessment, language, changes(assessment, given))


def _answer(told: Told) -> str:
    return hashlib.sha256(msgspec.json.encode(told)).hexdigest()


def _rules(scheme: Scheme, folder: Path | None) -> Iterator[RuleFileHash]:
    for file in scheme.files:
        text = rule_text(file.file, folder)
        yield RuleFileHash(file.file, hashlib.sha256(text.encode()).hexdigest())


def _facts(given: object, salt: bytes) -> str:
    canonical = msgspec.json.encode(given, order="deterministic")
    return hashlib.sha256(salt + canonical).hexdigest()


def read_decision(raw: bytes, name: str) -> Decision:
    """Return the decision that a file holds; ``ReplayError`` where it holds none."""
    try:
        decision = msgspec.json.decode(raw, type=Decision)
        bytes.fromhex(decision.salt)
    except (msgspec.DecodeError, ValueError) as error:
        raise ReplayError(f"{name} holds no decision: {error}") from error
    if decision.form != _FORM:
        raise ReplayError(f"{name} is of the form {decision.form!r}; this version reads {_FORM!r}")
    return decision


def replay(decision: Decision, given: object, folder: Path | None = None) -> Told:
    """Decide again and return the answer, whose bytes are those of then.

    Raises ``ReplayError`` that names what differs: the facts, a rule file, or the answer.
    """
    if _facts(given, bytes.fromhex(decision.salt)) != decision.facts:
        raise ReplayError("these are not the facts that were decided on: their hash differs")
    known = OPEN if decision.known is None else read_day(decision.known)
    scheme = load_scheme(decision.scheme, known, folder).with_values(decision.overlay)
    _same_rules(decision, tuple(_rules(scheme, folder)))
    on = None if decision.on is None else read_day(decision.on)
    assessment = assess(scheme, given, on=on, settled=decision.interpretations)
    told = _told(assessment, given, decision.language)
    answer = _answer(told)
    if answer != decision.answer:
        raise ReplayError(
            f"the answer differs: its hash was {decision.answer} by engine {decision.engine}, and "
            f"is {answer} by {gongshi.__version__}"
        )
    return told


def _same_rules(decision: Decision, now: tuple[RuleFileHash, ...]) -> None:
    if now == decision.rules:
        return
    then = {one.file: one.sha256 for one in decision.rules}
    changed = [one.file for one in now if then.pop(one.file, None) != one.sha256]
    names = ", ".join([*changed, *then])
    raise ReplayError(
        f"the rule files are not those of then ({names}); give the folder that has them"
    )

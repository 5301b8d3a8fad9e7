# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Notices written for these tests, in three scripts, with every fact that is in them.

They speak of mechanisms and schemes that no word list knows. A fact is found when a claim of its
kind agrees in every field the annotation gives; what agrees with no fact is false.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from gongshi.notices import Notice
from gongshi.notices.letters import fold
from gongshi.reading import read
from gongshi.values import PartialDate

FOLDER = Path(__file__).parent / "own_notices"
LANGUAGES = {"english": "en", "traditional": "zh-Hant", "simplified": "zh-Hans"}
FLOORS = {
    "meeting": 0.87,
    "chair": 0.97,
    "consensus_count": 0.97,
    "instruments_signed": 0.97,
    "instrument": 0.97,
    "area": 0.97,
    "statement": 0.95,
    "indicator": 0.85,
    "scheme": 0.90,
}
PRECISION = 0.97


class Fact(NamedTuple):
    """One fact: its kind, its fields as written, and whether it is only optional."""

    kind: str
    fields: dict[str, str]
    optional: bool


class Annotated(NamedTuple):
    """A notice with the facts that are in it."""

    notice: Notice
    facts: tuple[Fact, ...]


def annotated(name):
    written = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    for part in re.split(r"^== ", written, flags=re.MULTILINE)[1:]:
        head, body = part.split("\n", 1)
        text, facts = body.split("\n--\n")
        published = PartialDate.parse(head.split()[1])
        notice = Notice.of(text.strip() + "\n", LANGUAGES[name], published)
        yield Annotated(notice, tuple(fact(line) for line in facts.strip().split("\n")))


def fact(line):
    kind, fields = line.lstrip("?").split(" ", 1)
    pairs = (field.split("=", 1) for field in fields.split(" | "))
    return Fact(kind, dict(pairs), line.startswith("?"))


def agrees(claim, wanted):
    if claim.kind != wanted.kind:
        return False
    return all(holds(claim, name, value) for name, value in wanted.fields.items())


def holds(claim, name, value):
    """Tell whether a field says the same: names may be longer or shorter, dates less exact."""
    if name == "quote":
        at = claim.notice.text.find(value)
        assert at >= 0, value
        content = claim.parts["content"][0]
        return min(content.end, at + len(value)) > max(content.start, at)
    said = claim.fields.get(name)
    if isinstance(said, bool):
        return said == (value == "true")
    if said is None:
        return name in ("currency", "side", "office", "place", "year", "format", "name")
    if name != "date" and re.fullmatch(r"[\d.]+", value):
        return float(said) == float(value)
    one, other = fold(str(said)).lower(), fold(value).lower()
    return name == "name" or one in other or other in one or len(set(one) & set(other)) > 2


ALL = [one for name in LANGUAGES for one in annotated(name)]
CLAIMS = {one.notice.text: read(one.notice) for one in ALL}


def test_there_are_a_dozen_notices_of_each_script():
    assert Counter(one.notice.language for one in ALL) == {"en": 13, "zh-Hant": 12, "zh-Hans": 12}


@pytest.mark.parametrize("kind", FLOORS)
def test_facts_of_a_kind_are_found(kind):
    found = Counter(
        any(agrees(claim, wanted) for claim in CLAIMS[one.notice.text])
        for one in ALL
        for wanted in one.facts
        if wanted.kind == kind and not wanted.optional
    )
    assert found[True] / found.total() >= FLOORS[kind]


def test_claims_say_nothing_that_is_not_there():
    right = Counter(
        any(agrees(claim, wanted) for wanted in one.facts)
        for one in ALL
        for claim in CLAIMS[one.notice.text]
        if claim.kind in FLOORS and set(claim.fields) != {"name", "announced_in"}
    )
    assert right[True] / right.total() >= PRECISION


@pytest.mark.parametrize("kind", ["meeting", "chair", "consensus_count", "instruments_signed"])
def test_no_script_is_far_behind_the_best(kind):
    shares = []
    for language in LANGUAGES.values():
        found = [
            any(agrees(claim, wanted) for claim in CLAIMS[one.notice.text])
            for one in ALL
            for wanted in one.facts
            if one.notice.language == language and wanted.kind == kind and not wanted.optional
        ]
        shares.append(sum(found) / len(found))
    assert max(shares) - min(shares) <= 0.10

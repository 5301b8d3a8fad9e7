# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What holds for every bundled scheme besides the allowance: its words decide, in any language."""

from __future__ import annotations

import re

import pytest

from gongshi.schemes import RuleFileError, UnknownSchemeError, load_scheme, scheme_ids
from gongshi.schemes.calendar import OPEN, read_day, write_day
from gongshi.schemes.kinds import DAY
from gongshi.schemes.loading import bundled, notice_text
from gongshi.schemes.outline import outline
from gongshi.schemes.words import problems

OTHERS = ("gba-youth-employment", "jobseeker-support", "transport-support")
EDITIONS = (
    ("gba-youth-employment", "2025-03-19"),
    ("jobseeker-support", "2025-04-15"),
    ("transport-support", "2007-06-22"),
    ("transport-support", "2008-02-27"),
)
HAN = re.compile("[一-鿿]")


def edition(name, known):
    return load_scheme(name, read_day(known))


def test_the_bundled_schemes_are_these():
    assert scheme_ids() == tuple(sorted((*OTHERS, "re-employment-allowance")))


@pytest.mark.parametrize(("name", "known"), EDITIONS)
def test_an_edition_is_known_from_the_day_of_its_last_source_and_not_before(name, known):
    scheme = edition(name, known)

    assert write_day(scheme.known_from) == known
    assert known in {notice.published for notice in scheme.notices}


@pytest.mark.parametrize("name", OTHERS)
def test_before_the_first_edition_nothing_is_known(name):
    first = min(known for one, known in EDITIONS if one == name)

    with pytest.raises(UnknownSchemeError, match=f"it was announced on {first}"):
        load_scheme(name, read_day(first) - 1)


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("language", ["zh-Hant", "zh-Hans"])
def test_every_title_and_sentence_stands_in_chinese_too(name, language):
    told = outline(load_scheme(name), language)

    texts = [told.title, *(rule.title for rule in told.rules), *(rule.says for rule in told.rules)]
    texts += [one.title for one in told.parameters]
    texts += [one.question for one in told.interpretations]
    assert [text for text in texts if not HAN.search(text)] == []


@pytest.mark.parametrize("name", OTHERS)
def test_every_digest_says_that_it_is_one(name):
    heads = {notice_text(notice.file).split(" of ")[0] for notice in load_scheme(name).notices}

    assert heads == {"Our digest"}


@pytest.mark.slow
@pytest.mark.parametrize(("name", "known"), EDITIONS)
def test_every_changed_character_of_a_pinned_span_is_caught(name, known):
    scheme = edition(name, known)
    files = {notice.tag: notice.file for notice in scheme.notices}
    texts = {file: notice_text(file) for file in files.values()}
    missed = []
    pins = {pin for one in scheme.stated.values() for value in one.values for pin in value.pins}
    pins |= {pin for step in scheme.steps.values() for pin in step.pins}
    for pin in pins:
        text = texts[files[pin.tag]]
        for at in range(pin.start, pin.end):
            changed = text[:at] + ("x" if text[at] != "x" else "y") + text[at + 1 :]
            found = next(problems(scheme, {**texts, files[pin.tag]: changed}.__getitem__), None)
            if found is None:
                missed.append((pin.tag, at))

    assert missed == []


@pytest.mark.parametrize(("name", "known"), EDITIONS)
def test_every_changed_value_is_caught_and_named(name, known):
    scheme = edition(name, known)
    caught = []
    for parameter in scheme.stated.values():
        (dated,) = parameter.values
        changed = "2020-02-02" if parameter.kind == DAY else str(int(dated.written) + 1)
        other = scheme.with_values({parameter.name: changed})
        other.stated = {**other.stated, parameter.name: other.parameters[parameter.name]}
        found = list(problems(other, notice_text))
        caught.append(any(parameter.name in str(one) for one in found))

    assert caught == [True] * len(caught)
    assert len(caught) >= 7


@pytest.mark.parametrize("name", OTHERS)
def test_the_numbers_of_a_rule_file_are_only_those_of_its_words(name, tmp_path):
    folder = tmp_path / "files"
    (folder / "notices").mkdir(parents=True)
    for item in bundled().iterdir():
        if item.name.startswith(name):
            text = item.read_text(encoding="utf-8")
            (folder / item.name).write_text(text.replace("completed = ", "completed = 2 days + "))
    for item in bundled().joinpath("notices").iterdir():
        (folder / "notices" / item.name).write_bytes(item.read_bytes())

    with pytest.raises(RuleFileError, match="2 has no words"):
        load_scheme(name, OPEN, folder)

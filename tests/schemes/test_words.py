# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A scheme loads only while it says what its words say: every change of either is caught."""

from __future__ import annotations

import re

import pytest
from tests.schemes.small import HARBOUR, NOTICE, pin, rules, scheme

from gongshi.schemes import RuleFileError, SchemeError, load_scheme
from gongshi.schemes.calendar import read_day
from gongshi.schemes.checking import found_false
from gongshi.schemes.grammar import read_rule_file
from gongshi.schemes.kinds import DAY, MONEY, Kind
from gongshi.schemes.loading import bundled, notice_text
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.shares import read_shares
from gongshi.schemes.words import check, problems, values_in

ALLOWANCE = load_scheme("re-employment-allowance")
FILES = ("re-employment-allowance.rules", "continuous-contract.rules", "re-employment-facts.rules")
VALUE = re.compile(
    r"^  ([\d/.-]+) from (always|[\d-]+)(?: to ([\d-]+))? known from ([\d-]+)", re.MULTILINE
)


def problems_of(*changes, notice=NOTICE):
    return [str(one) for one in problems(scheme(*changes), lambda _: notice)]


def source(name):
    return bundled().joinpath(name).read_text(encoding="utf-8")


def with_file(name, text):
    files = [read_rule_file(one, text if one == name else source(one)) for one in FILES]
    return Scheme((files[0], files[2], files[1]))


def test_the_small_scheme_says_what_its_words_say():
    assert problems_of() == []


def test_every_bundled_file_says_what_its_words_say():
    assert list(found_false()) == []


def test_a_notice_that_changed_anywhere_is_caught():
    (problem,) = problems_of(notice=NOTICE.replace("harbour", "Harbour"))

    assert "line 5, column 1: harbour.en.txt is not the text that was pinned" in problem


def test_words_that_moved_are_told_with_their_new_place():
    found = problems_of(notice="Also: " + NOTICE)
    start = NOTICE.index("10 days")

    assert f"at {start}..{start + 7}" in "".join(found)
    assert f'not the pinned words "10 days"; they stand at {start + 6}..{start + 13}' in "".join(
        found
    )


def test_words_that_are_gone_are_told():
    assert "it does not have them" in "".join(problems_of(notice=NOTICE.replace("10", "12")))


@pytest.mark.slow
def test_every_character_of_every_pinned_span_of_the_allowance_is_caught():
    texts = {one.file: notice_text(one.file) for one in ALLOWANCE.notices}
    tags = {(file.file, one.tag): one.file for file in ALLOWANCE.files for one in file.notices}
    pins = [
        pin
        for parameter in ALLOWANCE.stated.values()
        for dated in parameter.values
        for pin in dated.pins
    ] + [pin for step in ALLOWANCE.steps.values() for pin in step.pins]
    missed = []
    for one in pins:
        file = tags[one.place.file, one.tag]
        for at in range(one.start, one.end):
            text = texts[file]
            changed = text[:at] + ("x" if text[at] != "x" else "y") + text[at + 1 :]
            found = next(problems(ALLOWANCE, {**texts, file: changed}.__getitem__))
            if file not in str(found):
                missed.append((file, at))

    assert missed == []
    assert sum(one.end - one.start for one in pins) > 1000


def changed_values(text):
    """Every value and date of a parameter with its last digit raised, and the line it is in."""
    for match in VALUE.finditer(text):
        for group in range(1, 5):
            if match.group(group) and match.group(group) != "always":
                at = match.end(group) - 1
                digit = str((int(text[at]) + 1) % 10)
                yield text[: match.start()].count("\n") + 1, text[:at] + digit + text[at + 1 :]


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES[:2])
def test_every_changed_value_is_caught_and_its_line_named(name):
    missed = []
    for line, changed in changed_values(source(name)):
        try:
            check(with_file(name, changed), notice_text)
        except RuleFileError as error:
            if error.file == name and abs(error.line - line) <= 3:
                continue
        except SchemeError:
            pass
        missed.append((line, changed.splitlines()[line - 1]))

    assert missed == []


def test_a_changed_expression_is_caught_by_its_sentence():
    (problem,) = problems_of(("= resident\n", "= not resident\n"))

    assert 'R2 says another sentence than its expression: "“residence” does not hold."' in problem


def test_a_changed_sentence_is_caught_in_each_language():
    for said in ("“residence” holds.", "「居住」成立。", "“居住”成立。"):
        assert len(problems_of((said, said + "!"))) == 1


def test_a_number_of_another_unit_is_not_what_the_words_say():
    (first, second) = problems_of(
        ("needed: days", "needed: weeks"),
        ("nth_day(held, needed)", "nth_day(held, weeks_as_days(needed))"),
    )

    assert 'needed is 10, but the words "10 days" do not say so' in first
    assert "no words say that needed is 10" in second


def test_a_day_that_no_source_tells_is_caught():
    (problem,) = problems_of(("500 from 2025-02-01", "500 from 2025-02-03"))

    assert "no source tells the day it is in force from or known from" in problem


def test_the_words_of_a_note_are_checked_too():
    note = 'note R9 "Work" / "工作" / "工作" words N 0..4 "Work"\nphase 1'

    assert 'not the pinned words "Work"' in problems_of(("phase 1", note))[0]


def test_a_pin_to_a_notice_that_is_not_named_is_caught():
    found = problems_of((pin("$500"), pin("$500").replace("N ", "M ", 1)))

    assert "no notice is called M" in found[0]


@pytest.mark.parametrize(
    ("words", "language", "kind", "values"),
    [
        ("not more than 30 days", "en", Kind("number", "days"), {30}),
        ("不多于30天", "zh-Hans", Kind("number", "days"), {30}),
        ("三個月", "zh-Hant", Kind("number", "months"), {3}),
        ("HK$10,000", "en", MONEY, {1000000}),
        ("US$10,000", "en", MONEY, set()),
        ("at least 17.5 hours", "en", Kind("number", "hours"), {1750}),
        ("aged 40 or above", "en", Kind("number", "years"), {40}),
        ("at most 5 employers", "en", Kind("number", "count"), {5}),
        ("15 July 2024", "en", DAY, {read_day("2024-07-15")}),
        ("July 2024", "en", DAY, set()),
        ("two-thirds or more", "en", Kind("share"), {(2, 3)}),
        ("三分之二", "zh-Hans", Kind("share"), {(2, 3)}),
    ],
)
def test_words_are_read_as_parameters_have_them(words, language, kind, values):
    assert values_in(words, language, kind, "HKD") == values


def test_shares_are_read_in_english_and_chinese():
    assert list(read_shares("one half, three-quarters, a fifth; 五分之三")) == [
        (1, 2),
        (3, 4),
        (1, 5),
        (3, 5),
    ]


def test_an_official_text_is_compared_with_the_numbers_that_were_restated():
    official = {
        "K": "A month has 30 days: 180 days, 360 days. 30 hours, 18 hours, 76 hours, 128 hours."
    }

    found = [str(one) for one in found_false(official=official)]

    assert len(found) == 2
    assert "official text of K does not say that block_employers is 5" in found[0]
    assert "official text of K does not say that two_thirds is 2/3" in found[1]


def test_a_tag_that_no_notice_has_is_refused():
    with pytest.raises(SchemeError, match="no notice is called 'X'"):
        list(found_false(official={"X": ""}))


def test_a_folder_that_cannot_be_read_is_one_problem(tmp_path):
    (tmp_path / "harbour.rules").write_text(rules(("currency HKD", "curency")), encoding="utf-8")

    assert [type(one) for one in found_false(tmp_path)] == [RuleFileError]


def test_a_notice_that_is_not_there_is_told(tmp_path):
    (tmp_path / "harbour.rules").write_text(HARBOUR, encoding="utf-8")

    with pytest.raises(SchemeError, match=r"there is no notice harbour\.en\.txt"):
        load_scheme("harbour-bonus", folder=tmp_path)

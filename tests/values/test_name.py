# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Names as they are written, in one of three languages and scripts."""

from __future__ import annotations

import pytest

from gongshi.values import LANGUAGES, Name, ValuesError


@pytest.mark.parametrize("language", LANGUAGES)
def test_name_is_kept_as_written(language):
    assert Name("港城 Harbour City", language).text == "港城 Harbour City"


def test_languages_are_english_and_both_chinese_scripts():
    assert LANGUAGES == ("en", "zh-Hant", "zh-Hans")


@pytest.mark.parametrize("text", ["", " ", " Ada", "Ada\n", "\u3000港城"])
def test_name_without_letters_or_with_blank_edges_is_refused(text):
    with pytest.raises(ValuesError, match="no blanks around them"):
        Name(text, "en")


@pytest.mark.parametrize("language", ["zh", "EN", "", "fr"])
def test_name_in_a_language_that_is_not_kept_is_refused(language):
    with pytest.raises(ValuesError, match="names are kept in en, zh-Hant, zh-Hans"):
        Name("Ada Quay", language)


def test_names_are_ordered_by_their_letters():
    names = [Name("Quay", "en"), Name("Ada", "zh-Hans"), Name("Ada", "en")]
    assert sorted(names) == [Name("Ada", "en"), Name("Ada", "zh-Hans"), Name("Quay", "en")]

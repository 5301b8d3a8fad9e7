# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The bundled files of the demonstration: what is there, what each digest says of itself."""

from __future__ import annotations

import re
import tomllib

import pytest

from gongshi import demonstration

NOTICES = tomllib.loads(demonstration.table("notices"))["notice"]
PARTIAL_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def test_every_digest_is_listed_once_and_every_listed_digest_is_bundled():
    assert sorted(notice["file"] for notice in NOTICES) == list(demonstration.notice_files())


def test_all_six_sessions_and_the_scheme_are_told_in_english():
    files = demonstration.notice_files()
    sessions = [f"hk-sh-{ordinal}.en.txt" for ordinal in range(1, 7)]
    scheme = [
        "re-employment-allowance-announced.en.txt",
        "re-employment-allowance-launched.en.txt",
    ]
    assert [name for name in sessions + scheme if name not in files] == []


def test_both_chinese_scripts_have_at_least_two_digests():
    languages = [notice["language"] for notice in NOTICES]
    assert {lang: languages.count(lang) for lang in set(languages)} == {
        "en": 13,
        "zh-Hant": 2,
        "zh-Hans": 3,
    }


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice["file"])
def test_a_digest_says_what_it_is(notice):
    assert set(notice) == {
        "compiled",
        "digest",
        "file",
        "language",
        "published",
        "publisher",
        "rank",
        "rights",
        "sources",
        "title",
    }
    ours = {key: notice[key] for key in ("publisher", "rank", "rights", "digest")}
    assert ours == {
        "publisher": "gongshi demonstration",
        "rank": "digest",
        "rights": "Apache-2.0",
        "digest": True,
    }
    assert notice["file"].endswith(f".{notice['language']}.txt")
    assert notice["title"].strip() == notice["title"] != ""


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice["file"])
def test_a_digest_of_several_sources_is_marked_as_compiled(notice):
    assert notice["compiled"] == (len(notice["sources"]) > 1)
    assert notice["sources"] != []


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice["file"])
def test_a_digest_is_dated_by_its_newest_source(notice):
    assert notice["published"] == max(source["published"] for source in notice["sources"])
    assert len(notice["published"]) == len("2024-04-26")


@pytest.mark.parametrize(
    "source",
    [source for notice in NOTICES for source in notice["sources"]],
    ids=lambda source: f"{source['publisher']} {source['published']}",
)
def test_a_source_has_its_address_or_says_that_none_was_kept(source):
    assert set(source) - {"url", "url_note"} == {"title", "publisher", "published"}
    assert ("url" in source) != ("url_note" in source)
    assert re.match(r"https?://[^ ]+$", source.get("url", "http://kept.example/"))
    assert source.get("url_note", "address not kept").startswith("address not kept")
    assert PARTIAL_DATE.fullmatch(source["published"])


def test_one_address_is_never_given_to_two_titles():
    sources = [source for notice in NOTICES for source in notice["sources"] if "url" in source]
    titles = {(source["url"], source["title"], source["publisher"]) for source in sources}
    assert len(titles) == len({url for url, _, _ in titles})


@pytest.mark.parametrize("file", demonstration.notice_files())
def test_a_digest_is_clean_utf8_prose(file):
    text = demonstration.notice_bytes(file).decode("utf-8")
    assert text.endswith("\n")
    paragraphs = text[:-1].split("\n\n")
    assert [line for line in paragraphs if line != line.strip() or "\n" in line or not line] == []
    assert [line for line in paragraphs if line[-1] not in '.。"'] == []


def test_a_file_that_is_not_bundled_is_refused_by_name():
    with pytest.raises(demonstration.UnknownFileError) as caught:
        demonstration.notice_bytes("../register.toml")
    assert str(caught.value) == (
        "There is no bundled notice named '../register.toml'. "
        "notice_files() lists the 18 that there are."
    )
    assert isinstance(caught.value, demonstration.DemonstrationError)

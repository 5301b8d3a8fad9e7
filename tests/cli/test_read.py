# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""`gongshi read`: what it prints of good files, and what it says of bad ones."""

from __future__ import annotations

import hashlib
import json

import pytest
from tests.notices.typeset import pdf

from gongshi.cli.marks import marked
from gongshi.notices import Notice
from gongshi.notices.source import read_bytes
from gongshi.reading import KINDS, READER, lexicon_hash, read
from gongshi.values import PartialDate

PAPER = """\
River Port Daily

Council agrees on 12 projects

By Clara Brook

The second plenary session of the Harbour City-River Port Joint Council was held yesterday.

The two sides agreed on 12 projects in four areas.
"""
TRADITIONAL = "港城與河口聯席會議第二次會議昨日在河口舉行。雙方就十二個項目達成共識。\n"


def claims_of(path, published=None):
    notice = read_bytes(path.read_bytes(), published=published)
    return [claim.to_json() for claim in read(notice)]


def test_json_of_one_file_is_the_notice_and_its_claims(run, here, release):
    published = PartialDate(2025, 5, 15)
    ended = run("read", release, "--published", "2025-05-15", "--json")
    raw = (here / release).read_bytes()
    assert (ended.code, ended.err, ended.out.count("\n")) == (0, "", 1)
    assert json.loads(ended.out) == {
        "notice": {
            "path": "release.txt",
            "id": hashlib.sha256(raw).hexdigest(),
            "bytes": hashlib.sha256(raw).hexdigest(),
            "encoding": "utf-8",
            "extractor": None,
            "language": "en",
            "published": "2025-05-15",
            "publisher": None,
            "headline": None,
            "reporters": [],
            "reader": {"name": READER[0], "version": READER[1], "lexicon": lexicon_hash()},
        },
        "claims": claims_of(here / release, published),
    }
    assert json.loads(ended.out)["claims"] != []


def test_page_of_a_paper_gives_publisher_headline_and_reporters(run, here):
    (here / "paper.txt").write_text(PAPER, "utf-8")
    notice = json.loads(run("read", "paper.txt", "--json").out)["notice"]
    assert {name: notice[name] for name in ("publisher", "headline", "reporters")} == {
        "publisher": "River Port Daily",
        "headline": "Council agrees on 12 projects",
        "reporters": ["Clara Brook"],
    }


def test_yesterday_without_a_day_of_publication_stays_open_and_says_why(run, here):
    (here / "paper.txt").write_text(PAPER, "utf-8")
    open_ = json.loads(run("read", "paper.txt", "--kind", "meeting", "--json").out)["claims"]
    known = run("read", "paper.txt", "--kind", "meeting", "--json", "--published", "2025-05-15")
    assert [("date" in claim, list(claim["unresolved"])) for claim in open_] == [(False, ["date"])]
    assert [claim["date"] for claim in json.loads(known.out)["claims"]] == ["2025-05-14"]


def test_kinds_that_are_named_leave_the_others_out(run, release):
    everything = json.loads(run("read", release, "--json").out)["claims"]
    ended = run("read", release, "--json", "--kind", "statement", "--kind", "chair")
    wanted = [claim for claim in everything if claim["kind"] in ("statement", "chair")]
    assert json.loads(ended.out)["claims"] == wanted


def test_several_files_are_one_object_a_line_in_their_order(run, here, release):
    (here / "second.txt").write_text(PAPER, "utf-8")
    ended = run("read", release, "second.txt", "--json")
    paths = [json.loads(line)["notice"]["path"] for line in ended.out.splitlines()]
    assert (ended.code, ended.err, paths) == (0, "", ["release.txt", "second.txt"])


def test_standard_input_is_read_as_a_file_of_that_name(run, release, here):
    ended = run("read", "-", "--json", given=(here / release).read_bytes())
    told = json.loads(ended.out)
    assert (ended.code, told["notice"]["path"]) == (0, "-")
    assert told["claims"] == json.loads(run("read", release, "--json").out)["claims"]


def test_chinese_is_printed_as_it_is_written(run, here):
    (here / "notice.txt").write_bytes(TRADITIONAL.encode("big5"))
    ended = run("read", "notice.txt", "--lang", "zh-Hant", "--json")
    told = json.loads(ended.out)
    assert (told["notice"]["language"], told["notice"]["encoding"]) == ("zh-Hant", "big5hkscs")
    assert told["claims"] == [c.to_json() for c in read(Notice.of(TRADITIONAL, "zh-Hant"))]
    assert "十二個項目" in ended.out


def test_text_is_printed_with_numbered_brackets_and_a_table(run, here, release):
    ended = run("read", release, "--published", "2025-05-15", "--kind", "consensus_count")
    text = (here / release).read_text("utf-8")
    claims = [c for c in read(Notice.of(text, "en")) if c.kind == "consensus_count"]
    heading, words, table = (
        ended.out.split("\n\n", 1)[0],
        *ended.out.split("\n\n", 1)[1].rsplit("\n\n", 1),
    )
    assert (ended.code, ended.err) == (0, "")
    assert heading.splitlines() == [
        "release.txt",
        f"notice: {hashlib.sha256(text.encode()).hexdigest()}",
        "language: en",
        "published: 2025-05-15",
    ]
    assert words.strip() == marked(text, [claim.span for claim in claims]).strip()
    assert [line.split()[:2] for line in table.splitlines() if line.strip(" ─")][:3] == [
        ["#", "kind"],
        ["1", "consensus_count"],
        ["2", "consensus_count"],
    ]


def test_text_that_says_nothing_says_so(run, here):
    (here / "letter.txt").write_text("The weather in the harbour was fine and the sea was calm.\n")
    ended = run("read", "letter.txt")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith("\n\nNo claims were found in these words.\n")


def test_escape_sequences_of_a_notice_are_shown_and_not_obeyed(run, here, release):
    (here / "steering.txt").write_text("The two sides agreed on 12 projects.\x1b[2J " * 5)
    assert "\x1b" not in run("read", "steering.txt").out


BAD = {
    "absent.txt": (None, "there is no file absent.txt; check its name"),
    "empty.txt": (b"", "empty.txt is empty; give a file with text in it"),
    "blank.txt": (b" \n\n", "blank.txt holds nothing but blanks; give a file with text in it"),
    "page.txt": (b"<!DOCTYPE html><title></title>", "page.txt is a page (HTML) in which no text"),
    "paper.pdf": (b"%PDF-1.7\n", "paper.pdf is a PDF that is damaged or was cut short"),
    "letter.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1", "letter.doc is no text but Word (DOC)"),
    "image.png": (b"\x89PNG\r\n\x1a\n" + bytes(99), "image.png"),
    "large.txt": (b"The two sides met. " * 9, "large.txt is larger than 100 bytes"),
    "french.txt": ("Le maire a déclaré que la réunion est finie.".encode(), "french.txt"),
}


@pytest.mark.parametrize("name", BAD)
def test_file_that_cannot_be_read_is_named_in_one_line_and_exit_is_1(run, here, name, monkeypatch):
    monkeypatch.setenv("GONGSHI_MAX_BYTES", "120" if name != "large.txt" else "100")
    raw, told = BAD[name]
    if raw is not None:
        (here / name).write_bytes(raw)
    ended = run("read", name, "--json")
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert ended.err.startswith(f"gongshi: {told}")


def test_folder_is_refused_with_advice(run, here):
    (here / "notices").mkdir()
    ended = run("read", "notices")
    assert (ended.code, ended.err) == (
        1,
        "gongshi: notices is a folder; name the files in it, for instance notices/*.txt\n",
    )


def test_path_that_the_system_refuses_is_told_with_its_reason(run):
    name = "n" * 300
    ended = run("read", name)
    assert (ended.code, ended.err) == (
        1,
        f"gongshi: {name} cannot be read: File name too long. Check who may read it\n",
    )


def test_bad_one_of_several_is_named_the_others_are_read_and_exit_is_4(run, here, release):
    (here / "empty.txt").write_bytes(b"")
    ended = run("read", "empty.txt", release, "absent.txt", "--json")
    assert ended.code == 4
    assert [json.loads(line)["notice"]["path"] for line in ended.out.splitlines()] == [release]
    assert ended.err.splitlines() == [
        "gongshi: empty.txt is empty; give a file with text in it",
        "gongshi: there is no file absent.txt; check its name",
    ]


def test_all_of_several_bad_is_exit_1(run):
    assert run("read", "absent.txt", "missing.txt").code == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("read",), "name the files to read"),
        (("read", "a", "--published", "2024-13"), "there is no date 2024-13"),
        (("read", "a", "--published", "soon"), "not a date: 'soon'"),
        (("read", "a", "--lang", "fr"), "Invalid value for '--lang'"),
        (
            ("read", "a", "--kind", "thing"),
            f"thing is no kind of claim; there are {next(iter(KINDS))}",
        ),
        (("read", "-", "-"), "- (standard input) can be given once"),
        (("read", "a", "--no-such-option"), "No such option"),
    ],
)
def test_command_that_is_not_understood_is_exit_2(run, words, told):
    ended = run(*words)
    assert (ended.code, ended.out) == (2, "")
    assert told in " ".join(ended.err.replace("│", "").split())


def test_size_that_is_no_number_is_an_error_of_the_setting(run, release, monkeypatch):
    monkeypatch.setenv("GONGSHI_MAX_BYTES", "much")
    ended = run("read", release)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        "gongshi: GONGSHI_MAX_BYTES is a number of bytes such as 20000000, not 'much'\n"
    )


def test_html_writes_a_page_and_prints_nothing_but_where_it_is(run, here, release):
    ended = run("read", release, "--published", "2025-05-15", "--html", "reading.html")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == "reading.html was written; open it in a browser.\n"
    assert '<h2 id="claims">' in (here / "reading.html").read_text(encoding="utf-8")


def test_html_beside_json_gives_both(run, here, release):
    ended = run("read", release, "--kind", "meeting", "--html", "reading.html", "--json")
    kinds = [claim["kind"] for claim in json.loads(ended.out)["claims"]]
    page = (here / "reading.html").read_text(encoding="utf-8")
    assert kinds == ["meeting"] * page.count('<p class="kind">')


def test_html_of_several_files_is_a_usage_error(run, here, release):
    ended = run("read", release, release, "--html", "reading.html")
    assert (ended.code, ended.out, (here / "reading.html").exists()) == (2, "", False)


def test_claims_of_a_pdf_tell_their_page(run, here):
    words = "The second plenary session of the Port-Hill Joint Council was held on 3 March."
    (here / "paper.pdf").write_bytes(pdf([(20, 500, "A note.")], [(20, 500, words)]))
    told = json.loads(run("read", "paper.pdf", "--kind", "meeting", "--json").out)
    assert [claim["page"] for claim in told["claims"]] == [2]
    assert told["notice"]["extractor"].startswith("pypdfium2 ")

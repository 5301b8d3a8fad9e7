# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A register put on the record by command: names stand for something, and claims become facts."""

from __future__ import annotations

REGISTER = """\
[[mechanism]]
id = "hc-rp"
sides = ["hc"]
names = [{ text = "Harbour City-River Port Joint Council", lang = "en" }]

[[side]]
id = "hc"
names = [{ text = "Harbour City", lang = "en" }]
"""


def write(here, text):
    (here / "register.toml").write_text(text, "utf-8")
    return "register.toml"


def test_register_begins_a_record_and_again_adds_nothing(run, here):
    file = write(here, REGISTER)
    assert run("record", "register", file).out == "3 entries added\n"
    assert (here / "gongshi.sqlite3").exists()
    assert run("record", "register", file).out == "nothing new\n"
    changed = write(here, REGISTER.replace('"Harbour City", lang', '"Harbour", lang'))
    assert run("record", "register", changed).out == "1 entry added\n"


def test_claims_become_facts_through_the_register_alone(run, here, release):
    run("record", "add", release, "--publisher", "Harbour City", "--rank", "official")
    shown = run("record", "show", "hcrp-2")
    assert (shown.code, shown.out) == (1, "")
    run("record", "register", write(here, REGISTER))
    listed = run("record", "show").out
    assert "Harbour City-River Port Joint Council" in listed


def test_register_that_does_not_fit_is_named_and_nothing_is_begun(run, here):
    ended = run("record", "register", write(here, "[[town]]\n"))
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("gongshi: register.toml cannot be used: Object missing")
    assert not (here / "gongshi.sqlite3").exists()


def test_register_that_is_not_there_or_no_text_is_named(run, here):
    ended = run("record", "register", "none.toml")
    assert (ended.code, ended.err) == (
        1,
        "gongshi: none.toml cannot be read: No such file or directory; check its name\n",
    )
    (here / "bytes.toml").write_bytes(b"id = \xff")
    ended = run("record", "register", "bytes.toml")
    assert (ended.code, ended.err) == (
        1,
        "gongshi: bytes.toml is not UTF-8 at byte 5; save it as UTF-8\n",
    )

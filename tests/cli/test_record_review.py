# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reviewing claims, one by one or from a file."""

from __future__ import annotations

import pytest

from gongshi.store import queries


@pytest.mark.parametrize(("verdict", "status"), [("accept", "accepted"), ("reject", "rejected")])
def test_verdict_stands_with_its_reason_and_said_again_adds_nothing(run, desk, verdict, status):
    id_ = desk.ids["statement"]
    words = ("record", "review", id_[:12], verdict, "--reason", "So it is.")
    first, again = run(*words), run(*words)
    assert (first.code, first.out, first.err) == (0, "1 entry added\n", "")
    assert (again.code, again.out, again.err) == (0, "nothing new\n", "")
    standing = queries.claim(id_).standing
    assert (standing.status, standing.reason, standing.reviewer) == (
        status,
        "So it is.",
        "operator",
    )


def test_correction_is_a_new_claim_over_the_same_words(run, desk):
    id_ = desk.ids["consensus_count"]
    ended = run("record", "review", id_, "correct", "--field", "value=13", "--reason", "Recount.")
    assert (ended.code, ended.out, ended.err) == (0, "2 entries added\n", "")
    old = queries.claim(id_)
    new = queries.claim(old.standing.replacement)
    assert (old.standing.status, old.words) == ("corrected", "12 projects")
    assert (new.standing.status, new.words) == ("accepted", "12 projects")
    assert new.standing.payload["fields"] == {"what": "projects", "value": 13}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "give a CLAIM with verdict and --reason, or --file alone"),
        (("abcdef", "accept", "--reason", "r", "--file", "f"), "give a CLAIM with verdict"),
        (("--file", "f", "--reason", "r"), "give a CLAIM with verdict and --reason"),
        (("abcdef",), "a review has a verdict (accept, reject, correct) and --reason"),
        (("abcdef", "accept"), "a review has a verdict (accept, reject, correct) and --reason"),
        (("abcdef", "correct", "--reason", "r"), "--field comes with correct"),
        (("abcdef", "accept", "--reason", "r", "--field", "value=1"), "--field comes with"),
        (("abcdef", "maybe", "--reason", "r"), "'maybe' is not one of"),
    ],
)
def test_review_that_says_too_little_or_too_much_is_a_usage_error(run, words, told):
    ended = run("record", "review", *words)
    assert (ended.code, ended.out) == (2, "")
    assert told in " ".join(ended.err.replace("│", "").split())


def test_claim_that_is_not_there_and_a_notice_are_no_claims(run, desk):
    for id_ in ("0" * 64, desk.notice.id):
        ended = run("record", "review", id_, "accept", "--reason", "r")
        assert (ended.code, ended.out) == (1, "")
        assert ended.err == (
            f"gongshi: there is no claim '{id_[:12]}' on the record; `gongshi record show NOTICE` "
            "lists the claims of a notice with their ids\n"
        )


def reviews_of(desk, **verdicts):
    reviews = (
        f'[[review]]\nclaim = "{desk.ids.get(kind, "0" * 64)}"\nverdict = "{verdict}"\n'
        f'reason = "As published."\nkind = "{kind}"\n'
        for kind, verdict in verdicts.items()
    )
    return 'reviewer = "second clerk"\n' + "".join(reviews)


def test_file_of_reviews_is_recorded_under_its_reviewer(run, desk, here):
    (here / "reviews.toml").write_text(reviews_of(desk, meeting="accept", statement="reject"))
    ended = run("record", "review", "--file", "reviews.toml")
    assert (ended.code, ended.out, ended.err) == (0, "2 entries added\n", "")
    standings = {c.kind: (c.status, c.reviewer) for c in queries.notice(desk.notice.id).claims}
    assert standings == {
        "meeting": ("accepted", "second clerk"),
        "consensus_count": ("unreviewed", None),
        "statement": ("rejected", "second clerk"),
    }


def test_file_of_which_one_review_fails_records_none(run, desk, here):
    (here / "reviews.toml").write_text(reviews_of(desk, meeting="accept", unknown="accept"))
    ended = run("record", "review", "--file", "reviews.toml")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("gongshi: no claim 000000000000 is on the record")
    assert {c.status for c in queries.notice(desk.notice.id).claims} == {"unreviewed"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (None, "reviews.toml cannot be read: No such file or directory; check its name"),
        ("reviewer = ", "reviews.toml is no file of reviews: Invalid value"),
        ("[[review]]\n", "reviews.toml is no file of reviews: Object missing required field"),
        ('reviewer = "a"\nmore = 1\n', "reviews.toml is no file of reviews: Object contains"),
    ],
)
def test_file_that_does_not_fit_is_named(run, desk, here, text, told):
    if text is not None:
        (here / "reviews.toml").write_text(text)
    ended = run("record", "review", "--file", "reviews.toml")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(f"gongshi: {told}")
    assert ended.err.count("\n") == 1

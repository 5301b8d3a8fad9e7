# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who chairs and who holds which office, in many wordings; English notices of invented people."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.chair import find_chairs
from gongshi.reading.english.office_holder import find_office_holders
from gongshi.reading.english.project import find_projects
from gongshi.values import PartialDate

NAME = "Harbour City-River Port Joint Council"
HELD = f"The 4th session of the {NAME} was held in Singapore on May 3, 2024."
LO, BO = "Ann Lo, Singapore's Minister for Ports", "Bo Hai, Mayor of Shanghai"
BOTH = [("Ann Lo", "Singapore"), ("Bo Hai", "Shanghai")]


def document(text):
    return Document.of(Notice.of(text, "en", PartialDate.parse("2024-05-10")))


def chairs(text):
    found = find_chairs(document(f"{HELD} {text}"))
    return [(claim.fields["person"], claim.fields.get("side")) for claim in found]


CHAIRED = [
    f"{LO}, and {BO}, co-chaired the session.",
    f"{LO}, and {BO}, chaired the session.",
    f"{LO}, and {BO}, jointly chaired the session.",
    f"{LO}, and {BO}, presided over the session.",
    f"The session was co-chaired by {LO}, and {BO}.",
    f"The session was jointly chaired by {LO}, and {BO}.",
    f"The session was presided over by {LO}, and {BO}.",
    f"It was convened by {LO}, and {BO}.",
    f"The session was under the co-chairmanship of {LO}, and {BO}.",
    f"The co-chairs were {LO}, and {BO}.",
    f"The joint chairmen were {LO}, and {BO}.",
    f"{LO}, shared the chair with {BO}.",
    f"{LO}, chaired the session together with {BO}.",
    f"{LO}, chaired the session alongside {BO}.",
    f"{LO}, came. So did {BO}. The two co-chaired the session.",
    f"{LO}, came. So did {BO}. They co-chaired the session.",
    f"{LO}, came. So did {BO}. Both sides jointly chaired the session.",
]


@pytest.mark.parametrize("text", CHAIRED)
def test_both_chairs_are_found_with_their_sides(text):
    assert chairs(text) == BOTH


ALONE = [
    f"{LO}, chaired the session.",
    f"The session was chaired by {LO}.",
    f"{LO}, presided over the session.",
    f"{LO}, was in the chair.",
]


@pytest.mark.parametrize("text", ALONE)
def test_one_may_chair_alone(text):
    assert chairs(text) == BOTH[:1]


NO_CHAIR = [
    f"{LO}, attended the session.",
    f"{LO}, led a delegation.",
    f"{LO}, met {BO}.",
    f"{LO}, chaired a seminar on eels.",
    f"{LO}, chaired the luncheon.",
    f"{LO}, chaired an inquiry.",
    f"{LO}, chairs the board of a bank.",
    f"{LO}, never chaired the session.",
    f"{LO}, hoped to chair the session.",
    f"{LO}, was invited to chair the session.",
    f"{LO}, is a former chair of a club.",
    f"{LO}, bought a chair.",
    f"{LO}, convened a task force.",
]


@pytest.mark.parametrize("text", NO_CHAIR)
def test_near_miss_gives_no_chair(text):
    assert chairs(text) == []


def test_chairs_of_two_sessions_stay_with_their_sessions():
    text = (
        f"{HELD} It was chaired by {LO}.\n\n"
        f"The 3rd session of the {NAME} in 2019 was chaired by {BO}."
    )
    found = [
        (claim.fields["person"], claim.fields["session"]["ordinal"])
        for claim in find_chairs(document(text))
    ]
    assert found == [("Ann Lo", 4), ("Bo Hai", 3)]


def holders(text):
    found = find_office_holders(document(f"{HELD} {text}"))
    return [tuple(claim.fields.get(n) for n in ("person", "office", "place")) for claim in found]


HOLDERS = [
    ("Mayor Bo Hai left.", ("Bo Hai", "Mayor", None)),
    ("Shanghai Mayor Bo Hai left.", ("Bo Hai", "Mayor", "Shanghai")),
    ("Shanghai's Mayor Bo Hai left.", ("Bo Hai", "Mayor", "Shanghai")),
    ("Shanghai mayor Bo Hai left.", ("Bo Hai", "mayor", "Shanghai")),
    ("Mayor of Shanghai Bo Hai left.", ("Bo Hai", "Mayor of Shanghai", "Shanghai")),
    ("The Mayor of Shanghai, Bo Hai, left.", ("Bo Hai", "Mayor of Shanghai", "Shanghai")),
    ("The Mayor of Shanghai, Mr Bo Hai, left.", ("Bo Hai", "Mayor of Shanghai", "Shanghai")),
    ("Bo Hai, Mayor of Shanghai, left.", ("Bo Hai", "Mayor of Shanghai", "Shanghai")),
    ("Mr Bo Hai, Mayor of Shanghai, left.", ("Bo Hai", "Mayor of Shanghai", "Shanghai")),
    ("Bo Hai, the Mayor of Shanghai, left.", ("Bo Hai", "Mayor of Shanghai", "Shanghai")),
    ("Bo Hai, who is Mayor of Shanghai, left.", ("Bo Hai", "Mayor of Shanghai", "Shanghai")),
    ("Governor Bo Hai left.", ("Bo Hai", "Governor", None)),
    ("Vice-Mayor Bo Hai left.", ("Bo Hai", "Vice-Mayor", None)),
    ("Prime Minister Bo Hai left.", ("Bo Hai", "Prime Minister", None)),
    ("Acting Director Bo Hai left.", ("Bo Hai", "Acting Director", None)),
    ("Secretary for Justice Bo Hai left.", ("Bo Hai", "Secretary for Justice", None)),
    ("Bo Hai, Commissioner for Labour, left.", ("Bo Hai", "Commissioner for Labour", None)),
    ("Bo Hai, Chairman of the Reef Trust, left.", ("Bo Hai", "Chairman of the Reef Trust", None)),
    ("Bo Hai, Director of the Ports Bureau, left.",
     ("Bo Hai", "Director of the Ports Bureau", None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HOLDERS)
def test_person_and_office_that_stand_together_are_one_claim(text, expected):
    assert holders(text) == [expected]


def test_office_holders_of_a_list_are_told_apart():
    text = (
        "Present were Ann Lo, the Minister for Ports; Bo Hai, the Mayor of Shanghai;"
        " and Cai Yun, Director of Fisheries."
    )
    assert [holder[:2] for holder in holders(text)] == [
        ("Ann Lo", "Minister for Ports"),
        ("Bo Hai", "Mayor of Shanghai"),
        ("Cai Yun", "Director of Fisheries"),
    ]


def test_one_person_with_two_offices_gives_two_claims():
    text = "Mayor Bo Hai spoke. Bo Hai, Chairman of the Reef Trust, left."
    assert holders(text) == [
        ("Bo Hai", "Mayor", None),
        ("Bo Hai", "Chairman of the Reef Trust", None),
    ]


NO_HOLDER = [
    "The mayor left.",
    "Bo Hai left.",
    "Each city has a mayor.",
    "The Mayor of Shanghai left.",
    "The Ports Bureau left.",
]


@pytest.mark.parametrize("text", NO_HOLDER)
def test_person_or_office_alone_is_no_office_holder(text):
    assert holders(text) == []


PROJECTS = [
    ("The sides agreed to build the Reef Bridge Project.", ["Reef Bridge Project"]),
    ("Both sides will build the Reef Bridge Project.", ["Reef Bridge Project"]),
    ("The sides will jointly run the Reef Bridge Project.", ["Reef Bridge Project"]),
    ("The sides will build the Reef and River Project together.", ["Reef and River Project"]),
    ("The sides agreed not to fail. The Mill Project closed.", []),
    ("The firm built the Reef Bridge Project.", []),
    ("The sides agreed on a project.", []),
]


@pytest.mark.parametrize(("text", "expected"), PROJECTS)
def test_project_has_a_name_and_is_run_together(text, expected):
    found = find_projects(document(f"{HELD} {text}"))
    assert [claim.fields["name"] for claim in found] == expected

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who chaired, what was counted, which areas and documents: English notices of invented sides."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.area import find_areas
from gongshi.reading.english.chair import find_chairs
from gongshi.reading.english.consensus_count import find_consensus_counts
from gongshi.reading.english.instrument import find_instruments
from gongshi.reading.english.instruments_signed import find_instruments_signed
from gongshi.reading.english.mechanism_history import find_mechanism_histories
from gongshi.reading.english.project import find_projects
from gongshi.values import PartialDate

NAME = "Harbour City-River Port Joint Council"
HELD = f"The 4th session of the {NAME} was held in Singapore on May 3, 2024."
SESSION = {"mechanism": NAME, "ordinal": 4, "date": "2024-05-03"}


def document(text):
    return Document.of(Notice.of(text, "en", PartialDate.parse("2024-05-10")))


def chairs(text):
    found = find_chairs(document(text))
    return [(c.fields["person"], c.fields.get("office"), c.fields.get("side")) for c in found]


ANN = ("Ann Lo", "Minister for Ports", "Singapore")
BO = ("Bo Hai", "Mayor of Shanghai", "Shanghai")
A, B = "Ann Lo, Singapore's Minister for Ports,", "Bo Hai, the Mayor of Shanghai"
CHAIRED = [
    f"The 4th {NAME} was co-chaired by {A} and {B}.",
    f"The 4th {NAME} was chaired jointly by {A} and {B}.",
    f"{A} and {B}, co-chaired the 4th {NAME}.",
    f"The 4th {NAME} met, with {A} and {B} as co-chairs.",
    f"{A} shared the chair with {B}, at the 4th {NAME}.",
    f"The co-chairs of the day: the 4th {NAME} met. The co-chairs were {A} and {B}.",
    f"{HELD} It was convened by {A} and {B}.",
    f"{HELD} Present were {A} and {B}. The two co-chaired the session.",
    f"{HELD} Leading the sides were {A} and {B}. Both leaders jointly chaired it.",
    f"{HELD} {A} spoke after she and {B}, presided over the session.",
]


@pytest.mark.parametrize("text", CHAIRED)
def test_both_chairs_are_found_with_office_and_side(text):
    assert chairs(text) == [ANN, BO]


def test_chair_to_come_is_planned():
    text = (
        f"Ms Ann Lo, Minister for Ports, goes to the 5th {NAME}. Ms Lo will be in the chair"
        " together with Mr Bo Hai, the Mayor of Shanghai."
    )
    claims = list(find_chairs(document(text)))
    assert [(c.fields["person"], c.modality) for c in claims] == [
        ("Ann Lo", "planned"),
        ("Bo Hai", "planned"),
    ]
    assert claims[0].quote == "Ann Lo, Minister for Ports"


def test_chair_named_by_office_alone_pins_who_is_meant():
    text = f"Minister Ann Lo spoke. {HELD} It was chaired by the minister."
    (claim,) = find_chairs(document(text))
    assert (claim.fields["person"], claim.quote) == ("Ann Lo", "chaired by the minister")
    assert claim.words("antecedent") == "Ann Lo"
    assert dict(claim.fields["session"]) == SESSION


NO_CHAIR = [
    f"{HELD} Minister Ann Lo would have liked to co-chair it.",
    f"{HELD} Minister Ann Lo was unable to chair it.",
    f"{HELD} Minister Ann Lo led a delegation and witnessed the signing.",
    f"{HELD} Minister Ann Lo chaired a forum on fish.",
    f"{HELD} Minister Ann Lo chairs the board of a bank.",
    f"{HELD} Minister Ann Lo did not chair it.",
    f"{HELD} Ann Lo, former chair of the club, came.",
    f"{HELD} “I chaired it alone for many years,” Minister Ann Lo said.",
    "The fish forum was chaired by Minister Ann Lo.",
]


@pytest.mark.parametrize("text", NO_CHAIR)
def test_near_miss_gives_no_chair(text):
    assert chairs(text) == []


def counts(text):
    found = find_consensus_counts(document(text))
    return [(c.fields["what"], c.fields["value"], c.fields.get("approx")) for c in found]


COUNTED = [
    ("agreed on 65 projects spanning 15 sectors.", [("projects", 65, None), ("areas", 15, None)]),
    ("reached a consensus on 13 areas of cooperation.", [("areas", 13, None)]),
    ("found common ground in sixteen areas of co-operation.", [("areas", 16, None)]),
    ("settled on 28 joint projects.", [("projects", 28, None)]),
    ("endorsed over 80 co-operation initiatives.", [("projects", 80, "over")]),
    ("agreed on nearly 30 key measures.", [("projects", 30, "nearly")]),
    ("agreed on at least 12 new items.", [("projects", 12, "at_least")]),
    # numbers of something else
    ("brought the two cities closer.", []),
    ("agreed on 15 per cent.", []),
    ("agreed in 2024 on fish.", []),
    ("opened one area to all.", []),
    ("saw 40 projects fail.", []),
    ("welcomed 300 guests and 9 choirs.", []),
]


@pytest.mark.parametrize(("words", "expected"), COUNTED)
def test_count_is_a_number_and_its_noun(words, expected):
    assert counts(f"{HELD} The sides {words}") == expected


def test_count_pins_number_noun_and_qualifier_and_belongs_to_its_session():
    text = f"{HELD} The sides agreed on more than 28 joint projects."
    (claim,) = find_consensus_counts(document(text))
    assert {part: claim.words(part) for part in claim.parts} == {
        "value": "28",
        "what": "joint projects",
        "approx": "more than",
        "session": f"4th session of the {NAME}",
    }
    assert dict(claim.fields["session"]) == SESSION


def test_count_of_an_earlier_session_belongs_to_that_session():
    text = (
        f"{HELD}\n\nThe 3rd session was held in 2019, with a consensus on 13 areas of cooperation."
    )
    (claim,) = find_consensus_counts(document(text))
    assert dict(claim.fields["session"]) == {"mechanism": NAME, "ordinal": 3, "date": "2019"}


def test_counts_without_a_mechanism_are_nobodys():
    assert counts("The two firms agreed on 65 projects in 15 sectors.") == []


def signed(text):
    return [
        (c.fields["count"], c.fields.get("approx"), c.modality)
        for c in find_instruments_signed(document(f"{HELD} {text}"))
    ]


SIGNED = [
    ("The sides signed 20 documents.", [(20, None, "stated")]),
    ("Twelve agreements were signed.", [(12, None, "stated")]),
    ("They put their names to 15 co-operation agreements.", [(15, None, "stated")]),
    ("Over 20 memorandums of understanding were inked.", [(20, "over", "stated")]),
    ("They exchanged four letters of intent.", [(4, None, "stated")]),
    ("The sides will sign about 25 documents.", [(25, "about", "planned")]),
    ("Four co-operation agreements are to be signed.", [(4, None, "planned")]),
    ("The sides did not sign 20 documents.", []),
    ("No agreement was signed.", []),
    ("The sides read 20 documents.", []),
]


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_signed_documents_are_counted_where_they_are_signed(text, expected):
    assert signed(text) == expected


def areas(text):
    return [(c.fields["name"], c.fields["of"]) for c in find_areas(document(f"{HELD} {text}"))]


def names(text):
    return [name for name, _ in areas(text)]


LISTED = [
    ("The sides agreed on 15 areas, including fishing, ports and tides.", "consensus"),
    ("The sides agreed on 65 projects spanning 15 sectors, such as fishing, ports and tides.",
     "consensus"),
    ("They reached a consensus on three areas: fishing; ports; and tides.", "consensus"),
    ("The 28 joint projects fall under fishing; ports; and, tides.", "consensus"),
    ("They found common ground. Other areas of cooperation included fishing, ports, and tides.",
     "consensus"),
    ("They signed 20 documents that focused on ties in areas such as fishing, ports and tides.",
     "instruments"),
    ("Five agreements were inked in fishing, ports and tides.", "instruments"),
    ("They discussed fish for long, and signed 9 memoranda, including fishing, ports and tides.",
     "instruments"),
    ("They signed five agreements, covering fishing, ports and tides.", "instruments"),
    ("Agreements on fishing, ports and tides have been concluded by the sides.", "instruments"),
    ("They signed 15 agreements. The subjects are fishing, ports and tides.", "instruments"),
    ("They signed 15 agreements. They widen co-operation in fishing, ports, tides and more.",
     "instruments"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "of"), LISTED)
def test_list_of_areas_is_cut_and_says_what_it_is_of(text, of):
    assert areas(text) == [("fishing", of), ("ports", of), ("tides", of)]


def test_announced_areas_may_stand_as_headings_below():
    text = (
        "The sides met for long. They agreed on two areas of co-operation, as follows:\n"
        "Fishing and ports\n"
        "     Boats will be built in the yards of both sides for the fishing fleet.\n"
        "Tides\n"
        "     Tides will be measured in the ports of both sides for the fishing fleet.\n"
    )
    assert names(text) == ["Fishing and ports", "Tides"]


NO_AREA = [
    "Ms Lo said the pair cooperated in areas such as economy, trade and culture.",
    "On the agenda are fishing, ports and tides.",
    "They will discuss 5 areas, including fishing, ports and tides.",
    "“We agreed on 15 areas, including fishing, ports and tides,” she said.",
    "The sides grew closer in areas including fishing, ports and tides.",
]


@pytest.mark.parametrize("text", NO_AREA)
def test_fields_of_speeches_and_agendas_are_no_agreed_areas(text):
    assert areas(text) == []


def test_area_of_an_earlier_session_belongs_to_it_over_paragraphs():
    text = (
        f"{HELD} It was long.\n\n"
        "The 3rd session was held in 2019, with a consensus on 13 areas, including fishing.\n\n"
        "Other areas of cooperation included ports, and tides."
    )
    found = [(c.fields["name"], c.fields["session"]["ordinal"]) for c in find_areas(document(text))]
    assert found == [("fishing", 3), ("ports", 3), ("tides", 3)]


def instruments(text):
    return [
        (c.fields["title"], c.fields.get("form"), c.fields.get("signatories"), c.modality)
        for c in find_instruments(document(f"{HELD} {text}"))
    ]


MOU = "memorandum of understanding on marine rescue"
BODIES = ("Ports Bureau", "Tide Centre")
DESCRIBED = [
    (f"A {MOU} between the Ports Bureau and the Tide Centre was signed.",
     [(MOU, "memorandum", BODIES, "stated")]),
    (f"The Ports Bureau and the Tide Centre signed a {MOU}.",
     [(MOU, "memorandum", BODIES, "stated")]),
    (f"The Ports Bureau signed a {MOU} with the Tide Centre.",
     [(MOU, "memorandum", BODIES, "stated")]),
    (f"They saw the signing of a {MOU} by the Ports Bureau and the Tide Centre.",
     [(MOU, "memorandum", BODIES, "stated")]),
    ("They signed a letter of intent on fish.",
     [("letter of intent on fish", "letter_of_intent", None, "stated")]),
    ("A framework agreement on tides will be signed.",
     [("framework agreement on tides", "framework", None, "planned")]),
    ("No agreement on ports was signed.", []),
    ("An agreement on ports was not signed.", []),
    ("The agreement was signed long ago.", []),
    ("They praised an agreement on ports.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DESCRIBED)
def test_described_document_has_title_form_and_signatories(text, expected):
    assert instruments(text) == expected


def test_signatories_are_pinned_one_by_one():
    text = f"{HELD} A {MOU} between the Ports Bureau and the Tide Centre was signed."
    (claim,) = find_instruments(document(text))
    assert [span.of(text) for span in claim.parts["signatories"]] == list(BODIES)
    assert dict(claim.fields["session"]) == SESSION


def histories(text):
    return [
        {k: v for k, v in c.fields.items() if k != "mechanism"}
        for c in find_mechanism_histories(document(text))
    ]


PAST = [
    (f"The {NAME} was established in October 2003.", [{"event": "founded", "date": "2003-10"}]),
    (f"The {NAME} works. It was set up in 2003.", [{"event": "founded", "date": "2003"}]),
    (f"The {NAME} works. The council dates from 2003.", [{"event": "founded", "date": "2003"}]),
    (f"The {NAME} was upgraded in 2015.", [{"event": "upgraded", "date": "2015"}]),
    (f"The {NAME} works. The ferry was established in 2003.", []),
    (f"The {NAME} was never established in 2003.", []),
    ("The ferry club was established in October 2003.", []),
]


@pytest.mark.parametrize(("text", "expected"), PAST)
def test_founding_of_a_mechanism_has_its_date(text, expected):
    assert histories(text) == expected


def test_renaming_names_the_former_and_the_new():
    old = "Harbour City-River Port Trade Cooperation mechanism"
    text = f"The {old} was established in May 2001, later being renamed the {NAME} in 2015."
    assert histories(text) == [
        {"event": "founded", "date": "2001-05"},
        {"event": "renamed", "date": "2015", "former_name": old, "new_name": NAME},
    ]


def test_mechanism_formerly_known_by_another_name_was_renamed():
    old = "Harbour City-River Port Trade Committee"
    text = f"The {NAME}, formerly known as the {old}, met."
    assert histories(text) == [{"event": "renamed", "former_name": old, "new_name": NAME}]


def test_project_with_a_name_of_its_own_is_claimed_once():
    text = (
        f"{HELD} The sides agreed to build the Harbour Link Project, led by the Ports Bureau."
        " Both sides praised the Harbour Link Project. The Mill Project failed."
    )
    (claim,) = find_projects(document(text))
    assert (claim.fields["name"], claim.fields["lead"]) == ("Harbour Link Project", "Ports Bureau")
    assert dict(claim.fields["session"]) == SESSION

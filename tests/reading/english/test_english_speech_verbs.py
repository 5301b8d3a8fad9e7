# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Verbs of saying by what may follow them: one invented sentence a verb."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.statement import find_statements


def said(text, language="en"):
    """Return speaker, cue, content, whether in own words, and the antecedent."""
    claims = find_statements(Document.of(Notice.of(text, language)))
    return [
        (
            claim.fields["speaker"],
            claim.words("cue") if "cue" in claim.parts else None,
            claim.words("content"),
            claim.fields["direct"],
            claim.words("antecedent") if "antecedent" in claim.parts else None,
        )
        for claim in claims
    ]


BARE = [
    ("Tom Hill said the pier was safe.", [("Tom Hill", "said", "the pier was safe", False, None)]),
    ("Tom Hill adds the pier was safe.", [("Tom Hill", "adds", "the pier was safe", False, None)]),
    (
        "Tom Hill believes the pier is safe.",
        [("Tom Hill", "believes", "the pier is safe", False, None)],
    ),
    (
        "Tom Hill noted the pier was safe.",
        [("Tom Hill", "noted", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill claimed the pier was safe.",
        [("Tom Hill", "claimed", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill insisted the pier was safe.",
        [("Tom Hill", "insisted", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill predicts the pier will reopen.",
        [("Tom Hill", "predicts", "the pier will reopen", False, None)],
    ),
    (
        "Tom Hill warned the pier would close.",
        [("Tom Hill", "warned", "the pier would close", False, None)],
    ),
    (
        "Tom Hill confirmed the pier would close.",
        [("Tom Hill", "confirmed", "the pier would close", False, None)],
    ),
    (
        "Tom Hill denied the pier was unsafe.",
        [("Tom Hill", "denied", "the pier was unsafe", False, None)],
    ),
    (
        "Tom Hill admitted the pier was unsafe.",
        [("Tom Hill", "admitted", "the pier was unsafe", False, None)],
    ),
    (
        "Tom Hill estimated repairs would take a year.",
        [("Tom Hill", "estimated", "repairs would take a year", False, None)],
    ),
    (
        "Tom Hill expects the pier to reopen.",
        [("Tom Hill", "expects", "the pier to reopen", False, None)],
    ),
    (
        "Tom Hill hopes the pier will reopen.",
        [("Tom Hill", "hopes", "the pier will reopen", False, None)],
    ),
    (
        "Tom Hill stressed the pier was safe.",
        [("Tom Hill", "stressed", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill thinks the pier is safe.",
        [("Tom Hill", "thinks", "the pier is safe", False, None)],
    ),
    (
        "Tom Hill argued the pier should stay.",
        [("Tom Hill", "argued", "the pier should stay", False, None)],
    ),
    (
        "Tom Hill suggested the pier should stay.",
        [("Tom Hill", "suggested", "the pier should stay", False, None)],
    ),
    (
        "Tom Hill feared the pier would fall.",
        [("Tom Hill", "feared", "the pier would fall", False, None)],
    ),
    (
        "Tom Hill acknowledged the pier was old.",
        [("Tom Hill", "acknowledged", "the pier was old", False, None)],
    ),
    (
        "Tom Hill maintained the pier was safe.",
        [("Tom Hill", "maintained", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill announced the pier would reopen.",
        [("Tom Hill", "announced", "the pier would reopen", False, None)],
    ),
    (
        "Tom Hill alleged the pier was unsafe.",
        [("Tom Hill", "alleged", "the pier was unsafe", False, None)],
    ),
    (
        "Tom Hill conceded the pier was old.",
        [("Tom Hill", "conceded", "the pier was old", False, None)],
    ),
    ("Tom Hill declared the pier open.", [("Tom Hill", "declared", "the pier open", False, None)]),
    (
        "Tom Hill emphasised the pier was safe.",
        [("Tom Hill", "emphasised", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill revealed the pier had been sold.",
        [("Tom Hill", "revealed", "the pier had been sold", False, None)],
    ),
    (
        "Tom Hill reiterated the pier was safe.",
        [("Tom Hill", "reiterated", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill explained the pier had been closed.",
        [("Tom Hill", "explained", "the pier had been closed", False, None)],
    ),
    (
        "Tom Hill concluded the pier was safe.",
        [("Tom Hill", "concluded", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill complained the pier was old.",
        [("Tom Hill", "complained", "the pier was old", False, None)],
    ),
    (
        "Tom Hill recalled the pier had burned.",
        [("Tom Hill", "recalled", "the pier had burned", False, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BARE)
def test_verb_with_a_clause_says_the_clause(text, expected):
    assert said(text) == expected


THAT = [
    (
        "Tom Hill agreed that the pier was safe.",
        [("Tom Hill", "agreed", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill promised that the pier would reopen.",
        [("Tom Hill", "promised", "the pier would reopen", False, None)],
    ),
    (
        "Tom Hill replied that the pier was safe.",
        [("Tom Hill", "replied", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill recommended that the pier be closed.",
        [("Tom Hill", "recommended", "the pier be closed", False, None)],
    ),
    (
        "Tom Hill hinted that the pier might close.",
        [("Tom Hill", "hinted", "the pier might close", False, None)],
    ),
    (
        "Tom Hill made clear that the pier would close.",
        [("Tom Hill", "made clear", "the pier would close", False, None)],
    ),
    (
        "Tom Hill reassured that the pier was safe.",
        [("Tom Hill", "reassured", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill lamented that the pier was lost.",
        [("Tom Hill", "lamented", "the pier was lost", False, None)],
    ),
    (
        "Tom Hill underlined that the pier was safe.",
        [("Tom Hill", "underlined", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill regretted that the pier was lost.",
        [("Tom Hill", "regretted", "the pier was lost", False, None)],
    ),
    (
        "Tom Hill boasted that the pier was the longest.",
        [("Tom Hill", "boasted", "the pier was the longest", False, None)],
    ),
    (
        "Tom Hill joked that the pier would float away.",
        [("Tom Hill", "joked", "the pier would float away", False, None)],
    ),
    (
        "Tom Hill protested that the pier was safe.",
        [("Tom Hill", "protested", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill clarified that the pier was safe.",
        [("Tom Hill", "clarified", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill confessed that the pier was unsafe.",
        [("Tom Hill", "confessed", "the pier was unsafe", False, None)],
    ),
    (
        "Tom Hill decided that the pier would close.",
        [("Tom Hill", "decided", "the pier would close", False, None)],
    ),
    (
        "Tom Hill demanded that the pier be repaired.",
        [("Tom Hill", "demanded", "the pier be repaired", False, None)],
    ),
    (
        "Tom Hill found that the pier was safe.",
        [("Tom Hill", "found", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill proposed that the pier be sold.",
        [("Tom Hill", "proposed", "the pier be sold", False, None)],
    ),
    (
        "Tom Hill reaffirmed that the pier would stay.",
        [("Tom Hill", "reaffirmed", "the pier would stay", False, None)],
    ),
    (
        "Tom Hill speculated that the pier might be sold.",
        [("Tom Hill", "speculated", "the pier might be sold", False, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), THAT)
def test_verb_with_that_says_what_follows_that(text, expected):
    assert said(text) == expected


TOLD = [
    (
        "Tom Hill told councillors that the pier was safe.",
        [("Tom Hill", "told", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill reminded the council that the pier was old.",
        [("Tom Hill", "reminded", "the pier was old", False, None)],
    ),
    (
        "Tom Hill assured passengers that the pier was safe.",
        [("Tom Hill", "assured", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill informed the harbour board that the pier was shut.",
        [("Tom Hill", "informed", "the pier was shut", False, None)],
    ),
    (
        "Tom Hill warned owners that the pier was unsafe.",
        [("Tom Hill", "warned", "the pier was unsafe", False, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_person_told_is_no_part_of_what_is_said(text, expected):
    assert said(text) == expected


ASKED = [
    (
        "Tom Hill urged both ports to share pilots.",
        [("Tom Hill", "urged", "both ports to share pilots", False, None)],
    ),
    (
        "Tom Hill called on ferry firms to cut fares.",
        [("Tom Hill", "called on", "ferry firms to cut fares", False, None)],
    ),
    (
        "Tom Hill asked the council to act.",
        [("Tom Hill", "asked", "the council to act", False, None)],
    ),
    (
        "Tom Hill invited shipowners to invest in the yard.",
        [("Tom Hill", "invited", "shipowners to invest in the yard", False, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_request_says_who_is_to_do_what(text, expected):
    assert said(text) == expected


JUDGED = [
    (
        "Tom Hill thanked the crews for their work.",
        [("Tom Hill", "thanked", "the crews for their work", False, None)],
    ),
    ("Tom Hill praised the crews.", [("Tom Hill", "praised", "the crews", False, None)]),
    (
        "Tom Hill described the pier as a bridge between two towns.",
        [("Tom Hill", "described", "the pier as a bridge between two towns", False, None)],
    ),
    (
        "Tom Hill called the pier a landmark.",
        [("Tom Hill", "called", "the pier a landmark", False, None)],
    ),
    ("Tom Hill criticised the plan.", [("Tom Hill", "criticised", "the plan", False, None)]),
]


@pytest.mark.parametrize(("text", "expected"), JUDGED)
def test_judgement_says_its_object(text, expected):
    assert said(text) == expected


INTENDED = [
    (
        "Tom Hill vowed to rebuild the pier.",
        [("Tom Hill", "vowed", "to rebuild the pier", False, None)],
    ),
    ("Tom Hill offered to resign.", [("Tom Hill", "offered", "to resign", False, None)]),
    ("Tom Hill promised to cut fares.", [("Tom Hill", "promised", "to cut fares", False, None)]),
    ("Tom Hill refused to resign.", []),
]


@pytest.mark.parametrize(("text", "expected"), INTENDED)
def test_promise_says_what_the_speaker_will_do_and_refusal_nothing(text, expected):
    assert said(text) == expected


FORMS = [
    (
        "Tom Hill has said the pier is safe.",
        [("Tom Hill", "said", "the pier is safe", False, None)],
    ),
    (
        "Tom Hill had said the pier was safe.",
        [("Tom Hill", "said", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill is saying the pier is safe.",
        [("Tom Hill", "saying", "the pier is safe", False, None)],
    ),
    ("Tom Hill will say the pier is safe.", [("Tom Hill", "say", "the pier is safe", False, None)]),
    (
        "Tom Hill also said the pier was safe.",
        [("Tom Hill", "said", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill repeatedly said the pier was safe.",
        [("Tom Hill", "said", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill said yesterday that the pier was safe.",
        [("Tom Hill", "said", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill said on Tuesday that the pier was safe.",
        [("Tom Hill", "said", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill said in an interview that the pier was safe.",
        [("Tom Hill", "said", "the pier was safe", False, None)],
    ),
    (
        "Tom Hill said at the opening that the pier was safe.",
        [("Tom Hill", "said", "the pier was safe", False, None)],
    ),
    (
        "On Tuesday, Tom Hill said the pier was safe.",
        [("Tom Hill", "said", "the pier was safe", False, None)],
    ),
    (
        "Speaking at the opening, Tom Hill said the pier was safe.",
        [("Tom Hill", "said", "the pier was safe", False, None)],
    ),
    (
        "Meanwhile, Tom Hill said the pier was safe.",
        [("Tom Hill", "said", "the pier was safe", False, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_verb_in_any_tense_and_behind_any_adverbial_is_found(text, expected):
    assert said(text) == expected

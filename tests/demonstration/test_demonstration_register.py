# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The register and the reviews of the demonstration: whole, unique and in three scripts."""

from __future__ import annotations

import re
import tomllib

import pytest

from gongshi import demonstration

REGISTER = tomllib.loads(demonstration.table("register"))
REVIEWS = tomllib.loads(demonstration.table("reviews"))
ITEMS = [(table, item) for table, items in REGISTER.items() for item in items]
NAMES = [(item["id"], name) for _, item in ITEMS for name in item["names"]]
LANGUAGES = ["en", "zh-Hant", "zh-Hans"]
FIELDS = {
    "side": {"id", "names"},
    "mechanism": {"id", "names", "sides"},
    "office": {"id", "names", "side"},
    "person": {"id", "names"},
    "body": {"id", "names", "side"},
    "scheme": {"id", "names", "side"},
}


def preferred(item):
    return {name["lang"]: name["text"] for name in item["names"] if name.get("preferred", False)}


def named(table, identifier):
    return next(item for item in REGISTER[table] if item["id"] == identifier)


def test_the_register_has_these_tables_only():
    assert set(REGISTER) == set(FIELDS)


@pytest.mark.parametrize(("table", "item"), ITEMS, ids=lambda part: str(part)[:40])
def test_an_item_has_the_fields_of_its_table(table, item):
    optional = {"side"}
    assert set(item) | optional == FIELDS[table] | optional
    assert item.get("side", "hk") in {side["id"] for side in REGISTER["side"]}


def test_ids_are_readable_ascii_and_unique():
    ids = [item["id"] for _, item in ITEMS]
    assert sorted(ids) == sorted(set(ids))
    assert [name for name in ids if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name)] == []


def test_every_name_has_words_and_a_known_language():
    fields = {"text", "lang", "preferred", "from", "until", "sources"}
    faulty = [
        (owner, name)
        for owner, name in NAMES
        if name["text"] in ("", " ")
        or name["text"] != name["text"].strip()
        or name["lang"] not in LANGUAGES
        or not set(name) <= fields
    ]
    assert faulty == []


def test_an_item_prefers_one_name_in_each_language_it_has():
    counts = {
        (item["id"], lang): sum(
            name.get("preferred", False) for name in item["names"] if name["lang"] == lang
        )
        for _, item in ITEMS
        for lang in {name["lang"] for name in item["names"]}
    }
    assert {owner: count for owner, count in counts.items() if count != 1} == {}


def test_all_but_a_few_bodies_are_named_in_three_scripts():
    partly = [item["id"] for _, item in ITEMS if set(preferred(item)) != set(LANGUAGES)]
    assert sorted(partly) == [
        "hk-sh-airport-management",
        "sh-airport-group",
        "sh-broadcaster",
        "sh-heritage-administration",
        "sh-west-bund",
    ]


def test_a_name_stands_for_one_item_of_a_table_only():
    owners = {}
    for table, item in ITEMS:
        for name in item["names"]:
            owners.setdefault((table, name["text"]), set()).add(item["id"])
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_people_are_registered_by_full_name():
    english = [name["text"] for item in REGISTER["person"] for name in item["names"][:1]]
    assert [name for name in english if " " not in name] == []
    chinese = [name["text"] for item in REGISTER["person"] for name in item["names"][1:]]
    assert [name for name in chinese if len(name) < 2] == []


def test_the_conference_joins_two_registered_sides_and_changed_its_name():
    conference = named("mechanism", "hk-sh")
    assert conference["sides"] == ["hk", "sh"]
    assert preferred(conference) == {
        "en": "Hong Kong/Shanghai Co-operation Conference",
        "zh-Hant": "滬港合作會議",
        "zh-Hans": "沪港合作会议",
    }
    chinese = [name for name in conference["names"] if name["lang"] == "zh-Hans"]
    assert [(name["text"], name.get("from"), name.get("until")) for name in chinese] == [
        ("沪港合作会议", "2015", None),
        ("沪港经贸合作会议", "2003-10", "2015"),
    ]


def test_a_name_that_changed_says_which_digest_tells_it():
    dated = [name for _, name in NAMES if "from" in name or "until" in name]
    assert {tuple(name["sources"]) for name in dated} == {("hk-sh-history.en.txt",)}
    assert "hk-sh-history.en.txt" in demonstration.notice_files()


def test_the_sides_carry_the_forms_that_texts_use():
    forms = {side["id"]: {name["text"] for name in side["names"]} for side in REGISTER["side"]}
    assert sorted(forms) == ["hk", "sh"]
    assert forms["hk"] >= {"Hong Kong", "HK", "HKSAR", "香港"}
    assert forms["sh"] >= {"Shanghai", "上海", "滬", "沪"}


def test_every_chair_of_the_six_sessions_is_registered_in_three_scripts():
    chairs = {
        "tung-chee-hwa": ("Tung Chee Hwa", "董建華", "董建华"),
        "donald-tsang": ("Donald Tsang", "曾蔭權", "曾荫权"),
        "c-y-leung": ("C Y Leung", "梁振英", "梁振英"),
        "carrie-lam": ("Carrie Lam", "林鄭月娥", "林郑月娥"),
        "john-lee": ("John Lee", "李家超", "李家超"),
        "han-zheng": ("Han Zheng", "韓正", "韩正"),
        "yang-xiong": ("Yang Xiong", "楊雄", "杨雄"),
        "ying-yong": ("Ying Yong", "應勇", "应勇"),
        "gong-zheng": ("Gong Zheng", "龔正", "龚正"),
    }
    found = {name: tuple(preferred(named("person", name)).values()) for name in chairs}
    assert found == chairs


def test_every_registered_item_is_spoken_of_in_a_digest():
    texts = [demonstration.notice_bytes(file).decode() for file in demonstration.notice_files()]
    corpus = "\n".join(texts)
    # Announced in digests by the bureau's short name in brackets, or by a name of its chief.
    by_another_name = {
        "hk-airport-authority": "airport authorities",
        "hk-secretary-financial-services-treasury": "(Financial Services & the Treasury)",
        "hk-secretary-education": "Kevin Yeung (Education)",
        "sh-broadcaster": "Shanghai broadcaster",
        "sh-heritage-administration": "Shanghai heritage administration",
    }
    silent = [
        item["id"]
        for _, item in ITEMS
        if not any(name["text"] in corpus for name in item["names"])
        and by_another_name.get(item["id"], "\0") not in corpus
    ]
    assert silent == []


def test_reviews_are_marked_as_the_demonstration_s_own():
    assert REVIEWS["reviewer"] == "gongshi demonstration"
    assert set(REVIEWS) <= {"reviewer", "review"}


def faults_of(review):
    """What is wrong with one review, in a word each; empty when it is well formed."""
    needed = {"claim", "verdict", "reason", "kind", "quote", "file"}
    corrects = review.get("verdict") == "correct"
    if set(review) != needed | ({"fields"} if corrects else set()):
        return ["fields"]
    words = demonstration.notice_bytes(review["file"]).decode("utf-8")
    checks = {
        "claim": re.fullmatch(r"[0-9a-f]{64}", review["claim"]) is not None,
        "verdict": review["verdict"] in ("accept", "correct", "reject"),
        "reason": review["reason"].strip() != "",
        "quote": review["quote"] in words and review["quote"] != "",
    }
    return [name for name, holds in checks.items() if not holds]


def test_every_review_is_well_formed_and_quotes_its_digest():
    reviews = REVIEWS.get("review", [])
    assert [(review["claim"], faults_of(review)) for review in reviews if faults_of(review)] == []
    assert len({review["claim"] for review in reviews}) == len(reviews)


def test_the_example_in_the_review_file_is_well_formed():
    lines = demonstration.table("reviews").splitlines()
    start = lines.index("#   [[review]]")
    example = "\n".join(line[4:] for line in lines[start : lines.index("", start)])
    (review,) = tomllib.loads(example)["review"]
    assert faults_of(review) == []
    assert faults_of(review | {"verdict": "maybe", "quote": "nine areas"}) == ["fields"]
    assert faults_of({**review, "quote": "nine areas", "claim": "12"}) == ["claim", "quote"]

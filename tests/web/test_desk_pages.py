# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The desk: who gets in, what each role may do, and what becomes of a form."""

from __future__ import annotations

import shutil

import pytest
from django.db import connection
from django.test import Client
from tests.web.page_text import page_of

from gongshi.reading.kinds import KINDS
from gongshi.store.accounts import ROLES, accounts, add_account, give_role
from gongshi.store.people import open_names
from gongshi.store.queries import claim as claim_record
from gongshi.store.queries import register
from gongshi.store.queue import orphans, waiting
from gongshi.web.entry_words import ROLES as ROLE_WORDS

pytestmark = pytest.mark.integration

WORDS = "a ferry leaves at noon"


@pytest.fixture
def own(opened, tmp_path, monkeypatch):
    """A copy of the invented record that a test may write to."""
    monkeypatch.setenv("GONGSHI_SECRET_KEY", "a key for tests, and for nothing else")
    connection.close()
    shutil.copy(opened.path, tmp_path / "own.sqlite3")
    connection.settings_dict["NAME"] = str(tmp_path / "own.sqlite3")
    return opened


@pytest.fixture
def enter(own):
    """Log in as someone with a role; the browser and who it is."""

    def entered(name, role="reviewer"):
        who = add_account(name, WORDS, role)
        browser = Client(headers={"host": "localhost"})
        answer = browser.post("/en/login/", {"name": name, "password": WORDS})
        assert (answer.status_code, answer["Location"]) == (302, "/en/desk/")
        browser.who = who
        return browser

    return entered


def form_of(browser, address):
    """The form of a claim as it was filled in for the person."""
    (form,) = [
        one for one in page_of(browser.get(address)).all("form") if "action" not in one.attributes
    ]
    sent = {}
    for one in form.all("input"):
        sent[one.attributes["name"]] = one.attributes.get("value", "")
    for one in form.all("textarea"):
        sent[one.attributes["name"]] = one.text
    for one in form.all("select"):
        chosen = [o.attributes["value"] for o in one.all("option") if "selected" in o.attributes]
        sent[one.attributes["name"]] = chosen[0] if chosen else ""
    return sent


def place(claim):
    return f"/en/desk/claim/{claim}/"


@pytest.mark.parametrize("address", ["/en/desk/", "/en/desk/names/", "/en/desk/accounts/"])
def test_who_is_not_logged_in_is_led_to_the_login_and_back(own, address):
    add_account("Ada", WORDS, "administrator")
    browser = Client(headers={"host": "localhost"})
    answer = browser.get(address)
    assert (answer.status_code, answer["Location"]) == (
        302,
        f"/en/login/?next={address.replace('/', '%2F')}",
    )
    assert browser.get(answer["Location"]).status_code == 200
    answer = browser.post(answer["Location"], {"name": "Ada", "password": WORDS})
    assert answer["Location"] == address


def test_login_leads_to_no_other_site(own):
    add_account("Ada", WORDS, "reviewer")
    browser = Client(headers={"host": "localhost"})
    for away in ("https://elsewhere.example/", "//elsewhere.example/"):
        answer = browser.post(f"/en/login/?next={away}", {"name": "Ada", "password": WORDS})
        assert answer["Location"] == "/en/desk/"


def test_wrong_password_says_so_and_after_five_that_it_waits(own):
    add_account("Ada", WORDS, "reviewer")
    browser = Client(headers={"host": "localhost"})
    for _ in range(5):
        answer = browser.post("/en/login/", {"name": "Ada", "password": "wrong"})
        assert answer.status_code == 403
        assert "no account with this name and password" in page_of(answer).words
    answer = browser.post("/en/login/", {"name": "Ada", "password": WORDS})
    assert "too many logins failed" in page_of(answer).words


def test_form_without_its_token_is_refused_and_nothing_recorded(enter):
    browser = enter("Ada")
    claim = waiting()[0].id
    strict = Client(enforce_csrf_checks=True, headers={"host": "localhost"})
    strict.cookies = browser.cookies
    answer = strict.post(place(claim), {"verdict": "accept", "reason": "So.", "seen": ""})
    assert answer.status_code == 403
    assert "This form cannot be taken" in page_of(answer).words
    assert claim_record(claim).standing.status == "unreviewed"


def test_login_cookie_is_for_the_server_only_and_pages_of_the_record_set_none(enter):
    browser = enter("Ada")
    assert browser.cookies["gongshi-login"]["httponly"] is True
    plain = Client(headers={"host": "localhost"})
    answer = plain.get("/en/")
    assert (plain.cookies, answer.get("Vary", "").lower().count("cookie")) == ({}, 0)
    assert "no-store" in browser.get("/en/desk/")["Cache-Control"]


def test_logging_out_ends_the_login_everywhere(enter):
    browser = enter("Ada")
    stolen = Client(headers={"host": "localhost"})
    stolen.cookies["gongshi-login"] = browser.cookies["gongshi-login"].value
    assert stolen.get("/en/desk/").status_code == 200
    assert browser.post("/en/logout/").status_code == 302
    assert stolen.get("/en/desk/").status_code == 302
    assert browser.get("/en/logout/").status_code == 405


def test_account_that_is_closed_is_out_at_once(enter):
    browser, boss = enter("Ada"), enter("Ben", "administrator")
    give_role(browser.who.actor, "closed", by=boss.who.actor)
    assert browser.get("/en/desk/").status_code == 302


def test_queue_lists_what_waits_with_filters_in_the_address(enter):
    browser = enter("Ada")
    page = page_of(browser.get("/en/desk/"))
    rows = [a for a in page.all("a") if a.attributes["href"].startswith("/en/desk/claim/")]
    assert len(rows) == min(25, len(waiting(most=1000)))
    kind = waiting()[0].kind
    page = page_of(browser.get(f"/en/desk/?kind={kind}"))
    addresses = [a.attributes["href"] for a in page.all("a")]
    assert [a for a in addresses if a.startswith("/en/desk/claim/")] == [
        f"{place(claim.id)}?kind={kind}" for claim in waiting(kind)
    ]
    assert browser.get("/en/desk/?kind=rumour").status_code == 404
    assert browser.get("/en/desk/?page=none").status_code == 404
    notice = waiting()[0].notice
    assert "Only those of one notice" in page_of(browser.get(f"/en/desk/?notice={notice}")).words
    assert "Nothing waits here" in page_of(browser.get("/en/desk/?kind=scheme&page=9")).words


def test_claim_is_accepted_from_its_form_and_the_next_one_comes(enter):
    browser = enter("Ada")
    first, second = waiting(most=2)
    sent = form_of(browser, place(first.id))
    answer = browser.post(place(first.id), sent | {"verdict": "accept", "reason": "It says so."})
    assert (answer.status_code, answer["Location"]) == (302, place(second.id))
    standing = claim_record(first.id).standing
    assert (standing.status, standing.reason, standing.reviewer) == (
        "accepted",
        "It says so.",
        browser.who.actor,
    )


def test_every_waiting_claim_has_a_form_that_gives_its_fields_back(enter):
    browser = enter("Ada")
    for claim in waiting(most=100):
        sent = form_of(browser, place(claim.id)) | {"verdict": "correct", "reason": "None."}
        answer = browser.post(place(claim.id), sent)
        assert answer.status_code == 422
        assert "changes nothing: accept it instead" in page_of(answer).words


def test_words_of_the_claim_are_marked_in_its_notice(enter):
    browser = enter("Ada")
    claim = waiting()[0]
    page = page_of(browser.get(place(claim.id)))
    assert claim_record(claim.id).words.split()[0] in page.one(id=claim.anchor).text


def test_changed_field_is_not_accepted_but_corrected(enter):
    browser = enter("Ada")
    claim, name = next(
        (one, name)
        for one in waiting(most=100)
        for name in one.payload["fields"]
        if KINDS[one.kind][name].type == "text"
    )
    sent = form_of(browser, place(claim.id)) | {name: "Elsewhere", "reason": "A slip."}
    answer = browser.post(place(claim.id), sent | {"verdict": "accept"})
    assert answer.status_code == 422
    assert "You changed a field" in page_of(answer).words
    assert browser.post(place(claim.id), sent | {"verdict": "correct"}).status_code == 302
    standing = claim_record(claim.id).standing
    assert standing.status == "corrected"
    replaced = claim_record(standing.replacement).standing
    assert replaced.payload["fields"] == {**claim.payload["fields"], name: "Elsewhere"}


def test_review_without_reason_or_verdict_says_so_and_keeps_what_was_typed(enter):
    browser = enter("Ada")
    claim = waiting()[0].id
    sent = form_of(browser, place(claim))
    answer = browser.post(place(claim), sent | {"verdict": "reject", "reason": " "})
    assert (answer.status_code, "gives no reason" in page_of(answer).words) == (422, True)
    answer = browser.post(place(claim), sent | {"reason": "I typed this."})
    assert (answer.status_code, "a review is accept" in page_of(answer).words) == (422, True)
    assert page_of(answer).one("textarea", id="reason").text == "I typed this."


def test_stale_form_is_answered_with_both_versions_and_nothing_is_lost(enter):
    ada, ben = enter("Ada"), enter("Ben")
    claim = waiting()[0].id
    sent = form_of(ben, place(claim)) | {"verdict": "reject", "reason": "It does not."}
    first = form_of(ada, place(claim)) | {"verdict": "accept", "reason": "It says so."}
    assert ada.post(place(claim), first).status_code == 302
    answer = ben.post(place(claim), sent)
    page = page_of(answer)
    assert answer.status_code == 409
    assert "Somebody was faster" in page.words
    assert "It says so." in page.words
    assert page.one("textarea", id="reason").text == "It does not."
    assert claim_record(claim).standing.status == "accepted"
    again = sent | {"seen": page.one("input", name="seen").attributes["value"]}
    assert ben.post(place(claim), again).status_code == 302
    assert claim_record(claim).standing.status == "rejected"


def test_own_acceptance_is_overturned_by_a_second_person_only(enter):
    ada, ben = enter("Ada"), enter("Ben")
    claim = waiting()[0].id
    ada.post(place(claim), form_of(ada, place(claim)) | {"verdict": "accept", "reason": "So."})
    turned = {"verdict": "reject", "reason": "It does not."}
    answer = ada.post(place(claim), form_of(ada, place(claim)) | turned)
    assert (answer.status_code, "a second person" in page_of(answer).words) == (422, True)
    assert ben.post(place(claim), form_of(ben, place(claim)) | turned).status_code == 302
    assert claim_record(claim).standing.status == "rejected"


def test_claim_that_is_not_there_is_not_found(enter):
    assert enter("Ada").get(place("0" * 64)).status_code == 404


def test_reviewer_gives_no_roles(enter):
    browser = enter("Ada")
    for answer in (
        browser.get("/en/desk/accounts/"),
        browser.post("/en/desk/accounts/", {"actor": browser.who.actor, "role": "administrator"}),
    ):
        assert answer.status_code == 403
        assert "Your role does not allow this" in page_of(answer).words
    assert accounts()[0].role == "reviewer"


def test_administrator_makes_accounts_and_gives_roles(enter):
    boss = enter("Ada", "administrator")
    made = {"name": "Ben", "password": WORDS, "role": "reviewer"}
    assert boss.post("/en/desk/accounts/", made).status_code == 302
    ben = next(one for one in accounts() if one.name == "Ben")
    given = {"actor": ben.actor, "role": "closed"}
    assert boss.post("/en/desk/accounts/", given).status_code == 302
    assert [one.role for one in accounts()] == ["administrator", "closed"]
    answer = boss.post("/en/desk/accounts/", made)
    assert (answer.status_code, "there is an account 'Ben'" in page_of(answer).words) == (422, True)
    answer = boss.post("/en/desk/accounts/", {"actor": boss.who.actor, "role": "closed"})
    assert "nobody changes their own role" in page_of(answer).words
    assert WORDS not in answer.content.decode()


def test_name_that_leads_to_nobody_is_resolved_with_a_reason(enter):
    browser = enter("Ada")
    names = open_names()
    assert names != ()
    one = next(name for name in names if name.item == "mechanism")
    item = register().of_kind("mechanism")[0]
    told = {"kind": "mechanism", "name": one.name, "item": item.id, "verdict": "same"}
    page = page_of(browser.get("/en/desk/names/"))
    assert {name.name for name in names} <= {q.text for q in page.all("q")}
    answer = browser.post("/en/desk/names/", told | {"reason": ""})
    assert (answer.status_code, open_names()) == (422, names)
    answer = browser.post("/en/desk/names/", told | {"verdict": "alike", "reason": "So."})
    assert answer.status_code == 422
    answer = browser.post("/en/desk/names/", told | {"item": "nobody", "reason": "So."})
    assert answer.status_code == 404
    assert browser.post("/en/desk/names/", told | {"reason": "One council."}).status_code == 302
    assert one.name not in {name.name for name in open_names()}
    edge = register().edges[-1]
    assert (edge.verdict, edge.reason, edge.actor) == ("same", "One council.", browser.who.actor)


def test_accepted_claims_that_are_no_longer_read_are_listed(enter):
    browser = enter("Ada")
    page = page_of(browser.get("/en/desk/no-longer-read/"))
    rows = [a for a in page.all("a") if a.attributes["href"].startswith("/en/desk/claim/")]
    assert len(rows) == len(orphans())
    assert rows or "There are none." in page.words


def test_each_role_has_its_word():
    assert ROLE_WORDS.keys() == set(ROLES)

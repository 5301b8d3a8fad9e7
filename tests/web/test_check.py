# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Checking if one can get it: a question a page, errors in plain words, the answer, no trace."""

from __future__ import annotations

import logging

import pytest
from django.test import Client
from tests.web.page_text import page_of

CHECK = "/en/scheme/re-employment-allowance/check/"
PAGES = {
    "born": {"born": "day", "born.year": "1975"},
    "earlier-work": {
        "paid_work.end": "day",
        "paid_work.end.month": "10",
        "paid_work.end.year": "2024",
    },
    "permit": {"permit": "none"},
    "registered": {
        "registered": "day",
        "registered.day": "1",
        "registered.month": "3",
        "registered.year": "2025",
    },
    "job": {
        "jobs.start": "day",
        "jobs.start.day": "20",
        "jobs.start.month": "3",
        "jobs.start.year": "2025",
        "jobs.end": "null",
        "jobs.mode": "full_time",
        "jobs.kin": "no",
        "jobs.own_company": "no",
        "jobs.reported": "day",
        "jobs.reported.day": "22",
        "jobs.reported.month": "3",
        "jobs.reported.year": "2025",
    },
}
ALL = {name: value for page in PAGES.values() for name, value in page.items()}
ENDS = "These days cannot be so: one ends before it starts. Check them."
JOB = set(PAGES["job"])


@pytest.fixture
def send(client):
    """Send a page with what was typed on it and before; the answer's page."""

    def sent(page, typed=None, status=200, **more):
        response = client.post(CHECK, {"page": page, **(ALL if typed is None else typed), **more})
        assert response.status_code == status
        return page_of(response)

    return sent


def asked(page):
    return page.one("h1").words


def hidden(page):
    return {
        one.attributes["name"]: one.attributes["value"]
        for one in page.one("form").all("input", type="hidden")
        if one.attributes["name"] not in {"csrfmiddlewaretoken", "page"}
    }


def problems(page):
    return [(one.attributes["href"], one.words) for one in page.one(role="alert").all("a")]


def told(page, title):
    (found,) = (one for one in page.all("section") if [h.words for h in one.all("h2")] == [title])
    return [one.words for one in found.all("li")]


def with_(**changed):
    """All answers with some changed (``born__year`` is born.year); "" takes one out."""
    answers = {**ALL, **{name.replace("__", "."): value for name, value in changed.items()}}
    return {name: value for name, value in answers.items() if value}


def test_five_pages_carry_the_answers_along_to_the_result(client, send):
    page = page_of(client.get(CHECK))
    titles, carried = [], {}
    for id_, typed in PAGES.items():
        titles.append((page.one("p", class_="gongshi-step").words, asked(page)))
        assert (page.one("input", name="page").attributes["value"], hidden(page)) == (id_, carried)
        carried |= typed
        page = send(id_, carried)

    assert titles == [
        ("Question 1 of 5", "When were you born?"),
        ("Question 2 of 5", "When did you last do paid work, before the job you ask about?"),
        ("Question 3 of 5", "Are you in Hong Kong on a visa or entry permit?"),
        ("Question 4 of 5", "When did you register for the scheme, or when will you?"),
        ("Question 5 of 5", "What is your new job?"),
    ]
    assert page.one("p", class_="gongshi-verdict").words == (
        "Eligible: the conditions for taking part are met. Payable on these facts: HKD 20,000."
    )
    assert hidden(page) == ALL


def test_the_answer_tells_what_to_do_why_and_what_would_change_it(send):
    page = send("job")

    assert told(page, "What to do, and by when") == [
        "Apply for the first phase by 15 November 2025.",
        "Apply for the second phase by 14 May 2026.",
    ]
    assert [one.split(":")[0] for one in told(page, "Phases")] == ["First phase", "Second phase"]
    (age,) = (one for one in told(page, "Reasons, in the words of the notices") if "Age:" in one)
    assert age.endswith("must be aged 40 or above")
    assert any("visa or entry permit" in one for one in told(page, "What would change the answer"))
    assert told(page, "Open questions it rests on") == ["The answer turns on no open question."]


def test_the_timeline_is_drawn_named_and_repeated_as_a_list(send):
    page = send("job")
    svg = page.one("svg", role="img")

    named = [page.one(id=id_).words for id_ in svg.attributes["aria-labelledby"].split()]
    assert named[0].startswith("Re-employment Allowance Pilot Scheme")
    assert [one.words.split(":")[0] for one in page.one("details").all("li")][:1] == ["Jobs 1"]


def test_whoever_is_not_yet_forty_is_not_eligible(send):
    page = send("job", with_(born__year="2000"))

    assert page.one("p", class_="gongshi-verdict").words == (
        "Not eligible: at least one condition for taking part is not met."
    )


def test_nothing_known_is_an_answer_and_asks_for_evidence(send):
    facts = ("born", "paid_work.end", "permit", "registered")
    job = ("jobs.start", "jobs.end", "jobs.mode", "jobs.kin", "jobs.own_company", "jobs.reported")
    page = send("job", dict.fromkeys((*facts, *job), "unknown"))

    assert page.one("p", class_="gongshi-verdict").words == (
        "It cannot be said yet: evidence is missing."
    )
    assert "date of birth" in " ".join(told(page, "Evidence that is missing"))


@pytest.mark.parametrize(
    "fact",
    [
        "born",
        "paid_work.end",
        "permit",
        "registered",
        *sorted({name for name in JOB if name.count(".") == 1}),
    ],
)
def test_any_one_answer_may_be_not_known(send, fact):
    typed = {name: value for name, value in ALL.items() if not name.startswith(f"{fact}.")}

    assert list(send("job", {**typed, fact: "unknown"}).all("p", class_="gongshi-verdict"))


def test_without_a_job_the_rest_of_its_page_is_left(send):
    before = {name: value for name, value in ALL.items() if name not in JOB}
    page = send("job", {**before, "jobs.start": "none"})

    assert told(page, "Phases") == ["First phase: not completed.", "Second phase: not completed."]


def test_having_never_worked_and_working_still_are_different_answers(send):
    def answer(chosen):
        typed = {n: v for n, v in ALL.items() if not n.startswith("paid_work.end.")}
        return (
            send("job", {**typed, "paid_work.end": chosen}).one("p", class_="gongshi-verdict").words
        )

    assert answer("none").startswith("Eligible")
    assert not answer("null").startswith("Eligible")


@pytest.mark.parametrize(
    ("page", "changed", "field", "words"),
    [
        ("born", {"born__year": ""}, "born.day", "Type the day, or choose another answer."),
        ("born", {"born__day": "3"}, "born.month", "The month is missing."),
        ("born", {"born__year": "", "born__month": "3"}, "born.year", "The year is missing."),
        ("born", {"born__year": "75"}, "born.year", "Write the year in four digits, such as 2024."),
        ("born", {"born__year": "2199"}, "born.year", "This day has not come yet."),
        (
            "born",
            {"born__month": "March"},
            "born.month",
            "Write day, month and year in numbers, such as 27 3 2024.",
        ),
        (
            "born",
            {"born": "unknown"},
            "born",
            "You typed a day and chose another answer. Keep one of them.",
        ),
        ("permit", {"permit": ""}, "permit", "Choose an answer, or say that you do not know."),
        ("permit", {"permit": "gold"}, "permit", "Choose an answer, or say that you do not know."),
        ("registered", {"registered__day": ""}, "registered.day", "The day is missing."),
        (
            "registered",
            {"registered__day": "31", "registered__month": "2"},
            "registered.day",
            "There is no such day in that month.",
        ),
        (
            "registered",
            {"registered__month": "13"},
            "registered.month",
            "There is no such month: months go from 1 to 12.",
        ),
    ],
)
def test_what_cannot_be_so_is_told_at_its_field_and_kept(send, page, changed, field, words):
    typed = with_(**changed)
    shown = send(page, typed, status=400)

    assert problems(shown) == [(f"#{field}", words)]
    shown.one(id=field)
    assert next(shown.all("title")).text.startswith("Error: ")
    boxes = [b.attributes for b in shown.one("form").all("input", type="text")]
    assert {box["id"]: box["value"] for box in boxes} == {
        box["id"]: typed.get(box["id"], "") for box in boxes
    }


def test_each_question_of_a_page_has_its_own_problem(send):
    before = {name: value for name, value in ALL.items() if name not in JOB}

    found = problems(send("job", before, status=400))
    assert found[3] == (
        "#jobs.kin",
        "Are you related to the employer? Choose an answer, or say that you do not know.",
    )
    assert [field for field, _ in found] == [
        "#jobs.start.day",
        "#jobs.end.day",
        "#jobs.mode",
        "#jobs.kin",
        "#jobs.own_company",
        "#jobs.reported.day",
    ]


def test_an_end_before_its_start_is_asked_again(send):
    typed = with_(jobs__end="day", jobs__end__day="1", jobs__end__month="3", jobs__end__year="2025")
    page = send("job", typed, status=400)

    assert asked(page) == "What is your new job?"
    assert problems(page) == [
        (
            "#jobs.end",
            "When does the job end? " + ENDS,
        )
    ]


def test_back_shows_the_question_before_with_its_answer(send):
    page = send("permit", go="back")

    assert asked(page).startswith("When did you last do paid work")
    assert page.one(id="paid_work.end.year").attributes["value"] == "2024"
    assert "checked" in page.one(id="paid_work.end").attributes
    assert hidden(page) == {n: v for n, v in ALL.items() if not n.startswith("paid_work")}
    assert asked(send("answer", go="back")) == "What is your new job?"
    assert asked(send("born", go="back")) == "When were you born?"


def test_a_page_skipped_or_changed_in_between_is_asked_again(send):
    assert asked(send("job", with_(registered=""), status=200)).startswith("Re-employment")
    assert asked(send("job", with_(permit=""), status=400)).startswith("Are you in Hong Kong")
    assert asked(send("elsewhere")) == "When were you born?"


def test_nothing_personal_is_kept_written_down_or_put_in_an_address(client, caplog):
    with caplog.at_level(logging.DEBUG):
        responses = [
            client.get(CHECK),
            client.post(CHECK, {"page": "job", **ALL}),
            client.post(CHECK, {"page": "born", **with_(born__year="1913", born__month="77")}),
        ]

    for response in responses:
        assert "no-store" in response["Cache-Control"]
        assert "ETag" not in response
        assert set(response.cookies) == {"gongshi-form"}
        assert (
            response.cookies["gongshi-form"]["httponly"],
            response.cookies["gongshi-form"]["max-age"],
        ) == (True, "")
        for link in page_of(response).all("a"):
            assert "?" not in link.attributes["href"]
        assert {form.attributes["method"] for form in page_of(response).all("form")} == {"post"}
        assert page_of(response).one("form").attributes["action"] == CHECK
    assert not [one for one in caplog.messages if "1913" in one or "1975" in one or "77" in one]


def test_answers_in_an_address_are_not_taken(client):
    page = page_of(client.get(f"{CHECK}?born.year=1975"))

    assert page.one(id="born.year").attributes["value"] == ""


def test_a_form_that_no_page_sent_is_refused(opened):
    stranger = Client(headers={"host": "localhost"}, enforce_csrf_checks=True)
    response = stranger.post(CHECK, {"page": "job", **ALL})

    assert response.status_code == 403
    assert asked(page_of(response)) == "This form cannot be taken"

    token = (
        page_of(stranger.get(CHECK)).one("input", name="csrfmiddlewaretoken").attributes["value"]
    )
    typed = {"page": "job", "csrfmiddlewaretoken": token, **ALL}
    assert stranger.post(CHECK, typed).status_code == 200


def test_what_was_typed_cannot_become_markup(send):
    page = send("born", with_(born__month="<b>3</b>"), status=400)

    assert page.one(id="born.month").attributes["value"] == "<b>3</b>"
    assert not list(page.all("b"))


def test_a_scheme_without_questions_has_no_such_page_and_no_link_to_one(client):
    assert client.get("/en/scheme/transport-support/check/").status_code == 404
    assert client.get("/en/scheme/nothing/check/").status_code == 404

    def leads(scheme):
        page = page_of(client.get(f"/en/scheme/{scheme}/"))
        return [a.attributes["href"] for a in page.all("a") if "check" in a.attributes["href"]]

    assert (leads("re-employment-allowance"), leads("transport-support")) == ([CHECK], [])


def test_the_scheme_as_it_was_known_then_is_checked_at_its_own_address(client):
    past = f"{CHECK}?known_at=2024-04-28"
    page = page_of(client.get(past))

    action = page.one("form").attributes["action"]
    assert action.startswith(f"{past}T15")
    answer = page_of(client.post(action, {"page": "job", **ALL}))
    assert any("27 April 2024" in one for one in told(answer, "About this answer"))
    assert client.get(f"{CHECK}?known_at=2024-04-01").status_code == 404
    assert client.get(f"{CHECK}?on=never").status_code == 400

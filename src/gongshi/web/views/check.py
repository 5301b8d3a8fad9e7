# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``check/``: find out about a scheme by one question a page (design of the site, journey 2).

Answers travel in the form and nowhere else: no address, log or database ever holds one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from gongshi.charts import ChartError, person_timeline, within_page
from gongshi.schemes import FactsError, UnknownSchemeError, assess, changes, load_scheme
from gongshi.schemes.calendar import OPEN, day_of
from gongshi.schemes.explaining import explain
from gongshi.schemes.question import load_questions
from gongshi.web.answers import Answers, Problem
from gongshi.web.asked import shown
from gongshi.web.errors import PastError
from gongshi.web.page import answer
from gongshi.web.past import Past, past_of
from gongshi.web.shown import page_language

if TYPE_CHECKING:
    from gongshi.schemes import Assessment, Scheme
    from gongshi.schemes.question import Questions

__all__ = ["check"]

_DRAWING = "days"


class Drawn(msgspec.Struct, frozen=True):
    """The timeline for the page, and the same as a table."""

    id: str
    title: str
    finding: str
    svg: SafeString
    rows: tuple[tuple[str, str], ...]


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def check(request: HttpRequest, scheme: str) -> HttpResponse:
    """Ask the first question, the one after or before what was answered, or tell the answer."""
    try:
        past = past_of(request.GET.dict())
        known = OPEN if past.known_until is None else day_of(past.known_until.date())
        found = load_scheme(scheme, known)
    except PastError as error:
        return answer(request, "gongshi/wrong_past.html", {"problem": str(error)}, status=400)
    except UnknownSchemeError as error:
        raise Http404(str(error)) from error
    questions = load_questions(found)
    if questions is None:
        raise Http404(f"no questions for {scheme}")
    return _Check(request, past, found, questions).respond()


class _Check:
    def __init__(
        self, request: HttpRequest, past: Past, scheme: Scheme, questions: Questions
    ) -> None:
        self._request = request
        self._past = past
        self._scheme = scheme
        self._questions = questions
        self._answers = Answers(scheme, questions, request.POST.dict())

    def respond(self) -> HttpResponse:
        """Return the page that follows from the one that was sent."""
        ids = [page.id for page in self._questions.pages]
        sent = self._request.POST.get("page", "")
        at = ids.index(sent) if sent in ids else len(ids) if sent == "answer" else 0
        if self._request.method != "POST" or sent not in {*ids, "answer"}:
            return self._question(0)
        if self._request.POST.get("go") == "back":
            return self._question(max(at - 1, 0))
        # What earlier pages sent is in the reader's hands, so it is read again.
        for place, page in enumerate(self._questions.pages[: at + 1]):
            problems = tuple(self._answers.problems(page))
            if problems:
                return self._question(place, problems)
        return self._question(at + 1) if at + 1 < len(ids) else self._answer()

    def _question(self, at: int, problems: tuple[Problem, ...] = ()) -> HttpResponse:
        page = self._questions.pages[at]
        language = page_language()
        context = {
            "question": {
                "id": page.id,
                "title": page.title.of(language),
                "hint": "" if page.hint is None else page.hint.of(language),
            },
            "step": _("Question %(at)d of %(all)d")
            % {"at": at + 1, "all": len(self._questions.pages)},
            "asks": [shown(ask, self._answers, problems, language) for ask in page.asks],
            "alone": len(page.asks) == 1,
            "first": at == 0,
            "problems": problems,
            "carried": self._answers.elsewhere(page).items(),
        }
        return self._render("gongshi/check.html", context, 400 if problems else 200)

    def _answer(self) -> HttpResponse:
        given = self._answers.facts()
        on = None if self._past.on is None else day_of(self._past.on.first_day())
        try:
            assessment = assess(self._scheme, given, on=on)
        except FactsError as error:
            return self._refused(error)
        explanation = explain(assessment, changes(assessment, given), page_language())
        context = {
            "explanation": explanation,
            "drawn": _drawn(assessment, given),
            "carried": self._answers.elsewhere(None).items(),
        }
        return self._render("gongshi/check_answer.html", context)

    def _refused(self, error: FactsError) -> HttpResponse:
        """Ask again for facts that cannot be so together, such as an end before its start."""
        path = error.path.replace("[0]", "")
        for at, page in enumerate(self._questions.pages):
            for ask in page.asks:
                ends = ask.table == path and self._answers.fact(ask).form == "ends"
                if ends or ask.fact == path:
                    told = _("These days cannot be so: one ends before it starts. Check them.")
                    problem = Problem(ask.fact, ask.title.of(page_language()), ask.fact, told)
                    return self._question(at, (problem,))
        raise error

    def _render(
        self, template: str, context: Mapping[str, object], status: int = 200
    ) -> HttpResponse:
        told = {
            "name": self._scheme.file.titles.of(page_language()),
            "scheme_id": self._scheme.id,
            "past": self._past,
            "here": "schemes",
        }
        return answer(self._request, template, {**told, **context}, status=status)


def _drawn(assessment: Assessment, given: object) -> Drawn | None:
    """Return the drawing, None where no day is known that could be drawn."""
    try:
        made = person_timeline(assessment, given, page_language())
    except ChartError:
        return None
    svg = within_page(made.drawing, f"{_DRAWING}-title {_DRAWING}-finding")
    # The drawing is our own; the words in it were escaped there.
    return Drawn(_DRAWING, made.title, made.finding, mark_safe(svg), made.rows)  # noqa: S308

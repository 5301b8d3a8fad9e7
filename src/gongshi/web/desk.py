# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The desk: pages for those who are logged in, with what their role lets them do.

A login is a signed cookie with the actor id and the account's stamp, asked of the account again at
each request, so that closing an account ends its logins at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from gongshi.store.accounts import Person, person
from gongshi.store.errors import UnknownError
from gongshi.web.page import answer

__all__ = ["At", "at_desk", "logged_in"]

LOGIN = "login"


class At:
    """One request at the desk, and who makes it."""

    def __init__(self, request: HttpRequest, who: Person) -> None:
        self.request = request
        self.who = who

    @property
    def sent(self) -> bool:
        """Whether a form was sent."""
        return self.request.method == "POST"

    def render(
        self, template: str, context: Mapping[str, object], *, status: int = 200
    ) -> HttpResponse:
        """Return a page of the desk."""
        shown = {**context, "who": self.who, "here": "desk"}
        return answer(self.request, template, shown, status=status)


def at_desk(*roles: str) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """Make ``view(at, **where)`` answer those who are logged in with one of ``roles``.

    Others are led to the login, or told which role it takes (status 403).
    """

    def guarded(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @never_cache
        @require_http_methods(["GET", "HEAD", "POST"])
        @wraps(view)
        def answered(request: HttpRequest, **where: object) -> HttpResponse:
            who = logged_in(request)
            if who is None:
                back = urlencode({"next": request.get_full_path()})
                return HttpResponseRedirect(f"{reverse('login')}?{back}")
            at = At(request, who)
            if who.role not in roles:
                return at.render("gongshi/desk_refused.html", {}, status=403)
            try:
                return view(at, **where)
            except UnknownError as error:
                raise Http404(str(error)) from error

        return answered

    return guarded


def logged_in(request: HttpRequest) -> Person | None:
    """Return who is logged in, if anybody is."""
    told = request.session.get(LOGIN)
    if not isinstance(told, list) or len(told) != 2:
        return None
    return person(str(told[0]), str(told[1]))

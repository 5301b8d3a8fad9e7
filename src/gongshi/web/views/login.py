# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Logging in and out of the desk."""

from __future__ import annotations

from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from gongshi.store.accounts import end_logins, log_in
from gongshi.store.errors import LoginError
from gongshi.web.desk import LOGIN, logged_in
from gongshi.web.page import answer

__all__ = ["login", "logout"]


@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def login(request: HttpRequest) -> HttpResponse:
    """Ask for name and password; what cannot be opened is told in the same words for any fault."""
    context = {"next": request.GET.get("next", ""), "name": request.POST.get("name", "")}
    if request.method != "POST":
        return answer(request, "gongshi/login.html", context)
    try:
        who = log_in(context["name"], request.POST.get("password", ""), datetime.now(UTC))
    except LoginError as error:
        return answer(request, "gongshi/login.html", {**context, "problem": str(error)}, status=403)
    request.session.cycle_key()
    request.session[LOGIN] = [who.actor, who.stamp]
    return HttpResponseRedirect(_back(request, context["next"]))


@never_cache
@require_POST
def logout(request: HttpRequest) -> HttpResponse:
    """End every login of who asks."""
    who = logged_in(request)
    if who is not None:
        end_logins(who.actor)
    request.session.flush()
    return HttpResponseRedirect(reverse("front"))


def _back(request: HttpRequest, address: str) -> str:
    """Return where to go on; no other site can be named."""
    if url_has_allowed_host_and_scheme(address, allowed_hosts={request.get_host()}):
        return address
    return reverse("desk")

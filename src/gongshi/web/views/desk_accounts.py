# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts and their roles, for administrators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters

from gongshi.store.accounts import ROLES, accounts, add_account, give_role
from gongshi.store.errors import AccountError
from gongshi.web.desk import At, at_desk

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["desk_accounts"]


@sensitive_post_parameters("password")
@at_desk("administrator")
def desk_accounts(at: At) -> HttpResponse:
    """List the accounts, make one, or give one another role."""
    problem = ""
    if at.sent:
        try:
            _change(at)
            return HttpResponseRedirect(reverse("desk-accounts"))
        except AccountError as error:
            problem = str(error)
    context = {
        "accounts": accounts(),
        "roles": ROLES,
        "problem": problem,
        "name": at.request.POST.get("name", ""),
    }
    return at.render("gongshi/desk_accounts.html", context, status=422 if problem else 200)


def _change(at: At) -> None:
    sent = at.request.POST
    role = sent.get("role", "")
    if "actor" in sent:
        give_role(sent["actor"], role, by=at.who.actor)
    else:
        add_account(sent.get("name", ""), sent.get("password", ""), role)

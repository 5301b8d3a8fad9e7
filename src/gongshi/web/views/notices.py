# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The list of notices, newest publication first, fifty to a page."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.http import Http404
from django.utils.translation import gettext as _

from gongshi.web.listing import listed
from gongshi.web.page import Page, page

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["notices"]

_ON_A_PAGE = 50


@page
def notices(asked: Page) -> HttpResponse:
    """List the notices."""
    found = asked.record.notices()
    number = _number(asked.request.GET.get("page", "1"))
    start = (number - 1) * _ON_A_PAGE
    if start and start >= len(found):
        raise Http404(_("This page of the list does not exist."))
    context = {
        "notices": [listed(notice) for notice in found[start : start + _ON_A_PAGE]],
        "earlier": _address(asked, number - 1) if number > 1 else "",
        "later": _address(asked, number + 1) if start + _ON_A_PAGE < len(found) else "",
    }
    return asked.render("gongshi/notices.html", context, here="notices")


def _number(written: str) -> int:
    if not (written.isascii() and written.isdigit() and 0 < int(written) < 10**6):
        raise Http404(_("A page of the list has a number, such as 2."))
    return int(written)


def _address(asked: Page, number: int) -> str:
    query = asked.request.GET.dict() | {"page": str(number)}
    return f"{asked.request.path}?{urlencode(query)}"

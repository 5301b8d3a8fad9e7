# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What every page does: read the past out of its address, say if it is unchanged, answer.

A page is a function of ledger head, checkpoint, address and language, so its ETag comes from these
(design of the site, section 1).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path

from django.contrib.staticfiles.storage import staticfiles_storage
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import condition, require_safe

from gongshi import __version__
from gongshi.store.configuration import log_folder
from gongshi.store.errors import UnknownError
from gongshi.store.published import CHECKPOINT
from gongshi.store.queries import head
from gongshi.web.errors import PastError
from gongshi.web.past import Past, past_of
from gongshi.web.shown import ShownRecord

__all__ = ["Page", "answer", "page"]

Context = Mapping[str, object]


class Page:
    """One request for a page: the record as it is to be shown, and where the page is."""

    def __init__(self, request: HttpRequest, past: Past) -> None:
        self.request = request
        self.past = past
        self.record = ShownRecord(past)

    def render(self, template: str, context: Context, here: str = "") -> HttpResponse:
        """Return the page; ``here`` is its place in the masthead."""
        return answer(self.request, template, {**context, "past": self.past, "here": here})


def page(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Make ``view(page, **where)`` answer requests."""

    @require_safe
    @condition(etag_func=_etag)
    @wraps(view)
    def answered(request: HttpRequest, **where: object) -> HttpResponse:
        try:
            past = past_of(request.GET.dict())
        except PastError as error:
            return answer(request, "gongshi/wrong_past.html", {"problem": str(error)}, status=400)
        try:
            response = view(Page(request, past), **where)
        except UnknownError as error:
            raise Http404(str(error)) from error
        # Kept by browsers and asked for again each time: an unchanged page costs no bytes.
        response["Cache-Control"] = "no-cache"
        return response

    return answered


def answer(
    request: HttpRequest, template: str, context: Context, *, status: int = 200
) -> HttpResponse:
    """Return a template as a page; ``present`` is its address without the past."""
    return render(request, template, {"present": request.path, **context}, status=status)


def _etag(request: HttpRequest, **_where: object) -> str:
    end = head()
    parts = (
        __version__,
        staticfiles_storage.url("gongshi/site.css"),
        str(end.count),
        str(end.leaf),
        _signed(),
        request.get_full_path(),
        str(get_language()),
    )
    return f'"{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:32]}"'


def _signed() -> str:
    """Tell one published checkpoint from the next, since pages give receipts of the newest."""
    checkpoint = log_folder(Path(connection.settings_dict["NAME"])) / CHECKPOINT
    return str(checkpoint.stat().st_mtime_ns) if checkpoint.exists() else ""

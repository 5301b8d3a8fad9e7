# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The page for an address where nothing is."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language_from_path, override

from gongshi.web.page import answer

__all__ = ["form_refused", "not_found"]


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say what was not found; the exception's words are shown where it has any."""
    told = exception.args[0] if exception.args else ""
    problem = told if isinstance(told, str) else ""
    with override(get_language_from_path(request.path) or settings.LANGUAGE_CODE):
        return answer(request, "404.html", {"problem": problem}, status=404)


def form_refused(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001  (Django's)
    """Say that a form came from elsewhere, or from a page that was open for too long."""
    return answer(request, "gongshi/form_refused.html", {}, status=403)

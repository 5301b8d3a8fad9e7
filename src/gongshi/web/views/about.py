# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The page about method, marks, corrections and licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gongshi.web.page import Page, page

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["about"]


@page
def about(asked: Page) -> HttpResponse:
    """Say how the record is made."""
    return asked.render("gongshi/about.html", {}, here="about")

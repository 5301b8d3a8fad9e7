# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The views, one module a page."""

from __future__ import annotations

from gongshi.web.views.about import about
from gongshi.web.views.check import check
from gongshi.web.views.claim import claim
from gongshi.web.views.entry import entry
from gongshi.web.views.front import front
from gongshi.web.views.log import published_file
from gongshi.web.views.mechanism import mechanism
from gongshi.web.views.notice import notice
from gongshi.web.views.notices import notices
from gongshi.web.views.scheme import scheme, schemes
from gongshi.web.views.session import session

__all__ = [
    "about",
    "check",
    "claim",
    "entry",
    "front",
    "mechanism",
    "notice",
    "notices",
    "published_file",
    "scheme",
    "schemes",
    "session",
]

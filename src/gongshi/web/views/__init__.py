# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The views, one module a page."""

from __future__ import annotations

from gongshi.web.views.about import about
from gongshi.web.views.check import check
from gongshi.web.views.claim import claim
from gongshi.web.views.desk import desk, no_longer_read
from gongshi.web.views.desk_accounts import desk_accounts
from gongshi.web.views.desk_claim import desk_claim
from gongshi.web.views.desk_names import desk_names
from gongshi.web.views.entry import entry
from gongshi.web.views.front import front
from gongshi.web.views.log import published_file, receipt, tile_list
from gongshi.web.views.log_page import log_page
from gongshi.web.views.login import login, logout
from gongshi.web.views.mechanism import mechanism
from gongshi.web.views.notice import notice
from gongshi.web.views.notices import notices
from gongshi.web.views.scheme import scheme, schemes
from gongshi.web.views.session import session

__all__ = [
    "about",
    "check",
    "claim",
    "desk",
    "desk_accounts",
    "desk_claim",
    "desk_names",
    "entry",
    "front",
    "log_page",
    "login",
    "logout",
    "mechanism",
    "no_longer_read",
    "notice",
    "notices",
    "published_file",
    "receipt",
    "scheme",
    "schemes",
    "session",
    "tile_list",
]

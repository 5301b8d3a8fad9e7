# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The addresses of the pages, each below its language (design of the site, section 1)."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import path, re_path

from gongshi.web import views
from gongshi.web.failures import not_found

__all__ = ["handler404", "urlpatterns"]

_HASH = "[0-9a-f]{64}"

urlpatterns = i18n_patterns(
    path("", views.front, name="front"),
    path("about/", views.about, name="about"),
    path("notices/", views.notices, name="notices"),
    re_path(rf"^notice/(?P<notice>{_HASH})/$", views.notice, name="notice"),
    re_path(rf"^claim/(?P<claim>{_HASH})/$", views.claim, name="claim"),
    path("login/", views.login, name="login"),
    path("logout/", views.logout, name="logout"),
    path("desk/", views.desk, name="desk"),
    path("desk/names/", views.desk_names, name="desk-names"),
    path("desk/accounts/", views.desk_accounts, name="desk-accounts"),
    path("desk/no-longer-read/", views.no_longer_read, name="desk-orphans"),
    re_path(rf"^desk/claim/(?P<claim>{_HASH})/$", views.desk_claim, name="desk-claim"),
    path("log/", views.log_page, name="log"),
    path("entry/<int:index>/", views.entry, name="entry"),
    path("schemes/", views.schemes, name="schemes"),
    path("scheme/<slug:scheme>/", views.scheme, name="scheme"),
    path("scheme/<slug:scheme>/check/", views.check, name="check"),
    path("<slug:mechanism>/", views.mechanism, name="mechanism"),
    path("<slug:mechanism>/<int:number>/", views.session, name="session"),
)
# The log has one address whatever the language: others keep it.
urlpatterns += [
    path("log/files", views.tile_list, name="log-list"),
    path("log/receipt/<int:index>.tlog-proof", views.receipt, name="receipt"),
    re_path("^log/(?P<path>checkpoint|tile/.+)$", views.published_file, name="log-file"),
]
handler404 = not_found

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The invented record's site, one browser for all audits of it, and every address it has."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.web.conftest import harbours, opened
from tests.web.live import chromium, served
from tests.web.test_page_frame import pages

__all__ = ["harbours", "opened"]

# What no link leads to: the past, an empty past, and what is wrong.
STATES = ("/en/hc-rp/2/?on=2026-02-01", "/en/?known_at=2020-01-01", "/en/?on=never", "/en/none/")


@pytest.fixture
def addresses(opened):
    """Every address of the site, and its states."""
    return [*sorted(pages(Client(headers={"host": "localhost"}))), *STATES]


@pytest.fixture
def site(opened):
    """Where the site is served."""
    with served() as address:
        yield address


@pytest.fixture
def browser(site, addresses):
    """A browser; it opens when the addresses are known and closes before the site does."""
    with chromium() as opened_browser:
        yield opened_browser

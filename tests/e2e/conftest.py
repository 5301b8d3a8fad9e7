# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One server and one Chromium for all walks through the site."""

from __future__ import annotations

import pytest
from tests.web.conftest import harbours, opened
from tests.web.live import chromium, served

__all__ = ["harbours", "opened"]


@pytest.fixture
def site(opened):
    """The address of the invented record's site."""
    with served() as address:
        yield address


@pytest.fixture
def browser(site):
    """A browser; it closes before the site does."""
    with chromium() as opened_browser:
        yield opened_browser

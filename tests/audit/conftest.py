# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Two records, the invented one and the demonstration, each served and crawled for its audits."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from tests.web.conftest import harbours
from tests.web.live import chromium, served
from tests.web.test_page_frame import pages

from gongshi.reading import READER, lexicon_hash, read
from gongshi.record import Reader
from gongshi.store.bundle import bundled
from gongshi.store.demonstration import load
from gongshi.store.setup import open_database

__all__ = ["harbours"]

# What no link leads to: a past, an empty past, and what is wrong.
STATES = ("/en/?on=2026-02-01", "/en/?known_at=2020-01-01", "/en/?on=never", "/en/none/")
CLAIMS = 12
"""Pages of claims that are looked at in a browser: they are many and all alike."""


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory, django_db_blocker):
    """The path of the demonstration record."""
    path = tmp_path_factory.mktemp("audit") / "demonstration.sqlite3"
    with django_db_blocker.unblock():
        open_database(path)
        load(bundled(), read, Reader(*READER, lexicon_hash()))
        connection.close()
    return path


@pytest.fixture(params=["invented", "demonstration"])
def crawled(request, harbours, demonstration, django_db_blocker):
    """Every page of the record that can be reached, by address; the record is open."""
    name = connection.settings_dict["NAME"]
    paths = {"invented": harbours.path, "demonstration": demonstration}
    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = str(paths[request.param])
        yield pages(Client(headers={"host": "localhost"}))
        connection.close()
    connection.settings_dict["NAME"] = name


@pytest.fixture
def addresses(crawled):
    """The addresses that are looked at in a browser: all, but of claims the first few."""
    claims = sorted(one for one in crawled if one.startswith("/en/claim/"))
    others = sorted(crawled.keys() - set(claims))
    return [*others, *claims[:CLAIMS], *STATES]


@pytest.fixture
def site(crawled):
    """Where the site is served."""
    with served() as address:
        yield address


@pytest.fixture
def browser(site, addresses):
    """A browser; it opens when the addresses are known and closes before the site does."""
    with chromium() as opened_browser:
        yield opened_browser

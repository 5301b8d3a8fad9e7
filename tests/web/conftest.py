# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The invented record, built once; pages only read it."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from tests.web.harbours import build

from gongshi.store.setup import open_database


@pytest.fixture(scope="session")
def harbours(tmp_path_factory, django_db_blocker):
    """The invented record; the database stays open for all tests that read it."""
    path = tmp_path_factory.mktemp("web") / "harbours.sqlite3"
    with django_db_blocker.unblock():
        open_database(path)
        built = build()
        built.path = path
        connection.close()
    return built


@pytest.fixture
def opened(harbours, django_db_blocker):
    """The invented record, open for reading."""
    name = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = str(harbours.path)
        yield harbours
        connection.close()
    connection.settings_dict["NAME"] = name


@pytest.fixture
def client(opened):
    """A reader of the pages of the invented record."""
    return Client(headers={"host": "localhost"})

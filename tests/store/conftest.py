# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A record in a file of its own for each test, and an invented mechanism to keep on it."""

from __future__ import annotations

import shutil
import tempfile
import uuid
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection, connections
from tests.server import Server

from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import About, Reader, RegisteredName, RegisterItem, Source
from gongshi.record.claims import claim_id, claim_payload
from gongshi.record.entry import Draft
from gongshi.record.register import item_draft
from gongshi.store.append import append
from gongshi.store.intake import add_notice
from gongshi.store.setup import open_database
from gongshi.values import PartialDate, Span

COUNCIL = "Harbour City-River Port Joint Council"
READER = Reader("gongshi", "0.1.0", "0" * 64)
ABOUT = {
    "official": About("Harbour City Government", "official", title="Second session"),
    "press": About("River Port Daily", "press"),
    "digest": About("us", "digest", sources=(Source("Release", "Harbour City Government"),)),
}
REGISTER = (
    RegisterItem("hc-rp", "mechanism", (RegisteredName(COUNCIL, "en"),), {"sides": ["hc", "rp"]}),
    RegisterItem("hc", "side", (RegisteredName("Harbour City", "en"),), {}),
    RegisterItem("rp", "side", (RegisteredName("River Port", "en"),), {}),
)

ON_BOTH = {
    "test_projections",
    "test_queries",
    "test_accounts",
    "test_queue",
    "test_register",
    "test_reviews",
    "test_sealed",
    "test_store_intake",
    "test_supports",
}


@pytest.fixture(scope="session")
def empty_record(tmp_path_factory, django_db_blocker):
    """An empty record, made once and copied for each test."""
    path = tmp_path_factory.mktemp("record") / "empty.sqlite3"
    with django_db_blocker.unblock():
        open_database(path)
        connection.close()
    return path


@pytest.fixture(scope="session")
def server():
    """A PostgreSQL server, begun when the first test asks for it, with an empty record to copy."""
    with tempfile.TemporaryDirectory(prefix="gongshi-server-") as folder:
        Path(folder).chmod(0o755)
        running = Server(Path(folder))
        try:
            running.order("CREATE DATABASE empty")
            yield running
        finally:
            running.stop()


@pytest.fixture(scope="session")
def empty_database(server, django_db_blocker):
    """The empty record on the server, made once."""
    with django_db_blocker.unblock(), opened(server.address("empty")):
        pass
    return "empty"


@contextmanager
def opened(address):
    """Open another record for a while; the one that was open is given back afterwards."""
    before = connections.settings
    try:
        open_database(Path(address))
        yield
    finally:
        connection.close()
        connections.settings = before
        del connections["default"]


@pytest.fixture
def server_record(server, empty_database, django_db_blocker):
    """The address of an open, empty record on the server."""
    name = f"record_{uuid.uuid4().hex}"
    server.order(f"CREATE DATABASE {name} TEMPLATE {empty_database}")
    with django_db_blocker.unblock(), opened(server.address(name)):
        yield Path(server.address(name))
    server.order(f"DROP DATABASE {name}")


@pytest.fixture
def file_record(empty_record, tmp_path, django_db_blocker):
    """The path of an open, empty record."""
    path = tmp_path / "record.sqlite3"
    shutil.copy(empty_record, path)
    name = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = str(path)
        yield path
        connection.close()
    connection.settings_dict["NAME"] = name


@pytest.fixture
def record(request):
    """An open, empty record in a file; in modules of ``ON_BOTH`` once more on a server."""
    return request.getfixturevalue(f"{getattr(request, 'param', 'file')}_record")


def pytest_generate_tests(metafunc):
    """Run the modules whose subject is no file on both databases."""
    if "record" in metafunc.fixturenames and metafunc.module.__name__.rpartition(".")[2] in ON_BOTH:
        metafunc.parametrize("record", ["file", "server"], indirect=True)


@pytest.fixture
def fresh_record(empty_record, tmp_path, django_db_blocker):
    """A context in which an empty record is open: a new one for each example of a property."""
    name = connection.settings_dict["NAME"]
    path = tmp_path / "example.sqlite3"

    @contextmanager
    def fresh():
        shutil.copy(empty_record, path)
        connection.settings_dict["NAME"] = str(path)
        try:
            yield path
        finally:
            connection.close()
            path.unlink()

    with django_db_blocker.unblock():
        connection.close()
        yield fresh
    connection.settings_dict["NAME"] = name


@pytest.fixture
def fresh_server_record(server, empty_database, django_db_blocker):
    """The same on the server."""

    @contextmanager
    def fresh():
        name = f"example_{uuid.uuid4().hex}"
        server.order(f"CREATE DATABASE {name} TEMPLATE {empty_database}")
        with opened(server.address(name)):
            yield
        server.order(f"DROP DATABASE {name}")

    with django_db_blocker.unblock():
        yield fresh


class Desk:
    """Someone who keeps the record of the Joint Council."""

    council = COUNCIL
    register = REGISTER
    reader = READER
    about = ABOUT

    def put_register(self):
        return append(item_draft(item, "clerk", None) for item in REGISTER)

    def notice(self, text, published="2026-01-04"):
        return Notice.of(text, "en", PartialDate.parse(published) if published else None)

    def claims(self, notice, *told):
        """Claims of a notice from (kind, fields, words[, modality])."""
        return [
            Claim(notice, kind, fields, self.place(notice.text, words), {}, *rest)
            for kind, fields, words, *rest in told
        ]

    def place(self, text, words):
        return Span(text.index(words), text.index(words) + len(words))

    def read(self, text, *told, rank="official", published="2026-01-04"):
        """Take a notice in; return its id and the ids of its claims."""
        notice = self.notice(text, published)
        claims = self.claims(notice, *told)
        add_notice(notice, text.encode(), ABOUT[rank], claims, READER, actor="reader")
        return notice.id, [claim_id(claim_payload(claim)) for claim in claims]

    def drafts(self, count, text="The council met. "):
        """So many claims, each over other words of one notice."""
        notice = self.notice(text * count)
        claims = [
            Claim(notice, "rank", {"property": f"no. {n}"}, Span(n * len(text), n * len(text) + 3))
            for n in range(count)
        ]
        return [Draft("claim", notice.id, claim_payload(claim), "reader") for claim in claims]


@pytest.fixture
def desk():
    return Desk()

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The program as a person runs it: in this process for speed, or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass

import pytest
from django.db import connection
from typer.testing import CliRunner

from gongshi.cli.app import app
from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import About, Reader, RegisteredName, RegisterItem
from gongshi.record.claims import claim_id, claim_payload
from gongshi.record.register import item_draft
from gongshi.store.append import append
from gongshi.store.intake import add_notice
from gongshi.store.reviews import review
from gongshi.store.setup import open_database
from gongshi.values import PartialDate, Span

COUNCIL = "Harbour City-River Port Joint Council"
SESSION = {"mechanism": COUNCIL, "ordinal": 2}
READER = Reader("gongshi", "0.1.0", "0" * 64)
RELEASE = """\
The second plenary session of the Harbour City-River Port Joint Council was held in River Port \
on 14 May 2025. Anna Field, Mayor of Harbour City, and Bruno Stone, Governor of River Port, \
co-chaired the session.

The two sides agreed on 12 projects in four areas. A total of three documents were signed.

Ms Field said that the session was a new start.
"""


@dataclass
class Ended:
    """How a run of the program ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty folder to run the program in."""
    monkeypatch.chdir(tmp_path)
    for name in ("GONGSHI_DATABASE", "GONGSHI_HOSTS", "GONGSHI_MAX_BYTES", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def run(here, django_db_blocker):
    """Run the program in this process; its record is a file of the folder."""
    name = connection.settings_dict["NAME"]

    def run_here(*words, given=None):
        result = CliRunner().invoke(app, [str(word) for word in words], input=given)
        connection.close()
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ended(result.exit_code, result.stdout, result.stderr)

    with django_db_blocker.unblock():
        connection.close()
        yield run_here
        connection.close()
    connection.settings_dict["NAME"] = name


@pytest.fixture
def start(here):
    """Start the program in a process of its own, as a shell would."""
    program = [sys.executable, "-c", "from gongshi.cli.app import main; main()"]
    plain = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
    started = []

    def start_there(*words, **environment):
        process = subprocess.Popen(
            [*program, *(str(word) for word in words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=plain | environment,
        )
        started.append(process)
        return process

    yield start_there
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def release(here):
    """A notice of an invented council, in a file."""
    path = here / "release.txt"
    path.write_text(RELEASE, "utf-8")
    return path.name


@pytest.fixture
def desk(run, here):
    """A record of the council, kept under the usual name, with its claims by their kinds."""
    return Desk(here / "gongshi.sqlite3")


class Desk:
    """Someone who keeps the record of the Joint Council, without a reader's judgement."""

    def __init__(self, path):
        self.path = path
        open_database(path)
        items = (
            RegisterItem("hc-rp", "mechanism", (RegisteredName(COUNCIL, "en"),), {}),
            RegisterItem("hc", "side", (RegisteredName("Harbour City", "en"),), {}),
        )
        append(item_draft(item, "clerk", None) for item in items)
        self.notice = Notice.of(RELEASE, "en", PartialDate(2025, 5, 14))
        told = [
            ("meeting", SESSION | {"date": "2025-05-14"}, "second plenary session"),
            ("consensus_count", {"what": "projects", "value": 12}, "12 projects"),
            ("statement", {"speaker": "Anna Field", "direct": False}, "Ms Field said"),
        ]
        claims = [Claim(self.notice, kind, fields, place_of(words)) for kind, fields, words in told]
        about = About("Harbour City Government", "official", title="Second session")
        add_notice(self.notice, RELEASE.encode(), about, claims, READER, actor="reader")
        self.ids = {claim.kind: claim_id(claim_payload(claim)) for claim in claims}
        connection.close()

    def accept(self, *kinds):
        for kind in kinds:
            review(self.ids[kind], "accept", "The release says so.", actor="clerk")
        connection.close()


def place_of(words):
    return Span(RELEASE.index(words), RELEASE.index(words) + len(words))

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The record of an invented council in three scripts, in memory, ready to be exported."""

from __future__ import annotations

import importlib.util
from datetime import UTC, datetime, timedelta

import pytest

from gongshi.exports import LedgerEnd, Snapshot
from gongshi.exports.ledger_copy import LedgerCopy
from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import (
    OFFICIAL_FIRST,
    About,
    Draft,
    Known,
    Ledger,
    Reader,
    RegisteredName,
    RegisterItem,
    Source,
    claim_id,
    claim_payload,
    fold,
    intake,
)
from gongshi.record.policy import policy_draft
from gongshi.record.register import item_draft
from gongshi.values import PartialDate, Span

# The real package is an extra of its own, since it is built from source; without it our own rules
# are tested all the same, and only its reading of our files is left out.
collect_ignore = (
    [] if importlib.util.find_spec("followthemoney") else ["test_follow_the_money_package.py"]
)

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}
READER = Reader("gongshi", "0.1.0", "0" * 64)
RELEASE = (
    "The second session of the Harbour City-River Port Joint Council was held in River Port in "
    "August 2021. Ada Quay, Mayor of Harbour City, chaired. The two sides agreed on over 20 "
    "projects, among them the Night Ferry Timetable. The Harbour Trust and the Port Board signed "
    "the Memorandum on Ferries. Trade reached $17,400,000,000,000,000.50 in 2020. "
    'Quay said: "A new start."\n'
)
DAILY = "21 projects were agreed at the second session. It met on 30 August 2021.\n"
GAZETTE = "港城河港聯席會議第二次會議達成二十二個項目，港城市長Ada Quay主持。\n"
ITEMS = (
    RegisterItem(
        "hc-rp",
        "mechanism",
        (
            RegisteredName(COUNCIL, "en", since=PartialDate(2003)),
            RegisteredName("Harbour Talks", "en", until=PartialDate(2003, 10)),
            RegisteredName("港城河港聯席會議", "zh-Hant"),
        ),
        {"sides": ["hc", "rp"]},
    ),
    RegisterItem(
        "hc", "side", (RegisteredName("Harbour City", "en"), RegisteredName("港城", "zh-Hant")), {}
    ),
    RegisterItem("rp", "side", (RegisteredName("River Port", "en"),), {}),
    RegisterItem("ada-quay", "person", (RegisteredName("Ada Quay", "en"),), {}),
    RegisterItem("mayor", "office", (RegisteredName("Mayor", "en"),), {"side": "hc"}),
)


def about(publisher, rank, **more):
    return About(publisher, rank, **more)


class Archive:
    """A ledger in memory with the texts of its notices; each act happens an hour after the last."""

    def __init__(self):
        self.ledger = Ledger()
        self.now = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
        self.texts = {}
        self.files = {}

    def append(self, *drafts):
        self.now += timedelta(hours=1)
        return self.ledger.append(drafts, self.now)

    def register(self, *items):
        self.append(policy_draft(OFFICIAL_FIRST, "clerk", None))
        self.append(*(item_draft(item, "clerk", None) for item in items))

    def read(self, text, told, *claims, language="en", published="2021-09-01"):
        """Record a notice with claims of (kind, fields, words[, parts[, modality]])."""
        date = None if published is None else PartialDate.parse(published)
        notice = Notice.of(text, language, date)
        made = [
            Claim(notice, kind, fields, span(text, words), *self.rest(text, *rest))
            for kind, fields, words, *rest in claims
        ]
        known = Known(latest=self.ledger.latest.get(notice.id))
        self.append(*intake(notice, told, made, READER, known, actor="reader"))
        self.texts[notice.id], self.files[notice.bytes_hash] = text, text.encode()
        return [claim_id(claim_payload(claim)) for claim in made]

    def rest(self, text, parts=None, modality="stated"):
        spans = {
            name: tuple(span(text, word) for word in ([words] if isinstance(words, str) else words))
            for name, words in (parts or {}).items()
        }
        return spans, modality

    def accept(self, *claims):
        for claim in claims:
            payload = {"verdict": "accept", "reason": "checked", "replacement": None}
            prior = self.ledger.latest.get(claim)
            self.append(Draft("review", claim, payload, "clerk", prior=prior))

    def snapshot(self, on=None, known_at=None):
        day = None if on is None else PartialDate.parse(on)
        folded = fold(self.ledger.entries, on=day, known_at=known_at)
        end = LedgerEnd(len(self.ledger.leaves), self.ledger.leaves[-1])
        return Snapshot(folded, self.texts, end, day, known_at)

    @property
    def written(self):
        return [entry.to_bytes() for entry in self.ledger.entries]

    def copy(self):
        return LedgerCopy(self.written, self.texts.items(), self.files.items())


def span(text, words):
    """The place of ``words`` in ``text``."""
    return Span(text.index(words), text.index(words) + len(words))


RELEASED = (
    (
        "meeting",
        SECOND | {"date": "2021-08", "place": "River Port", "status": "held"},
        "second session of the Harbour City-River Port Joint Council",
        {"date": "August 2021", "place": "held in River Port"},
    ),
    (
        "chair",
        {"person": "Ada Quay", "office": "Mayor", "side": "Harbour City", "session": SECOND},
        "Ada Quay, Mayor of Harbour City, chaired",
        {"person": "Ada Quay"},
    ),
    ("consensus_count", {"what": "projects", "value": 20, "approx": "over"}, "over 20 projects"),
    ("project", {"name": "Night Ferry Timetable"}, "Night Ferry Timetable"),
    (
        "instrument",
        {
            "title": "Memorandum on Ferries",
            "form": "memorandum",
            "signatories": ("Harbour Trust", "Port Board"),
            "session": SECOND,
        },
        "The Harbour Trust and the Port Board signed the Memorandum on Ferries",
        {"signatories": ["Harbour Trust", "Port Board"]},
    ),
    (
        "indicator",
        {
            "name": "Trade",
            "value": "17400000000000000.5",
            "currency": "USD",
            "period": {"start": "2020", "end": "2020-Q4"},
        },
        "$17,400,000,000,000,000.50 in 2020",
    ),
    ("statement", {"speaker": "Ada Quay", "direct": True}, 'Quay said: "A new start."'),
    ("rank", {"property": "largest port"}, "River Port", {}, "denied"),
)


@pytest.fixture
def bare():
    """An archive with nothing on it."""
    return Archive()


@pytest.fixture
def archive(bare):
    """The council's second session as an official release, a newspaper and a gazette tell it."""
    bare.register(*ITEMS)
    official = about(
        "Harbour City Government", "official", title="Second session", rights="CC0-1.0"
    )
    bare.released = bare.read(RELEASE, official, *RELEASED)
    source = Source("Session ends", "River Port Government", "2021-09")
    press = about("River Port Daily", "digest", sources=(source,), url="https://daily.example/1")
    bare.daily = bare.read(
        DAILY,
        press,
        ("consensus_count", {"what": "projects", "value": 21, "session": SECOND}, "21 projects"),
        published="2021-Q3",
    )
    gazette = {"mechanism": "港城河港聯席會議", "ordinal": 2}
    bare.gazette = bare.read(
        GAZETTE,
        about("港城公報", "press"),
        ("consensus_count", {"what": "projects", "value": 22, "session": gazette}, "二十二個項目"),
        ("office_holder", {"person": "Ada Quay", "office": "市長", "place": "港城"}, "Ada Quay"),
        language="zh-Hant",
        published=None,
    )
    bare.accept(*bare.released, *bare.daily, *bare.gazette)
    return bare


@pytest.fixture
def snapshot(archive):
    return archive.snapshot()


@pytest.fixture
def rows():
    """The rows of one of several tables as mappings."""

    def of(found, name):
        table = next(table for table in found if table.name == name)
        return [dict(zip(table.names, row, strict=True)) for row in table.rows]

    return of

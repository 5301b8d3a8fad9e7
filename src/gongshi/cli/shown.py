# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What ``record show`` found: everything, a subject, a notice or a claim; as JSON and as drawn."""

from __future__ import annotations

from collections.abc import Mapping
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from gongshi.cli.drawing import marked_text, said, table_of, told
from gongshi.cli.moment import Moment
from gongshi.cli.screen import visible
from gongshi.cli.standing_json import claim_json, fact_json, notice_json
from gongshi.record import ClaimStanding, Fact, NoticeStanding, RegisterItem
from gongshi.store import lookup, queries
from gongshi.store.errors import UnknownError
from gongshi.values import Span

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["Shown", "ShownClaim", "ShownNotice", "ShownRecord", "ShownSubject", "shown"]

_SHORT = 12
_KEYED = ("amount", "chair", "count")
"""Properties whose key says more than the value: the tier, the side, the unit."""

"""Digits of an id that a table shows; enough to name it by."""


class Shown(Protocol):
    """Something that was found on the record."""

    def to_json(self) -> dict[str, Any]:
        """Return it as ``--json`` prints it."""

    def draw(self, screen: Console) -> None:
        """Print it for a person."""


def shown(what: str | None, moment: Moment) -> Shown:
    """Find ``what`` on the open record as of ``moment``; nothing named is everything.

    Raises ``UnknownError`` when nothing of that id is on the record then.
    """
    if what is None:
        return _record(moment)
    found = lookup.named(what)
    if found is None:
        return _subject(what, moment)
    if found.is_claim:
        claim = queries.claim(found.id, on=moment.on, known_at=moment.known_at)
        return ShownClaim(claim)
    return ShownNotice(queries.notice(found.id, on=moment.on, known_at=moment.known_at))


class ShownRecord(msgspec.Struct, frozen=True):
    """Everything: where the ledger ends, the subjects of which there are facts, the notices.

    Of a past there is no head, since what was known then must never read otherwise later.
    """

    head: queries.Head | None
    subjects: tuple[tuple[str, str, str, int], ...]
    notices: tuple[NoticeStanding, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the head, each subject with the number of its facts, and each notice."""
        names = ("id", "item", "name", "facts")
        return {
            "head": None if self.head is None else msgspec.to_builtins(self.head),
            "subjects": [dict(zip(names, subject, strict=True)) for subject in self.subjects],
            "notices": [notice_json(notice) for notice in self.notices],
        }

    def draw(self, screen: Console) -> None:
        """Print a table of the subjects and one of the notices."""
        if self.head is not None:
            count = self.head.count
            screen.print(ngettext("{count} entry", "{count} entries", count).format(count=count))
        subjects = (_("subject"), _("is"), _("name"), _("facts"))
        screen.print(table_of(subjects, [(*s[:3], str(s[3])) for s in self.subjects], wide=2))
        notices = (_("notice"), _("published"), _("rank"), _("publisher"), _("title"))
        screen.print(table_of(notices, [_notice_row(notice) for notice in self.notices], wide=4))


class ShownSubject(msgspec.Struct, frozen=True):
    """A mechanism, session or scheme with its facts."""

    id: str
    item: RegisterItem | None
    facts: tuple[Fact, ...]

    def to_json(self) -> dict[str, Any]:
        """Return its names and facts."""
        names = () if self.item is None else self.item.names
        return {
            "subject": self.id,
            "names": [{"text": name.text, "language": name.language} for name in names],
            "facts": [fact_json(fact) for fact in self.facts],
        }

    def draw(self, screen: Console) -> None:
        """Print a table of its facts, with the claims that support each."""
        name = "" if self.item is None else f"  {visible(self.item.name('en').text)}"
        screen.print(f"{self.id}{name}", markup=False)
        columns: tuple[str, ...] = (_("fact"), _("value"), _("said by"))
        if any(fact.others for fact in self.facts):
            columns += (_("otherwise"),)
        rows = [_fact_row(fact)[: len(columns)] for fact in self.facts]
        screen.print(table_of(columns, rows, wide=1))


class ShownNotice(msgspec.Struct, frozen=True):
    """A notice with its text and the claims that count."""

    notice: queries.NoticeRecord

    def to_json(self) -> dict[str, Any]:
        """Return what is known of it, its text and its claims."""
        return {
            "notice": notice_json(self.notice.standing) | {"text": self.notice.text},
            "claims": [claim_json(claim) for claim in self._claims()],
        }

    def draw(self, screen: Console) -> None:
        """Print its text with the claims marked, and a table of them."""
        for name, value in notice_json(self.notice.standing).items():
            if value:
                screen.print(visible(f"{name}: {said(value)}"), markup=False)
        claims = self._claims()
        spans = [Span(c.payload["pin"]["start"], c.payload["pin"]["end"]) for c in claims]
        screen.print()
        screen.print(marked_text(self.notice.text, spans, [claim.kind for claim in claims]))
        screen.print()
        rows = [
            (str(number), claim.id[:_SHORT], claim.kind, _told(claim), claim.status)
            for number, claim in enumerate(claims, start=1)
        ]
        columns = ("#", _("claim"), _("kind"), _("says"), _("status"))
        screen.print(table_of(columns, rows, wide=3))

    def _claims(self) -> list[ClaimStanding]:
        return [claim for claim in self.notice.claims if claim.current]


class ShownClaim(msgspec.Struct, frozen=True):
    """A claim with its words, its reviews and the facts it speaks of."""

    claim: queries.ClaimRecord

    def to_json(self) -> dict[str, Any]:
        """Return it with its exact words, its reviews and its facts."""
        reviews = [
            {"actor": review.actor, "recorded_at": review.recorded_at, **review.payload}
            for review in self.claim.reviews
        ]
        return {
            "claim": claim_json(self.claim.standing) | {"words": self.claim.words},
            "notice": notice_json(self.claim.notice),
            "reviews": reviews,
            "facts": [fact_json(fact) for fact in self.claim.facts],
        }

    def draw(self, screen: Console) -> None:
        """Print it a line for each thing that is known of it."""
        claim, pin = self.claim.standing, self.claim.standing.payload["pin"]
        lines = [
            _("claim: {id}").format(id=claim.id),
            f"{claim.kind}: {_told(claim)}",
            _("words: “{words}” ({start}–{end})").format(
                words=self.claim.words, start=pin["start"], end=pin["end"]
            ),
            _("notice: {id}").format(id=claim.notice),
            _("status: {status}").format(status=claim.status),
        ]
        lines += [
            f"{review.recorded_at} {review.actor}: {review.payload['verdict']} "
            f"({review.payload['reason']})"
            for review in self.claim.reviews
        ]
        lines += [
            _("speaks of: {fact}").format(fact=f"{f.subject} {f.property} {f.key}".strip())
            for f in self.claim.facts
        ]
        for line in lines:
            screen.print(visible(line), markup=False)


def _record(moment: Moment) -> ShownRecord:
    register = queries.register(on=moment.on, known_at=moment.known_at)
    subjects = []
    for item in (*register.of_kind("mechanism"), *register.of_kind("scheme")):
        count = len(queries.facts(item.id, on=moment.on, known_at=moment.known_at))
        subjects.append((item.id, item.item, item.name("en").text, count))
        if item.item == "mechanism":
            sessions = queries.sessions(item.id, on=moment.on, known_at=moment.known_at)
            subjects += [(s.id, "session", str(s.ordinal), len(s.facts)) for s in sessions]
    notices = queries.notices(on=moment.on, known_at=moment.known_at)
    head = queries.head() if moment.known_at is None else None
    return ShownRecord(head, tuple(subjects), notices)


def _subject(what: str, moment: Moment) -> ShownSubject:
    register = queries.register(on=moment.on, known_at=moment.known_at)
    facts = queries.facts(what, on=moment.on, known_at=moment.known_at)
    item = register.item(what)
    if item is None and not facts:
        told = _(
            "nothing on the record is named {what} ({moment}); `gongshi record show` lists what "
            "there is"
        )
        raise UnknownError(told.format(what=what, moment=moment.line()))
    return ShownSubject(what, item, facts)


def _told(claim: ClaimStanding) -> str:
    payload = claim.payload
    return told(payload["fields"], payload["modality"], payload["unresolved"])


def _notice_row(notice: NoticeStanding) -> tuple[str, ...]:
    payload = notice.payload
    published, title = payload["published"] or "", payload["title"] or ""
    return (notice.id[:_SHORT], published, notice.rank, payload["publisher"], title)


def _fact_row(fact: Fact) -> tuple[str, ...]:
    first, others = fact.claims[0][:_SHORT], len(fact.claims) - 1
    said_by = f"{first} +{others}" if others else first
    key = fact.key if fact.property in _KEYED else ""
    name = f"{fact.property} ({key})" if key else fact.property
    return (name, _values(fact.value), said_by, "; ".join(_values(o.value) for o in fact.others))


def _values(value: Mapping[str, Any]) -> str:
    if len(value) == 1:
        return said(next(iter(value.values())))
    return "; ".join(f"{name}: {said(part)}" for name, part in value.items() if part is not None)

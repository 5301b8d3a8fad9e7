# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What each kind of claim asserts, and of which session, mechanism or scheme.

Names lead to ids only through the register; what it does not know stays a claim on its notice's
page. A claim that was denied or only conditional asserts nothing; a planned meeting asserts a plan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from gongshi.record.fact import Assertion
from gongshi.record.register import Register, name_key, session_prefix
from gongshi.values import PartialDate

if TYPE_CHECKING:
    from gongshi.record.canonical import Json
    from gongshi.record.standing import ClaimStanding

__all__ = ["assertions_of", "session_id", "session_of"]

Fields = Mapping[str, Any]


def session_id(mechanism: str, ordinal: int | str) -> str:
    """Return the id of a plenary session: ``hksh-6`` for the sixth of ``hk-sh``."""
    return f"{session_prefix(mechanism)}-{ordinal}"


def session_of(fields: Fields, register: Register, notice: str = "") -> str | None:
    """Return the session that ``fields`` of ``notice`` name by mechanism and ordinal, or None."""
    mechanism = register.find("mechanism", fields.get("mechanism", "?"), notice)
    ordinal = fields.get("ordinal")
    return None if mechanism is None or ordinal is None else session_id(mechanism, ordinal)


def assertions_of(
    claim: ClaimStanding, register: Register, about: str | None
) -> Iterator[Assertion]:
    """Yield what ``claim`` asserts; ``about`` is the session its notice is about, if only one."""
    kind, fields = claim.kind, cast("Fields", claim.payload["fields"])
    stated = claim.payload["modality"] == "stated"
    if kind in _OF_SCHEMES:
        yield from _scheme(claim, fields, register)
    elif kind == "meeting":
        yield from _meeting(claim, fields, register)
    elif stated and kind == "mechanism_history":
        yield from _history(claim, fields, register)
    elif stated and kind in _OF_SESSIONS:
        # What has a date of its own and names no session is of another occasion.
        implied = None if "date" in fields else about
        session = session_of(fields.get("session", {}), register, claim.notice) or implied
        if session is not None:
            yield from _OF_SESSIONS[kind](claim, fields, session, register)


def _meeting(claim: ClaimStanding, fields: Fields, register: Register) -> Iterator[Assertion]:
    session = session_of(fields, register, claim.notice)
    if session is None or claim.payload["modality"] in ("denied", "conditional"):
        return
    since = _date(fields.get("date"))
    if fields.get("status") == "planned" or claim.payload["modality"] == "planned":
        if since is not None:
            plan: dict[str, Json] = {"date": fields["date"]}
            yield Assertion(session, "planned", fields["date"], plan, claim.id)
        return
    for name in ("date", "format", "status"):
        if name in fields:
            yield Assertion(session, name, "", {name: fields[name]}, claim.id, since=since)
    if "place" in fields:
        # Two names of one side, in two scripts perhaps, are one place.
        side = register.find("side", fields["place"], claim.notice)
        place: dict[str, Json] = {"place": fields["place"], "side_id": side}
        same = side or name_key(fields["place"])
        yield Assertion(session, "place", "", place, claim.id, same=same, since=since)


def _history(claim: ClaimStanding, fields: Fields, register: Register) -> Iterator[Assertion]:
    names = [fields.get(name) for name in ("mechanism", "new_name", "former_name")]
    found = [register.find("mechanism", name, claim.notice) for name in names if name]
    mechanism = next((id_ for id_ in found if id_ is not None), None)
    if mechanism is not None:
        shown = {n: v for n, v in fields.items() if n in ("date", "former_name", "new_name")}
        key = "" if fields["event"] == "founded" else name_key(fields.get("new_name", ""))
        since = _date(fields.get("date"))
        yield Assertion(
            mechanism, fields["event"], key, shown, claim.id, same=fields.get("date"), since=since
        )


def _scheme(claim: ClaimStanding, fields: Fields, register: Register) -> Iterator[Assertion]:
    scheme = register.find("scheme", fields.get("name", "?"), claim.notice)
    if scheme is None or claim.payload["modality"] == "denied":
        return
    shown = {name: value for name, value in fields.items() if name != "name"}
    if "amount" in shown:
        key = f"{shown.get('work_months', '')}/{shown.get('per', '')}/{shown.get('basis', '')}"
        same: Json = [shown["amount"], shown.get("currency")]
        yield Assertion(scheme, "amount", key, shown, claim.id, same=same)
        return
    for name, value in shown.items():
        if name not in ("currency", "approx"):
            key = name_key(value) if name == "announced_in" else ""
            beside: dict[str, Json] = {n: shown[n] for n in ("currency", "approx") if n in shown}
            yield Assertion(scheme, name, key, {name: value, **beside}, claim.id, same=value)


def _chair(c: ClaimStanding, f: Fields, session: str, register: Register) -> Iterator[Assertion]:
    side = register.find("side", f.get("side", "?"), c.notice) or f.get("side", "")
    person = register.find("person", f["person"], c.notice)
    office = register.find("office", f.get("office", "?"), c.notice)
    value: dict[str, Json] = {**_without_session(f), "person_id": person, "side_id": side}
    same: Json = {"person": person or name_key(f["person"]), "office": office}
    yield Assertion(session, "chair", side, value, c.id, same=same)


def _consensus(c: ClaimStanding, f: Fields, session: str, _: Register) -> Iterator[Assertion]:
    value = {n: f[n] for n in ("value", "approx", "scope") if n in f}
    yield Assertion(session, "count", f.get("unit", f["what"]), value, c.id)


def _signed(c: ClaimStanding, f: Fields, session: str, _: Register) -> Iterator[Assertion]:
    value = {"value": f["count"], **{n: f[n] for n in ("approx", "scope") if n in f}}
    yield Assertion(session, "count", "documents", value, c.id)


def _area(c: ClaimStanding, f: Fields, session: str, _: Register) -> Iterator[Assertion]:
    of = f.get("of", "consensus")
    yield Assertion(session, f"area_of_{of}", name_key(f["name"]), {"name": f["name"]}, c.id)


def _named(name: str) -> Callable[[ClaimStanding, Fields, str, Register], Iterator[Assertion]]:
    """Return the assertion of a kind whose things are told apart by one of their fields."""

    def asserts(c: ClaimStanding, f: Fields, session: str, _: Register) -> Iterator[Assertion]:
        if name in f:
            yield Assertion(session, c.kind, name_key(f[name]), _without_session(f), c.id)

    return asserts


def _statement(c: ClaimStanding, f: Fields, session: str, r: Register) -> Iterator[Assertion]:
    value: dict[str, Json] = {
        **_without_session(f),
        "person_id": r.find("person", f.get("speaker", "?"), c.notice),
    }
    yield Assertion(session, "statement", c.id, value, c.id)


def _indicator(c: ClaimStanding, f: Fields, session: str, _: Register) -> Iterator[Assertion]:
    when = str(f.get("year") or f.get("period") or "")
    key = f"{name_key(f.get('name', ''))}/{when}/{f.get('currency') or f.get('unit') or ''}"
    same: Json = [f["value"], f.get("approx")]
    yield Assertion(session, "indicator", key, dict(f), c.id, same=same)


_OF_SCHEMES = ("scheme",)
_OF_SESSIONS: Mapping[
    str, Callable[[ClaimStanding, Fields, str, Register], Iterator[Assertion]]
] = {
    "chair": _chair,
    "consensus_count": _consensus,
    "instruments_signed": _signed,
    "area": _area,
    "instrument": _named("title"),
    "project": _named("name"),
    "rank": _named("property"),
    "statement": _statement,
    "indicator": _indicator,
}


def _without_session(fields: Fields) -> dict[str, Json]:
    return {name: value for name, value in fields.items() if name != "session"}


def _date(written: str | None) -> PartialDate | None:
    return None if written is None else PartialDate.parse(written)

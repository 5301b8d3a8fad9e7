# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A claim: what a notice says, typed, each part pinned to its exact words.

The grounding invariant (design of reading, section 2) lives in the constructor: a claim holds its
notice and its places, and its words are looked up, so a wrong quotation cannot be built.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from gongshi.notices import Notice
from gongshi.reading.errors import ClaimError, GroundingError
from gongshi.reading.kinds import KINDS, MODALITIES, FieldValue, check_fields
from gongshi.values import Span, ValuesError

__all__ = ["Claim", "claim_from_json"]


class Claim(msgspec.Struct, frozen=True, eq=True):
    """What ``notice`` says at ``span``.

    ``fields`` are those of the kind (``gongshi.reading.kinds``); ``parts`` names the places of
    single fields and other parts (``cue``, ``content``), several for a list; ``unresolved`` names
    fields that could not be resolved, with the reason. Raises ``ClaimError`` or ``GroundingError``.
    """

    notice: Notice
    kind: str
    fields: Mapping[str, FieldValue]
    span: Span
    parts: Mapping[str, tuple[Span, ...]] = msgspec.field(default_factory=dict)
    modality: str = "stated"
    unresolved: Mapping[str, str] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check kind, fields, modality and that every place lies within the notice's text."""
        check_fields(self.kind, self.fields)
        if self.modality not in MODALITIES:
            raise ClaimError(f"a claim is {', '.join(MODALITIES)}, not {self.modality!r}")
        if self.unresolved:
            self._check_unresolved()
        self._check_places()

    def _check_unresolved(self) -> None:
        twice = self.fields.keys() & self.unresolved.keys()
        if twice:
            raise ClaimError(f"{self.kind}: {', '.join(sorted(twice))} both given and unresolved")
        unknown = self.unresolved.keys() - KINDS[self.kind].keys()
        if unknown:
            raise ClaimError(f"a {self.kind} has no field {', '.join(sorted(unknown))}")

    def _check_places(self) -> None:
        length = len(self.notice.text)
        for name, spans in (("claim", (self.span,)), *self.parts.items()):
            if not spans or (spans[0].end if len(spans) == 1 else max(map(_end, spans))) > length:
                raise GroundingError(
                    f"{self.kind}.{name}: no words at {spans}; the text has {length} characters"
                )

    @property
    def quote(self) -> str:
        """The exact words of the claim."""
        return self.span.of(self.notice.text)

    def words(self, part: str) -> str:
        """Return the exact words of a part; several places are joined by a blank."""
        return " ".join(span.of(self.notice.text) for span in self.parts[part])

    def to_json(self) -> dict[str, Any]:
        """Return the claim as ``gongshi read --json`` prints it (``vocabulary.md``)."""
        plain = {name: _plain(value) for name, value in self.fields.items()}
        return {
            "kind": self.kind,
            **plain,
            "start": self.span.start,
            "end": self.span.end,
            "quote": self.quote,
            "parts": {name: _places(spans) for name, spans in self.parts.items()},
            "modality": self.modality,
            "unresolved": dict(self.unresolved),
        }


def claim_from_json(notice: Notice, printed: Mapping[str, Any]) -> Claim:
    """Read back a printed claim.

    Raises ``GroundingError`` when its quotation is not the notice's words at that place, and
    ``ClaimError`` when it is malformed.
    """
    try:
        kind, span = printed["kind"], _span((printed["start"], printed["end"]))
        fields = {n: _frozen(printed[n]) for n in KINDS.get(kind, {}) if n in printed}
        parts = {name: _spans(places) for name, places in printed["parts"].items()}
        modality, quote = printed["modality"], printed["quote"]
        unresolved = msgspec.convert(printed["unresolved"], dict[str, str])
    except (AttributeError, KeyError, TypeError, ValuesError, msgspec.ValidationError) as error:
        raise ClaimError(f"not a claim as `gongshi read --json` prints it: {error!r}") from error
    claim = Claim(notice, kind, fields, span, parts, modality, unresolved)
    if claim.quote != quote:
        raise GroundingError(
            f"{kind} at {span.start}-{span.end}: the text says {claim.quote!r}, not {quote!r}"
        )
    return claim


def _plain(value: FieldValue) -> object:
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value


def _frozen(value: Any) -> FieldValue:  # noqa: ANN401  (foreign JSON becomes ours here)
    if isinstance(value, list):
        return tuple(value)
    return MappingProxyType(value) if isinstance(value, dict) else value


def _places(spans: tuple[Span, ...]) -> list[int] | list[list[int]]:
    places = [[span.start, span.end] for span in spans]
    return places[0] if len(places) == 1 else places


def _spans(places: object) -> tuple[Span, ...]:
    plain = msgspec.convert(places, list[int | list[int]])
    if any(isinstance(place, list) for place in plain):
        return tuple(_span(place) for place in plain)
    return (_span(plain),)


def _span(place: object) -> Span:
    return Span(*msgspec.convert(place, tuple[int, int]))


def _end(span: Span) -> int:
    return span.end

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The form of each kind of payload, so that a copy with a wrong one is refused before it is folded.

``gongshi.record.entry`` fixes the names of the fields; here is what they hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal

import msgspec

from gongshi.reading import ClaimError
from gongshi.reading.kinds import FieldValue, check_fields
from gongshi.record.concordance import LinkRelation
from gongshi.record.identity import EdgeVerdict
from gongshi.record.intake import Rank, Source
from gongshi.record.register import ITEMS
from gongshi.record.sealed import Ground
from gongshi.values import Language, PartialDate

__all__ = ["FORMS"]

_Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
_Place = Annotated[int, msgspec.Meta(ge=0)]


class _Notice(msgspec.Struct):
    bytes: _Hash
    encoding: str
    extractor: str | None
    pages: list[_Place]
    language: Language
    length: _Place
    published: str | None
    title: str | None
    publisher: str
    url: str | None
    rank: Rank
    rights: str | None
    sources: list[Source]
    compiled: bool

    def __post_init__(self) -> None:
        if self.published is not None:
            PartialDate.parse(self.published)


class _Words(msgspec.Struct):
    start: _Place
    end: _Place
    words: _Hash


class _Claim(msgspec.Struct):
    kind: str
    fields: dict[str, FieldValue]
    notice: _Hash
    pin: _Words
    parts: dict[str, Annotated[list[_Words], msgspec.Meta(min_length=1)]]
    modality: Literal["stated", "planned", "conditional", "denied"]
    unresolved: dict[str, str]
    corrects: _Hash | None

    def __post_init__(self) -> None:
        try:
            check_fields(self.kind, self.fields)
        except ClaimError as error:
            raise ValueError(str(error)) from error


class _Reading(msgspec.Struct):
    reader: str
    version: str
    lexicon: str
    part: Annotated[int, msgspec.Meta(ge=1)]
    parts: Annotated[int, msgspec.Meta(ge=1)]
    claims: list[_Hash]


class _Review(msgspec.Struct):
    verdict: Literal["accept", "correct", "reject"]
    reason: str
    replacement: _Hash | None


class _Name(msgspec.Struct):
    text: str
    language: Language
    since: str | None
    until: str | None

    def __post_init__(self) -> None:
        for date in (self.since, self.until):
            if date is not None:
                PartialDate.parse(date)


class _Item(msgspec.Struct):
    item: str
    names: Annotated[list[_Name], msgspec.Meta(min_length=1)]
    attributes: dict[str, str | list[str]]

    def __post_init__(self) -> None:
        if self.item not in ITEMS:
            raise ValueError(f"the register holds {', '.join(ITEMS)}, not {self.item!r}")


class _Edge(msgspec.Struct):
    one: str
    other: str
    verdict: EdgeVerdict
    reason: str


class _Retraction(msgspec.Struct):
    leaf: _Hash
    reason: str


class _Area(msgspec.Struct, forbid_unknown_fields=True):
    session: str
    area: str


class _Concordance(msgspec.Struct):
    one: _Area
    other: _Area
    relation: LinkRelation
    reason: str


class _Policy(msgspec.Struct):
    name: str
    version: int
    ranks: list[Rank]


class _Sealed(msgspec.Struct):
    commitment: _Hash


class _Unsealed(msgspec.Struct):
    leaf: _Hash
    salt: _Hash
    content: dict[str, object]


class _Forgotten(msgspec.Struct):
    leaf: _Hash
    ground: Ground


FORMS: Mapping[str, tuple[type[msgspec.Struct], ...]] = MappingProxyType(
    {
        "notice": (_Notice,),
        "claim": (_Claim,),
        "reading": (_Reading,),
        "review": (_Review,),
        "retraction": (_Retraction,),
        "resolution": (_Item, _Edge),
        "concordance": (_Concordance,),
        "policy": (_Policy,),
        "sealed": (_Sealed,),
        "unsealed": (_Unsealed,),
        "forgotten": (_Forgotten,),
    }
)
"""The forms of the payload of each kind; the fields' names tell which of them it is."""

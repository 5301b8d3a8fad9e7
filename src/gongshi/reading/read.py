# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From a notice to its claims: one module a kind and language, listed here.

The same bytes give the same claims in the same order; the reader's version and the hash of its word
lists say which reader gave them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from gongshi import __version__
from gongshi.notices import Notice
from gongshi.reading.chinese.area import find_areas as chinese_areas
from gongshi.reading.chinese.chair import find_chairs as chinese_chairs
from gongshi.reading.chinese.consensus_count import find_consensus_counts as chinese_counts
from gongshi.reading.chinese.indicator import find_indicators as chinese_indicators
from gongshi.reading.chinese.instrument import find_instruments as chinese_instruments
from gongshi.reading.chinese.instruments_signed import (
    find_instruments_signed as chinese_instruments_signed,
)
from gongshi.reading.chinese.mechanism_history import (
    find_mechanism_histories as chinese_histories,
)
from gongshi.reading.chinese.meeting import find_meetings as chinese_meetings
from gongshi.reading.chinese.office_holder import find_office_holders as chinese_office_holders
from gongshi.reading.chinese.project import find_projects as chinese_projects
from gongshi.reading.chinese.rank import find_ranks as chinese_ranks
from gongshi.reading.chinese.scheme import find_schemes as chinese_schemes
from gongshi.reading.chinese.statement import find_statements as chinese_statements
from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.english.area import find_areas as english_areas
from gongshi.reading.english.chair import find_chairs as english_chairs
from gongshi.reading.english.consensus_count import find_consensus_counts as english_counts
from gongshi.reading.english.indicator import find_indicators as english_indicators
from gongshi.reading.english.instrument import find_instruments as english_instruments
from gongshi.reading.english.instruments_signed import (
    find_instruments_signed as english_instruments_signed,
)
from gongshi.reading.english.mechanism_history import (
    find_mechanism_histories as english_histories,
)
from gongshi.reading.english.meeting import find_meetings as english_meetings
from gongshi.reading.english.office_holder import find_office_holders as english_office_holders
from gongshi.reading.english.project import find_projects as english_projects
from gongshi.reading.english.rank import find_ranks as english_ranks
from gongshi.reading.english.scheme import find_schemes as english_schemes
from gongshi.reading.english.statement import find_statements as english_statements

__all__ = ["READER", "READERS", "ClaimFinder", "read"]

ClaimFinder = Callable[[Document], Iterable[Claim]]

READER = ("gongshi", __version__)
"""Who reads: goes with every claim, beside the hash of the word lists."""

_ENGLISH: Mapping[str, ClaimFinder] = MappingProxyType(
    {
        "meeting": english_meetings,
        "chair": english_chairs,
        "consensus_count": english_counts,
        "instruments_signed": english_instruments_signed,
        "instrument": english_instruments,
        "area": english_areas,
        "project": english_projects,
        "statement": english_statements,
        "indicator": english_indicators,
        "rank": english_ranks,
        "office_holder": english_office_holders,
        "mechanism_history": english_histories,
        "scheme": english_schemes,
    }
)
_CHINESE: Mapping[str, ClaimFinder] = MappingProxyType(
    {
        "meeting": chinese_meetings,
        "chair": chinese_chairs,
        "consensus_count": chinese_counts,
        "instruments_signed": chinese_instruments_signed,
        "instrument": chinese_instruments,
        "area": chinese_areas,
        "project": chinese_projects,
        "statement": chinese_statements,
        "indicator": chinese_indicators,
        "rank": chinese_ranks,
        "office_holder": chinese_office_holders,
        "mechanism_history": chinese_histories,
        "scheme": chinese_schemes,
    }
)
READERS: Mapping[str, Mapping[str, ClaimFinder]] = MappingProxyType(
    {"en": _ENGLISH, "zh-Hant": _CHINESE, "zh-Hans": _CHINESE}
)
"""Who finds which kind of claim in which language."""


def read(notice: Notice) -> list[Claim]:
    """Return the claims of ``notice``, by their place, without repeats of one at the same place."""
    document = Document.of(notice)
    if not document.sentences:
        return []
    found: dict[tuple[int, int, str], list[Claim]] = {}
    for finder in READERS[notice.language].values():
        for claim in finder(document):
            place = (claim.span.start, claim.span.end, claim.kind)
            found.setdefault(place, []).append(claim)
    return [claim for _, claims in sorted(found.items(), key=_place) for claim in _distinct(claims)]


def _place(found: tuple[tuple[int, int, str], list[Claim]]) -> tuple[int, int, str]:
    return found[0]


def _distinct(claims: list[Claim]) -> Iterable[Claim]:
    """Leave one of those that say the same, and put the others in an order of their own."""
    if len(claims) == 1:
        return claims
    said: dict[str, Claim] = {}
    for claim in claims:
        said.setdefault(_written(claim), claim)
    return [claim for _, claim in sorted(said.items())]


def _written(claim: Claim) -> str:
    fields = {name: _plain(value) for name, value in claim.fields.items()}
    return json.dumps(fields, sort_keys=True, ensure_ascii=False)


def _plain(value: object) -> object:
    return dict(value) if isinstance(value, Mapping) else value

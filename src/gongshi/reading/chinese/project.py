# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Joint undertakings with a name of their own in Chinese: 「海橋數據走廊」項目.

Only a name in quotation marks before 項目, 工程 or 平台 shows where it begins; the
sentence must say that the sides do it together.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.claim import Claim
from gongshi.reading.counts import claim_parts
from gongshi.reading.document import Document
from gongshi.reading.mechanisms import mechanisms_of
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Pattern
from gongshi.reading.where import is_read

__all__ = ["find_projects"]


@cache
def _named() -> Pattern:
    return Pattern(
        r"[「“『\"](?P<name>[^「」“”『』\"\n]{2,30})[」”』\"](?:合作)?(?:項目|工程|平台)"
    )


@cache
def _together() -> Pattern:
    return Pattern("共同|合作|聯合|攜手|雙方|兩地|共建|同意|商定")


def find_projects(document: Document) -> Iterator[Claim]:
    """Yield one claim a named project at its first place."""
    if not mechanisms_of(document):
        return
    seen: set[str] = set()
    for match in document.find(_named()):
        name = match.span_of("name")
        if name is None or not is_read(document, name) or document.words(name) in seen:
            continue
        sentence = document.sentence_at(name.start).span
        cues = list(document.find(_together(), sentence))
        cue = cues[0] if cues else None
        if cue is None or any(modality_of(document, one.span) == "denied" for one in cues):
            continue
        seen.add(document.words(name))
        fields, parts = claim_parts(
            document,
            name.start,
            {"name": document.words(name)},
            {"name": (name,), "cue": (cue.span,)},
        )
        modality = modality_of(document, cue.span)
        yield Claim(document.notice, "project", fields, match.span, parts, modality)

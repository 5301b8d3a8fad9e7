# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Joint undertakings with a name of their own in English: "the Harbour Link Project".

Not an area, an instrument or an event; the sentence must say that the sides do it together.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.claim import Claim
from gongshi.reading.counts import claim_parts
from gongshi.reading.document import Document
from gongshi.reading.english.offices import CAPITALISED
from gongshi.reading.mechanisms import mechanisms_of
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Pattern
from gongshi.reading.where import is_read

__all__ = ["find_projects"]


@cache
def _named() -> Pattern:
    return Pattern(
        rf"\b[Tt]he (?P<name>(?:{CAPITALISED} (?:(?:and|&|of) )?){{1,8}}?Project)\b"
        rf"(?:,? (?:led|to be led|co-?ordinated"
        rf"|run) by (?:the )?(?P<lead>{CAPITALISED}(?: (?:of |and |& )?{CAPITALISED}){{0,7}}))?"
    )


@cache
def _together() -> Pattern:
    return Pattern(
        r"\b(?:jointly|joint|together|co-?operat\w+|collaborat\w+|agree[ds]?"
        r"|the two (?:sides|cities|places)"
        r"|both (?:sides|cities|places))\b",
        ignore_case=True,
    )


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
        cue = next(iter(document.find(_together(), sentence)), None)
        if cue is None:
            continue
        seen.add(document.words(name))
        fields, parts = {"name": document.words(name)}, {"name": (name,), "cue": (cue.span,)}
        lead = match.span_of("lead")
        if lead is not None:
            fields["lead"], parts["lead"] = document.words(lead), (lead,)
        all_fields, all_parts = claim_parts(document, name.start, fields, parts)
        modality = modality_of(document, cue.span)
        if modality != "denied":
            yield Claim(document.notice, "project", all_fields, name, all_parts, modality)

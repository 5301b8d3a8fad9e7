# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From what a model proposes to a claim that the words bear out, or to the reason why not."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.kinds import KINDS, MODALITIES, FieldValue
from gongshi.reading.model.errors import UngroundedError
from gongshi.reading.model.fields import Fields
from gongshi.reading.model.locate import Found, Grounding, Stretch
from gongshi.reading.model.proposed import Proposed
from gongshi.values import Span

__all__ = ["Grounded", "ground"]

_MAIN = {
    "meeting": ("mechanism",),
    "chair": ("person",),
    "consensus_count": ("what", "value"),
    "instruments_signed": ("count",),
    "instrument": ("title",),
    "area": ("name",),
    "project": ("name",),
    "statement": ("speaker",),
    "indicator": ("name", "value"),
    "rank": ("subject", "property"),
    "office_holder": ("person", "office"),
    "mechanism_history": ("mechanism", "event"),
    "scheme": ("name",),
}
"""Fields without which a claim of the kind says nothing."""


class Grounded(msgspec.Struct, frozen=True):
    """A claim that the text bears out; ``repaired`` when source words stand in for quoted ones."""

    claim: Claim
    grounding: Grounding


def ground(
    proposed: Proposed, document: Document, chunk: Stretch, taken: Callable[[str, Span], bool]
) -> Grounded:
    """Return the claim that the words in ``chunk`` bear out.

    ``taken`` tells whether a claim of a kind stands at a place already: of two identical sentences
    the second claim gets the second. Raises ``UngroundedError``.
    """
    if proposed.kind not in KINDS:
        raise UngroundedError(f"there is no kind of claim {proposed.kind!r}")
    if proposed.modality not in MODALITIES:
        raise UngroundedError(f"there is no modality {proposed.modality!r}")
    place = _place(proposed, chunk, taken)
    fields = Fields(proposed, document, chunk, place)
    held, unresolved = _held(fields, proposed)
    if proposed.kind == "statement":
        fields.pin_speech()
    claim = Claim(
        document.notice,
        proposed.kind,
        held,
        place.span,
        fields.parts,
        proposed.modality,
        unresolved,
    )
    return Grounded(claim, "repaired" if fields.repaired else "verified")


def _place(proposed: Proposed, chunk: Stretch, taken: Callable[[str, Span], bool]) -> Found:
    """Return where the claim stands: the first place of its quotation that is still free."""
    first = found = chunk.find(proposed.quote)
    while found is not None and taken(proposed.kind, found.span):
        found = chunk.find(proposed.quote, found.span.start + 1)
    if first is None:
        raise UngroundedError("the quoted words are not in the text")
    return found or first


def _held(fields: Fields, proposed: Proposed) -> tuple[dict[str, FieldValue], dict[str, str]]:
    """Return the fields that follow from the words, and why the others do not."""
    held: dict[str, FieldValue] = {}
    unresolved: dict[str, str] = {}
    for name, value in proposed.fields.items():
        if name not in KINDS[proposed.kind] or value is None:
            continue
        try:
            held[name] = fields.checked(name, value)
        except UngroundedError as reason:
            unresolved[name] = str(reason)
    for name in _MAIN[proposed.kind]:
        if name not in held:
            raise UngroundedError(f"{name}: {unresolved.get(name, 'it is not given')}")
    return held, unresolved

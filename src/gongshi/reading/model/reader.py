# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading a notice with a language model, stretch by stretch; no stretch is dropped silently.

A stretch that fails is asked about again, and at last reported with its place and the reason; what
was proposed and not borne out is reported too.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Literal

import msgspec

from gongshi.notices import Notice
from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.errors import ReadingError
from gongshi.reading.model.chunks import LONGEST, chunks
from gongshi.reading.model.endpoint import Endpoint, Line
from gongshi.reading.model.errors import AnswerError, ModelError, RefusedError
from gongshi.reading.model.grounding import ground
from gongshi.reading.model.locate import Stretch
from gongshi.reading.model.prompt import instructions, instructions_hash, question
from gongshi.reading.model.proposed import Answer, Proposed
from gongshi.values import Span

__all__ = ["FailedChunk", "ModelReading", "Proposal", "model_reader", "read_with_model"]


class Proposal(msgspec.Struct, frozen=True):
    """What became of one claim that the model proposed.

    ``verified`` and ``repaired`` ones have their ``claim``; a ``rejected`` one has the ``reason``.
    """

    outcome: Literal["verified", "repaired", "rejected"]
    kind: str
    quote: str
    claim: Claim | None = None
    reason: str | None = None


class FailedChunk(msgspec.Struct, frozen=True):
    """A stretch that was not read, after how many tries, and why the last one failed."""

    span: Span
    tries: int
    reason: str


class ModelReading(msgspec.Struct, frozen=True):
    """All that came of asking a model about a notice."""

    proposals: tuple[Proposal, ...]
    failed: tuple[FailedChunk, ...]

    @property
    def rejected(self) -> list[Proposal]:
        """What was proposed and is not in the text."""
        return [proposal for proposal in self.proposals if proposal.claim is None]

    def outcome_of(self, claim: Claim) -> str:
        """Return ``verified`` or ``repaired``; ``LookupError`` for one not of ``claims``."""
        found = (proposal.outcome for proposal in self.proposals if proposal.claim is claim)
        outcome = next(found, None)
        if outcome is None:
            raise LookupError(f"no model proposed {claim.kind} at {claim.span}")
        return outcome

    @property
    def claims(self) -> list[Claim]:
        """The claims the text bears out, by their place."""
        found = [proposal.claim for proposal in self.proposals if proposal.claim is not None]
        return sorted(found, key=lambda claim: (claim.span, claim.kind))


def model_reader(endpoint: Endpoint) -> tuple[str, str, str]:
    """Return who reads: ``model:NAME``, the version of the form of answer, hash of the prompt."""
    return f"model:{endpoint.model}", "1", instructions_hash()


def read_with_model(
    notice: Notice,
    endpoint: Endpoint,
    *,
    tries: int = 3,
    pause: float = 1.0,
    longest: int = LONGEST,
) -> ModelReading:
    """Ask the model at ``endpoint`` about ``notice``; a failed stretch is tried ``tries`` times.

    Before the second try it waits ``pause`` seconds, before each later one twice as long.
    """
    document = Document.of(notice)
    proposals: list[Proposal] = []
    failed: list[FailedChunk] = []
    with endpoint.line() as line:
        for chunk in chunks(document, longest):
            tried, answer = _asked(line, question(document, chunk), tries, pause)
            if isinstance(answer, ModelError):
                failed.append(FailedChunk(chunk, tried, str(answer)))
            else:
                proposals += _judged(answer.claims, document, chunk, proposals)
    return ModelReading(tuple(proposals), tuple(failed))


def _asked(line: Line, asked: str, tries: int, pause: float) -> tuple[int, Answer | ModelError]:
    """Return how often the model was asked, and its answer or why there is none."""
    tried = 0
    while True:
        tried += 1
        try:
            return tried, _parsed(line.ask(instructions(), asked))
        except ModelError as error:
            if tried == tries or isinstance(error, RefusedError):
                return tried, error
        time.sleep(pause * 2 ** (tried - 1))


def _parsed(answer: str) -> Answer:
    """Read the answer; a fence around it is allowed, anything else than JSON is not."""
    bare = answer.strip().removeprefix("```json").removeprefix("```").removesuffix("```")
    try:
        return msgspec.json.decode(bare, type=Answer)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise AnswerError(f"the answer is not the JSON that was asked for: {error}") from error


def _judged(
    proposed: Iterable[Proposed], document: Document, chunk: Span, before: Iterable[Proposal]
) -> list[Proposal]:
    stretch = Stretch(document.text, chunk)
    found: list[Proposal] = []
    places = {(p.kind, p.claim.span) for p in before if p.claim is not None}
    for one in proposed:
        try:
            grounded = ground(one, document, stretch, lambda kind, span: (kind, span) in places)
        except ReadingError as reason:
            found.append(Proposal("rejected", one.kind, one.quote, reason=str(reason)))
        else:
            places.add((one.kind, grounded.claim.span))
            found.append(Proposal(grounded.grounding, one.kind, one.quote, grounded.claim))
    return found

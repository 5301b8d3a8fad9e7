# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Building the demonstration record: register and policy, each digest as read, then reviews.

Last comes what else a person said: who is whom, and which areas go on as which.

Each step is one transaction that adds only what is missing, so a build that was killed completes
when it is run again, and nothing is doubled.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import Reader
from gongshi.store.append import recording
from gongshi.store.areas import link_areas
from gongshi.store.bundle import Bundle, BundledReview
from gongshi.store.errors import BundleError, UnknownError
from gongshi.store.identities import resolve
from gongshi.store.intake import add_notice
from gongshi.store.register import enter_items
from gongshi.store.reviews import judge

__all__ = ["Built", "Progress", "Read", "load"]

Read = Callable[[Notice], Sequence[Claim]]
"""Who reads: from a notice to its claims."""
Progress = Callable[[int, int, str], None]
"""Told after each step: steps done, steps in all, and what was done."""


class Built(msgspec.Struct, frozen=True):
    """What a build added; all zeros when the record was complete."""

    entries: int
    claims: int
    reviews: int


def load(bundle: Bundle, read: Read, reader: Reader, progress: Progress = lambda *_: None) -> Built:
    """Put a bundle on the record, reading its notices with ``read``.

    Raises ``BundleError`` when a review names a claim that was not read.
    """
    steps = len(bundle.notices) + 2
    added = enter_items(bundle.items, bundle.reviewer)
    progress(1, steps, "register")
    claims = 0
    for step, told in enumerate(bundle.notices, start=2):
        found = read(told.notice)
        taken = add_notice(told.notice, told.raw, told.about, found, reader, actor=reader.name)
        added += taken.entries
        claims += taken.claims
        progress(step, steps, told.file)
    reviewed = _review(bundle)
    added += reviewed + _say(bundle)
    progress(steps, steps, "reviews")
    return Built(added, claims, reviewed)


def _say(bundle: Bundle) -> int:
    """Record who is whom and which areas go on as which; return how many entries it added."""
    by = bundle.reviewer
    try:
        said = [resolve(e.one, e.verdict, e.other, e.reason, actor=by) for e in bundle.edges]
        linked = link_areas(bundle.links, actor=by)
    except UnknownError as error:
        raise BundleError(f"edges.toml and concordance.toml no longer fit: {error}") from error
    return linked + sum(edge is not None for edge in said)


def _review(bundle: Bundle) -> int:
    with recording():
        return sum(_judged(review, bundle.reviewer) for review in bundle.reviews)


def _judged(review: BundledReview, reviewer: str) -> int:
    """Record one review; return how many entries it added."""
    try:
        return judge(
            review.claim, review.verdict, review.reason, actor=reviewer, fields=review.fields
        ).added
    except UnknownError as error:
        raise BundleError(
            f"reviews.toml judges claim {review.claim[:12]}, the {review.kind} “{review.quote}” in "
            f"{review.file}, but the reader no longer gives it: look again and review what it gives"
        ) from error

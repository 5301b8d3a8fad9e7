# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A file of reviews in TOML, of the form of the demonstration's ``reviews.toml``.

``reviewer`` stands for all; each ``[[review]]`` has claim, verdict and reason, with ``correct`` all
fields as they should be, and may carry a gloss (kind, quote, file) for the person who reads it.
"""

from __future__ import annotations

import tomllib
from gettext import gettext as _
from pathlib import Path

import msgspec

from gongshi.cli.errors import InputError
from gongshi.reading.kinds import FieldValue

__all__ = ["FileReview", "FileReviews", "file_reviews"]


class FileReview(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One review; ``kind``, ``quote`` and ``file`` are gloss."""

    claim: str
    verdict: str
    reason: str
    fields: dict[str, FieldValue] | None = None
    kind: str | None = None
    quote: str | None = None
    file: str | None = None


class FileReviews(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The reviews of one file."""

    reviewer: str
    review: tuple[FileReview, ...] = ()

    def put(self) -> int:
        """Put all on the open record, or none; return how many entries are new."""
        from gongshi.store.append import recording
        from gongshi.store.reviews import judge

        with recording():
            return sum(
                judge(
                    one.claim, one.verdict, one.reason, actor=self.reviewer, fields=one.fields
                ).added
                for one in self.review
            )


def file_reviews(path: Path) -> FileReviews:
    """Read a file of reviews; ``InputError`` names it and says what does not fit."""
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), FileReviews)
    except OSError as error:
        told = _("{path} cannot be read: {reason}; check its name")
        raise InputError(told.format(path=path, reason=error.strerror)) from error
    except (ValueError, msgspec.ValidationError) as error:
        told = _("{path} is no file of reviews: {reason}; see docs/cli.md for its form")
        raise InputError(told.format(path=path, reason=error)) from error

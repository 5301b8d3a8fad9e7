# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of the reader that asks a language model."""

from __future__ import annotations

from gongshi.reading.errors import ReadingError

__all__ = ["AnswerError", "ModelError", "RefusedError", "UngroundedError"]


class ModelError(ReadingError):
    """The model could not be asked, or did not answer; the message says why and what to do."""


class AnswerError(ModelError):
    """The model answered in another form than it was asked for."""


class RefusedError(ModelError):
    """The address will not answer, however often it is asked: the key, the name, the question."""


class UngroundedError(ReadingError):
    """What was proposed does not follow from the text; the message is the reason."""

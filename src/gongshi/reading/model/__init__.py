# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The optional reader: a language model proposes claims, and nothing it says is taken on trust.

It is asked over HTTP, at any address that answers like OpenAI's (extra ``llm``). Its quotations
are looked for in the text, its numbers and dates are read again by our own resolvers, and what the
words do not say is rejected with a reason (design of reading, section 9). Nothing else imports
this.

Errors::

    ModelError           the model could not be asked, or did not answer
    ├── RefusedError     it will not answer, however often it is asked
    └── AnswerError      it answered in another form than it was asked for
    UngroundedError      what it proposed does not follow from the text
"""

from __future__ import annotations

from gongshi.reading.model.endpoint import Endpoint
from gongshi.reading.model.errors import AnswerError, ModelError, UngroundedError
from gongshi.reading.model.reader import (
    FailedChunk,
    ModelReading,
    Proposal,
    model_reader,
    read_with_model,
)

__all__ = [
    "AnswerError",
    "Endpoint",
    "FailedChunk",
    "ModelError",
    "ModelReading",
    "Proposal",
    "UngroundedError",
    "model_reader",
    "read_with_model",
]

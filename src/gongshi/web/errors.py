# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of the pages."""

from __future__ import annotations

__all__ = ["AnswerError", "FormError", "PastError", "ProvenanceError", "WebError"]


class WebError(ValueError):
    """A page cannot be shown as asked."""


class ProvenanceError(WebError):
    """A value was to be printed that no claim supports; pages print none such."""


class PastError(WebError):
    """``on`` is no day, or ``known_at`` no instant."""


class FormError(WebError):
    """What was typed into a form is no value of its field; the message says which."""


class AnswerError(WebError):
    """An answer that was typed cannot be so: what is wrong, and in which part of a day."""

    def __init__(self, text: str, part: str = "") -> None:
        super().__init__(text)
        self.part = part

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 6: the pages, drawn on the server, without scripts (design of the site).

A view asks the store, a template shows; every value of the record is printed by one template tag
that leads to its words. Errors: ``WebError``, and below it ``ProvenanceError`` for a figure that no
claim supports, ``PastError`` for a day or instant that cannot be read, ``FormError`` for what was
typed into a form of the desk and is no value of its field, and ``AnswerError`` for an answer to a
question of a scheme that cannot be so.
"""

from __future__ import annotations

from gongshi.web.errors import AnswerError, FormError, PastError, ProvenanceError, WebError

__all__ = ["AnswerError", "FormError", "PastError", "ProvenanceError", "WebError"]

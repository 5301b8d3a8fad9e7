# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 6: the pages, drawn on the server, without scripts (design of the site).

A view asks the store, a template shows; every value of the record is printed by one template tag
that leads to its words. Errors: ``WebError``, and below it ``ProvenanceError`` for a figure that no
claim supports, ``PastError`` for a day or instant that cannot be read, and ``FormError`` for what
was typed into a form and is no value of its field.
"""

from __future__ import annotations

from gongshi.web.errors import FormError, PastError, ProvenanceError, WebError

__all__ = ["FormError", "PastError", "ProvenanceError", "WebError"]

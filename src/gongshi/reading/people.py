# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who is named in a notice: ``cast_of`` finds it once, in the notice's language.

Claims ask ``document.once("cast", cast_of)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gongshi.reading.chinese.people import find_people as find_chinese
from gongshi.reading.english.people import find_people as find_english
from gongshi.reading.person import Cast, Mention, Person

if TYPE_CHECKING:
    from gongshi.reading.document import Document

__all__ = ["Cast", "Mention", "Person", "cast_of", "people_of"]


def cast_of(document: Document) -> Cast:
    """Find everybody the notice names; a pure function of the document."""
    return find_chinese(document) if document.is_chinese else find_english(document)


def people_of(document: Document) -> Cast:
    """Return the document's cast, found once."""
    return document.once("cast", cast_of)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who holds which office, as the notice says it: one claim a person and office, at its first place.

Acting offices stay acting, and one person with two offices gives two claims: read, do not merge.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gongshi.notices.letters import fold
from gongshi.reading.claim import Claim
from gongshi.reading.kinds import FieldValue
from gongshi.reading.people import people_of

if TYPE_CHECKING:
    from gongshi.reading.document import Document
    from gongshi.values import Span

__all__ = ["office_holders"]


def office_holders(document: Document) -> Iterator[Claim]:
    """Yield one claim a person and office that stand together."""
    seen: set[tuple[str, str]] = set()
    for mention in people_of(document).mentions:
        if mention.office is None or mention.office_span is None or mention.name_span is None:
            continue
        key = mention.person.name, fold(mention.office).casefold()
        if key in seen:
            continue
        seen.add(key)
        fields: dict[str, FieldValue] = {"person": mention.person.name, "office": mention.office}
        parts: dict[str, tuple[Span, ...]] = {
            "person": (mention.name_span,),
            "office": (mention.office_span,),
        }
        if mention.place is not None:
            fields["place"] = mention.place
            parts["place"] = (mention.place_span or mention.office_span,)
        yield Claim(document.notice, "office_holder", fields, mention.span, parts)

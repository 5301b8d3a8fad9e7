# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The words of the pages for kinds, fields, choices, units, statuses and ranks.

Every one goes through gettext; a test checks that each kind, field and choice of
``gongshi.reading.kinds`` has its word here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

__all__ = [
    "APPROX",
    "AREA_RELATIONS",
    "CHOICES",
    "FIELDS",
    "KINDS",
    "LANGUAGES",
    "MODALITIES",
    "PROPERTIES",
    "RANKS",
    "SERIES",
    "STATES",
    "STATUSES",
    "UNITS",
    "VERDICTS",
]

Words: TypeAlias = "Mapping[str, _StrPromise]"

KINDS: Words = {
    "meeting": _("Meeting"),
    "chair": _("Chair"),
    "consensus_count": _("Number agreed"),
    "instruments_signed": _("Documents signed"),
    "instrument": _("Document"),
    "area": _("Area"),
    "project": _("Project"),
    "statement": _("Statement"),
    "indicator": _("Indicator"),
    "rank": _("Rank"),
    "office_holder": _("Office-holder"),
    "mechanism_history": _("History"),
    "scheme": _("Scheme"),
}

FIELDS: Words = {
    "amount": _("Amount"),
    "announced_in": _("Announced in"),
    "approx": _("How exact"),
    "area": _("Area"),
    "at_most": _("Is a maximum"),
    "basis": _("Basis"),
    "beneficiaries": _("Beneficiaries"),
    "count": _("Number"),
    "currency": _("Currency"),
    "date": _("Date"),
    "direct": _("In direct words"),
    "duration_months": _("Months it runs"),
    "event": _("Event"),
    "form": _("Form"),
    "format": _("Format"),
    "former_name": _("Former name"),
    "hours_week": _("Hours a week"),
    "income_limit": _("Income limit"),
    "jobless_months": _("Months jobless"),
    "launch_date": _("Starts"),
    "lead": _("Lead"),
    "max_total": _("At most in all"),
    "mechanism": _("Mechanism"),
    "min_age": _("Age from"),
    "name": _("Name"),
    "new_name": _("New name"),
    "of": _("Agreed or covered"),
    "office": _("Office"),
    "ordinal": _("Which session"),
    "part_time": _("Part-time work"),
    "per": _("Paid per"),
    "period": _("Period"),
    "person": _("Person"),
    "place": _("Place"),
    "property": _("Property"),
    "scope": _("Counts which"),
    "session": _("Session"),
    "side": _("Side"),
    "signatories": _("Signed by"),
    "speaker": _("Speaker"),
    "status": _("State"),
    "subject": _("Subject"),
    "title": _("Title"),
    "unit": _("Unit"),
    "value": _("Value"),
    "what": _("Of what"),
    "work_months": _("Months of work"),
    "year": _("Year"),
}

CHOICES: Words = {
    "actions": _("actions"),
    "agreement": _("agreement"),
    "anniversary": _("anniversary"),
    "areas": _("areas"),
    "arrangement": _("arrangement"),
    "consensus": _("agreed by the sides"),
    "founded": _("founded"),
    "framework": _("framework"),
    "full_time": _("full-time"),
    "held": _("held"),
    "in_person": _("in person"),
    "initiatives": _("initiatives"),
    "instruments": _("covered by signed documents"),
    "letter_of_intent": _("letter of intent"),
    "measures": _("measures"),
    "memorandum": _("memorandum"),
    "part_time": _("part-time"),
    "planned": _("planned"),
    "projects": _("projects"),
    "renamed": _("renamed"),
    "tasks": _("tasks"),
    "upgraded": _("upgraded"),
    "video": _("by video"),
}

APPROX: Words = {
    "over": _("over %(number)s"),
    "about": _("about %(number)s"),
    "nearly": _("nearly %(number)s"),
    "at_least": _("at least %(number)s"),
    "at_most": _("at most %(number)s"),
}

MODALITIES: Words = {
    "stated": _("stated"),
    "planned": _("planned"),
    "conditional": _("conditional"),
    "denied": _("denied"),
}

STATUSES: Words = {
    "unreviewed": _("not reviewed"),
    "accepted": _("accepted"),
    "corrected": _("corrected"),
    "rejected": _("rejected"),
}

VERDICTS: Words = {
    "accept": _("accepted"),
    "correct": _("corrected"),
    "reject": _("rejected"),
}

RANKS: Words = {
    "official": _("Official source"),
    "press": _("Press"),
    "digest": _("Digest of a public source"),
    "other": _("Other source"),
}

LANGUAGES: Words = {
    "en": _("English"),
    "zh-Hant": _("Traditional Chinese"),
    "zh-Hans": _("Simplified Chinese"),
}

UNITS: Words = {
    "projects": _("Projects announced"),
    "areas": _("Areas agreed"),
    "documents": _("Documents signed"),
    "initiatives": _("Initiatives announced"),
    "measures": _("Measures announced"),
    "tasks": _("Tasks announced"),
    "actions": _("Actions announced"),
}

SERIES: Words = {
    "projects": _("Projects"),
    "areas": _("Areas"),
    "documents": _("Documents"),
    "initiatives": _("Initiatives"),
    "measures": _("Measures"),
    "tasks": _("Tasks"),
    "actions": _("Actions"),
}

AREA_RELATIONS: Words = {
    "same": _("the same as"),
    "part_of": _("part of"),
    "includes": _("includes"),
    "overlaps": _("overlaps"),
}

STATES: Words = {
    "matched": _("all named here"),
    "fewer_itemised": _("fewer named here than announced"),
    "more_itemised": _("more named here than announced"),
    "not_itemised": _("none named here"),
    "not_stated": _("number not stated"),
}

PROPERTIES: Words = {
    "anniversary": _("anniversary"),
    "area_of_consensus": _("area agreed"),
    "area_of_instruments": _("area of the signed documents"),
    "chair": _("chair"),
    "count": _("number"),
    "date": _("date"),
    "format": _("format"),
    "founded": _("founding"),
    "indicator": _("indicator"),
    "instrument": _("document"),
    "place": _("place"),
    "planned": _("planned date"),
    "project": _("project"),
    "rank": _("rank"),
    "renamed": _("renaming"),
    "statement": _("statement"),
    "status": _("state"),
    "upgraded": _("upgrade"),
}
"""What a fact is of its subject; a property of a scheme is the field of the same name."""

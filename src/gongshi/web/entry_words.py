# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The words of the pages for kinds of entry, grounds of forgetting, and roles at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from gongshi.web.words import Words

__all__ = ["ENTRIES", "GROUNDS", "ROLES"]

ENTRIES: Words = {
    "notice": _("Notice"),
    "claim": _("Claim"),
    "reading": _("Reading of a notice"),
    "review": _("Review of a claim"),
    "retraction": _("Something taken back"),
    "resolution": _("Names and who is whom"),
    "concordance": _("Link of two areas"),
    "policy": _("Policy"),
    "sealed": _("Sealed entry"),
    "unsealed": _("Publication of what was sealed"),
    "forgotten": _("Removal of what was sealed"),
}

GROUNDS: Words = {
    "requested": _("The person it was about asked for it."),
    "not_needed": _("It was no longer needed for what it was kept for."),
    "unlawful": _("It should not have been kept."),
    "ordered": _("A court or an authority ordered it."),
}

ROLES: Words = {
    "reviewer": _("reviewer"),
    "administrator": _("administrator"),
    "closed": _("closed"),
}

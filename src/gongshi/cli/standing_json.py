# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Notices, claims and facts of the record in JSON, with dates as exact as they are known."""

from __future__ import annotations

from typing import Any

from gongshi.record import ClaimStanding, Fact, NoticeStanding

__all__ = ["claim_json", "fact_json", "notice_json"]


def notice_json(notice: NoticeStanding) -> dict[str, Any]:
    """Return what is known of a notice, and when it was first recorded."""
    return {
        "id": notice.id,
        **notice.payload,
        "recorded_at": notice.recorded_at,
        "reader": notice.reader,
    }


def claim_json(claim: ClaimStanding) -> dict[str, Any]:
    """Return a claim as recorded, and how it was reviewed."""
    return {
        "id": claim.id,
        **claim.payload,
        "recorded_at": claim.recorded_at,
        "status": claim.status,
        "reason": claim.reason,
        "reviewer": claim.reviewer,
        "reviewed_at": claim.reviewed_at,
        "replacement": claim.replacement,
    }


def fact_json(fact: Fact) -> dict[str, Any]:
    """Return a fact with its claims, the rule that chose, and what cannot hold beside it."""
    return {
        "subject": fact.subject,
        "property": fact.property,
        "key": fact.key,
        "value": fact.value,
        "claims": fact.claims,
        "rule": fact.rule,
        "others": [{"value": other.value, "claims": other.claims} for other in fact.others],
        "valid": {
            "start": None if fact.valid.start is None else str(fact.valid.start),
            "end": str(fact.valid.end),
        },
    }

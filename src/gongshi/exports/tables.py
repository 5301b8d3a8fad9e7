# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""All tables of an export, in an order in which each refers only to itself and those before it."""

from __future__ import annotations

from gongshi.exports.claim_tables import claim_tables
from gongshi.exports.fact_tables import fact_tables
from gongshi.exports.reconciled_tables import reconciled_tables
from gongshi.exports.register_tables import register_tables
from gongshi.exports.snapshot import Snapshot
from gongshi.exports.table import Table

__all__ = ["tables"]


def tables(snapshot: Snapshot) -> tuple[Table, ...]:
    """Return the tables; raises ``ExportError`` or ``PinError`` when words cannot be shown."""
    return (
        *register_tables(snapshot),
        *claim_tables(snapshot),
        *fact_tables(snapshot),
        *reconciled_tables(snapshot),
    )

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who acts when a command writes to the record.

The ledger is append-only, so no name of a person or machine may enter it: whoever runs commands on
the machine that holds the record is one opaque actor (design of record, section 1).
"""

from __future__ import annotations

__all__ = ["ACTOR"]

ACTOR = "operator"

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""gongshi reads public notices about cooperation into an open, verifiable record.

Notices are read into claims; claims and acts are appended to a ledger; everything anyone sees is a
fold over that ledger. The floors of the package are described in `docs/architecture.md`.
"""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"

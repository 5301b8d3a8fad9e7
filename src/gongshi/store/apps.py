# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The store as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig

__all__ = ["StoreConfig"]


class StoreConfig(AppConfig):
    """Tables of the ledger and the projections."""

    name = "gongshi.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"

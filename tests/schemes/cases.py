# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Deciding worked cases of any bundled scheme, and telling what comes out in few words."""

from __future__ import annotations

from tests.schemes.people import told

from gongshi.schemes import assess, load_scheme
from gongshi.schemes.calendar import OPEN, read_day


def decided(scheme, facts, on=None, known=None, **settled):
    """Status, phases as (completed, apply by, status, amount), and what the answer depends on."""
    edition = load_scheme(scheme, OPEN if known is None else read_day(known))
    return told(assess(edition, facts, on=None if on is None else read_day(on), settled=settled))

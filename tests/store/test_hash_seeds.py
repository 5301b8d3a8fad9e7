# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The order in which Python walks through sets leaves no trace in the state of a record."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from gongshi.store.projections import state_hash
from gongshi.store.reviews import review

pytestmark = [pytest.mark.integration, pytest.mark.slow]

REBUILD = """
import sys
from pathlib import Path
from gongshi.store.setup import open_database
open_database(Path(sys.argv[1]))
from gongshi.store.projections import rebuild
print(rebuild())
"""
TEXT = "The council met in the harbour, agreed on 12 projects and on 13, and named Ada Quay chair."


def session(ordinal):
    return {"mechanism": "Harbour City-River Port Joint Council", "ordinal": ordinal}


def test_state_is_the_same_under_any_hash_seed(record, desk):
    desk.put_register()
    told = [("meeting", {**session(2), "date": "2026-01-03"}, "The council met")]
    for unit, words in (("12 projects", "12"), ("13", "13")):
        fields = {"what": "projects", "value": int(words), "session": session(2)}
        told.append(("consensus_count", fields, unit))
    told.append(("chair", {"person": "Ada Quay", "side": "rp", "session": session(3)}, "Ada Quay"))
    for rank in ("official", "press"):
        _, claims = desk.read(f"{TEXT} ({rank})", *told, rank=rank)
        for claim in claims:
            review(claim, "accept", "The notice says so.", actor="clerk")
    states = {state_hash()}
    states |= {rebuilt(record, seed) for seed in ("0", "1", "20261123")}
    assert len(states) == 1


def rebuilt(path, seed):
    """The state hash that a process of that seed comes to."""
    environment = {n: v for n, v in os.environ.items() if n != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run(
        [sys.executable, "-c", REBUILD, path],
        env={**environment, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()

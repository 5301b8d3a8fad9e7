# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A peer does its work when it is asked, and one that stops is told and not waited for."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from benchmarks import readers
from benchmarks.peer import Peer, PeerError

COUNTS = """
import json, sys
work = json.loads(sys.stdin.readline())
print("counts 1.2", flush=True)
for number, line in enumerate(sys.stdin, start=1):
    print(number * len(work), flush=True)
"""
STOPS = """
import sys
sys.stdin.readline()
print("stops 1.0", flush=True)
sys.exit(3)
"""


def peer(tmp_path, script, work=("one", "二")):
    path = tmp_path / "peer.py"
    path.write_text(script, encoding="utf-8")
    return Peer([sys.executable, path], work)


def test_peer_tells_its_version_and_works_each_time_it_is_asked(tmp_path):
    with peer(tmp_path, COUNTS) as counts:
        assert (counts.version, counts.seconds(), counts.seconds()) == ("counts 1.2", 2.0, 4.0)


def test_peer_that_stops_is_told_with_its_status(tmp_path):
    with peer(tmp_path, STOPS) as stops, pytest.raises(PeerError, match="exit status 3"):
        stops.seconds()


def test_peer_that_does_not_start_is_told_with_its_status(tmp_path):
    with pytest.raises(PeerError, match="exit status 5"):
        peer(tmp_path, "import sys; sys.exit(5)")


def test_every_peer_that_is_measured_has_its_way_of_reading():
    script = Path(readers.__file__).parent / "peers" / "readers.py"
    written = ast.parse(script.read_text(encoding="utf-8"))
    (table,) = [
        node.value
        for node in written.body
        if isinstance(node, ast.AnnAssign) and node.target.id == "READERS"
    ]
    assert {key.value for key in table.keys} == {name for _, name, _ in readers._PEERS}

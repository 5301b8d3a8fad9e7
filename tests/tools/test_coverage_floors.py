# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Each folder is held to its own floor of covered lines and branches."""

from __future__ import annotations

import json

import pytest

from tools.coverage_floors import Tally, below, floor_of, main, tally

FLOORS = {"src/gongshi/": 90, "src/gongshi/values/": 100}


def summary(lines: int, of_lines: int, branches: int, of_branches: int) -> dict[str, int]:
    return {
        "covered_lines": lines,
        "num_statements": of_lines,
        "covered_branches": branches,
        "num_branches": of_branches,
    }


def test_lines_and_branches_count_together():
    assert tally("a.py", summary(8, 8, 3, 4)) == Tally(11, 12, ("a.py: 1 not run",))


def test_file_counts_towards_the_longest_folder_that_holds_it():
    assert floor_of("src/gongshi/values/pin.py", FLOORS) == "src/gongshi/values/"
    assert floor_of("src/gongshi/web/urls.py", FLOORS) == "src/gongshi/"
    assert floor_of("tools/lock.py", FLOORS) is None


def test_folders_at_their_floors_say_nothing():
    files = {"src/gongshi/values/pin.py": Tally(20, 20), "src/gongshi/web/urls.py": Tally(9, 10)}

    assert below(files, FLOORS) == []


def test_one_branch_missing_in_values_is_named_though_the_whole_is_above_its_floor():
    files = {
        "src/gongshi/values/pin.py": Tally(19, 20, ("src/gongshi/values/pin.py: 1 not run",)),
        "src/gongshi/web/urls.py": Tally(10, 10),
    }

    assert below(files, FLOORS) == [
        "src/gongshi/values/: 95.0% covered, floor 100%",
        "  src/gongshi/values/pin.py: 1 not run",
    ]


@pytest.mark.parametrize(("covered", "status"), [(10, 0), (9, 3)])
def test_command_exits_3_below_a_floor(tmp_path, covered, status):
    report = tmp_path / "coverage.json"
    files = {"src/gongshi/values/pin.py": {"summary": summary(covered, 10, 0, 0)}}
    report.write_text(json.dumps({"files": files}))

    assert main([str(report)]) == status

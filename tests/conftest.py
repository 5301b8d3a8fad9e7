# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What every test may ask for: the evaluation folder, when this machine has it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
EVALUATION = (ROOT / os.environ.get("GONGSHI_EVALUATION", "../shared")).resolve()
LEFT_OUT = pytest.StashKey[int]()

# A busy machine is no failure: no test is told how long it may take. The suite tries the same
# examples on every run; `make soak` searches for new ones, many more of them.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


def pytest_report_header():
    """Say at once when the evaluation folder is absent."""
    if EVALUATION.is_dir():
        return None
    return "evaluation folder absent: tests marked `evaluation` are left out (GONGSHI_EVALUATION)"


def pytest_collection_modifyitems(config, items):
    """Leave out the tests that read the evaluation folder where there is none."""
    absent = [] if EVALUATION.is_dir() else [i for i in items if i.get_closest_marker("evaluation")]
    config.stash[LEFT_OUT] = len(absent)
    if absent:
        config.hook.pytest_deselected(items=absent)
        items[:] = [item for item in items if item not in absent]


def pytest_sessionfinish(session):
    """Let a worker of xdist tell the controller how many tests it left out."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["left_out"] = session.config.stash.get(LEFT_OUT, 0)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node):
    """Take that number from a worker; all workers collect the same tests."""
    node.config.stash[LEFT_OUT] = getattr(node, "workeroutput", {}).get("left_out", 0)


def pytest_terminal_summary(terminalreporter, config):
    """Say how many tests the absent evaluation folder cost."""
    count = config.stash.get(LEFT_OUT, 0)
    if count:
        terminalreporter.write_line(f"evaluation folder absent: {count} tests not collected")


@pytest.fixture(scope="session")
def evaluation() -> Path:
    """The folder of scored sets and facts; mark the test `evaluation` to use it."""
    return EVALUATION

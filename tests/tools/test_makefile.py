# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""make explains itself, and says what a machine lacks."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NO_PYTHON = (
    "gongshi needs Python 3.11 or newer, and there is none on the path.\n"
    "On Debian or Ubuntu: apt-get install python3.11 python3.11-venv\n"
)
OLD = "#!/bin/sh\nexit 1\n"


def make(*arguments: str, path: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [shutil.which("make"), *arguments],
        cwd=ROOT,
        env={"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def bare_path(tmp_path):
    """A path that holds a shell, and a Python too old to be of use."""
    (tmp_path / "sh").symlink_to(shutil.which("sh"))
    (tmp_path / "python3").write_text(OLD)
    (tmp_path / "python3").chmod(0o755)
    return str(tmp_path)


def test_make_alone_lists_every_command_with_its_purpose():
    listed = re.findall(r"^  make ([a-z]+) +\S", make(path="/usr/bin:/bin").stdout, re.MULTILINE)

    assert listed == [
        *["help", "demo", "serve", "test", "lint", "bench", "soak", "audit"],
        *["docs", "picture", "eval", "lock", "assets"],
    ]


@pytest.mark.parametrize("command", ["demo", "test", "lint"])
def test_machine_without_a_new_enough_python_is_told_what_to_install(command, bare_path):
    done = make(command, path=bare_path)

    assert (done.returncode, done.stderr.startswith(NO_PYTHON)) == (2, True), done.stderr


def test_ci_runs_lint_then_test_and_nothing_else():
    script = (ROOT / ".ci" / "run").read_text().splitlines()

    assert [line for line in script if line.startswith("make ")] == ["make lint", "make test"]

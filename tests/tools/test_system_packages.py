# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""System packages are asked for once, through apt where it may, else by name."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "tools" / "system_packages.sh"
PRESENT = "#!/bin/sh\necho a font with Chinese characters\n"
INSTRUCTION = "apt-get install -y --no-install-recommends chromium fontconfig fonts-noto-cjk"


@pytest.fixture
def machine(tmp_path):
    """A machine whose path holds the shell's own tools and nothing else, run by a plain user."""
    for tool in ("sh", "cat", "grep"):
        (tmp_path / tool).symlink_to(shutil.which(tool))
    put(tmp_path, "id", "#!/bin/sh\necho 1000\n")
    return tmp_path


def put(machine: Path, name: str, script: str) -> None:
    """Give the machine a program."""
    path = machine / name
    path.write_text(script)
    path.chmod(0o755)


def run(machine: Path) -> tuple[int, str]:
    done = subprocess.run(
        [SCRIPT], env={"PATH": str(machine)}, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def calls(machine: Path) -> list[str]:
    """What apt was asked for."""
    log = machine / "calls"
    return log.read_text().splitlines() if log.exists() else []


def test_machine_that_has_all_is_left_alone(machine):
    put(machine, "chromium", PRESENT)
    put(machine, "fc-list", PRESENT)
    put(machine, "initdb", PRESENT)
    put(machine, "apt-get", f'#!/bin/sh\necho "$@" >> {machine}/calls\n')

    assert (run(machine), calls(machine)) == ((0, ""), [])


def test_machine_without_apt_is_told_what_to_install(machine):
    status, said = run(machine)

    assert (status, INSTRUCTION in said) == (1, True)


def test_plain_user_without_sudo_is_told_what_to_install(machine):
    put(machine, "apt-get", f'#!/bin/sh\necho "$@" >> {machine}/calls\n')

    status, said = run(machine)

    assert (status, INSTRUCTION in said, calls(machine)) == (1, True, [])


def test_root_gets_only_what_is_missing(machine):
    put(machine, "id", "#!/bin/sh\necho 0\n")
    put(machine, "fc-list", PRESENT)
    put(machine, "initdb", PRESENT)
    put(machine, "apt-get", f'#!/bin/sh\necho "$@" >> {machine}/calls\n')

    status, _ = run(machine)

    assert (status, calls(machine)) == (
        0,
        ["update -q", "install -y -q --no-install-recommends chromium"],
    )


def test_apt_that_fails_leaves_the_instruction(machine):
    put(machine, "id", "#!/bin/sh\necho 0\n")
    put(machine, "apt-get", "#!/bin/sh\nexit 100\n")

    status, said = run(machine)

    assert (status, INSTRUCTION in said) == (1, True)

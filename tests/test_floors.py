# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The floors hold, and breaking one on purpose fails the build (docs/architecture.md)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DATA = shutil.ignore_patterns("*.txt", "*.json", "static", "templates", "locale", "__pycache__")
FLOORS = "A module imports only from the floors below it BROKEN"
DJANGO = "Only store and web know Django, and the commands that start them BROKEN"

pytestmark = pytest.mark.slow


@pytest.fixture
def tree(tmp_path):
    """A copy of the package and its contracts, to be broken at will."""
    shutil.copytree(ROOT / "src" / "gongshi", tmp_path / "src" / "gongshi", ignore=DATA)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint_imports(tree: Path) -> tuple[int, str]:
    """Check the contracts on the copy; give the exit status and what was said."""
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache", "--no-logo"],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree / "src"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def put(tree: Path, module: str, source: str) -> None:
    """Write a module into the copy, and the packages that hold it where they are not there yet."""
    path = tree.joinpath("src", "gongshi", *module.split(".")).with_suffix(".py")
    path.parent.mkdir(parents=True, exist_ok=True)
    (path.parent / "__init__.py").touch()
    path.write_text(source)


def test_tree_as_it_is_keeps_every_contract(tree):
    status, said = lint_imports(tree)

    assert (status, "BROKEN" in said) == (0, False), said


@pytest.mark.parametrize(
    ("module", "source", "contract", "chain"),
    [
        (
            "values.upward",
            "import gongshi.reading",
            FLOORS,
            "gongshi.values.upward -> gongshi.reading (l.1)",
        ),
        (
            "notices.upward",
            "def late():\n    import gongshi.reading\n",
            FLOORS,
            "gongshi.notices.upward -> gongshi.reading (l.2)",
        ),
        (
            "record.sideways",
            "import gongshi.schemes.rule",
            FLOORS,
            "gongshi.record.sideways -> gongshi.schemes.rule (l.1)",
        ),
        (
            "cli.sideways",
            "import gongshi.web.pages",
            FLOORS,
            "gongshi.cli.sideways -> gongshi.web.pages (l.1)",
        ),
        (
            "values.table",
            "def late():\n    from django.db import models\n    return models\n",
            DJANGO,
            "gongshi.values.table -> django (l.2)",
        ),
        (
            "record.table",
            "import django",
            DJANGO,
            "gongshi.record.table -> django (l.1)",
        ),
    ],
)
def test_import_against_the_floors_fails_and_is_named(tree, module, source, contract, chain):
    put(tree, "schemes.rule", "")
    put(tree, "web.pages", "")
    put(tree, module, source)

    status, said = lint_imports(tree)

    assert (status, contract in said, chain in said) == (1, True, True), said


def test_package_without_a_floor_fails_and_is_named(tree):
    put(tree, "annex.thing", "")

    status, said = lint_imports(tree)

    assert (status, FLOORS in said, "gongshi.annex" in said) == (1, True, True), said

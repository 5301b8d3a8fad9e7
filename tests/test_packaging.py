# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What the package and its locks promise: no address in a lock, house rules of names and docs."""

from __future__ import annotations

import ast
import re
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import gongshi

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "src" / "gongshi").rglob("*.py"))
PACKAGES = [path for path in SOURCES if path.name == "__init__.py" and path.stat().st_size]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
BANNED_NAMES = {"util", "utils", "helper", "helpers", "misc", "common", "manager", "base"}
PIN = re.compile(r"^([a-z0-9][a-z0-9.-]*==[0-9][^ \\]*)(?: ; [^\\]+?)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def pins_of(kind: str) -> set[str]:
    """Every pin of a lock, with its version."""
    lines = (ROOT / "requirements" / f"{kind}.txt").read_text().splitlines()
    return {found[1] for line in lines if (found := PIN.match(line))}


@pytest.mark.parametrize("kind", ["run", "dev", "bench"])
def test_lock_holds_pins_and_hashes_and_nothing_else(kind):
    lines = (ROOT / "requirements" / f"{kind}.txt").read_text().splitlines()

    assert [line for line in lines if not (PIN.match(line) or HASH.match(line))] == []


def test_lock_of_dev_holds_all_of_run():
    assert pins_of("run") - pins_of("dev") == set()


def test_lock_of_run_holds_what_the_project_and_its_installation_ask_for():
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["build"]]
    names = {re.split(r"[<>=\[]", each)[0] for each in asked}

    assert names - {pin.split("==")[0] for pin in pins_of("run")} == set()


def test_version_is_the_same_in_project_file_and_package():
    assert gongshi.__version__ == PROJECT["project"]["version"]


def test_command_gongshi_is_the_main_of_the_command_line():
    (command,) = entry_points(group="console_scripts", name="gongshi")

    assert command.value == "gongshi.cli.app:main"


def test_package_is_marked_as_typed():
    assert (ROOT / "src" / "gongshi" / "py.typed").is_file()


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_module_opens_with_a_docstring(path):
    assert ast.get_docstring(ast.parse(path.read_text())), f"{name_of(path)} has no docstring"


def test_no_module_has_a_name_that_says_nothing():
    assert [name_of(path) for path in SOURCES if path.stem in BANNED_NAMES] == []


@pytest.mark.parametrize("path", PACKAGES, ids=name_of)
def test_package_lists_its_public_names(path):
    assigned = [
        target.id
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    ]

    assert "__all__" in assigned, f"{name_of(path)} does not say what is public"


def errors_of(package: Path) -> dict[str, list[str]]:
    """The exception classes that a package defines, each with the names of its bases."""
    classes = {
        node.name: [ast.unparse(base) for base in node.bases]
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ClassDef)
    }
    builtin = {"Exception", "ValueError", "TypeError", "LookupError", "OSError", "RuntimeError"}
    errors = {name: bases for name, bases in classes.items() if builtin & set(bases)}
    while grown := {n: b for n, b in classes.items() if n not in errors and set(b) & set(errors)}:
        errors |= grown
    return errors


@pytest.mark.parametrize(
    "package", sorted({path.parent for path in PACKAGES} - {ROOT / "src" / "gongshi"}), ids=name_of
)
def test_package_has_one_tree_of_errors(package):
    errors = errors_of(package)
    roots = [name for name, bases in errors.items() if not set(bases) & set(errors)]

    assert len(roots) <= 1, f"{name_of(package)}: several roots of errors: {', '.join(roots)}"

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The virtual environment is made once, and again only when a lock or the project changes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools import environment
from tools.environment import Environment, SetUpError, pinned_lines

LOCK = """\
packaging==26.3 \\
    --hash=sha256:aa
pip==26.3 \\
    --hash=sha256:bb \\
    --hash=sha256:cc
pip-audit==1.0 ; sys_platform == 'win32' \\
    --hash=sha256:dd
"""


class Counting(Environment):
    """An environment whose installations are written down instead of carried out."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.installed: list[str] = []

    def works(self) -> bool:
        return self.folder.is_dir()

    def create(self) -> None:
        self.folder.mkdir()
        self.installed.append("venv")

    def pip_install(self, *arguments: str | Path) -> None:
        self.installed.append(Path(arguments[-1]).name)


@pytest.fixture
def tree(tmp_path):
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "run.txt").write_text(LOCK)
    (tmp_path / "requirements" / "dev.txt").write_text(LOCK + "pytest==9.2.0 \\\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return Counting(tmp_path)


def steps(tree: Counting, kind: str) -> list[str]:
    """Ensure `kind`; return the steps that it took."""
    tree.installed = []
    tree.ensure(kind)
    return tree.installed


def test_fresh_tree_gets_venv_then_pip_then_the_lock_then_the_project(tree):
    assert steps(tree, "run") == ["venv", "pip.txt", "run.txt", tree.root.name]


@pytest.mark.parametrize("kind", ["run", "dev"])
def test_second_run_installs_nothing(tree, kind):
    steps(tree, kind)

    assert steps(tree, kind) == []


def test_dev_widens_an_environment_made_for_run(tree):
    steps(tree, "run")

    assert steps(tree, "dev") == ["pip.txt", "dev.txt"]


def test_run_is_content_with_an_environment_made_for_dev(tree):
    steps(tree, "dev")

    assert steps(tree, "run") == []


def test_changed_lock_is_installed_again(tree):
    steps(tree, "run")
    tree.lock("run").write_text(LOCK.replace("sha256:aa", "sha256:ee"))

    assert steps(tree, "run") == ["pip.txt", "run.txt"]


def test_changed_project_file_installs_only_the_project(tree):
    steps(tree, "run")
    (tree.root / "pyproject.toml").write_text("[project]\nname = 'gongshi'\n")

    assert steps(tree, "run") == [tree.root.name]


def test_broken_off_installation_is_taken_up_again(tree, monkeypatch):
    steps(tree, "run")
    tree.lock("run").write_text(LOCK.replace("sha256:aa", "sha256:ee"))
    with monkeypatch.context() as patch:
        patch.setattr(tree, "pip_install", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            tree.ensure("run")

    assert steps(tree, "run") == ["pip.txt", "run.txt"]


def test_real_environment_works_where_it_was_made_and_not_where_it_was_moved():
    here = Path(sys.prefix)

    assert Environment(here.parent).works()
    assert not Environment(here.parent / "elsewhere").works()


def test_pin_of_pip_is_cut_out_with_all_its_hashes():
    assert pinned_lines(LOCK, "pip") == (
        "pip==26.3 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n"
    )


def test_lock_without_pip_says_how_to_make_one():
    with pytest.raises(SetUpError, match=r"The lock does not pin pip\. Run `make lock`\."):
        pinned_lines("", "pip")


def test_python_without_venv_is_told_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda _: None)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"

    with pytest.raises(SetUpError, match=f"apt-get install python{version}-venv"):
        Environment(tmp_path).create()


def test_unknown_kind_prints_the_usage(capsys):
    assert environment.main(["all"]) == 2
    assert capsys.readouterr().err == "usage: python3.11 tools/environment.py run|dev|bench\n"

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The documentation names everything there is, and its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from gongshi.reading.kinds import KINDS
from gongshi.store.configuration import SETTINGS

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")
COMMAND = re.compile(r"^([a-z]+):.*?## ", re.MULTILINE)


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def not_named(words: set[str], page: Path) -> set[str]:
    """Those words that the page does not hold in code type."""
    return words - set(re.findall(r"`([^`]+)`", page.read_text()))


def test_every_claim_kind_and_field_is_documented():
    fields = {field for kind in KINDS.values() for field in kind}

    assert not_named(set(KINDS) | fields, DOCS / "claim-kinds.md") == set()


def test_every_setting_is_documented():
    assert not_named({each.name for each in SETTINGS}, DOCS / "settings.md") == set()


def test_every_make_command_is_documented():
    commands = {f"make {name}" for name in COMMAND.findall((ROOT / "Makefile").read_text())}

    assert not_named(commands - {"make help"}, DOCS / "development.md") == set()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_make_commands_that_a_page_names_exist(page):
    commands = set(COMMAND.findall((ROOT / "Makefile").read_text()))

    assert set(re.findall(r"`make ([a-z]+)", page.read_text())) - commands == set()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_relative_links_of_a_page_resolve(page):
    targets = [link.split("#")[0] for link in LINK.findall(page.read_text()) if "://" not in link]

    assert [each for each in targets if each and not (page.parent / each).exists()] == []


def test_every_decision_is_listed_in_the_index():
    listed = re.findall(r"\((\d{4}-[^)]+\.md)\)", (DOCS / "adr" / "index.md").read_text())

    assert listed == sorted(path.name for path in (DOCS / "adr").glob("0*.md"))


@pytest.mark.slow
def test_documentation_builds_without_a_warning_and_asks_no_other_host(tmp_path):
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", tmp_path]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    pages = "".join(page.read_text() for page in tmp_path.rglob("*.html"))
    fetched = re.findall(
        r"""(?:<link[^>]*href|<script[^>]*src|<img[^>]*src)="(https?:[^"]+)""", pages
    )

    assert (done.returncode, fetched) == (0, []), done.stderr

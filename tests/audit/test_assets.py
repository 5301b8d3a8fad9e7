# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The committed style sheet is what its sources build, small, and without what is not ours."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.audit

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "src" / "gongshi" / "web" / "static" / "gongshi"


def test_the_committed_files_are_what_the_sources_build():
    assert shutil.which("npm"), "no npm on the path: the assets cannot be built again to compare"
    subprocess.run(["npm", "ci", "--silent"], cwd=ROOT / "assets", check=True)
    done = subprocess.run(
        ["node", "build.mjs", "--check"],
        cwd=ROOT / "assets",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_style_sheet_is_small_and_names_no_font_file_and_no_host():
    (sheet,) = STATIC.glob("site.*.css")
    css = sheet.read_text(encoding="utf-8")
    assert len(gzip.compress(sheet.read_bytes())) <= 40_000
    for foreign in ("@font-face", "url(", "@import", "GDS Transport", "crown", "crest"):
        assert foreign not in css

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""`gongshi read --batch`: an archive in, its claims out, stopped and gone on with or not."""

from __future__ import annotations

import random
import time
from importlib import import_module

import pytest

pa = import_module("pyarrow")
pq = import_module("pyarrow.parquet")

TEXTS = [
    f"The session of the Port-Hill Joint Council was held today. Both agreed on {n} projects. "
    f"“We have {n} reasons,” said Mayor Clara Brook of Port City."
    for n in range(2, 900)
]


@pytest.fixture
def archive(here):
    """A file of short notices."""
    table = pa.table(
        {
            "id": [str(n) for n, _ in enumerate(TEXTS)],
            "text": TEXTS,
            "lang": ["en"] * len(TEXTS),
            "published": pa.array(["2025-03-04"] * len(TEXTS)),
        }
    )
    pq.write_table(table, here / "archive.parquet")
    return "archive.parquet"


@pytest.mark.slow
def test_archive_is_read_and_a_word_is_said_about_it(run, here, archive):
    ended = run("read", "--batch", archive, "--out", "claims.parquet", "--workers", "1")
    claims = pq.read_table(here / "claims.parquet")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == f"claims.parquet: {claims.num_rows} rows from {len(TEXTS)} notices\n"
    assert set(claims.column("id").to_pylist()) == {str(n) for n, _ in enumerate(TEXTS)}


@pytest.mark.slow
def test_run_that_was_killed_goes_on_and_gives_the_same_bytes(run, here, start, archive):
    run("read", "--batch", archive, "--out", "whole.parquet", "--workers", "1")
    began = start("read", "--batch", archive, "--out", "claims.parquet", "--workers", "2")
    parts = here / ".claims.parquet.parts"
    while not list(parts.glob("0*.parquet")) and began.poll() is None:
        pass
    began.kill()
    began.wait()
    assert not (here / "claims.parquet").exists() or began.returncode == 0
    run("read", "--batch", archive, "--out", "claims.parquet", "--workers", "1")
    assert (here / "claims.parquet").read_bytes() == (here / "whole.parquet").read_bytes()
    assert not parts.exists()


@pytest.mark.soak
def test_killed_at_many_instants_nothing_is_lost_or_doubled(run, here, start, archive):
    """Twenty runs, each killed after a while that is drawn, and gone on with at last."""
    run("read", "--batch", archive, "--out", "whole.parquet", "--workers", "1")
    draw = random.Random(7)
    for _ in range(20):
        began = start("read", "--batch", archive, "--out", "claims.parquet", "--workers", "2")
        until = time.monotonic() + draw.uniform(0.1, 4)
        while time.monotonic() < until and began.poll() is None:
            pass
        began.kill()
        began.wait()
        if (here / "claims.parquet").exists():
            assert (here / "claims.parquet").read_bytes() == (here / "whole.parquet").read_bytes()
            (here / "claims.parquet").unlink()
    run("read", "--batch", archive, "--out", "claims.parquet", "--workers", "1")
    assert (here / "claims.parquet").read_bytes() == (here / "whole.parquet").read_bytes()


@pytest.mark.parametrize(
    "words",
    [
        ["--batch", "archive.parquet"],
        ["--batch", "archive.parquet", "--out", "x.parquet", "--json"],
        ["--batch", "archive.parquet", "--out", "x.parquet", "release.txt"],
        ["--out", "x.parquet", "release.txt"],
        ["--workers", "2", "release.txt"],
        [],
    ],
)
def test_options_that_do_not_go_together_are_a_usage_error(run, here, release, archive, words):
    ended = run("read", *words)
    assert (ended.code, (here / "x.parquet").exists()) == (2, False)


def test_file_that_is_no_archive_is_told(run, here, release):
    ended = run("read", "--batch", release, "--out", "claims.parquet")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(f"gongshi: {release} is no whole Parquet file")

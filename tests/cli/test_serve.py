# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Serving: the address is told when it answers, Ctrl-C stops cleanly, and hints come first."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from urllib.request import urlopen

import pytest

from gongshi.cli.errors import ServeError
from gongshi.cli.server import address_of, free_port, refuse_taken
from gongshi.store.setup import open_database

LOOPBACK = "127.0.0.1"


@pytest.fixture
def taken():
    """A port that something listens on."""
    with socket.socket() as listening:
        listening.bind((LOOPBACK, 0))
        listening.listen()
        yield listening.getsockname()[1]


@pytest.fixture
def empty(here, run):
    """A record without entries under the usual name."""
    open_database(here / "gongshi.sqlite3")
    return here / "gongshi.sqlite3"


def test_free_port_can_be_listened_on():
    port = free_port(LOOPBACK)
    refuse_taken(LOOPBACK, port)
    with socket.socket() as listening:
        listening.bind((LOOPBACK, port))


def test_taken_port_is_refused_with_advice(taken, run, empty):
    told = f"port {taken} of 127.0.0.1 is in use; stop what uses it, or name another by --port"
    with pytest.raises(ServeError, match=f"^{re.escape(told)}$"):
        refuse_taken(LOOPBACK, taken)
    ended = run("serve", "--port", taken)
    assert (ended.code, ended.out, ended.err) == (1, "", f"gongshi: {told}\n")


def test_port_of_a_demonstration_is_looked_at_before_anything_is_built(taken, run, here):
    ended = run("demo", "--port", taken)
    assert (ended.code, ended.out) == (1, "")
    assert f"port {taken} of 127.0.0.1 is in use" in ended.err
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host"])
def test_host_that_is_not_of_this_machine_is_refused(run, host):
    ended = run("serve", "--host", host)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        f"gongshi: {host} is no address of this machine; 127.0.0.1 always is (--host)\n"
    )


def test_without_a_record_nothing_is_served_and_nothing_made(run, here):
    ended = run("serve", "--port", free_port(LOOPBACK))
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("gongshi: there is no record gongshi.sqlite3. `gongshi demo`")
    assert list(here.iterdir()) == []


@pytest.mark.parametrize(
    ("host", "address"), [("127.0.0.1", "http://127.0.0.1:80/"), ("::1", "http://[::1]:80/")]
)
def test_address_of_either_kind_can_be_opened(host, address):
    assert address_of(host, 80) == address


@pytest.mark.e2e
@pytest.mark.slow
def test_empty_record_is_served_with_a_hint_until_ctrl_c(start, empty):
    port = free_port(LOOPBACK)
    process = start("serve", "--port", port)
    first = process.stdout.readline()
    with urlopen(f"http://127.0.0.1:{port}/en/") as answer:
        status = answer.status
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert first == f"gongshi.sqlite3 is served at http://127.0.0.1:{port}/ (Ctrl-C stops it)\n"
    assert (status, process.returncode, out) == (200, 0, "")
    assert err == (
        "gongshi.sqlite3 is a record without entries; `gongshi record add` puts a notice on it, "
        "`gongshi demo` builds a demonstration.\nStopped.\n"
    )


@pytest.mark.e2e
@pytest.mark.slow
def test_every_address_of_the_machine_needs_names_and_the_hint_says_so(start, empty):
    port = free_port("0.0.0.0")
    process = start("serve", "--host", "0.0.0.0", "--port", port)
    assert process.stdout.readline().endswith(f"http://0.0.0.0:{port}/ (Ctrl-C stops it)\n")
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate()
    assert process.returncode == 0
    assert "The site answers under loopback names only; set GONGSHI_HOSTS" in err


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.parametrize("before", ["", 'trap "" INT; '], ids=["in a terminal", "behind &"])
def test_ctrl_c_reaches_the_whole_group_and_still_stops_at_once(empty, before):
    program = [sys.executable, "-c", "from gongshi.cli.app import main; main()"]
    words = ["serve", "--port", str(free_port(LOOPBACK))]
    process = subprocess.Popen(
        # A shell without job control ignores SIGINT in what it starts behind "&".
        ["sh", "-c", f'{before}exec "$@"', "sh", *program, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert " is served at " in process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(timeout=60) == 0
    finally:
        process.kill()
        process.communicate()

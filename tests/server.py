# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A PostgreSQL server of the tests' own, on loopback, thrown away at the end.

The server refuses to run as root, so it then runs as the user that the package made for it. Its
letters are ordered as English orders them and not by code point, as on many a machine.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from pathlib import Path

import psycopg

_UNSAFE = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
"""Quick, and safe enough for what is thrown away."""


def programs():
    """The folder of the server's programs: on the path, or where Debian keeps them."""
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not places:
        raise FileNotFoundError("no PostgreSQL server is installed; tools/system_packages.sh does")
    return places[-1]


class Server:
    """A running server; ``address`` names a database on it."""

    def __init__(self, folder):
        self.data = folder / "data"
        self.user = "postgres" if os.geteuid() == 0 else None
        if self.user is not None:
            shutil.chown(folder, self.user)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.run("initdb", "-D", self.data, "-U", "gongshi", "--auth=trust", "--encoding=UTF8",
                 "--locale-provider=icu", "--icu-locale=en", "--locale=C.UTF-8", "--no-sync",
                 "--no-instructions")  # fmt: skip
        listen = f"-p {self.port} -h 127.0.0.1 -k {folder} {_UNSAFE}"
        self.run("pg_ctl", "-D", self.data, "-w", "-l", folder / "log", "-o", listen, "start")

    def run(self, program, *arguments):
        group = pwd.getpwnam(self.user).pw_gid if self.user else None
        subprocess.run(
            [programs() / program, *arguments],
            check=True,
            cwd="/",
            user=self.user,
            group=group,
            extra_groups=[] if self.user else None,
            stdout=subprocess.DEVNULL,
        )

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-m", "immediate", "stop")

    def address(self, database, user="gongshi"):
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def order(self, *statements):
        """Run statements outside any database of the tests."""
        with psycopg.connect(self.address("postgres"), autocommit=True) as told:
            for statement in statements:
                told.execute(statement)

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Take the picture of the README: the answer of the demonstration record, as a browser shows it.

    python tools/picture.py [OUT]

Builds the demonstration record in a folder of its own, serves it on loopback, and writes
docs/picture.png, or OUT.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from wsgiref.simple_server import WSGIRequestHandler, make_server

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PAGE = "/en/hk-sh/6/"
WIDTH, HEIGHT = 1280, 800
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]


class Silent(WSGIRequestHandler):
    """Answers without a line for every request."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def build(database: Path) -> None:
    """Build the demonstration record."""
    gongshi = Path(sys.executable).with_name("gongshi")
    subprocess.run([gongshi, "demo", "--no-serve", "--database", database], check=True)


@contextmanager
def served(database: Path) -> Iterator[str]:
    """Serve the record in ``database``; yields the address of the site."""
    os.environ["GONGSHI_DATABASE"] = str(database)
    from gongshi.web.wsgi import application  # noqa: PLC0415  (reads the variable set above)

    with make_server("127.0.0.1", 0, application, handler_class=Silent) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def take(address: str, out: Path) -> None:
    """Write what the first screen of the page shows."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        sys.exit("there is no Chromium on the path: apt-get install chromium fonts-noto-cjk")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        answer = page.goto(address)
        if answer is None or not answer.ok:
            sys.exit(f"{address} was not answered: is the sixth session on the record?")
        page.screenshot(path=out)
        browser.close()


def main() -> None:
    """Build, serve, take."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "picture.png"
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "demonstration.sqlite3"
        build(database)
        with served(database) as address:
            take(f"{address}{PAGE}", out)
    print(f"{out}: {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The site served on loopback within the test, and a headless Chromium that looks at it."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from socketserver import ThreadingMixIn
from threading import Thread
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from django.core.wsgi import get_wsgi_application
from playwright.sync_api import sync_playwright

QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


class _Server(ThreadingMixIn, WSGIServer):
    """Answers each request in a thread of its own and waits for all of them when it closes."""

    daemon_threads = False


class _Silent(WSGIRequestHandler):
    def log_message(self, *_):
        """A test says what matters."""


@contextmanager
def served():
    """Serve the record that is open; yields the address of the site on a free port."""
    with make_server(
        "127.0.0.1", 0, get_wsgi_application(), server_class=_Server, handler_class=_Silent
    ) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def chromium():
    """Open a headless Chromium that talks to nobody of its own accord."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    assert found, "no Chromium on the path: apt-get install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(QUIET))
        try:
            yield browser
        finally:
            browser.close()

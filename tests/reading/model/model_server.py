# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A model on loopback that says what the test wrote, and keeps what it was asked."""

from __future__ import annotations

import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

SILENCE = object()
"""In place of an answer: none comes until the test is over."""


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, self.headers.get("Authorization"), body))
        answer = self.server.answers.pop(0)
        if answer is SILENCE:
            self.server.over.wait()
            return
        status, content = answer if isinstance(answer, tuple) else (200, completion(answer))
        self.send_response(status)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        """A test says what matters."""


def completion(answer):
    """The body of a chat completion whose content is ``answer``, as JSON unless it is text."""
    content = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
    return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


@contextmanager
def answering(*answers):
    """Serve ``answers`` in their order; yields the server, which keeps what was ``asked``."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        server.answers, server.asked, server.over = list(answers), [], Event()
        server.url = f"http://127.0.0.1:{server.server_port}/v1"
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.over.set()
            server.shutdown()
            thread.join()


def proposed(kind, quote, modality="stated", words=None, **fields):
    """A claim as a model writes it."""
    return {
        "kind": kind,
        "quote": quote,
        "fields": fields,
        "words": words or {},
        "modality": modality,
    }

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Serving the site over HTTP: granian in front of Django by WSGI (design of dependencies).

The site is named by its address in the package only, since commands and pages do not import each
other. Its worker is a process of its own, which starts afresh and sets Django up for pages.
"""

from __future__ import annotations

import atexit
import errno
import gc
import importlib
import multiprocessing
import os
import socket
import threading
from collections.abc import Callable, Mapping
from gettext import gettext as _
from pathlib import Path
from typing import Any

from gongshi.cli.errors import ServeError
from gongshi.store.configuration import on_server

__all__ = ["address_of", "free_port", "load_site", "refuse_taken", "serve_site"]

_SITE = "gongshi.web.wsgi:application"
_OFTEN = 0.05
"""Seconds between two looks whether the site answers."""
_PATIENCE = 5
"""Seconds an answer may take, and a worker that was told to stop."""

_LOGGING: Mapping[str, Any] = {
    "handlers": {
        name: {"class": "logging.StreamHandler", "formatter": form, "stream": "ext://sys.stderr"}
        for name, form in (("console", "generic"), ("access", "access"))
    }
}
"""Messages go to standard error; granian would send them to standard output."""


def address_of(host: str, port: int) -> str:
    """Return the address under which the site answers."""
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def free_port(host: str) -> int:
    """Return a port of ``host`` that nothing listens on; ``ServeError`` when it is no address."""
    return _bound(host, 0)


def refuse_taken(host: str, port: int) -> None:
    """Raise ``ServeError`` when the site could not listen there."""
    _bound(host, port)


def serve_site(host: str, port: int, database: Path, ready: Callable[[], None]) -> None:
    """Serve the record in ``database`` until Ctrl-C; call ``ready`` once when the site answers.

    Raises ``ServeError`` when something else listens there already.
    """
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    refuse_taken(host, port)
    os.environ["GONGSHI_DATABASE"] = str(database if on_server(database) else database.absolute())
    multiprocessing.set_start_method("spawn", force=True)
    server = Server(
        _SITE,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        blocking_threads=1,
        workers_kill_timeout=_PATIENCE,
        websockets=False,
        log_level=LogLevels.error,
        log_dictconfig=dict(_LOGGING),
    )
    ended = threading.Event()
    waiting = threading.Thread(
        target=_tell_when_answering, args=(host, port, ended, ready), daemon=True
    )
    server.on_startup(waiting.start)
    server.on_shutdown(ended.set)
    server.serve(target_loader=load_site)


def load_site(target: str) -> Callable[..., Any]:
    """Return the WSGI application in the worker, which is to leave without taking Python down.

    A thread of granian that still waits for Python's lock while Python is taken down aborts with a
    trace (granian 2.8, seen in one stop of four); what it served is done by then. It has a process
    group of its own: Ctrl-C in a terminal reaches the whole group, and a worker that is interrupted
    and told to stop at once may never end (seen in one stop of two).
    """
    os.setpgid(0, 0)
    module, _colon, name = target.partition(":")
    application: Callable[..., Any] = getattr(importlib.import_module(module), name)
    atexit.register(os._exit, 0)
    # What was loaded stays: the collector of rings need not walk through it while a page waits.
    gc.collect()
    gc.freeze()
    return application


def _tell_when_answering(
    host: str, port: int, ended: threading.Event, ready: Callable[[], None]
) -> None:
    import http.client

    while not ended.wait(_OFTEN):
        asked = http.client.HTTPConnection(host, port, timeout=_PATIENCE)
        try:
            # The port is open before the worker is there: only an answer shows that it is.
            asked.request("HEAD", "/")
            asked.getresponse()
        except (OSError, http.client.HTTPException):
            continue
        finally:
            asked.close()
        ready()
        return


def _bound(host: str, port: int) -> int:
    """Listen for a moment, and return the port."""
    try:
        family, kind, *_rest = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
            return int(probe.getsockname()[1])
    except (OSError, OverflowError) as error:
        raise ServeError(_advice(host, port, error)) from error


def _advice(host: str, port: int, error: Exception) -> str:
    number = getattr(error, "errno", None)
    if number == errno.EADDRINUSE:
        advice = _("port {port} of {host} is in use; stop what uses it, or name another by --port")
    elif number == errno.EACCES:
        advice = _("port {port} of {host} may not be used; name one above 1023 by --port")
    else:
        advice = _("{host} is no address of this machine; 127.0.0.1 always is (--host)")
    return advice.format(host=host, port=port)

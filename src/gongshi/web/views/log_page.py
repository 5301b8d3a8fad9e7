# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The page of the log: its newest checkpoint, its keys, and how to check it without us."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from django.db import connection

from gongshi.record import RecordError
from gongshi.record.checkpoint import parse
from gongshi.store.configuration import log_folder, log_key_file
from gongshi.store.errors import LogError
from gongshi.store.log_key import verifier_keys
from gongshi.store.published import PublishedLog
from gongshi.web.page import Page, page

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["log_page"]

_FETCH = """\
curl -s {site}/log/files | while read -r file; do
  curl -s --create-dirs -o "log/$file" "{site}/log/$file"
done
gongshi log verify log --key "$KEY\""""
_CHECK = 'gongshi log verify 0.tlog-proof --key "$KEY"'


@page
def log_page(asked: Page) -> HttpResponse:
    """Say what the log is and how to check it; of a log that was never published, that too."""
    database = Path(connection.settings_dict["NAME"])
    log = PublishedLog(log_folder(database))
    try:
        note = log.checkpoint()
        size = parse(note).size
    except (LogError, RecordError):
        return asked.render("gongshi/log.html", {"note": ""})
    context = {
        "note": note.decode("utf-8"),
        "newest": size - 1 if size else None,
        "keys": _keys(log_key_file(database)),
        "fetch": _FETCH.format(site=f"{asked.request.scheme}://{asked.request.get_host()}"),
        "check": _CHECK,
    }
    return asked.render("gongshi/log.html", context)


def _keys(path: Path) -> list[str]:
    """Return the public keys; none where the log is signed on another machine."""
    try:
        return [str(key) for key in verifier_keys(path)]
    except LogError:
        return []

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The published files of the log, under ``/log/`` as C2SP tlog-tiles has them.

Any host can serve them as well; nothing is computed here. Only the names of a log's files are
looked for, so that no other file can be asked for.
"""

from __future__ import annotations

from pathlib import Path

from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from gongshi.record import NoteError, ProofError, TileError
from gongshi.record.checkpoint import parse
from gongshi.record.tiles import Tile, tiles_at
from gongshi.store.configuration import log_folder
from gongshi.store.errors import LogError
from gongshi.store.published import CHECKPOINT, PublishedLog

__all__ = ["published_file", "receipt", "tile_list"]

_YEAR = 31_536_000


@require_safe
def tile_list(_request: HttpRequest) -> HttpResponse:
    """Name every file of the log as signed, one a line, for those who fetch them all."""
    try:
        size = parse(_log().checkpoint()).size
    except (LogError, NoteError) as error:
        raise Http404 from error
    lines = "".join(f"{path}\n" for path in (CHECKPOINT, *(t.path for t in tiles_at(size))))
    return _text(lines.encode())


@require_safe
def receipt(_request: HttpRequest, index: int) -> HttpResponse:
    """Give the receipt of an entry as a file; 404 when the log does not go that far."""
    try:
        written = _log().receipt(index).to_bytes()
    except (LogError, NoteError, ProofError, TileError) as error:
        raise Http404(str(error)) from error
    answer = _text(written)
    answer["Content-Disposition"] = f'attachment; filename="{index}.tlog-proof"'
    return answer


def _text(content: bytes) -> HttpResponse:
    headers = {"Cache-Control": "no-cache"}
    return HttpResponse(content, content_type="text/plain; charset=utf-8", headers=headers)


def _log() -> PublishedLog:
    return PublishedLog(log_folder(Path(connection.settings_dict["NAME"])))


@require_safe
def published_file(_request: HttpRequest, path: str) -> HttpResponse:
    """Serve the checkpoint, a tile or a bundle; 404 when it was not published."""
    log = _log()
    try:
        if path == CHECKPOINT:
            content, kind, kept = log.checkpoint(), "text/plain; charset=utf-8", "no-cache"
        else:
            content, kind = log.read(Tile.parse(path)), "application/octet-stream"
            kept = f"public, max-age={_YEAR}, immutable"
    except (LogError, TileError) as error:
        raise Http404 from error
    return HttpResponse(content, content_type=kind, headers={"Cache-Control": kept})

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Asking a language model from the command line: where it is, and what to say of what it did."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

import typer

from gongshi.cli.errors import InputError, PartError
from gongshi.cli.failures import report

if TYPE_CHECKING:
    from gongshi.cli.readings import Reading
    from gongshi.reading.model import Endpoint, FailedChunk

__all__ = ["endpoint_of", "report_asked"]


def endpoint_of(model: str | None) -> Endpoint | None:
    """Return where the model of this name is asked, None when none is to be asked.

    A usage error without an address; ``ModelError`` when the address is none.
    """
    if model is None:
        return None
    from gongshi.reading.model import Endpoint
    from gongshi.store.configuration import setting

    url = setting("GONGSHI_MODEL_URL")
    if not url:
        raise typer.BadParameter(
            _("--model needs an address: set GONGSHI_MODEL_URL, such as http://localhost:11434/v1")
        )
    return Endpoint(url, model, setting("GONGSHI_MODEL_KEY") or None)


def report_asked(reading: Reading, *, whole: bool = False) -> None:
    """Say what a model proposed in vain.

    Raises ``PartError`` when it did not read all of the text, and where the ``whole`` is asked for
    ``InputError``.
    """
    if reading.asked is None:
        return
    count = len(reading.asked.rejected)
    if count:
        told = ngettext(
            "{count} claim of the model does not follow from the words and was rejected",
            "{count} claims of the model do not follow from the words and were rejected",
            count,
        )
        report(f"{reading.path}: {told.format(count=count)}")
    if reading.asked.failed:
        raise (InputError if whole else PartError)(_unread(reading, reading.asked.failed))


def _unread(reading: Reading, failed: Sequence[FailedChunk]) -> str:
    """Say which stretches a model did not read, and why it failed on the first of them."""
    places = ", ".join(f"{chunk.span.start}-{chunk.span.end}" for chunk in failed)
    told = _("{path}: the text at {places} was not read (tried {tries} times): {reason}")
    return told.format(
        path=reading.path, places=places, tries=failed[0].tries, reason=failed[0].reason
    )

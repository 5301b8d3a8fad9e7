# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What comes out of a file in any form that is read: its text, and what the file says of itself."""

from __future__ import annotations

import msgspec

from gongshi.values import PartialDate

__all__ = ["Extracted", "extractor"]


class Extracted(msgspec.Struct, frozen=True):
    """The text of a file.

    ``encoding`` is that of its letters; ``extractor`` names the program, with its version, that
    took the text out, None where the bytes are the text (programs rewrite white space, so the name
    belongs to the hash). ``published`` is the day the file itself gives. ``pages`` holds where each
    page begins in ``text``, in code points; empty where there are no pages.
    """

    text: str
    encoding: str
    extractor: str | None = None
    published: PartialDate | None = None
    pages: tuple[int, ...] = ()


def extractor(package: str) -> str:
    """Return the name of an installed package with its version, as ``Extracted`` holds it."""
    from importlib.metadata import version  # noqa: PLC0415  (slow, and most files are plain text)

    return f"{package} {version(package)}"

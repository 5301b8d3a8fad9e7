# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One of two processes that write to the same record at once.

python rival.py RECORD NAME TIMES   renames a side and adds a claim, TIMES times, trying again
                                    whenever the other was faster
"""

from __future__ import annotations

import sys
from pathlib import Path

from gongshi.store.setup import open_database, prepare


def claim(name, number):
    from gongshi.record import Draft

    payload = {
        "kind": "rank",
        "fields": {"property": f"{name}/{number}"},
        "notice": "b" * 64,
        "pin": {"start": 0, "end": 2, "words": "c" * 64},
        "parts": {},
        "modality": "stated",
        "unresolved": {},
        "corrects": None,
    }
    return Draft("claim", "b" * 64, payload, name)


def rename(name, number):
    """Rename the side over the version just seen; say whether the other was faster."""
    from gongshi.record import RegisteredName, RegisterItem, StaleError
    from gongshi.record.register import item_draft
    from gongshi.store.append import append, latest_leaves

    side = RegisterItem("hc", "side", (RegisteredName(f"{name} {number}", "en"),), {})
    draft = item_draft(side, name, latest_leaves(["hc"]).get("hc"))
    try:
        append([draft, claim(name, number)])
    except StaleError:
        return False
    return True


if __name__ == "__main__":
    prepare()
    open_database(Path(sys.argv[1]))
    for turn in range(int(sys.argv[3])):
        while not rename(sys.argv[2], turn):
            pass

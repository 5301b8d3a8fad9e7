# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The process that is killed: appends claims, or builds the demonstration record, and says so.

python victim.py append RECORD SEED     appends small batches, printing each place as it is kept
python victim.py demonstration RECORD   loads the bundled files, printing each step
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from gongshi.store.setup import open_database, prepare


def say(*words):
    """Print at once: what was said was kept."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def claim(seed, number):
    """A claim that no other seed or number gives."""
    from gongshi.record import Draft

    payload = {
        "kind": "rank",
        "fields": {"property": f"{seed}/{number}"},
        "notice": "b" * 64,
        "pin": {"start": 0, "end": 2, "words": "c" * 64},
        "parts": {},
        "modality": "stated",
        "unresolved": {},
        "corrects": None,
    }
    return Draft("claim", "b" * 64, payload, "gongshi")


def read(notice):
    """One claim a line of a digest: enough to build a record from."""
    from gongshi.reading import Claim
    from gongshi.values import Span

    claims, start = [], 0
    for line in notice.text.splitlines(keepends=True):
        if line.strip():
            words = Span(start, start + len(line.rstrip()))
            claims.append(Claim(notice, "rank", {"property": line.strip()}, words))
        start += len(line)
    return claims


def append_for_ever(seed):
    from gongshi.store.append import append

    number = 0
    while True:
        append(claim(seed, number + more) for more in range(3))
        number += 3
        say(f"{seed}/{number - 1}")


def build():
    from gongshi.record import Reader
    from gongshi.store.bundle import bundled
    from gongshi.store.demonstration import load

    bundle = msgspec.structs.replace(bundled(), reviews=())
    reader = Reader("victim", "1", "0" * 64)
    say(load(bundle, read, reader, say))


if __name__ == "__main__":
    prepare()
    open_database(Path(sys.argv[2]))
    say("open")
    build() if sys.argv[1] == "demonstration" else append_for_ever(sys.argv[3])

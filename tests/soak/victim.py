# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The process that is killed: appends claims, builds the demonstration record, or publishes a log.

python victim.py append RECORD SEED     appends small batches, printing each place as it is kept
python victim.py demonstration RECORD   loads the bundled files, printing each step
python victim.py rebuild RECORD         recreates the projections over and over, printing their hash
python victim.py publish RECORD SEED    appends and publishes, printing each checkpoint as hex
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

    bundle = msgspec.structs.replace(bundled(), reviews=(), edges=(), links=())
    reader = Reader("victim", "1", "0" * 64)
    say(load(bundle, read, reader, say))


def publish_for_ever(record, seed):
    from gongshi.store.append import append
    from gongshi.store.configuration import log_folder, log_key_file
    from gongshi.store.log import publish
    from gongshi.store.log_key import signing_keys
    from gongshi.store.published import PublishedLog

    log, keys = PublishedLog(log_folder(record)), signing_keys(log_key_file(record))
    number = 0
    while True:
        append(claim(seed, number + more) for more in range(90))
        number += 90
        say(publish(log, keys).note.hex())


def rebuild_for_ever():
    from gongshi.store.projections import rebuild

    while True:
        say(rebuild())


ACTS = {
    "append": lambda _, seed: append_for_ever(seed),
    "demonstration": lambda *_: build(),
    "rebuild": lambda *_: rebuild_for_ever(),
    "publish": publish_for_ever,
}

if __name__ == "__main__":
    prepare()
    open_database(Path(sys.argv[2]))
    say("open")
    ACTS[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])

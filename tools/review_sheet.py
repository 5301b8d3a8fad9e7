#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Write down what the demonstration's review still lacks, ready to be judged by a person.

    python tools/review_sheet.py            # the claims nobody has reviewed, as [[review]] items
    python tools/review_sheet.py --orphans  # the reviews whose claims the reader no longer gives

Each item begins with the claim's fields as a comment and an empty verdict: judge it against the
digest, then move it to ``src/gongshi/demonstration/reviews.toml``. When the reader changes, a claim
gets another id and its review becomes an orphan: look again, never carry a verdict over unseen.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from collections.abc import Iterator

from gongshi.demonstration import notice_bytes, table
from gongshi.notices import Notice
from gongshi.reading import Claim, read
from gongshi.record import claim_draft, claim_id
from gongshi.values import PartialDate


def claims() -> Iterator[tuple[str, str, Claim]]:
    """Yield file, claim id and claim of every claim the reader gives for the digests."""
    for about in tomllib.loads(table("notices"))["notice"]:
        text = notice_bytes(about["file"]).decode("utf-8")
        published = PartialDate.parse(about["published"])
        for claim in read(Notice.of(text, about["language"], published)):
            yield about["file"], claim_id(claim_draft(claim, "reader").payload), claim


def item(file: str, id_: str, claim: Claim) -> str:
    """Return one claim as an item to be judged."""
    fields = json.dumps(claim.to_json(), ensure_ascii=False, default=str)
    lines = [
        f"# {fields}",
        "[[review]]",
        f'claim = "{id_}"',
        'verdict = ""',
        'reason = ""',
        f'kind = "{claim.kind}"',
        f"quote = {json.dumps(claim.quote, ensure_ascii=False)}",
        f'file = "{file}"',
    ]
    return "\n".join(lines)


def main() -> None:
    """Print the sheet."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--orphans", action="store_true", help="reviews without a claim")
    asked = parser.parse_args()
    reviews = tomllib.loads(table("reviews")).get("review", [])
    given = {id_: (file, claim) for file, id_, claim in claims()}
    if asked.orphans:
        lost = [review for review in reviews if review["claim"] not in given]
        print("\n".join(f"{r['file']}: {r['kind']}: {r['quote']}: {r['claim']}" for r in lost))
        return
    done = {review["claim"] for review in reviews}
    print("\n\n".join(item(f, i, c) for i, (f, c) in given.items() if i not in done))


if __name__ == "__main__":
    main()

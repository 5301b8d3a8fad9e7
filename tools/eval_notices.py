#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Read the notices of the evaluation folder and score the claims against its annotations.

    make eval                                  # all notices that may be learnt from
    make eval ARGS="--only dev-en-00 --errors" # one of them, with what is missed and what is false

The folder is named by GONGSHI_EVALUATION (../shared when it is not set). The claims go to
build/claims in the scorer's form; the scorer is the folder's own program and does the judging.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec

from gongshi.notices import Notice
from gongshi.reading import Claim, read
from gongshi.values import Language, PartialDate

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
FOUNDING_NOTICE = "dev-en-00"
"""The notice whose score the first issue asks for; it is printed apart."""


class Annotated(msgspec.Struct, frozen=True):
    """What an annotation says about its notice; the facts are the scorer's affair."""

    id: str
    lang: Language
    published: str


def evaluation_folder() -> Path:
    """Return the folder of notices and annotations, or end with advice when it is not there."""
    folder = ROOT / os.environ.get("GONGSHI_EVALUATION", "../shared") / "eval" / "notices"
    if not (folder / "score.py").is_file():
        sys.exit(f"there is no scorer in {folder}; name the evaluation by GONGSHI_EVALUATION")
    return folder


def chosen(folder: Path, only: str | None) -> list[Annotated]:
    """Return the notices that may be learnt from, or the one that was asked for."""
    files = sorted((folder / "gold").glob(f"{only or 'dev-*'}.json"))
    if not files or (only is not None and not only.startswith("dev-")):
        sys.exit(f"no notice {only or 'dev-*'} in {folder / 'gold'} that may be learnt from")
    return [msgspec.json.decode(file.read_bytes(), type=Annotated) for file in files]


def claims_of(folder: Path, about: Annotated) -> list[Claim]:
    """Read one notice as a user would who knows its day and language."""
    text = (folder / "docs" / f"{about.id}.txt").read_text(encoding="utf-8")
    return read(Notice.of(text, about.lang, PartialDate.parse(about.published)))


def fact(claim: Claim) -> dict[str, Any]:
    """Return a claim in the scorer's form: there our kind is `type`, and our form `kind`."""
    printed = claim.to_json()
    printed["type"] = printed.pop("kind")
    if "form" in printed:
        printed["kind"] = printed.pop("form")
    return printed


def is_scored(claim: Claim) -> bool:
    """Tell whether the scorer knows what the claim says.

    It does not know `announced_in`: a scheme claim with nothing else counts as one that names the
    scheme, which no annotation does, so it would be false whether right or wrong. It is left out.
    """
    return claim.kind != "scheme" or set(claim.fields) != {"name", "announced_in"}


def write_claims(folder: Path, about: list[Annotated]) -> tuple[Path, Path]:
    """Write the claims of each notice, and copy its annotation beside them.

    Returns the folder of claims and that of the annotations that are to be scored.
    """
    claims, gold = BUILD / "claims", BUILD / "claims-gold"
    for target in (claims, gold):
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
    for one in about:
        facts = [fact(claim) for claim in claims_of(folder, one) if is_scored(claim)]
        printed = json.dumps({"facts": facts}, ensure_ascii=False, indent=1)
        (claims / f"{one.id}.json").write_text(printed + "\n", encoding="utf-8")
        shutil.copy(folder / "gold" / f"{one.id}.json", gold)
    return claims, gold


def score(folder: Path, claims: Path, gold: Path, *asked: str) -> None:
    """Run the folder's scorer; end with its exit code when it fails."""
    command = [sys.executable, str(folder / "score.py"), str(claims), "--split", "dev"]
    done = subprocess.run([*command, "--gold", str(gold), *asked], check=False)
    if done.returncode:
        sys.exit(done.returncode)


def founding_score(folder: Path, claims: Path) -> float | None:
    """Return the micro F1 of the founding notice alone; None when it says nothing to score."""
    gold = BUILD / "claims-gold-founding"
    shutil.rmtree(gold, ignore_errors=True)
    gold.mkdir(parents=True)
    shutil.copy(folder / "gold" / f"{FOUNDING_NOTICE}.json", gold)
    figures = BUILD / "claims-founding.json"
    command = [sys.executable, str(folder / "score.py"), str(claims), "--split", "dev"]
    asked = ["--gold", str(gold), "--json", str(figures)]
    subprocess.run([*command, *asked], check=True, stdout=subprocess.DEVNULL)
    measured: float | None = json.loads(figures.read_text(encoding="utf-8"))["micro"]["all"]["f1"]
    return measured


def main() -> None:
    """Read, write and score."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--only", metavar="ID", help="score one notice")
    parser.add_argument("--errors", action="store_true", help="print what is missed and false")
    asked = parser.parse_args()
    folder = evaluation_folder()
    about = chosen(folder, asked.only)
    claims, gold = write_claims(folder, about)
    score(folder, claims, gold, *(["--errors"] if asked.errors else []))
    if any(one.id == FOUNDING_NOTICE for one in about):
        measured = founding_score(folder, claims)
        said = "-" if measured is None else f"{100 * measured:.1f}"
        print(f"\n{FOUNDING_NOTICE} alone: micro F1 {said}")


if __name__ == "__main__":
    main()

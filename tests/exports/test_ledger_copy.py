# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A copy of a ledger is read back as it was, and refused when anything in it was changed."""

from __future__ import annotations

import json

import pytest

from gongshi.exports import CopyError, LedgerEnd
from gongshi.exports.formats import place
from gongshi.exports.ledger_copy import ENTRIES, FILES, LEAVES, TEXTS, write_copy
from gongshi.exports.ledger_read import ReadCopy
from gongshi.exports.manifest import MANIFEST, sha256_of
from gongshi.record import Draft, canonical, leaf_hash
from gongshi.record.concordance import Area, area_link_draft
from gongshi.record.identity import edge_draft
from gongshi.record.retraction import retraction_draft


@pytest.fixture
def folder(archive, tmp_path):
    end = LedgerEnd(len(archive.ledger.leaves), archive.ledger.leaves[-1])
    place(tmp_path / "copy", "ledger", end, lambda at: write_copy(archive.copy(), at))
    return tmp_path / "copy"


def lines(folder, name=ENTRIES):
    return (folder / name).read_bytes().splitlines(keepends=True)


def rewrite(folder, name, found):
    (folder / name).write_bytes(b"".join(found))


def forge(folder, written):
    """Put other entries in the copy, with the leaf hashes and the manifest to go with them."""
    rewrite(folder, ENTRIES, [entry + b"\n" for entry in written])
    rewrite(folder, LEAVES, [leaf_hash(entry).encode() + b"\n" for entry in written])
    seal(folder)


def seal(folder):
    told = json.loads((folder / MANIFEST).read_bytes())
    for file in told["files"]:
        file["sha256"] = sha256_of(folder / file["name"])
    (folder / MANIFEST).write_bytes(json.dumps(told).encode())


def refused(folder):
    with pytest.raises(CopyError) as error:
        list(ReadCopy(folder).entries())
    return str(error.value)


def test_copy_is_read_back_entry_by_entry(folder, archive):
    copy = ReadCopy(folder)
    found = list(copy.entries())
    assert [line.entry for line in found] == archive.ledger.entries
    assert [line.written for line in found] == archive.written
    assert [line.leaf for line in found] == archive.ledger.leaves == list(copy.leaves())
    assert (copy.texts, copy.files) == (archive.texts, archive.files)
    claims = {line.claim for line in found} - {None}
    assert claims == {*archive.released, *archive.daily, *archive.gazette}


def test_one_entry_is_one_canonical_line(folder, archive):
    assert lines(folder) == [entry + b"\n" for entry in archive.written]
    assert json.loads((folder / MANIFEST).read_bytes())["ledger"] == {
        "count": len(archive.written),
        "leaf": archive.ledger.leaves[-1],
    }


def test_altered_entry_is_named_by_its_line(folder):
    found = lines(folder)
    at = next(n for n, line in enumerate(found) if b'"2021-08"' in line)
    found[at] = found[at].replace(b"2021-08", b"2021-09")
    rewrite(folder, ENTRIES, found)
    assert f"{ENTRIES}, line {at + 1}: the entry was altered" in refused(folder)


def test_entry_that_was_taken_out_is_found(folder):
    rewrite(folder, ENTRIES, lines(folder)[:-1])
    assert f"{ENTRIES} is not the file that {MANIFEST} lists" in refused(folder)


def test_leaf_that_was_taken_out_is_found(folder):
    rewrite(folder, LEAVES, lines(folder, LEAVES)[:-1])
    assert f"line {len(lines(folder))}: the entry was altered" in refused(folder)


def test_line_that_is_cut_short_is_named(folder):
    (folder / ENTRIES).write_bytes((folder / ENTRIES).read_bytes()[:-3])
    assert f"line {len(lines(folder))}: the line is cut short" in refused(folder)


def test_altered_text_is_named_by_its_line(folder):
    found = lines(folder, TEXTS)
    found[1] = found[1].replace(b"21 projects", b"23 projects")
    rewrite(folder, TEXTS, found)
    assert f"{TEXTS}, line 2: the text does not hash to" in refused(folder)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b'"base64":"', b'"base64":"AAAA', "the file does not hash to"),
        (b'"base64":"', b'"base64":"*', "is not in base 64"),
        (b'"base64":', b'"other":', "Object contains unknown field `other`"),
        (b"{", b"[", "Expected `object`, got `array`"),
    ],
)
def test_file_that_is_not_what_its_hash_says_is_named_by_its_line(folder, old, new, said):
    found = lines(folder, FILES)
    found[0] = found[0].replace(old, new, 1)
    rewrite(folder, FILES, found)
    assert f"{FILES}, line 1: " in refused(folder)
    assert said in refused(folder)


def test_missing_file_is_named(folder):
    (folder / TEXTS).unlink()
    assert f"{TEXTS} cannot be read: No such file" in refused(folder)


def test_folder_that_is_no_export_is_refused_with_what_to_name(tmp_path):
    assert "holds no manifest.json" in refused(tmp_path)


def test_manifest_that_is_none_is_refused(folder):
    (folder / MANIFEST).write_text("{}")
    assert "is no manifest of an export" in refused(folder)


def test_export_in_another_format_is_refused(folder):
    told = json.loads((folder / MANIFEST).read_bytes()) | {"format": "csv"}
    (folder / MANIFEST).write_text(json.dumps(told))
    assert "is an export as csv" in refused(folder)


def change(entry, **fields):
    return canonical({**json.loads(entry), **fields})


def in_payload(entry, **fields):
    told = json.loads(entry)
    return canonical({**told, "payload": {**told["payload"], **fields}})


def of_kind(archive, kind, nth=0):
    """The place of the nth entry of a kind."""
    return [n for n, entry in enumerate(archive.ledger.entries) if entry.kind == kind][nth]


@pytest.mark.parametrize(
    ("kind", "change_of", "said"),
    [
        ("notice", lambda _: b"{}", "not an entry"),
        ("notice", lambda e: e + b" ", "not in canonical form"),
        ("notice", lambda e: change(e, kind="decree"), "unknown kind of entry 'decree'"),
        ("notice", lambda e: change(e, recorded_at="2020-01-01T00:00:00.000000Z"), "recorded bef"),
        ("notice", lambda e: change(e, prior="0" * 64), "it follows 000000000000, which is not"),
        ("notice", lambda e: in_payload(e, published="tomorrow"), "not a date: 'tomorrow'"),
        ("notice", lambda e: in_payload(e, rank="rumour"), "Invalid enum value 'rumour'"),
        ("notice", lambda e: in_payload(e, length=3), "is not so long"),
        ("notice", lambda e: in_payload(e, bytes="0" * 64), "text or file of notice"),
        ("claim", lambda e: change(e, prior="0" * 64), "it follows 000000000000"),
        (
            "claim",
            lambda e: in_payload(change(e, subject="0" * 64), notice="0" * 64),
            "notice 000000000000, which is not above",
        ),
        ("claim", lambda e: in_payload(e, notice="0" * 64), "a claim is about its notice, not"),
        ("claim", lambda e: in_payload(e, kind="rumour"), "unknown kind of claim 'rumour'"),
        (
            "claim",
            lambda e: in_payload(e, pin={"start": 0, "end": 2, "words": "0" * 64}),
            "not the",
        ),
        ("claim", lambda e: in_payload(e, pin=4), "Expected"),
        ("reading", lambda e: change(e, subject="0" * 64, prior=None), "which is not above it"),
        ("reading", lambda e: in_payload(e, part=2), "a reading of notice"),
        ("review", lambda e: change(e, subject="0" * 64, prior=None), "claim 000000000000, which"),
        ("review", lambda e: in_payload(e, replacement="0" * 64), "claim 000000000000, which"),
        ("review", lambda e: in_payload(e, verdict="perhaps"), "Invalid enum value 'perhaps'"),
        ("resolution", lambda e: in_payload(e, item="ship"), "the register holds mechanism"),
        ("resolution", lambda e: in_payload(e, names=[]), "Expected"),
        ("resolution", lambda e: change(e, subject="No Id"), "lower-case words with hyphens"),
        ("policy", lambda e: in_payload(e, ranks=["press"]), "must rank each of"),
    ],
)
def test_entry_that_breaks_a_rule_is_refused_although_its_hash_was_made_to_fit(
    folder, archive, kind, change_of, said
):
    place_of = of_kind(archive, kind)
    written = list(archive.written)
    written[place_of] = change_of(written[place_of])
    forge(folder, written)
    told = refused(folder)
    assert (f"line {place_of + 1}: " in told, said in told) == (True, True), told


def test_name_used_from_a_day_that_is_none_is_refused(folder, archive):
    place_of = of_kind(archive, "resolution")
    name = {"text": "Talks", "language": "en", "since": "2021-13", "until": None}
    written = list(archive.written)
    written[place_of] = in_payload(written[place_of], names=[name])
    forge(folder, written)
    assert f"line {place_of + 1}: there is no date 2021-13" in refused(folder)


def test_claim_that_stands_twice_is_refused(folder, archive):
    written = list(archive.written)
    twice = of_kind(archive, "claim")
    written.insert(twice + 1, written[twice])
    forge(folder, written)
    assert f"line {twice + 2}: claim" in refused(folder)
    assert "stands twice" in refused(folder)


def test_entry_over_an_outdated_version_is_refused(folder, archive):
    """The second review of a claim must name the first, at whatever instant it was made."""
    archive.accept(archive.daily[0])
    stale = change(archive.written[-1], prior=None)
    forge(folder, [*archive.written[:-1], stale])
    assert f"line {len(archive.written)}: it follows None" in refused(folder)


def test_text_of_which_no_entry_speaks_is_refused(folder, archive):
    end = of_kind(archive, "notice", 2)
    forge(folder, archive.written[:end])
    assert "no entry speaks of the text or file" in refused(folder)


def test_later_version_of_a_notice_follows_the_one_before(archive, tmp_path):
    first = next(e for e in archive.ledger.entries if e.kind == "notice")
    latest = archive.ledger.latest[first.subject]
    payload = {**first.payload, "title": "Second session, corrected"}
    draft = Draft("notice", first.subject, payload, "clerk", prior=latest)
    archive.append(draft)
    end = LedgerEnd(len(archive.written), archive.ledger.leaves[-1])
    place(tmp_path / "later", "ledger", end, lambda at: write_copy(archive.copy(), at))
    assert [line.entry for line in ReadCopy(tmp_path / "later").entries()][-1].payload == payload


@pytest.fixture
def judged(archive, tmp_path):
    """A copy with an edge, a link of areas, and a retraction of each and of a review."""
    areas = (Area("hcrp-1", "ferries"), Area("hcrp-2", "ferries"))
    archive.append(edge_draft(("hc", "rp"), "different", "Two.", "clerk", None))
    archive.append(area_link_draft(areas, "same", "One.", "clerk", None))
    review = next(e for e in archive.ledger.entries if e.kind == "review")
    for entry in (*archive.ledger.entries[-2:], review):
        latest = archive.ledger.latest[entry.subject]
        archive.append(retraction_draft(entry, "Not so.", "clerk", latest))
    end = LedgerEnd(len(archive.written), archive.ledger.leaves[-1])
    place(tmp_path / "judged", "ledger", end, lambda at: write_copy(archive.copy(), at))
    return tmp_path / "judged"


def test_copy_with_edges_links_and_retractions_is_read_back(judged, archive):
    assert [line.entry for line in ReadCopy(judged).entries()] == archive.ledger.entries


@pytest.mark.parametrize(
    ("nth", "kind", "change_of", "said"),
    [
        (-1, "resolution", lambda e: in_payload(e, verdict="perhaps"), "Invalid enum value"),
        (0, "concordance", lambda e: in_payload(e, relation="like"), "Invalid enum value"),
        (0, "concordance", lambda e: in_payload(e, one={"session": "x"}), "missing required field"),
        (0, "retraction", lambda e: in_payload(e, leaf="0" * 64), "it takes back 000000000000"),
        (0, "retraction", lambda e: change(e, subject="hc~zz", prior=None), "it takes back"),
    ],
)
def test_edge_link_or_retraction_that_breaks_a_rule_is_refused(
    judged, archive, nth, kind, change_of, said
):
    place_of = [n for n, entry in enumerate(archive.ledger.entries) if entry.kind == kind][nth]
    written = list(archive.written)
    written[place_of] = change_of(written[place_of])
    forge(judged, written)
    told = refused(judged)
    assert (f"line {place_of + 1}: " in told, said in told) == (True, True), told

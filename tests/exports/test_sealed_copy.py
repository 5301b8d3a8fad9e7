# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A copy with sealed entries is read back; one that ends what it never sealed is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from gongshi.exports.errors import CopyError
from gongshi.exports.ledger_check import Checks
from gongshi.record import Ledger, canonical
from gongshi.record.sealed import forgotten_draft, seal, unsealed_draft

LETTER = {"kind": "letter", "of": "Ada Quay"}


@pytest.fixture
def written():
    """Two sealed entries, of which one was published and one forgotten."""
    ledger = Ledger()
    (one, secret), (other, _) = seal(LETTER, "clerk"), seal(LETTER, "clerk")
    append(ledger, one, other)
    first, second = ledger.entries
    append(ledger, unsealed_draft(first, secret, "clerk"))
    append(ledger, forgotten_draft(second, "requested", "clerk"))
    return [entry.to_bytes() for entry in ledger.entries]


def append(ledger, *drafts):
    ledger.append(drafts, datetime(2026, 11, 23, 8, tzinfo=UTC))


def check(lines):
    checks = Checks({}, {})
    return [checks.line(line, f"line {n}").entry for n, line in enumerate(lines, start=1)]


def in_payload(entry, **fields):
    told = json.loads(entry)
    return canonical({**told, "payload": {**told["payload"], **fields}})


def test_sealed_published_and_forgotten_entries_are_read_back(written):
    assert [entry.to_bytes() for entry in check(written)] == written


@pytest.mark.parametrize(
    ("line", "fields", "said"),
    [
        (0, {"commitment": "short"}, "Expected `str` matching regex"),
        (2, {"content": LETTER | {"of": "Ada Kwai"}}, "is not what was sealed"),
        (2, {"salt": "0" * 64}, "is not what was sealed"),
        (2, {"leaf": "0" * 64}, "it opens or forgets 000000000000, which is not sealed above"),
        (3, {"leaf": "0" * 64}, "it opens or forgets 000000000000, which is not sealed above"),
        (3, {"ground": "Ada asked"}, "Invalid enum value 'Ada asked'"),
    ],
)
def test_copy_that_breaks_a_rule_of_sealed_entries_is_refused(written, line, fields, said):
    written[line] = in_payload(written[line], **fields)
    with pytest.raises(CopyError) as error:
        check(written)
    assert (f"line {line + 1}: " in str(error.value), said in str(error.value)) == (True, True)


def test_what_was_published_cannot_be_forgotten_in_a_copy(written):
    opened = json.loads(written[2])
    forged = {
        **opened,
        "kind": "forgotten",
        "payload": {"leaf": opened["payload"]["leaf"], "ground": "requested"},
    }
    with pytest.raises(CopyError, match="line 4: it opens or forgets"):
        check([*written[:3], canonical(forged)])

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Receipts: one entry that can be checked without us, and no bit of which can change unseen."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import NoteError, ProofError, RecordError
from gongshi.record.checkpoint import Checkpoint, sign
from gongshi.record.merkle import leaf_hash, nodes_of, root
from gongshi.record.receipt import (
    Receipt,
    receipt_for,
    receipt_from_bytes,
    verify_receipt,
)
from gongshi.record.signed_note import SigningKey

KEY = SigningKey("harbour.example/log", bytes(range(32)))
KEYS = [KEY.verifier()]
ENTRIES = [f'{{"entry":{number}}}'.encode() for number in range(11)]
LEAVES = [leaf_hash(entry) for entry in ENTRIES]
HEAD = Checkpoint("harbour.example/log", 11, root(LEAVES))
NOTE = sign(HEAD, KEY)


def receipt(index):
    return receipt_for(index, ENTRIES[index], nodes_of(LEAVES), NOTE)


def test_receipt_is_a_text_of_entry_place_proof_and_checkpoint():
    lines = receipt(10).to_bytes().decode().split("\n")
    assert lines[:3] == [
        "c2sp.org/tlog-proof@v1",
        "extra " + base64.b64encode(ENTRIES[10]).decode(),
        "index 10",
    ]
    assert lines[5] == ""
    assert "\n".join(lines[6:]).encode() == NOTE


@given(index=st.integers(0, 10))
def test_receipt_of_each_entry_is_read_back_and_proves_it(index):
    made = receipt(index)
    assert receipt_from_bytes(made.to_bytes()) == made
    assert verify_receipt(made, KEYS) == HEAD


def test_receipt_of_the_only_entry_needs_no_hash():
    note = sign(Checkpoint("harbour.example/log", 1, LEAVES[0]), KEY)
    made = receipt_for(0, ENTRIES[0], nodes_of(LEAVES[:1]), note)
    assert made.proof == ()
    assert verify_receipt(receipt_from_bytes(made.to_bytes()), KEYS).size == 1


def test_no_bit_of_a_receipt_can_change_unseen():
    written = receipt(4).to_bytes()
    for place in range(len(written)):
        for bit in range(8):
            bent = bytearray(written)
            bent[place] ^= 1 << bit
            with pytest.raises(RecordError):
                verify_receipt(receipt_from_bytes(bytes(bent)), KEYS)


def test_proof_without_a_signature_of_the_key_proves_nothing():
    other = SigningKey("harbour.example/log", bytes(32))
    with pytest.raises(NoteError, match=r"but not by harbour.example/log"):
        verify_receipt(receipt(4), [other.verifier()])


def test_signature_without_the_proof_proves_nothing():
    made = receipt(4)
    elsewhere = Receipt(made.entry, 5, made.proof, made.checkpoint)
    with pytest.raises(ProofError, match="leaf 5 is not in the tree"):
        verify_receipt(elsewhere, KEYS)


def test_receipt_is_not_made_for_another_entry_or_a_place_that_is_not_there():
    with pytest.raises(ProofError, match="leaf 4 is not in the tree of 11 leaves"):
        receipt_for(4, ENTRIES[5], nodes_of(LEAVES), NOTE)
    with pytest.raises(ProofError, match="there is no leaf 11 in a tree of 11"):
        receipt_for(11, ENTRIES[5], nodes_of(LEAVES), NOTE)


WHOLE = receipt(4).to_bytes()


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"c2sp.org/tlog-proof@v1\n",
        WHOLE.split(b"\n\n")[0],
        WHOLE.replace(b"@v1", b"@v2"),
        WHOLE.replace(b"index 4", b"index 04"),
        WHOLE.replace(b"index 4", b"index four"),
        WHOLE.replace(b"extra ", b"extra  "),
        WHOLE.replace(b"\nindex", b"\nextra AAAA\nindex"),
        b"\n".join(line for line in WHOLE.split(b"\n") if not line.startswith(b"extra")),
        WHOLE.replace(b"extra ", b"extra \xc3\xa9"),
        WHOLE.replace(b"extra ", b"extra A"),
    ],
)
def test_file_that_is_no_receipt_is_told(written):
    with pytest.raises(ProofError, match=r"a receipt begins with c2sp|not a receipt"):
        receipt_from_bytes(written)

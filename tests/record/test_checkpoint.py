# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Checkpoints: three lines that are signed, read strictly."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import NoteError
from gongshi.record.checkpoint import Checkpoint, parse, sign, verify
from gongshi.record.signed_note import SigningKey, sign_text

KEY = SigningKey("harbour.example/log", bytes(range(32)))
HEAD = Checkpoint("harbour.example/log", 7, bytes(range(32)))
ROOT = base64.b64encode(HEAD.root).decode()


def note_of(text):
    return sign_text(text, [KEY]).to_bytes()


@pytest.mark.evaluation
def test_published_body_is_read_and_written_as_it_stands(evaluation):
    told = json.loads((evaluation / "vectors/c2sp/signed_note_example.json").read_text("utf-8"))
    (body,) = told["checkpoint_bodies"]
    text = f"{body['origin']}\n{body['size']}\n{body['root']}\n"
    head = parse(note_of(text))
    assert head == Checkpoint(body["origin"], body["size"], base64.b64decode(body["root"]))
    assert head.text() == text


def test_checkpoint_is_origin_size_and_root_above_its_signature():
    lines = sign(HEAD, KEY).decode().split("\n")
    assert lines[:4] == ["harbour.example/log", "7", ROOT, ""]
    assert lines[4].startswith("— harbour.example/log ")


@given(
    size=st.integers(0, 10**18),
    root=st.binary(min_size=32, max_size=32),
    more=st.lists(st.text(st.characters(min_codepoint=33, codec="utf-8"), min_size=1), max_size=2),
)
def test_checkpoint_is_read_back_as_it_was_signed(size, root, more):
    head = Checkpoint("harbour.example/log", size, root, tuple(more))
    note = sign(head, KEY)
    assert verify(note, [KEY.verifier()]) == parse(note) == head


def test_checkpoint_of_another_key_is_read_but_not_believed():
    other = SigningKey("harbour.example/log", bytes(32))
    note = sign(HEAD, other)
    assert parse(note) == HEAD
    with pytest.raises(NoteError, match=r"but not by harbour.example/log"):
        verify(note, [KEY.verifier()])


def test_two_keys_may_sign_and_either_is_enough():
    other = SigningKey("harbour.example/log2", bytes(32))
    note = sign(HEAD, KEY, other)
    assert verify(note, [KEY.verifier()]) == verify(note, [other.verifier()]) == HEAD


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("origin\n7\n", "a checkpoint is three lines"),
        (f"\n7\n{ROOT}\n", "a checkpoint is three lines"),
        (f"origin\n7\n{ROOT}\n\nmore\n", "a checkpoint is three lines"),
        (f"origin\n07\n{ROOT}\n", "a whole number, not '07'"),
        (f"origin\n-7\n{ROOT}\n", "a whole number, not '-7'"),
        (f"origin\n７\n{ROOT}\n", "a whole number, not '７'"),
        (f"origin\n7 \n{ROOT}\n", "a whole number, not '7 '"),
        ("origin\n7\nAAAA\n", "has 32 bytes, not 3"),
        (f"origin\n7\n{ROOT[:-2]}9=\n", "is not written as base64 is"),
    ],
)
def test_text_that_is_no_checkpoint_is_told_though_it_is_signed(text, told):
    with pytest.raises(NoteError, match=told):
        verify(note_of(text), [KEY.verifier()])


@pytest.mark.parametrize(
    "head",
    [
        Checkpoint("", 7, bytes(32)),
        Checkpoint("two\nlines", 7, bytes(32)),
        Checkpoint("origin", -1, bytes(32)),
        Checkpoint("origin", 7, bytes(31)),
        Checkpoint("origin", 7, bytes(32), ("",)),
        Checkpoint("origin", 7, bytes(32), ("two\nlines",)),
    ],
)
def test_head_that_cannot_be_written_is_not_signed(head):
    with pytest.raises(NoteError):
        sign(head, KEY)

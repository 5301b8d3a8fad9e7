# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Signed notes and their keys: the published example, and every way in which a note is not one."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import NoteError
from gongshi.record.signed_note import (
    Note,
    SigningKey,
    VerifierKey,
    decoded,
    note_from_bytes,
    sign_text,
    verify_note,
)

KEY = SigningKey("harbour.example/log", bytes(range(32)))
OTHER = SigningKey("ferry.example/witness", bytes(32))
TEXT = "The ferry\n\nleaves at nine.\n"
NOTE = sign_text(TEXT, [KEY]).to_bytes()
TEXTS = st.text(st.characters(min_codepoint=32, codec="utf-8")).map(lambda text: text + "\n")


@pytest.mark.evaluation
def test_published_example_is_signed_by_its_key_and_by_no_other(evaluation):
    told = json.loads((evaluation / "vectors/c2sp/signed_note_example.json").read_text("utf-8"))
    written = (told["text"] + "\n" + told["signature_line"]).encode()
    key = VerifierKey.parse(told["vkey"])
    assert str(key) == told["vkey"]
    assert verify_note(written, [OTHER.verifier(), key]).text == told["text"]
    with pytest.raises(NoteError, match=r"but not by harbour.example/log"):
        verify_note(written, [KEY.verifier()])


def test_a_note_is_its_text_a_blank_line_and_a_line_for_each_signature():
    note = sign_text(TEXT, [KEY, OTHER])
    lines = note.to_bytes().decode().split("\n")
    assert lines[:4] == ["The ferry", "", "leaves at nine.", ""]
    assert [line.split(" ")[:2] for line in lines[4:6]] == [["—", KEY.name], ["—", OTHER.name]]
    assert lines[6:] == [""]
    assert note_from_bytes(note.to_bytes()) == note


@given(text=TEXTS)
def test_any_text_without_control_characters_can_be_signed_and_read_back(text):
    note = sign_text(text, [KEY])
    assert verify_note(note.to_bytes(), [KEY.verifier()]) == note == Note(text, note.signatures)


def test_signature_of_an_unknown_key_is_passed_over_and_one_known_key_is_enough():
    written = sign_text(TEXT, [OTHER, KEY]).to_bytes()
    assert verify_note(written, [KEY.verifier()]).text == TEXT


def test_a_false_signature_of_a_known_key_is_refused_beside_a_true_one():
    note = sign_text(TEXT, [KEY])
    another = sign_text("another text\n", [OTHER])
    both = Note(TEXT, (*note.signatures, *another.signatures)).to_bytes()
    assert verify_note(both, [KEY.verifier()]).text == TEXT
    with pytest.raises(NoteError, match=r"the signature of ferry.example/witness is not of this"):
        verify_note(both, [KEY.verifier(), OTHER.verifier()])


def test_key_of_the_same_name_is_another_key():
    impostor = SigningKey(KEY.name, bytes(32))
    with pytest.raises(NoteError, match=r"but not by harbour.example/log"):
        verify_note(NOTE, [impostor.verifier()])
    with pytest.raises(NoteError, match="but not by any key that was given"):
        verify_note(NOTE, [])


def test_signature_of_another_length_is_refused_without_a_traceback():
    line = f"— {KEY.name} {base64.b64encode(KEY.verifier().key_id + b'short').decode()}\n"
    with pytest.raises(NoteError, match="is not of this text"):
        verify_note(f"{TEXT}\n{line}".encode(), [KEY.verifier()])


def test_no_byte_of_a_note_can_change_unseen():
    for place in range(len(NOTE)):
        for bit in range(8):
            bent = bytearray(NOTE)
            bent[place] ^= 1 << bit
            with pytest.raises(NoteError):
                verify_note(bytes(bent), [KEY.verifier()])


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b"", "a note is a text, a blank line"),
        (b"text\n", "a note is a text, a blank line"),
        (b"text\n\n", "a note is a text, a blank line"),
        (NOTE[:-1], "a note is a text, a blank line"),
        (NOTE + b"more\n", "'more' is not a signature line"),
        (b"text\r\n" + NOTE, "no control character such as '\\\\r'"),
        (b"\xff" + NOTE, "byte 0 is not"),
        ("text\n\n— name AAAA\n".encode(), "the signature of name is too short"),
        ("text\n\n— na+me AAAAAAAA\n".encode(), "is not a signature line"),
        ("text\n\n— name AAAAAAB=\n".encode(), "'AAAAAAB=' is not written as base64 is"),
        ("text\n\n— name AAAAAAA\n".encode(), "'AAAAAAA' is not base64"),
        (b"text\n" + b"\n" + "— name AAAAAAAA\n".encode() * 65, "not 65"),
    ],
)
def test_note_that_is_none_is_told(written, told):
    with pytest.raises(NoteError, match=told):
        note_from_bytes(written)


def test_sixteen_signatures_are_taken():
    keys = [SigningKey(f"witness{number}.example", bytes([number] * 32)) for number in range(16)]
    written = sign_text(TEXT, keys).to_bytes()
    assert len(verify_note(written, [key.verifier() for key in keys]).signatures) == 16


def test_text_that_is_no_text_of_a_note_cannot_be_signed():
    for text in ("no newline at its end", "a bell \a\n"):
        with pytest.raises(NoteError):
            sign_text(text, [KEY])


@given(seed=st.binary(min_size=32, max_size=32))
def test_keys_are_written_and_read_back(seed):
    key = SigningKey("harbour.example/log", seed)
    assert SigningKey.parse(key.written()) == key
    assert VerifierKey.parse(str(key.verifier())) == key.verifier()


def test_new_keys_differ_and_keep_their_secret_to_themselves():
    one, other = SigningKey.generate("a.example"), SigningKey.generate("a.example")
    assert one.seed != other.seed
    assert repr(one) == "SigningKey('a.example')"
    assert one.written().startswith("PRIVATE+KEY+a.example+")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "name\\+id\\+base64"),
        ("name", "name\\+id\\+base64"),
        ("name+12345678", "name\\+id\\+base64"),
        ("name+1234567g+AQ==", "name\\+id\\+base64"),
        ("name+12345678+!", "'!' is not base64"),
        ("name+12345678+Ag==", "the key name is not an Ed25519 key"),
        ("name+12345678+AQ==", "an Ed25519 key has 32 bytes; name has 0"),
        ("na me+12345678+" + base64.b64encode(b"\x01" + bytes(32)).decode(), "neither spaces"),
        ("name+12345678+" + base64.b64encode(b"\x01" + bytes(32)).decode(), "is [0-9a-f]{8}, not"),
    ],
)
def test_verifier_key_that_is_none_is_told(written, told):
    with pytest.raises(NoteError, match=told):
        VerifierKey.parse(written)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "a private key is PRIVATE"),
        (str(KEY.verifier()), "a private key is PRIVATE"),
        ("PRIVATE+KEY+name+12345678", "a private key is PRIVATE"),
        ("PRIVATE+KEY+name+12345678+AQ==", "an Ed25519 key has 32 bytes; name has 0"),
        (OTHER.written().replace("ferry", "terry"), "does not belong to its id"),
    ],
)
def test_private_key_that_is_none_is_told_without_showing_it(written, told):
    with pytest.raises(NoteError, match=told):
        SigningKey.parse(written)


@pytest.mark.parametrize("name", ["", "two words", "a+b", "a\u00a0b", "a\u200b"])
def test_name_that_no_signature_line_can_hold_is_refused(name):
    with pytest.raises(NoteError, match="neither spaces nor"):
        SigningKey.generate(name)


def test_base64_is_read_in_its_one_right_way():
    assert decoded("AA==") == b"\0"
    for odd in ("AB==", "AA=", "AA", "A A==", "AA==\n", "é"):
        with pytest.raises(NoteError, match="base64"):
            decoded(odd)

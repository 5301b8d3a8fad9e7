# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Canonical JSON: the cases of RFC 8785, and a second opinion on random values."""

from __future__ import annotations

import json
import math
import struct
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import CanonicalError, canonical
from gongshi.record.canonical import canonical_plain

CASES = ("arrays", "french", "structures", "unicode", "values", "weird")


@pytest.mark.evaluation
@pytest.mark.parametrize("name", CASES)
def test_case_of_rfc_8785_gives_its_exact_bytes(evaluation, name):
    folder = evaluation / "vectors" / "jcs" / "testdata"
    value = json.loads((folder / "input" / f"{name}.json").read_text(encoding="utf-8"))
    told = bytes.fromhex((folder / "outhex" / f"{name}.txt").read_text(encoding="ascii"))
    assert canonical(value) == told
    assert canonical(json.loads(told)) == told


@pytest.mark.parametrize(
    ("bits", "written"),
    [
        # RFC 8785, appendix B.
        ("0000000000000000", "0"),
        ("8000000000000000", "0"),
        ("0000000000000001", "5e-324"),
        ("8000000000000001", "-5e-324"),
        ("7fefffffffffffff", "1.7976931348623157e+308"),
        ("ffefffffffffffff", "-1.7976931348623157e+308"),
        ("4340000000000000", "9007199254740992"),
        ("c340000000000000", "-9007199254740992"),
        ("4430000000000000", "295147905179352830000"),
        ("44b52d02c7e14af5", "9.999999999999997e+22"),
        ("44b52d02c7e14af6", "1e+23"),
        ("44b52d02c7e14af7", "1.0000000000000001e+23"),
        ("444b1ae4d6e2ef4e", "999999999999999700000"),
        ("444b1ae4d6e2ef4f", "999999999999999900000"),
        ("444b1ae4d6e2ef50", "1e+21"),
        ("3eb0c6f7a0b5ed8c", "9.999999999999997e-7"),
        ("3eb0c6f7a0b5ed8d", "0.000001"),
        ("41b3de4355555553", "333333333.3333332"),
        ("41b3de4355555554", "333333333.33333325"),
        ("41b3de4355555555", "333333333.3333333"),
        ("becbf647612f3696", "-0.0000033333333333333333"),
        ("43143ff3c1cb0959", "1424953923781206.2"),
    ],
)
def test_double_is_written_as_ecmascript_writes_it(bits, written):
    (value,) = struct.unpack(">d", bytes.fromhex(bits))
    assert canonical(value) == written.encode()


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_written_double_reads_back_as_itself(value):
    assert float(json.loads(canonical(value))) == value


def test_keys_are_sorted_by_utf_16_and_not_by_code_point():
    # U+1F600 is written D83D DE00 in UTF-16, before U+FB33; by code point it comes after.
    assert list(json.loads(canonical({"\ufb33": 1, "\U0001f600": 2}))) == ["\U0001f600", "\ufb33"]


def test_strings_are_not_normalised():
    assert canonical("A\u030a") == b'"A\xcc\x8a"'
    assert canonical("\u00c5") == b'"\xc3\x85"'


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (math.nan, "JSON has no nan"),
        (math.inf, "JSON has no inf"),
        ("\ud83d", "half a surrogate pair at 1"),
        ({"\udead": 1}, "half a surrogate pair"),
        ({1: "one"}, "a key must be a string, not 1"),
        (2**53 + 1, "beyond 2\\^53"),
        (-(2**53) - 1, "beyond 2\\^53"),
        ({"day": {1, 2}}, "JSON cannot hold set"),
        (b"words", "JSON cannot hold bytes"),
    ],
)
def test_what_json_cannot_hold_is_refused(value, says):
    with pytest.raises(CanonicalError, match=says):
        canonical(value)


def test_integers_up_to_2_to_the_53_are_written():
    assert canonical([2**53, -(2**53), True, False, None]) == (
        b"[9007199254740992,-9007199254740992,true,false,null]"
    )


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=4)
    ),
    max_leaves=12,
)


def reference(value):
    """Canonical JSON by the standard library: right when keys are sorted by UTF-16 first."""

    def ordered(part):
        if isinstance(part, dict):
            return {k: ordered(part[k]) for k in sorted(part, key=lambda k: k.encode("utf-16-be"))}
        return [ordered(item) for item in part] if isinstance(part, list) else part

    return json.dumps(ordered(value), ensure_ascii=False, separators=(",", ":")).encode()


@given(VALUES)
def test_random_value_gives_the_bytes_of_the_reference(value):
    assert canonical(value) == reference(value)


@given(VALUES)
def test_canonical_bytes_read_back_to_the_value_and_to_themselves(value):
    written = canonical(value)
    assert json.loads(written) == value
    assert canonical(json.loads(written)) == written


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(max_codepoint=127)), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(PLAIN)
def test_fast_writer_gives_the_same_bytes_for_plain_values(value):
    assert canonical_plain(value) == canonical(value)


@given(st.characters(exclude_categories=["Cs"]))
def test_fast_writer_writes_every_character_alike(character):
    assert canonical_plain([character]) == canonical([character])


def test_fast_writer_leaves_what_it_cannot_hold_to_the_careful_one():
    frozen = MappingProxyType({"b": 1, "a": MappingProxyType({"c": 2})})
    assert canonical_plain(frozen) == b'{"a":{"c":2},"b":1}'
    with pytest.raises(CanonicalError, match="half a surrogate pair"):
        canonical_plain(["\ud800"])

# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Trees and proofs: the public vectors, a second opinion written as RFC 9162 defines it, traps."""

from __future__ import annotations

import base64
import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import ProofError, entry
from gongshi.record.merkle import (
    EMPTY_ROOT,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    node_hash,
    nodes_of,
    root,
    root_at,
    verify_consistency,
    verify_inclusion,
)

SIZES = st.integers(1, 80)


def leaves(size):
    return [leaf_hash(str(number).encode()) for number in range(size)]


def by_definition(hashes):
    """MTH of RFC 9162, section 2.1.1, word for word."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    split = max(2**power for power in range(10) if 2**power < len(hashes))
    left, right = by_definition(hashes[:split]), by_definition(hashes[split:])
    return hashlib.sha256(b"\x01" + left + right).digest()


def cases(evaluation, kind):
    folder = evaluation / "vectors" / "transparency-dev" / "testdata" / kind
    for path in sorted(folder.rglob("*.json")):
        yield path.relative_to(folder), json.loads(path.read_text("utf-8"))


def hashes_of(written):
    return [base64.b64decode(one, validate=True) for one in written or ()]


def holds(verify, *given):
    try:
        verify(*given)
    except ProofError:
        return False
    return True


@pytest.mark.evaluation
def test_every_public_inclusion_vector_holds_or_fails_as_it_says(evaluation):
    told, found = {}, {}
    for name, case in cases(evaluation, "inclusion"):
        leaf, top = hashes_of([case["leafHash"], case["root"]])
        proof = hashes_of(case["proof"])
        told[name] = not case["wantErr"]
        found[name] = holds(verify_inclusion, case["leafIdx"], case["treeSize"], leaf, proof, top)
    assert (len(found), found) == (98, told)


@pytest.mark.evaluation
def test_every_public_consistency_vector_holds_or_fails_as_it_says(evaluation):
    told, found = {}, {}
    for name, case in cases(evaluation, "consistency"):
        roots = hashes_of([case["root1"], case["root2"]])
        proof = hashes_of(case["proof"])
        told[name] = not case["wantErr"]
        found[name] = holds(verify_consistency, case["size1"], case["size2"], *roots, proof)
    assert (len(found), found) == (98, told)


@pytest.mark.evaluation
def test_reference_tree_of_rfc_6962_has_these_leaves_and_roots(evaluation):
    path = evaluation / "vectors" / "transparency-dev" / "rfc6962_reference.json"
    told = json.loads(path.read_text("utf-8"))
    made = [leaf_hash(bytes.fromhex(data)) for data in told["leaf_inputs_hex"]]
    assert [leaf.hex() for leaf in made] == told["leaf_hashes_hex"]
    roots = [root(made[:size]).hex() for size in range(9)]
    assert roots == told["root_hashes_hex_by_size"]


def test_leaf_of_the_log_is_the_leaf_of_the_ledger():
    assert leaf_hash(b"an entry").hex() == entry.leaf_hash(b"an entry")


def test_a_leaf_is_never_taken_for_a_node():
    left, right = leaves(2)
    assert node_hash(left, right) != leaf_hash(left + right)


@given(size=st.integers(0, 80))
def test_root_is_the_one_that_the_definition_gives(size):
    made = leaves(size)
    assert root(made) == root_at(size, made) == by_definition(made)


def test_empty_tree_has_the_hash_of_nothing():
    assert root([]) == root_at(0, []) == EMPTY_ROOT == hashlib.sha256(b"").digest()


@given(data=st.data(), size=SIZES)
def test_inclusion_of_each_leaf_is_proven_and_of_no_other_leaf_or_place(data, size):
    made = leaves(size)
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(index, size, made)
    verify_inclusion(index, size, made[index], proof, root(made))
    other = data.draw(st.integers(0, size - 1))
    assert holds(verify_inclusion, other, size, made[index], proof, root(made)) == (other == index)
    assert not holds(verify_inclusion, index, size, leaf_hash(b"x"), proof, root(made))
    assert not holds(verify_inclusion, index, size, made[index], [*proof, made[0]], root(made))
    assert (
        not holds(verify_inclusion, index, size, made[index], proof[:-1], root(made)) or not proof
    )


@given(data=st.data(), size2=SIZES)
def test_consistency_of_each_earlier_tree_is_proven_and_of_no_other(data, size2):
    made = leaves(size2)
    size1 = data.draw(st.integers(1, size2))
    roots = root(made[:size1]), root(made)
    proof = consistency_proof(size1, size2, made)
    verify_consistency(size1, size2, *roots, proof)
    another = root([*made[: size1 - 1], leaf_hash(b"x")])
    assert not holds(verify_consistency, size1, size2, another, roots[1], proof)
    assert not holds(verify_consistency, size1, size2, *roots, [*proof, made[0]])
    for place in range(len(proof)):
        shorter = proof[:place] + proof[place + 1 :]
        assert not holds(verify_consistency, size1, size2, *roots, shorter)
        bent = [*proof[:place], bytes(32), *proof[place + 1 :]]
        assert not holds(verify_consistency, size1, size2, *roots, bent)


@given(size=SIZES)
def test_proofs_from_nodes_are_those_from_leaves(size):
    made = leaves(size)
    nodes = nodes_of(made)
    for index in range(size):
        assert inclusion_proof(index, size, nodes) == inclusion_proof(index, size, made)
        assert consistency_proof(index + 1, size, nodes) == consistency_proof(index + 1, size, made)


@pytest.mark.parametrize(("index", "size"), [(-1, 1), (1, 1), (0, 0), (5, 3)])
def test_leaf_that_is_not_there_has_no_proof(index, size):
    with pytest.raises(ProofError, match=f"there is no leaf {index} in a tree of {size}"):
        inclusion_proof(index, size, leaves(size))
    with pytest.raises(ProofError, match=f"there is no leaf {index} in a tree of {size}"):
        verify_inclusion(index, size, bytes(32), [], bytes(32))


@pytest.mark.parametrize(("size1", "size2"), [(0, 0), (0, 4), (5, 4), (-1, 4)])
def test_nothing_is_proven_from_an_empty_tree_or_backwards(size1, size2):
    told = f"nothing is proven from {size1} to {size2} leaves"
    with pytest.raises(ProofError, match=told):
        consistency_proof(size1, size2, leaves(size2))
    with pytest.raises(ProofError, match=told):
        verify_consistency(size1, size2, EMPTY_ROOT, EMPTY_ROOT, [])


def test_equal_trees_need_no_proof_and_take_none():
    top = root(leaves(3))
    assert consistency_proof(3, 3, leaves(3)) == []
    verify_consistency(3, 3, top, top, [])
    assert not holds(verify_consistency, 3, 3, top, top, [top])
    assert not holds(verify_consistency, 3, 3, top, EMPTY_ROOT, [])


def test_an_empty_proof_between_unequal_sizes_is_told():
    roots = root(leaves(2)), root(leaves(3))
    for size1 in (1, 2):
        with pytest.raises(ProofError, match=f"from {size1} to 3 leaves is empty"):
            verify_consistency(size1, 3, *roots, [])


@pytest.mark.parametrize("length", [0, 31, 33])
def test_hash_of_another_length_is_refused_wherever_it_stands(length):
    odd, right = bytes(length), bytes(32)
    told = f"a hash has 32 bytes, not {length}"
    for act in (
        lambda: root([odd]),
        lambda: nodes_of([right, odd]),
        lambda: verify_inclusion(0, 1, odd, [], odd),
        lambda: verify_inclusion(0, 2, right, [odd], right),
        lambda: verify_consistency(1, 2, right, odd, [right]),
        lambda: verify_consistency(1, 2, right, right, [odd]),
    ):
        with pytest.raises(ProofError, match=told):
            act()


def test_proof_that_is_too_long_or_too_short_says_so():
    made = leaves(3)
    proof = inclusion_proof(0, 3, made)
    with pytest.raises(ProofError, match="leaf 0 of 3 is too long"):
        verify_inclusion(0, 3, made[0], [*proof, made[0]], root(made))
    with pytest.raises(ProofError, match="leaf 0 of 3 is too short"):
        verify_inclusion(0, 3, made[0], proof[:1], root(made))
    roots = root(made[:2]), root(made)
    proof = consistency_proof(2, 3, made)
    with pytest.raises(ProofError, match="from 2 to 3 leaves is too long"):
        verify_consistency(2, 3, *roots, [*proof, made[0]])
    with pytest.raises(ProofError, match="from 3 to 8 leaves is too short"):
        verify_consistency(3, 8, *roots, [made[2]])

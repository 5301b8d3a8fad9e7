# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Merkle trees of the log: roots, and proofs of inclusion and consistency (RFC 9162, section 2.1).

A *node* is the hash of a complete subtree, named by level and index: (0, 5) is the sixth leaf,
(8, 0) covers the first 256. Proofs are made from leaf hashes or from any source of nodes, such as
the tiles of a published log; checking one needs neither.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

from gongshi.record.errors import ProofError

__all__ = [
    "EMPTY_ROOT",
    "HASH_BYTES",
    "Nodes",
    "consistency_proof",
    "inclusion_proof",
    "leaf_hash",
    "node_hash",
    "nodes_of",
    "root",
    "root_at",
    "verify_consistency",
    "verify_inclusion",
]

HASH_BYTES = 32
"""The length of every hash: SHA-256."""
EMPTY_ROOT = hashlib.sha256(b"").digest()
"""The root of a tree without leaves."""

Nodes = Callable[[int, int], bytes]
"""Returns the node of a level and index."""


def leaf_hash(data: bytes) -> bytes:
    """Return SHA-256(0x00 || data), the leaf of an entry of these bytes."""
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return SHA-256(0x01 || left || right), the node above two nodes."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def root(leaves: Sequence[bytes]) -> bytes:
    """Return the root of the tree over these leaf hashes; of none, SHA-256 of nothing.

    Raises ``ProofError`` for a leaf hash that is not 32 bytes long.
    """
    _refuse_other_lengths(leaves)
    if not leaves:
        return EMPTY_ROOT
    row = list(leaves)
    # A node without a right neighbour rises as it is: the same tree as RFC 9162's split.
    while len(row) > 1:
        above = [node_hash(row[n], row[n + 1]) for n in range(0, len(row) - 1, 2)]
        row = above if len(row) % 2 == 0 else [*above, row[-1]]
    return row[0]


def nodes_of(leaves: Sequence[bytes]) -> Nodes:
    """Return a source of nodes over these leaf hashes; each is computed when it is asked for."""
    _refuse_other_lengths(leaves)

    def node(level: int, index: int) -> bytes:
        return root(leaves[index << level : (index + 1) << level])

    return node


def root_at(size: int, source: Sequence[bytes] | Nodes) -> bytes:
    """Return the root of the tree of the first ``size`` leaves."""
    return _over(0, size, _nodes(source)) if size else EMPTY_ROOT


def inclusion_proof(index: int, size: int, source: Sequence[bytes] | Nodes) -> list[bytes]:
    """Return the proof that leaf ``index`` is in the tree of ``size`` leaves, lowest node first.

    ``source`` are the leaf hashes, or a source of nodes. Raises ``ProofError`` when there is no
    such leaf.
    """
    _refuse_outside(index, size)
    nodes = _nodes(source)
    proof, begin, end = [], 0, size
    while end - begin > 1:
        middle = begin + _split(end - begin)
        if index < middle:
            proof.append(_over(middle, end, nodes))
            end = middle
        else:
            proof.append(_over(begin, middle, nodes))
            begin = middle
    return proof[::-1]


def consistency_proof(size1: int, size2: int, source: Sequence[bytes] | Nodes) -> list[bytes]:
    """Return the proof that the tree of ``size2`` leaves begins with that of ``size1``.

    ``source`` are the leaf hashes, or a source of nodes. Raises ``ProofError`` unless
    0 < ``size1`` <= ``size2``: every tree begins with the empty one, which proves nothing.
    """
    _refuse_sizes(size1, size2)
    nodes = _nodes(source)
    proof, begin, end = [], 0, size2
    while end != size1:
        middle = begin + _split(end - begin)
        if size1 <= middle:
            proof.append(_over(middle, end, nodes))
            end = middle
        else:
            proof.append(_over(begin, middle, nodes))
            begin = middle
    if begin:
        proof.append(_over(begin, end, nodes))
    return proof[::-1]


def verify_inclusion(
    index: int, size: int, leaf_hash: bytes, proof: Sequence[bytes], root: bytes
) -> None:
    """Check that the leaf is at ``index`` of the tree of ``size`` leaves with that root.

    Raises ``ProofError`` when it is not, or any hash is not 32 bytes long (RFC 9162, 2.1.3.2).
    Without a verified signature over the root this proves nothing.
    """
    _refuse_outside(index, size)
    _refuse_other_lengths([leaf_hash, root, *proof])
    place, last, found = index, size - 1, leaf_hash
    for node in proof:
        if last == 0:
            raise ProofError(f"the proof of leaf {index} of {size} is too long")
        if place % 2 or place == last:
            found = node_hash(node, found)
            while place and place % 2 == 0:
                place, last = place >> 1, last >> 1
        else:
            found = node_hash(found, node)
        place, last = place >> 1, last >> 1
    if last:
        raise ProofError(f"the proof of leaf {index} of {size} is too short")
    if found != root:
        raise ProofError(f"leaf {index} is not in the tree of {size} leaves with that root")


def verify_consistency(
    size1: int, size2: int, root1: bytes, root2: bytes, proof: Sequence[bytes]
) -> None:
    """Check that the tree of ``size2`` leaves begins with that of ``size1`` leaves.

    Raises ``ProofError`` when it does not, or any hash is not 32 bytes long (RFC 9162, 2.1.4.2).
    Of two trees of one size nothing is asked but equal roots and no proof: no hash is computed.
    """
    _refuse_sizes(size1, size2)
    if size1 == size2:
        if proof or root1 != root2:
            raise ProofError(f"two trees of {size1} leaves have other roots, or a proof too many")
        return
    _refuse_other_lengths([root1, root2, *proof])
    steps = [root1, *proof] if size1 & (size1 - 1) == 0 else list(proof)
    if not steps or not proof:
        raise ProofError(f"the proof from {size1} to {size2} leaves is empty")
    if _climbed(size1, size2, steps) != (root1, root2):
        raise ProofError(f"the tree of {size2} leaves does not begin with that of {size1}")


def _climbed(size1: int, size2: int, steps: Sequence[bytes]) -> tuple[bytes, bytes]:
    """Return the two roots that the nodes of a consistency proof lead to."""
    place, last = size1 - 1, size2 - 1
    while place % 2:
        place, last = place >> 1, last >> 1
    older = newer = steps[0]
    for node in steps[1:]:
        if last == 0:
            raise ProofError(f"the proof from {size1} to {size2} leaves is too long")
        if place % 2 or place == last:
            older, newer = node_hash(node, older), node_hash(node, newer)
            while place and place % 2 == 0:
                place, last = place >> 1, last >> 1
        else:
            newer = node_hash(newer, node)
        place, last = place >> 1, last >> 1
    if last:
        raise ProofError(f"the proof from {size1} to {size2} leaves is too short")
    return older, newer


def _nodes(source: Sequence[bytes] | Nodes) -> Nodes:
    return source if callable(source) else nodes_of(source)


def _over(begin: int, end: int, nodes: Nodes) -> bytes:
    """Return the hash over the leaves from ``begin`` to ``end``, as RFC 9162 splits them."""
    size = end - begin
    if size & (size - 1) == 0:
        level = size.bit_length() - 1
        return nodes(level, begin >> level)
    middle = begin + _split(size)
    return node_hash(_over(begin, middle, nodes), _over(middle, end, nodes))


def _split(size: int) -> int:
    """Return the largest power of two below ``size``."""
    return 1 << (size - 1).bit_length() - 1


def _refuse_outside(index: int, size: int) -> None:
    if not 0 <= index < size:
        raise ProofError(f"there is no leaf {index} in a tree of {size}")


def _refuse_sizes(size1: int, size2: int) -> None:
    if not 0 < size1 <= size2:
        raise ProofError(f"nothing is proven from {size1} to {size2} leaves")


def _refuse_other_lengths(hashes: Sequence[bytes]) -> None:
    for found in hashes:
        if len(found) != HASH_BYTES:
            raise ProofError(f"a hash has {HASH_BYTES} bytes, not {len(found)}")

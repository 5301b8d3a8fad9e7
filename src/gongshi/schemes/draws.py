# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Draws that are the same for ever: a number for each person, by seed and purpose.

Counter-based (SplitMix64: Steele, Lea and Flood, 2014), so that neither the size of a batch nor the
version of a library changes a draw.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import msgspec
import numpy as np
import numpy.typing as npt

__all__ = ["Draws", "Ints", "Words"]

Ints = npt.NDArray[np.int64]
Words = npt.NDArray[np.uint64]


class Draws(msgspec.Struct, frozen=True):
    """All draws of one seed. Each purpose is a word and gives independent numbers."""

    seed: int

    def words(self, purpose: str, index: Ints) -> Words:
        """Return 64 random bits for each index."""
        digest = hashlib.sha256(f"{self.seed} {purpose}".encode()).digest()
        state = index.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        state += np.uint64(int.from_bytes(digest[:8], "little"))
        state ^= state >> np.uint64(30)
        state *= np.uint64(0xBF58476D1CE4E5B9)
        state ^= state >> np.uint64(27)
        state *= np.uint64(0x94D049BB133111EB)
        state ^= state >> np.uint64(31)
        return state

    def below(self, purpose: str, index: Ints, count: int | Ints) -> Ints:
        """Return a whole number from 0 up to ``count`` for each index."""
        high = self.words(purpose, index) >> np.uint64(32)
        drawn = (high * np.asarray(count).astype(np.uint64)) >> np.uint64(32)
        return drawn.astype(np.int64)

    def choice(self, purpose: str, index: Ints, weights: Sequence[int]) -> Ints:
        """Return a place among ``weights`` for each index, as often as its weight says."""
        bounds = np.cumsum(np.asarray(weights, dtype=np.int64))
        return np.searchsorted(bounds, self.below(purpose, index, int(bounds[-1])), side="right")

    def within(
        self,
        purpose: str,
        index: Ints,
        ranges: Sequence[tuple[int, int]],
        weights: Sequence[int],
    ) -> Ints:
        """Return a number of one of the ranges (both ends included), chosen by weight."""
        chosen = self.choice(f"{purpose}, range", index, weights)
        first = np.asarray([low for low, _ in ranges], dtype=np.int64)[chosen]
        size = np.asarray([high - low + 1 for low, high in ranges], dtype=np.int64)[chosen]
        return first + self.below(purpose, index, size)

    def order(self, purpose: str, count: int) -> Ints:
        """Return 0 to ``count`` less one, shuffled: for shares that must be met exactly."""
        words = self.words(purpose, np.arange(count, dtype=np.int64))
        return np.argsort(words, kind="stable").astype(np.int64)

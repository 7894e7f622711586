"""How much texts overlap, as inverted indexes: term counts go in, and each row's Bhattacharyya coefficient with a question comes
out (Bhattacharyya 1943). It is symmetric: a long text that contains a short one gets no more than a short one within a long."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping


class Overlap:
    """Index of rows with term counts; every term weighs the same. Not thread-safe."""

    def __init__(self) -> None:
        self._counts: dict[int, Mapping[str, float]] = {}
        self._holders: defaultdict[str, dict[int, float]] = defaultdict(dict)
        """By term: the square root of its count, by row."""
        self._sizes: dict[int, float] = {}

    def __len__(self) -> int:
        return len(self._counts)

    def put(self, row: int, counts: Mapping[str, float]) -> None:
        assert row not in self._counts, "a row is removed before it is used again"
        self._counts[row] = counts
        for term, count in counts.items():
            self._holders[term][row] = math.sqrt(count)

    def remove(self, row: int) -> None:
        self._sizes.pop(row, None)
        for term in self._counts.pop(row):
            del self._holders[term][row]
            if not self._holders[term]:
                del self._holders[term]

    def counts(self, row: int) -> Mapping[str, float]:
        return self._counts[row]

    def scores(self, question: Mapping[str, float]) -> dict[int, float]:
        """Returns by row 1 for the same terms in the same proportions, down to 0. Rows without a common term are left out."""
        shared: defaultdict[int, float] = defaultdict(float)
        for term, count in question.items():
            holders = self._holders.get(term)
            if holders:
                factor = self._weight(term) * math.sqrt(count)
                for row, root in holders.items():
                    shared[row] += factor * root
        own = self._size(question)
        return {row: value / math.sqrt(own * self._size_of(row)) for row, value in shared.items()}

    def _size_of(self, row: int) -> float:
        size = self._sizes.get(row)
        if size is None:
            size = self._sizes[row] = self._size(self._counts[row])
        return size

    def _size(self, counts: Mapping[str, float]) -> float:
        return sum(count * self._weight(term) for term, count in counts.items())

    def _weight(self, term: str) -> float:
        return 1.0


class RareOverlap(Overlap):
    """A term weighs more the fewer rows have it (inverse document frequency, Spärck Jones 1972)."""

    def __init__(self) -> None:
        super().__init__()
        self._weights: dict[str, float] = {}

    def put(self, row: int, counts: Mapping[str, float]) -> None:
        super().put(row, counts)
        self._forget()

    def remove(self, row: int) -> None:
        super().remove(row)
        self._forget()

    def _forget(self) -> None:
        self._sizes.clear()
        self._weights.clear()

    def _weight(self, term: str) -> float:
        weight = self._weights.get(term)
        if weight is None:
            holders = len(self._holders.get(term, ()))
            weight = self._weights[term] = math.log((len(self) + 1) / (holders + 0.5))
        return weight

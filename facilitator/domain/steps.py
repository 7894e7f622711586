"""Secret answers that are told in steps: what may be told moves only once enough ballots have changed something, so that nobody's
answer can be seen in the movement. The remainder is never told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from facilitator.domain.kernel import BallotId
from facilitator.domain.limits import crowd_min

T = TypeVar("T")


@dataclass(slots=True)
class Steps(Generic[T]):
    """`given` by secret ballot, as they stand; `told` as they stood at the last step, whose order says nothing."""

    given: dict[BallotId, T] = field(default_factory=dict)
    told: tuple[T, ...] = ()
    _stood: dict[BallotId, T] = field(default_factory=dict)
    _changed: set[BallotId] = field(default_factory=set)

    def give(self, ballot: BallotId, answer: T | None) -> None:
        """None takes it back."""
        if answer is None:
            self.given.pop(ballot, None)
        else:
            self.given[ballot] = answer
        if self.given.get(ballot) == self._stood.get(ballot):
            self._changed.discard(ballot)
        else:
            self._changed.add(ballot)
        if len(self._changed) >= crowd_min:
            self.tell()

    def forget(self) -> None:
        """All but what was told."""
        self.given.clear()
        self._stood.clear()
        self._changed.clear()

    def tell(self) -> None:
        """Nothing of fewer than `crowd_min` answers."""
        self._stood, self._changed = dict(self.given), set()
        self.told = tuple(sorted(self.given.values(), key=str)) if len(self.given) >= crowd_min else ()

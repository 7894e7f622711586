"""Publishing secret answers in steps: the published value changes only once enough ballots have changed, so that no single answer
shows in the difference. A remainder below the threshold is never published."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from facilitator.domain.kernel import BallotId
from facilitator.domain.limits import crowd_min

T = TypeVar("T")


@dataclass(slots=True)
class Steps(Generic[T]):
    """`given` is the current answer by ballot; `told` the answers published at the last step, sorted so that their order reveals
    nothing."""

    given: dict[BallotId, T] = field(default_factory=dict)
    told: tuple[T, ...] = ()
    _stood: dict[BallotId, T] = field(default_factory=dict)
    _changed: set[BallotId] = field(default_factory=set)

    def give(self, ballot: BallotId, answer: T | None) -> None:
        """Sets an answer; None removes it."""
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
        """Drops everything but what was published."""
        self.given.clear()
        self._stood.clear()
        self._changed.clear()

    def tell(self) -> None:
        """Publishes the current answers; none if there are fewer than `crowd_min`."""
        self._stood, self._changed = dict(self.given), set()
        self.told = tuple(sorted(self.given.values(), key=str)) if len(self.given) >= crowd_min else ()

"""Secret ballots: the pseudonyms under which people vote, give thumbs, rate and answer feedback. Each round and each kind of
answer has its own, so that they cannot be linked. A pseudonym can be traced to a person only while the key exists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from facilitator.domain.kernel import ActorId, BallotId, ParticipantId, RoundId
from facilitator.domain.person import UNKNOWN, Person

THUMBS, RATINGS, FEEDBACK = "thumbs", "ratings", "feedback"


def votes_in(voting: RoundId) -> str:
    """Returns the pseudonym scope of a round."""
    return f"round:{voting}"


@dataclass(frozen=True, slots=True)
class Ballots:
    """`pseudonym(scope, person)` is deterministic and reveals nothing without the key; `people` are those of the roster."""

    people: Mapping[ParticipantId, Person]
    pseudonym: Callable[[str, str], BallotId]

    def of(self, person: ParticipantId | ActorId, scope: str) -> BallotId:
        return self.pseudonym(scope, person)

    @property
    def key(self) -> str:
        """An identifier of the key behind the pseudonyms, which reveals nothing about it."""
        return self.pseudonym("key", "")

    def owners(self, scope: str) -> dict[BallotId, ParticipantId]:
        return {self.pseudonym(scope, person): person for person in self.people}

    def area_of(self, person: ParticipantId) -> str:
        return self.people.get(person, UNKNOWN).area

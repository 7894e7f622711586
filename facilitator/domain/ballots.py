"""Secret ballots: under which pseudonym a person votes, gives thumbs, rates and answers. Each round and each kind of answer has
pseudonyms of its own, so that nothing links one to the other. Who stands behind one is known only while the key is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from facilitator.domain.kernel import ActorId, BallotId, ParticipantId, RoundId
from facilitator.domain.person import UNKNOWN, Person

THUMBS, RATINGS, FEEDBACK = "thumbs", "ratings", "feedback"


def votes_in(voting: RoundId) -> str:
    """The scope of a round's ballots."""
    return f"round:{voting}"


@dataclass(frozen=True, slots=True)
class Ballots:
    """`pseudonym(scope, person)` is the same for ever, and tells nothing without the key; `people` are those of the roster."""

    people: Mapping[ParticipantId, Person]
    pseudonym: Callable[[str, str], BallotId]

    def of(self, person: ParticipantId | ActorId, scope: str) -> BallotId:
        return self.pseudonym(scope, person)

    @property
    def key(self) -> str:
        """A name of the key behind the pseudonyms, which tells nothing of it."""
        return self.pseudonym("key", "")

    def owners(self, scope: str) -> dict[BallotId, ParticipantId]:
        return {self.pseudonym(scope, person): person for person in self.people}

    def area_of(self, person: ParticipantId) -> str:
        return self.people.get(person, UNKNOWN).area

"""Votes. A participant has a fixed number, one per measure unless the programme lets one give more; taking them back frees them.
A vote is cast under a secret ballot: no event says whose it is. The area travels with it so that breadth can be counted,
but only an area with enough people in the room to hide one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.big_screen import Scene, SceneChosen, Step, require_step
from facilitator.domain.kernel import (
    HOSTS,
    ORGANISERS,
    PARTICIPANTS,
    Actor,
    BallotId,
    Command,
    Event,
    MeasureId,
    ParticipantId,
    PhaseId,
    Refusal,
    Role,
)
from facilitator.domain.programme import Votes
from facilitator.domain.rounds import Cast
from facilitator.domain.voter import Voter
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class VoteCast(Event):
    measure: MeasureId
    ballot: BallotId
    area: str
    round: PhaseId
    votes: int = 1
    """How many the measure has from this ballot now, with those it had before."""

    def apply(self, workshop: Workshop) -> None:
        workshop.rounds[self.round].cast(self.measure, self.ballot, Cast(self.votes, self.area))


@dataclass(frozen=True, slots=True)
class VoteTakenBack(Event):
    measure: MeasureId
    ballot: BallotId
    round: PhaseId

    def apply(self, workshop: Workshop) -> None:
        workshop.rounds[self.round].take_back(self.measure, self.ballot)


@dataclass(frozen=True, slots=True)
class VotesRevealed(Event):
    at: int

    def apply(self, workshop: Workshop) -> None:
        workshop.revealed = True


@dataclass(frozen=True, slots=True)
class CastVote(Command):
    """`votes` is how many of one's votes the measure is to have, more or fewer than before; left out, it is one. Voting again for
    the same measure is then accepted and changes nothing, as long as votes are left."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | HOSTS
    measure: MeasureId
    on_behalf: ParticipantId | None = None
    votes: int | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        voter = Voter.of(workshop, actor, self.on_behalf)
        measure = workshop.shared_measure(self.measure, actor)
        voter.require_choice(measure)
        if self.votes is not None and not 1 <= self.votes <= workshop.programme.votes_per_measure_max:
            raise Refusal("bad_value", field="votes")
        given = voter.given_to(measure)
        has = sum(given.values())
        more = (self.votes or max(has, 1)) - has
        left = workshop.votes_left(voter.ballot)
        if more > left or (self.votes is None and left <= 0):
            raise Refusal("votes_spent", votes=workshop.programme.votes_each)
        if more < 0:
            return _fewer(voter, given, -more)
        card = voter.card_for(measure, self.measure) if more or self.measure in given else next(iter(given))
        return [_cast(voter, card, given.get(card, 0) + more)]


@dataclass(frozen=True, slots=True)
class TakeBackVote(Command):
    """Takes back all that the person gave this measure, also to a measure that was merged into it."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | HOSTS
    measure: MeasureId
    on_behalf: ParticipantId | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        voter = Voter.of(workshop, actor, self.on_behalf)
        given = voter.given_to(workshop.root(workshop.known_measure(self.measure, actor)))
        if not given:
            raise Refusal("no_vote")
        return [VoteTakenBack(measure, voter.ballot, voter.phase.id) for measure in given]


@dataclass(frozen=True, slots=True)
class RevealVotes(Command):
    """With a `step` the big screen begins with that much of the result, and goes on when told to."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    step: Step | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if workshop.phase.votes is Votes.OPEN_HIDDEN and workshop.closed_at is None:
            raise Refusal("votes_open")
        if workshop.round is None:
            raise Refusal("nothing_to_reveal")
        require_step(Scene.RESULT, self.step)
        revealed: list[Event] = [VotesRevealed(actor.now)]
        return revealed + ([SceneChosen(Scene.RESULT, self.step)] if self.step else [])


def _cast(voter: Voter, measure: MeasureId, votes: int) -> VoteCast:
    return VoteCast(measure, voter.ballot, voter.area, voter.phase.id, votes)


def _fewer(voter: Voter, given: dict[MeasureId, int], too_many: int) -> list[Event]:
    """Takes so many votes back from what was given to merged measures, from the one with the star last."""
    star = voter.workshop.rounds[voter.phase.id].stars.get(voter.ballot)
    changes: list[Event] = []
    for measure in sorted(given, key=lambda measure: measure == star):
        taken = min(given[measure], too_many)
        too_many -= taken
        if taken == given[measure]:
            changes.append(VoteTakenBack(measure, voter.ballot, voter.phase.id))
        elif taken:
            changes.append(_cast(voter, measure, given[measure] - taken))
    return changes

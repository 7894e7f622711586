"""Votes. A participant has a fixed number, one per measure; taking one back frees it again.
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
from facilitator.domain.measures import author_for
from facilitator.domain.programme import Phase, Votes
from facilitator.domain.workshop import Workshop

area_size_min = 5


@dataclass(frozen=True, slots=True)
class VoteCast(Event):
    measure: MeasureId
    ballot: BallotId
    area: str
    round: PhaseId

    def apply(self, workshop: Workshop) -> None:
        workshop.rounds[self.round].votes.setdefault(self.measure, {})[self.ballot] = self.area


@dataclass(frozen=True, slots=True)
class VoteTakenBack(Event):
    measure: MeasureId
    ballot: BallotId
    round: PhaseId

    def apply(self, workshop: Workshop) -> None:
        del workshop.rounds[self.round].votes[self.measure][self.ballot]


@dataclass(frozen=True, slots=True)
class VotesRevealed(Event):
    at: int

    def apply(self, workshop: Workshop) -> None:
        workshop.revealed = True


@dataclass(frozen=True, slots=True)
class CastVote(Command):
    """Voting again for the same measure is accepted and changes nothing, as long as votes are left."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | HOSTS
    measure: MeasureId
    on_behalf: ParticipantId | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        phase = _voting_phase(workshop, actor)
        ballot = _ballot(workshop, actor, self.on_behalf)
        workshop.shared_measure(self.measure, actor)
        if workshop.votes_left(ballot) <= 0:
            raise Refusal("votes_spent", votes=workshop.programme.votes_each)
        area = actor.area if actor.area_size >= area_size_min else ""
        return [VoteCast(self.measure, ballot, area, phase.id)]


@dataclass(frozen=True, slots=True)
class TakeBackVote(Command):
    """Takes back what the person gave this measure, also to a measure that was merged into it."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | HOSTS
    measure: MeasureId
    on_behalf: ParticipantId | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        phase = _voting_phase(workshop, actor)
        ballot = _ballot(workshop, actor, self.on_behalf)
        root = workshop.root(workshop.known_measure(self.measure, actor))
        cast = workshop.rounds[phase.id].votes
        taken = [member.id for member in workshop.group(root) if ballot in cast.get(member.id, {})]
        if not taken:
            raise Refusal("no_vote")
        return [VoteTakenBack(measure, ballot, phase.id) for measure in taken]


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


def _voting_phase(workshop: Workshop, actor: Actor) -> Phase:
    phase = workshop.phase_acted_in(actor)
    if phase.votes is not Votes.OPEN_HIDDEN or workshop.round is None or workshop.round.phase != phase.id:
        raise Refusal("wrong_phase")
    if workshop.revealed:
        # However late a vote may come (S13), nobody votes knowing the result.
        raise Refusal("too_late")
    return phase


def _ballot(workshop: Workshop, actor: Actor, on_behalf: ParticipantId | None) -> BallotId:
    """The ballot to vote under; the live workshop has looked it up, because only the roster knows whose it is."""
    author_for(workshop, actor, on_behalf)
    if actor.role in HOSTS and on_behalf is None:
        raise Refusal("not_a_voter")
    if actor.ballot is None:
        raise Refusal("not_a_voter")
    return actor.ballot

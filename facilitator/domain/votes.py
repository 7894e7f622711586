"""Votes. A participant has a fixed number, one per measure unless the programme allows more; taking votes back frees them. A vote
is cast under a secret ballot: no event says whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.big_screen import Scene, SceneChosen, Step, require_step
from facilitator.domain.command import Command, Event
from facilitator.domain.counting import count_rounds
from facilitator.domain.kernel import (
    HOSTS,
    ORGANISERS,
    PARTICIPANTS,
    BallotId,
    MeasureId,
    ParticipantId,
    Refusal,
    Role,
    RoundId,
)
from facilitator.domain.limits import crowd_min
from facilitator.domain.programme import Votes
from facilitator.domain.rounds import Cast
from facilitator.domain.voter import Voter
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class VoteCast(Event):
    """`votes` is the ballot's total for the measure, including earlier ones; `area` is set in old logs only."""

    measure: MeasureId
    ballot: BallotId
    area: str
    round: RoundId
    votes: int = 1

    def apply(self, workshop: Workshop) -> None:
        workshop.rounds[self.round].cast(self.measure, self.ballot, Cast(self.votes, self.area))


@dataclass(frozen=True, slots=True)
class VoteTakenBack(Event):
    """From old logs; newer ones have `VotesLowered`."""

    measure: MeasureId
    ballot: BallotId
    round: RoundId

    def apply(self, workshop: Workshop) -> None:
        workshop.rounds[self.round].take_back(self.measure, self.ballot)


@dataclass(frozen=True, slots=True)
class VotesLowered(Event):
    """Lowers the ballot's total for the measure and everything merged into it to `votes`; the card with the star loses votes
    last."""

    measure: MeasureId
    ballot: BallotId
    round: RoundId
    votes: int

    def apply(self, workshop: Workshop) -> None:
        voting = workshop.rounds[self.round]
        given = voting.given(self.ballot, workshop.ids_of(workshop.measures[self.measure]))
        too_many = sum(given.values()) - self.votes
        star = voting.stars.get(self.ballot)
        for card in sorted(given, key=lambda card: card == star):
            taken = min(given[card], too_many)
            too_many -= taken
            if taken == given[card]:
                voting.take_back(card, self.ballot)
            elif taken:
                voting.cast(card, self.ballot, Cast(given[card] - taken, ""))


@dataclass(frozen=True, slots=True)
class VotesRevealed(Event):
    """`counted` is false in old logs, where no count precedes it."""

    at: int
    counted: bool = False

    def apply(self, workshop: Workshop) -> None:
        workshop.revealed = True
        for voting in workshop.rounds.values():
            voting.uncounted = voting.result is None and self.counted is False


@dataclass(frozen=True, slots=True)
class CastVote(Command):
    """`votes` is the wanted total for the measure, more or fewer than before; None means one, and keeps a total that is already
    higher (idempotent, as long as votes are left)."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | HOSTS
    secret: ClassVar[bool] = True
    measure: MeasureId
    on_behalf: ParticipantId | None = None
    votes: int | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        voter = Voter.of(workshop, actor, self.on_behalf)
        measure = actor.shared_measure(workshop, self.measure)
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
            return [VotesLowered(measure.id, voter.ballot, voter.round, has + more)]
        card = voter.card_for(measure, self.measure) if more or self.measure in given else next(iter(given))
        return [VoteCast(card, voter.ballot, "", voter.round, given.get(card, 0) + more)]


@dataclass(frozen=True, slots=True)
class TakeBackVote(Command):
    """Takes back all the person's votes for the measure, including those for measures merged into it."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | HOSTS
    secret: ClassVar[bool] = True
    measure: MeasureId
    on_behalf: ParticipantId | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        voter = Voter.of(workshop, actor, self.on_behalf)
        measure = workshop.root(actor.known_measure(workshop, self.measure))
        if not voter.given_to(measure):
            raise Refusal("no_vote")
        return [VotesLowered(measure.id, voter.ballot, voter.round, 0)]


@dataclass(frozen=True, slots=True)
class RevealVotes(Command):
    """With a `step`, the big screen shows that much of the result first. `few` confirms revealing a result of so few voters that
    votes can be attributed."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    after_closing: ClassVar[bool] = True
    step: Step | None = None
    few: bool = False

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if workshop.phase.votes is Votes.OPEN_HIDDEN and workshop.closed_at is None:
            raise Refusal("votes_open")
        if workshop.round is None or (workshop.closed_at is not None and not workshop.round.is_revealed):
            # After closing, only a round counted at closing can be revealed: with fewer than `crowd_min` voters it was not
            # counted.
            raise Refusal("nothing_to_reveal")
        require_step(Scene.RESULT, self.step)
        voters = len(workshop.round.ballots())
        if not workshop.round.is_revealed and 0 < voters < crowd_min and not self.few:
            raise Refusal("few_voters", voters=voters, min=crowd_min)
        revealed = [*count_rounds(workshop, actor.ballots), VotesRevealed(actor.now, counted=True)]
        return revealed + ([SceneChosen(Scene.RESULT, self.step)] if self.step else [])

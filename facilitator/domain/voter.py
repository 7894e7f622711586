"""The voter: the ballot a person votes under in the phase they acted in, and the measures they may vote for. A host votes for a
person without a phone, with that person's ballot and choices."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.actor import Actor
from facilitator.domain.ballots import votes_in
from facilitator.domain.kernel import HOSTS, ActorId, BallotId, MeasureId, ParticipantId, Refusal, RoundId
from facilitator.domain.measures import author_for
from facilitator.domain.person import UNKNOWN
from facilitator.domain.programme import Phase, Votes
from facilitator.domain.things import Measure
from facilitator.domain.visibility import shown_in
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Voter:
    workshop: Workshop
    phase: Phase
    round: RoundId
    person: ParticipantId
    ballot: BallotId
    unit: str

    @classmethod
    def of(cls, workshop: Workshop, actor: Actor, on_behalf: ParticipantId | None) -> Voter:
        """Raises Refusal."""
        phase, voting = _voting_phase(workshop, actor)
        person = ParticipantId(author_for(workshop, actor, on_behalf))
        if actor.role in HOSTS and on_behalf is None:
            raise Refusal("not_a_voter")
        if actor.ballots is None:
            raise Refusal("no_ballots")
        unit = actor.ballots.people.get(person, UNKNOWN).unit
        return cls(workshop, phase, voting, person, actor.ballots.of(person, votes_in(voting)), unit)

    def given_to(self, measure: Measure) -> dict[MeasureId, int]:
        """Returns the voter's votes for a measure and everything merged into it."""
        return self.workshop.rounds[self.round].given(self.ballot, self.workshop.ids_of(measure))

    def require_choice(self, measure: Measure) -> None:
        """Raises Refusal unless the phase lets this person vote for the live measure."""
        if not self._is_shown(measure):
            raise Refusal("not_among_choices")
        if not self.workshop.programme.vote_for_own and not self._by_others(measure):
            raise Refusal("own_measure")

    def card_for(self, measure: Measure, named: MeasureId) -> MeasureId:
        """Returns the card that a vote is recorded on: the one named, so that it stays there after an unmerge, but never the
        voter's own where that is not allowed."""
        allowed = self.workshop.ids_of(measure) if self.workshop.programme.vote_for_own else self._by_others(measure)
        return named if named in allowed else allowed[0]

    def _is_shown(self, measure: Measure) -> bool:
        deal = self.workshop.deals.get(self.phase.id)
        if deal is not None:
            hand = deal.hands.get(self.person, ())
            return any(member in hand for member in self.workshop.ids_of(measure))
        seated = self.workshop.participants.get(self.person)
        return shown_in(self.workshop, self.phase, seated.table if seated else 1, self.unit)(measure)

    def _by_others(self, measure: Measure) -> list[MeasureId]:
        return [member.id for member in self.workshop.group(measure) if member.author != ActorId(self.person)]


def _voting_phase(workshop: Workshop, actor: Actor) -> tuple[Phase, RoundId]:
    """Returns the voting phase and round in which the person acted. Raises Refusal."""
    phase, voting = actor.phase_acted_in(workshop), workshop.round
    if phase.votes is not Votes.OPEN_HIDDEN or voting is None or voting.phase != phase.id:
        raise Refusal("wrong_phase")
    if voting.is_revealed or actor.acted_at < voting.began_at:
        # Lateness (S13) must not allow voting with knowledge of the result.
        raise Refusal("too_late")
    return phase, voting.id

"""Index of what each person wrote, voted for and rated, at one moment of a workshop. Holds ids only; the picture has the things
themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from facilitator.domain.ballots import RATINGS, THUMBS, votes_in
from facilitator.domain.kernel import ActorId, BallotId, MeasureId, ParticipantId
from facilitator.domain.things import CoBenefit, Comment, Commitment, Conflict, Measure, Offer
from facilitator.domain.workshop import Workshop
from facilitator.views import records
from facilitator.views.audience import Room
from facilitator.views.records import Record


class Contributions:
    def __init__(self, workshop: Workshop, room: Room) -> None:
        self.workshop = workshop
        self.room = room

    def written_by(self, author: ActorId) -> dict[str, list[str]]:
        """Returns ids by kind: measures, comments, offers, conflicts, co_benefits, commitments."""
        return {kind: written.get(author, []) for kind, written in self._written.items()}

    def votes_by(self, participant: ParticipantId) -> Record:
        """Returns the person's own votes, as in `records.votes_record`; empty once the ballots are destroyed."""
        ballot = self._vote_of(participant)
        return records.votes_record(self.workshop, ballot, self._cast_by(ballot)) if ballot else {}

    def voted_for_by(self, participant: ParticipantId) -> Iterable[MeasureId]:
        """Returns the measures the person's ballot was cast for, merged or not."""
        ballot = self._vote_of(participant)
        return self._cast_by(ballot) if ballot else ()

    def ratings_by(self, participant: ParticipantId) -> Record:
        """Returns the person's scores: `{measure: {criterion: score}}`."""
        ballot = self.ballot_of(participant, RATINGS)
        return self._scores.get(ballot, {}) if ballot else {}

    def thumbs_by(self, participant: ParticipantId) -> Record:
        """Returns the person's own thumbs by root measure; empty once the ballots are destroyed."""
        ballot = self.ballot_of(participant, THUMBS)
        return self._thumbs.get(ballot, {}) if ballot else {}

    def ballot_of(self, person: ParticipantId | ActorId, scope: str) -> BallotId | None:
        return self.room.ballots.of(person, scope) if self.room.ballots else None

    def _vote_of(self, participant: ParticipantId) -> BallotId | None:
        voting = self.workshop.round
        return self.ballot_of(participant, votes_in(voting.id)) if voting else None

    @cached_property
    def _written(self) -> dict[str, dict[ActorId, list[str]]]:
        workshop = self.workshop
        return {
            "measures": _ids_by_author(workshop.measures.values()),
            "comments": _ids_by_author(workshop.comments.values()),
            "offers": _ids_by_author(workshop.offers.values()),
            "conflicts": _ids_by_author(workshop.conflicts.values()),
            "co_benefits": _ids_by_author(workshop.co_benefits.values()),
            "commitments": _ids_by_author(workshop.commitments.values()),
        }

    def _cast_by(self, ballot: BallotId) -> dict[MeasureId, int]:
        """Returns a ballot's votes by the card they were given to, merged or not."""
        return self.workshop.round.by_ballot.get(ballot, {}) if self.workshop.round else {}

    @cached_property
    def _thumbs(self) -> dict[BallotId, Record]:
        """A thumb on the root measure takes precedence over one on a measure merged into it."""
        found: dict[BallotId, Record] = defaultdict(dict)
        for measure in self.workshop.measures.values():
            root = self.workshop.root_id(measure.id)
            for ballot, thumb in measure.thumbs.given.items():
                if root == measure.id or root not in found[ballot]:
                    found[ballot][root] = thumb.value
        return found

    @cached_property
    def _scores(self) -> dict[BallotId, Record]:
        found: dict[BallotId, Record] = defaultdict(dict)
        for measure in self.workshop.measures.values():
            given: dict[BallotId, Record] = defaultdict(dict)
            for criterion, scores in measure.scores.items():
                for ballot, score in scores.items():
                    given[ballot][criterion.value] = score
            for ballot, scored in given.items():
                found[ballot][measure.id] = scored
        return found


def _ids_by_author(
    things: Iterable[Measure | Comment | Offer | Conflict | CoBenefit | Commitment],
) -> dict[ActorId, list[str]]:
    found: dict[ActorId, list[str]] = defaultdict(list)
    for thing in things:
        found[thing.author].append(thing.id)
    return found

"""What a participant sees: what the phase shows the table, and always everything of their own."""

from __future__ import annotations

from facilitator.domain.kernel import ActorId, CommitmentId, MeasureId, ParticipantId
from facilitator.domain.person import UNKNOWN
from facilitator.domain.programme import Visibility
from facilitator.domain.things import Participant
from facilitator.views import records
from facilitator.views.picture import Picture, joined
from facilitator.views.records import Record, Records
from facilitator.views.visibility import measures_seen


def shared_records(picture: Picture, participant: ParticipantId) -> Records:
    """What everybody at the same table (and of the same unit, where the phase goes by unit) sees alike."""
    person = picture.workshop.participants[participant]
    by_unit = picture.workshop.phase.visibility is Visibility.OWN_UNIT
    unit = picture.room.people.get(participant, UNKNOWN).unit if by_unit else ""
    return picture.once(("shared", person.table, unit), lambda: _shared(picture, person.table, unit))


def _shared(picture: Picture, table: int, unit: str) -> Records:
    workshop = picture.workshop
    seen = measures_seen(workshop, table, unit)
    polls = {f"poll:{poll.id}": records.poll_record(poll) for poll in workshop.programme.polls}
    ratings = [picture.rating(measure) for measure in seen if workshop.claimant(measure) == table]
    committed = {
        f"commitment:{made.id}": records.commitment_record(made)
        for made in workshop.commitments.values()
        if unit and made.unit == unit
    }
    return joined([picture.common, polls, *(picture.card(measure) for measure in seen), *ratings, committed])


def own_records(picture: Picture, participant: ParticipantId) -> Records:
    """What only this person sees, or sees in any phase because it is theirs."""
    workshop, written = picture.workshop, picture.written_by(ActorId(participant))
    roots = (workshop.root(workshop.measures[MeasureId(measure)]) for measure in written["measures"])
    commitments = (workshop.commitments[CommitmentId(made)] for made in written["commitments"])
    return {
        **joined(picture.card(measure) for measure in roots),
        **{f"commitment:{made.id}": records.commitment_record(made) for made in commitments},
        "me": me_record(picture, workshop.participants[participant]),
    }


def me_record(picture: Picture, person: Participant) -> Record:
    workshop, room = picture.workshop, picture.room
    known, ballot = room.people.get(person.id, UNKNOWN), room.ballots.get(person.id)
    votes: Record = records.votes_of(workshop, ballot) if ballot else {"votes": [], "votes_left": 0}
    return {
        "kind": "me",
        "role": "participant",
        "id": person.id,
        "table": person.table,
        "home_table": person.home_table,
        "area": known.area,
        "unit": known.unit,
        "label": known.label,
        "present": person.present,
        "order_seed": person.id,
        **votes,
        **{kind: [*ids] for kind, ids in picture.written_by(ActorId(person.id)).items()},
        **_answers(picture, person),
    }


def _answers(picture: Picture, person: Participant) -> Record:
    workshop = picture.workshop
    feedback = workshop.feedback.get(ActorId(person.id), {})
    return {
        "ratings": picture.ratings_by(person.id),
        "polls": {poll: answers[person.id] for poll, answers in workshop.poll_answers.items() if person.id in answers},
        "feedback": {question: {"score": given.score, "text": given.text} for question, given in feedback.items()},
    }

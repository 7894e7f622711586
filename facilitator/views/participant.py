"""What a participant sees: what the phase shows the table, and always their own."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.domain.ballots import FEEDBACK
from facilitator.domain.kernel import ActorId, CommitmentId, MeasureId, ParticipantId
from facilitator.domain.person import UNKNOWN
from facilitator.domain.programme import Visibility
from facilitator.domain.things import Participant
from facilitator.domain.visibility import circle_of, measures_seen
from facilitator.views import records
from facilitator.views.choices import choices_at, hand_of, hands_out, own_choices
from facilitator.views.picture import Picture, joined
from facilitator.views.records import Record, Records


def shared_records(picture: Picture, participant: ParticipantId) -> Records:
    """Returns the records shared by all to whom the phase shows the same measures: everybody, a room, a table or a unit."""
    table = picture.workshop.participants[participant].table
    unit = picture.room.people.get(participant, UNKNOWN).unit
    circle = circle_of(picture.workshop, table, unit)
    return picture.once(("shared", circle), lambda: _shared(picture, table, unit))


def _shared(picture: Picture, table: int, unit: str) -> Records:
    workshop = picture.workshop
    seen = [] if hands_out(workshop) else measures_seen(workshop, table, unit)
    choices = choices_at(picture, table)
    polls = {f"poll:{poll.id}": records.poll_record(poll) for poll in workshop.programme.polls}
    by_unit = workshop.phase.visibility is Visibility.OWN_UNIT
    committed = {
        f"commitment:{made.id}": records.commitment_record(made)
        for made in workshop.commitments.values()
        if by_unit and unit and made.unit == unit
    }
    return joined([picture.common, polls, *(picture.card(measure) for measure in seen), committed, choices])


def measures_to_read(picture: Picture, participant: ParticipantId) -> set[MeasureId]:
    """Returns the live measures that the participant's records would show, without building a record."""
    workshop = picture.workshop
    unit = picture.room.people.get(participant, UNKNOWN).unit
    table = workshop.participants[participant].table
    seen = [] if hands_out(workshop) else measures_seen(workshop, table, unit)
    mine = {*_measures_of(picture, participant)}
    return {measure.id for measure in workshop.live_roots() if measure.id in mine} | {measure.id for measure in seen}


def _measures_of(picture: Picture, participant: ParticipantId) -> Iterator[MeasureId]:
    """Yields what the participant wrote, voted for and was dealt, resolved to roots."""
    written = map(MeasureId, picture.contributions.written_by(ActorId(participant))["measures"])
    dealt = hand_of(picture, participant)
    return map(picture.workshop.root_id, [*written, *picture.contributions.voted_for_by(participant), *dealt])


def own_records(picture: Picture, participant: ParticipantId) -> Records:
    """Returns the records that only this person or table sees, and the person's own, which are visible in every phase."""
    workshop, written = picture.workshop, picture.contributions.written_by(ActorId(participant))
    person = workshop.participants[participant]
    roots = (workshop.measures[measure] for measure in dict.fromkeys(_measures_of(picture, participant)))
    hidden = (
        m for m in map(workshop.measures.__getitem__, map(MeasureId, written["measures"])) if workshop.hidden_because(m)
    )
    commitments = (workshop.commitments[CommitmentId(made)] for made in written["commitments"])
    return {
        **joined(picture.card(measure) for measure in roots),
        **joined(picture.own_text(measure) for measure in hidden),
        **picture.messages_to(table=person.table, hosts=False),
        **picture.said_by(ActorId(participant)),
        **{f"commitment:{made.id}": records.commitment_record(made) for made in commitments},
        **_ratings_at(picture, person),
        **own_choices(picture, participant),
        "me": me_record(picture, person),
    }


def _ratings_at(picture: Picture, person: Participant) -> Records:
    """Returns ratings of the measures that the person's table has claimed, where the phase shows them."""
    seen = shared_records(picture, person.id)
    claimed = (picture.workshop.measures[m] for m in picture.claims.get(person.table, []) if f"measure:{m}" in seen)
    return joined(picture.rating(measure) for measure in claimed)


def me_record(picture: Picture, person: Participant) -> Record:
    known = picture.room.people.get(person.id, UNKNOWN)
    return {
        "kind": "me",
        "role": "participant",
        "id": person.id,
        "table": person.table,
        "home_table": person.home_table,
        "visited": person.visited,
        "area": known.area,
        "unit": known.unit,
        "label": known.label,
        "present": person.present,
        "ballots_destroyed": _are_ballots_destroyed(picture),
        "order_seed": person.id,
        "votes": [],
        "votes_left": 0,
        **picture.contributions.votes_by(person.id),
        **{kind: [*ids] for kind, ids in picture.contributions.written_by(ActorId(person.id)).items()},
        **_answers(picture, person),
    }


def _are_ballots_destroyed(picture: Picture) -> bool:
    """Returns whether votes were given and nothing is left that could tell whose they were: not before the archive is written, and
    not while a copy out of reach may hold the key."""
    workshop, room = picture.workshop, picture.room
    over = workshop.closed_at is not None and bool(workshop.rounds)
    kept = room.ballots is not None or room.unread or room.unfinished or bool(room.out_of_reach)
    return over and not kept


def _answers(picture: Picture, person: Participant) -> Record:
    workshop = picture.workshop
    return {
        "ratings": picture.contributions.ratings_by(person.id),
        "thumbs": picture.contributions.thumbs_by(person.id),
        "polls": {poll: answers[person.id] for poll, answers in workshop.poll_answers.items() if person.id in answers},
        "feedback": records.given_feedback(workshop, picture.contributions.ballot_of(person.id, FEEDBACK)),
    }

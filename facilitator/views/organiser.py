"""What the organiser sees: everything but private drafts, and never who voted for what."""

from __future__ import annotations

from facilitator.views import records
from facilitator.views.leaders import shared_with_leaders
from facilitator.views.picture import Picture
from facilitator.views.records import Records


def organiser_records(picture: Picture) -> Records:
    return picture.once("organiser", lambda: _organiser_records(picture))


def _organiser_records(picture: Picture) -> Records:
    workshop = picture.workshop
    people = workshop.participants.values()
    return {
        **shared_with_leaders(picture),
        **{f"poll:{poll.id}": records.counted_poll_record(workshop, poll) for poll in workshop.programme.polls},
        **{f"person:{p.id}": _without_votes(records.person_record(workshop, p, picture.room)) for p in people},
        "feedback": records.feedback_record(workshop),
        "me": {"kind": "me", "role": "organiser", "id": "organiser"},
    }


def _without_votes(person: records.Record) -> records.Record:
    """The votes entered for somebody without a phone are seen by the host who entered them, and nobody else."""
    return {field: value for field, value in person.items() if field not in ("votes", "votes_left")}

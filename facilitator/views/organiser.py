"""What an organiser sees: everything but private drafts, and never who voted for what."""

from __future__ import annotations

from facilitator.views import records
from facilitator.views.abatement import abatement_for_organisers
from facilitator.views.collaboration import collaboration_records
from facilitator.views.fund import fund_for_organisers
from facilitator.views.leaders import shared_with_leaders
from facilitator.views.picture import Picture
from facilitator.views.quadrants import quadrants_records
from facilitator.views.records import Records


def organiser_records(picture: Picture) -> Records:
    return picture.once("organiser", lambda: _organiser_records(picture))


def _organiser_records(picture: Picture) -> Records:
    workshop = picture.workshop
    return {
        **shared_with_leaders(picture),
        **{f"poll:{poll.id}": records.counted_poll_record(workshop, poll) for poll in workshop.programme.polls},
        **{f"person:{person.id}": picture.person(person) for person in workshop.participants.values()},
        "feedback": records.feedback_record(workshop),
        **{f"message:{message.id}": records.message_record(message) for message in workshop.messages.values()},
        "screen": records.big_screen_record(workshop),
        "staff": records.staff_record(workshop, picture.room),
        "upkeep": records.upkeep_record(workshop, picture.room),
        **collaboration_records(picture),
        **quadrants_records(picture),
        **abatement_for_organisers(picture),
        **fund_for_organisers(picture),
        **records.clock_records(picture.room),
        **records.closing_records(picture.room),
        **records.date_records(workshop),
    }


def organisers_own_records(organiser: str) -> Records:
    return {"me": {"kind": "me", "role": "organiser", "id": organiser}}

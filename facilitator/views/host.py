"""What a table host sees: every shared measure (duplicates are merged across tables), the people of the host's table, and of
private drafts only those entered on behalf of somebody without a phone."""

from __future__ import annotations

from facilitator.domain.ballots import FEEDBACK
from facilitator.domain.kernel import ActorId
from facilitator.domain.things import Participant
from facilitator.views import records
from facilitator.views.choices import choices_of
from facilitator.views.picture import Picture, joined
from facilitator.views.records import Record, Records


def host_records(picture: Picture, table: int) -> Records:
    """Returns what this host sees beyond what all leaders see."""
    workshop = picture.workshop
    me = ActorId(f"host-{table}")
    drafts = [draft for draft in picture.drafts if me in (draft.author, draft.entered_by)]
    people = [p for p in workshop.participants.values() if table in (p.table, p.home_table)]
    polls = {f"poll:{poll.id}": records.poll_record(poll) for poll in workshop.programme.polls}
    return joined(
        [
            polls,
            *(picture.leaders_card(measure) for measure in drafts),
            {f"person:{person.id}": _person(picture, person) for person in people},
            picture.messages_to(table=table, hosts=True),
            {"me": _me(picture, me, table)},
        ]
    )


def _me(picture: Picture, me: ActorId, table: int) -> Record:
    """Includes what the host wrote and the feedback given, so that both can be edited."""
    written: Record = {
        kind: [*ids] for kind, ids in picture.contributions.written_by(me).items() if kind != "commitments"
    }
    feedback = records.given_feedback(picture.workshop, picture.contributions.ballot_of(me, FEEDBACK))
    return {"kind": "me", "role": "host", "id": me, "table": table, **written, "feedback": feedback}


def _person(picture: Picture, person: Participant) -> Record:
    """Adds, for a person without a phone, their votes and choices: the host enters these votes, and nobody else sees them."""
    if not person.without_phone:
        return picture.person(person)
    return picture.person(person) | picture.contributions.votes_by(person.id) | {"choices": choices_of(picture, person)}

"""What a table host sees: every shared measure (duplicates are merged across tables), the host's own table's people, and of
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
    """What this host sees beside what all leaders see."""
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
    """What the host wrote, and the feedback given, so that both can be changed."""
    written: Record = {kind: [*ids] for kind, ids in picture.doings.written_by(me).items() if kind != "commitments"}
    feedback = records.given_feedback(picture.workshop, picture.doings.ballot_of(me, FEEDBACK))
    return {"kind": "me", "role": "host", "id": me, "table": table, **written, "feedback": feedback}


def _person(picture: Picture, person: Participant) -> Record:
    """The votes entered for somebody without a phone are seen by the host who enters them, and nobody else; beside them what that
    person may vote for."""
    if not person.without_phone:
        return picture.person(person)
    return picture.person(person) | picture.doings.votes_by(person.id) | {"choices": choices_of(picture, person)}

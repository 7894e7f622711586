"""What a table host sees: every shared measure (duplicates are merged across tables), the own table's people, and of
private drafts only those entered on behalf of somebody without a phone."""

from __future__ import annotations

from facilitator.domain.kernel import ActorId
from facilitator.views import records
from facilitator.views.leaders import shared_with_leaders
from facilitator.views.picture import Picture, joined
from facilitator.views.records import Records


def host_records(picture: Picture, table: int) -> Records:
    workshop = picture.workshop
    me = ActorId(f"host-{table}")
    drafts = [m for m in workshop.measures.values() if m.private and me in (m.author, m.entered_by)]
    people = [p for p in workshop.participants.values() if table in (p.table, p.home_table)]
    polls = {f"poll:{poll.id}": records.poll_record(poll) for poll in workshop.programme.polls}
    return joined(
        [
            shared_with_leaders(picture),
            polls,
            *(picture.leaders_card(measure) for measure in drafts),
            {f"person:{person.id}": records.person_record(workshop, person, picture.room) for person in people},
            {"me": {"kind": "me", "role": "host", "id": me, "table": table}},
        ]
    )

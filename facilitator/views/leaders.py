"""What hosts and organisers both see: the run sheet, the tables, the checklists, and every measure but private drafts."""

from __future__ import annotations

from facilitator.domain.things import Status
from facilitator.views import reckoned, records
from facilitator.views.choices import finalists_record
from facilitator.views.picture import Picture, joined
from facilitator.views.records import Records


def shared_with_leaders(picture: Picture) -> Records:
    return picture.once("leaders", lambda: _shared_with_leaders(picture))


def _shared_with_leaders(picture: Picture) -> Records:
    workshop = picture.workshop
    # Not in log order: drafts stand there in the order of writing, which with the counts could reveal authors.
    ordered = sorted(workshop.measures.values(), key=lambda measure: (measure.posted_at, measure.id))
    shared = [m for m in ordered if m.merged_into is None and not m.private]
    taken_back = [m for m in workshop.measures.values() if m.private and m.status is Status.WITHDRAWN]
    commitments = {f"commitment:{made.id}": records.commitment_record(made) for made in workshop.commitments.values()}
    return joined(
        [
            picture.common,
            picture.run_sheet,
            picture.tables,
            {"voting": records.voting_record(workshop), "reckoning": reckoned.reckoning_record(workshop)},
            reckoned.checklist_records(workshop),
            finalists_record(picture),
            records.network_records(picture.room),
            commitments,
            *(picture.leaders_card(measure) for measure in shared),
            *(picture.without_text(measure) for measure in taken_back),
        ]
    )

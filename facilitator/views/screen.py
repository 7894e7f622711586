"""What the big screen shows: counts, the clock, and measures when the phase shows them to all or an organiser chose so by hand.
No names, no comments."""

from __future__ import annotations

from facilitator.domain.big_screen import Scene, shown
from facilitator.domain.things import Measure
from facilitator.domain.visibility import EVERYTHING, FINAL
from facilitator.domain.workshop import Workshop
from facilitator.views import records
from facilitator.views.abatement import abatement_for_screen
from facilitator.views.choices import finalists_record
from facilitator.views.collaboration import collaboration_records
from facilitator.views.fund import fund_for_screen
from facilitator.views.picture import Picture, joined
from facilitator.views.quadrants import quadrants_records
from facilitator.views.records import Records


def screen_records(picture: Picture) -> Records:
    return picture.once("screen", lambda: _screen_records(picture))


def _screen_records(picture: Picture) -> Records:
    workshop = picture.workshop
    # A frozen screen that is opened again still needs what its scene shows.
    scenes = {workshop.scene, shown(workshop).scene}
    return joined(
        [
            picture.common,
            picture.tables,
            {f"poll:{poll.id}": records.counted_poll_record(workshop, poll) for poll in workshop.programme.polls},
            picture.messages_to(table=None, hosts=False),
            {"screen": records.big_screen_record(workshop)},
            {"voting": records.voting_record(workshop), "me": {"kind": "me", "role": "screen", "id": "screen"}},
            finalists_record(picture),
            records.network_records(picture.room),
            collaboration_records(picture) if Scene.COLLABORATION in scenes else {},
            quadrants_records(picture) if Scene.QUADRANTS in scenes else {},
            abatement_for_screen(picture) if Scene.ABATEMENT in scenes else {},
            fund_for_screen(picture) if Scene.FUND in scenes else {},
            *(picture.screen_card(measure) for measure in _measures_shown(workshop, scenes)),
        ]
    )


def _measures_shown(workshop: Workshop, scenes: set[str | None]) -> list[Measure]:
    shared = [measure for measure in workshop.live_roots() if not measure.private]
    by_hand = workshop.scene in (Scene.GALLERY, Scene.CLOSING) or Scene.COLLABORATION in scenes
    if workshop.revealed or by_hand or workshop.phase.visibility in EVERYTHING:
        return shared
    given = {workshop.root_id(measure) for measure in (workshop.spotlit, shown(workshop).measure) if measure}
    if workshop.phase.visibility in FINAL:
        given |= {workshop.root_id(measure) for measure in workshop.finalists}
    return [measure for measure in shared if measure.id in given]

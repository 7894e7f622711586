"""The board: all records that one audience may see. The first view and every delta are made from it (S7), and nothing outside it
is sent (S10)."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.kernel import Role
from facilitator.views.audience import Audience
from facilitator.views.host import host_records
from facilitator.views.leaders import shared_with_leaders
from facilitator.views.organiser import organiser_records, organisers_own_records
from facilitator.views.participant import own_records, shared_records
from facilitator.views.picture import Picture
from facilitator.views.records import Records
from facilitator.views.screen import screen_records

NOTHING: Records = {}


@dataclass(frozen=True, slots=True)
class Board:
    """`shared` is the same dict object for all viewers who see the same; `own` is this viewer's and takes precedence."""

    shared: Records
    own: Records

    def records(self) -> Records:
        return {**self.shared, **self.own}


def board(picture: Picture, audience: Audience) -> Board:
    match audience.role:
        case Role.PARTICIPANT:
            assert audience.participant is not None
            return Board(shared_records(picture, audience.participant), own_records(picture, audience.participant))
        case Role.HOST:
            assert audience.table is not None
            table = audience.table
            own = picture.once(("host", table), lambda: host_records(picture, table))
            return Board(shared_with_leaders(picture), own)
        case Role.ORGANISER:
            return Board(organiser_records(picture), organisers_own_records(audience.organiser))
        case Role.SCREEN:
            return Board(screen_records(picture), NOTHING)

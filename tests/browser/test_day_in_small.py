"""The whole day in small, as five people live it: two phones, a tablet, a console and the big screen, from the QR code on the
table to the boards in SQLite."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.choosing import (
    people_vote,
    the_archive_says_what_happened,
    the_day_closes,
    the_table_goes_deeper,
    the_units_commit,
    the_votes_are_revealed,
    the_workbook_is_fetched,
)
from tests.browser.proposing import (
    all_see_all,
    ideas_are_written_in_silence,
    nothing_typed_is_lost,
    people_arrive,
    people_change_tables,
    the_host_tidies,
    the_table_talks,
)
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser


@pytest.fixture
def server(own_server: OrganisersServer) -> OrganisersServer:
    return own_server


@pytest.mark.long
def test_the_whole_day_in_small(server: OrganisersServer, workshop: Any, room: Room) -> None:
    day = people_arrive(server, workshop, room)
    ideas_are_written_in_silence(day)
    the_table_talks(day)
    the_host_tidies(day)
    nothing_typed_is_lost(day)
    people_change_tables(day)
    all_see_all(day)
    people_vote(day)
    the_votes_are_revealed(day)
    the_table_goes_deeper(day)
    the_units_commit(day)
    the_workbook_is_fetched(day)
    the_day_closes(day)
    the_archive_says_what_happened(day, workshop["code"])
    assert "Traceback" not in server.errors

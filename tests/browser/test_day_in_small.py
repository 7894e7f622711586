"""The whole day in small, as five people live it: two phones, a tablet, a console and the big screen, from the QR code on the
table to the boards in SQLite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser import choosing, proposing
from tests.browser.day import Day
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser


@pytest.fixture
def server(own_server: OrganisersServer) -> OrganisersServer:
    return own_server


@pytest.mark.long
def test_the_whole_day_in_small(server: OrganisersServer, workshop: Any, room: Room) -> None:
    go_on(proposing.people_arrive(server, workshop, room), workshop["code"])


def go_on(
    day: Day, code: str, the_workbook_is_fetched: Callable[[Day], None] = choosing.the_workbook_is_fetched
) -> None:
    """From the arrival to the archive."""
    proposing.ideas_are_written_in_silence(day)
    proposing.the_table_talks(day)
    proposing.the_host_tidies(day)
    proposing.nothing_typed_is_lost(day)
    proposing.people_change_tables(day)
    proposing.all_see_all(day)
    choosing.people_vote(day)
    choosing.the_votes_are_revealed(day)
    choosing.the_table_goes_deeper(day)
    choosing.the_units_commit(day)
    the_workbook_is_fetched(day)
    choosing.the_day_closes(day)
    choosing.the_archive_says_what_happened(day, code)
    assert "Traceback" not in day.server.errors

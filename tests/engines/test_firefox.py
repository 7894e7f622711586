"""The whole day in small, with its kill of the server, on all faces in Firefox."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.choosing import (
    people_vote,
    the_archive_says_what_happened,
    the_day_closes,
    the_table_goes_deeper,
    the_units_commit,
    the_votes_are_revealed,
)
from tests.browser.day import Day
from tests.browser.proposing import (
    all_see_all,
    ideas_are_written_in_silence,
    nothing_typed_is_lost,
    people_arrive,
    people_change_tables,
    the_host_tidies,
    the_table_talks,
)
from tests.browser.support import OrganisersServer
from tests.engines.firefox import FirefoxRoom

# A whole day in six browsers takes longer than one test may, where the machine has much else to do.
pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(1_200)]

NARROW_PX, PHONE_PX = 320, 390


def test_the_whole_day_in_firefox(server: OrganisersServer, workshop: Any, firefox_room: FirefoxRoom) -> None:
    day = people_arrive(server, workshop, firefox_room)
    day.kari.page.set_viewport_size({"width": NARROW_PX, "height": 568})
    day.omar.page.set_viewport_size({"width": PHONE_PX, "height": 760})
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


def the_workbook_is_fetched(day: Day) -> None:
    """Playwright says nothing of the files that Firefox keeps; the page says that it has given it one."""
    console = day.console
    console.turn_to("finish")
    console.button("console.download_xlsx").click()
    expect(console.spoken(console.t("console.downloaded"))).to_be_attached()

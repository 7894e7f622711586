"""The whole day in small, with its kill of the server, on all faces in Firefox."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.day import Day
from tests.browser.proposing import people_arrive
from tests.browser.support import OrganisersServer
from tests.browser.test_day_in_small import go_on
from tests.engines.firefox import FirefoxRoom

# A whole day in six browsers takes longer than one test may, where the machine has much else to do.
pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(1_200)]

NARROW_PX, PHONE_PX = 320, 390


def test_the_whole_day_in_firefox(server: OrganisersServer, workshop: Any, firefox_room: FirefoxRoom) -> None:
    day = people_arrive(server, workshop, firefox_room)
    day.kari.page.set_viewport_size({"width": NARROW_PX, "height": 568})
    day.omar.page.set_viewport_size({"width": PHONE_PX, "height": 760})
    go_on(day, workshop["code"], the_workbook_is_fetched)


def the_workbook_is_fetched(day: Day) -> None:
    """Playwright says nothing of the files that Firefox keeps; the page says that it has given it one."""
    console = day.console
    console.turn_to("finish")
    console.button("console.download_xlsx").click()
    expect(console.spoken(console.t("console.downloading"))).to_be_attached()

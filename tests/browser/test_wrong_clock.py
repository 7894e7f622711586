"""A phone's own clock may be wrong by years: what is left of a phase is counted by the server's."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Phone
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client

pytestmark = pytest.mark.browser

keep_times_shown = """
window.times = new Set();
new MutationObserver(() => {
  for (const timer of document.querySelectorAll("[role=timer]")) window.times.add(timer.textContent.trim());
}).observe(document, {childList: true, characterData: true, subtree: true});
"""


def test_a_phone_with_a_wrong_clock_never_shows_its_own_time(
    server: OrganisersServer, workshop: Any, room: Room
) -> None:
    organiser = Client.with_key(server.url, workshop["code"], workshop["keys"]["organiser"])
    assert organiser.post("start", "start_phase", {"phase": "silent"})["ok"]
    phone = room.enter(Phone, "phone", "the phone")
    phone.page.clock.set_fixed_time("2099-01-01T00:00:00")
    phone.page.add_init_script(keep_times_shown)
    phone.open(f"{workshop['links']['join']}/1")
    phone.join(unit="Skole", role="Rektor")
    phone.page.reload()
    expect(phone.page.get_by_role("timer")).to_have_text(re.compile("[1-5]:"))
    times = phone.page.evaluate("() => [...window.times]")
    assert [time for time in times if not re.match("[1-5]:", time)] == []

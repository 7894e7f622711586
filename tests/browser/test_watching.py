"""The watch that the journeys keep over their pages sees what it is there for: else a silent page would prove nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.support import Face, OrganisersServer, Room

pytestmark = pytest.mark.browser

FAULTS = {
    "the page complains": "() => console.error('the page complains')",
    "nobody caught this": "() => { setTimeout(() => { throw new Error('nobody caught this'); }) }",
    "status 404": "() => fetch('/no/such/page')",
    "Content Security Policy": "() => document.body.setAttribute('style', 'color: red')",
    "asked for no motion": "() => document.querySelector('main').animate({opacity: [0, 1]}, 60_000)",
    "scrolled sideways": "() => { document.querySelector('h1').style.width = '500px' }",
    "button-name": "() => document.querySelector('main').append(document.createElement('button'))",
    "color-contrast": "() => { document.querySelector('h1').style.color = '#ccc' }",
}


def test_a_fault_on_a_page_is_seen(server: OrganisersServer, browser: Browser) -> None:
    room = Room(browser)
    for number, (seen, fault) in enumerate(FAULTS.items()):
        face = room.enter(Face, "phone", "the phone")
        face.open(server.url)
        if number == 0:
            face.check()
        face.page.evaluate(fault)
        with pytest.raises(AssertionError, match=seen):
            face.check()
    room.leave()

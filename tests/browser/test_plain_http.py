"""Phones on a laptop's network come over plain http to a name that is no secure context: no `crypto.randomUUID`, no service
worker. Loopback, where all other journeys go, is a secure one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Playwright, expect

from tests.browser import chromium
from tests.browser.faces import Phone
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client

pytestmark = pytest.mark.browser

name = "kickoff.lan"


@pytest.fixture
def room_on_the_network(playwright: Playwright) -> Iterator[Room]:
    resolving = f"--host-resolver-rules=MAP {name} 127.0.0.1"
    browser = playwright.chromium.launch(executable_path=chromium.find(), args=[*chromium.ARGS, resolving])
    room = Room(browser)
    yield room
    room.check_troubles()
    browser.close()


def test_a_phone_joins_and_proposes_over_plain_http(
    server: OrganisersServer, workshop: Any, room_on_the_network: Room
) -> None:
    organiser = Client.with_key(server.url, workshop["code"], workshop["keys"]["organiser"])
    phone = room_on_the_network.enter(Phone, "phone", "the phone")
    phone.open(f"http://{name}:{server.port}/{workshop['code']}/2")
    assert phone.page.evaluate("() => [window.isSecureContext, crypto.randomUUID]") == [False, None]
    phone.join(unit="Skole", role="Rektor")
    assert organiser.post("start", "start_phase", {"phase": "silent"})["ok"]
    phone.propose("Elsykler til hjemmetjenesten")
    expect(phone.card("Elsykler til hjemmetjenesten")).to_contain_text(phone.t("saved.saved"))
    phone.page.reload()
    expect(phone.card("Elsykler til hjemmetjenesten")).to_contain_text(phone.t("saved.saved"))
    phone.check()

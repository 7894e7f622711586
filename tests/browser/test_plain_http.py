"""Phones on a laptop's network come over plain http to a name that is no secure context: no `crypto.randomUUID`, no service
worker. Loopback, where all other journeys go, is a secure one."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import NETWORK_NAME
from tests.browser.faces import Phone
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client

pytestmark = pytest.mark.browser


def test_a_phone_joins_and_proposes_over_plain_http(server: OrganisersServer, workshop: Any, room: Room) -> None:
    organiser = Client.with_key(server.url, workshop["code"], workshop["keys"]["organiser"])
    phone = room.enter(Phone, "phone", "the phone")
    phone.open(f"http://{NETWORK_NAME}:{server.port}/{workshop['code']}/2")
    assert phone.page.evaluate("() => [window.isSecureContext, crypto.randomUUID]") == [False, None]
    phone.join(unit="Skole", role="Rektor")
    assert organiser.post("start", "start_phase", {"phase": "silent"})["ok"]
    phone.propose("Elsykler til hjemmetjenesten")
    expect(phone.card("Elsykler til hjemmetjenesten")).to_contain_text(phone.t("saved.saved"))
    phone.page.reload()
    expect(phone.card("Elsykler til hjemmetjenesten")).to_contain_text(phone.t("saved.saved"))
    phone.check()

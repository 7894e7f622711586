"""The pages in a real browser: nothing is asked of a third party, nothing of ours is stopped, and QR codes can be read."""

from __future__ import annotations

import io
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page

from tests.web.room import Room
from tests.web.test_pages import OPEN_PAGES, SEATED_PAGES, key_of

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def test_no_page_asks_anything_of_a_third_party(room: Room, page: Page) -> None:
    asked: set[str] = set()
    complaints: list[str] = []
    page.on("request", lambda request: asked.add(urlsplit(request.url).netloc))
    page.on("websocket", lambda socket: asked.add(urlsplit(socket.url).netloc))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    for path in OPEN_PAGES:
        page.goto(room.url + path.format(code=room.code))
        page.locator("main").wait_for()
    for role in SEATED_PAGES:
        page.goto(f"{room.url}/{room.code}/key/{key_of(room, role)}")
        page.locator("main").wait_for()
        assert page.url == room.url + SEATED_PAGES[role].format(code=room.code)
    assert complaints == []
    assert asked == {urlsplit(room.url).netloc}


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_a_qr_code_reads_back_as_its_link(room: Room, browser: Browser, colours: str) -> None:
    """The whole room's, each table's, and the one for a host's tablet; also on a device that is set to dark."""
    context = browser.new_context(color_scheme=colours, extra_http_headers=room.looker.bearer)
    page = context.new_page()
    links = room.made["links"]
    codes = {
        f"/{room.code}/qr.svg": links["join"],
        f"/{room.code}/3/qr.svg": f"{links['join']}/3",
        f"/{room.code.lower()}/1/qr.svg": f"{links['join']}/1",
        f"/api/{room.code}/qr/host/2": links["hosts"]["2"],
    }
    read = {}
    for path in codes:
        page.goto(room.url + path)
        (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(page.screenshot())))
        read[path] = found.text
    assert read == codes
    assert links["join"] == f"{room.url}/{room.code}"
    context.close()

"""The pages in a real browser: nothing is asked of a third party, nothing of ours is stopped, and QR codes can be read."""

from __future__ import annotations

import io
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page, expect

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


UNBUILT = """async path => {
  // Nothing changes it any more.
  const page = document.getElementById("page");
  page?.replaceWith(page.cloneNode(true));
  // What measured it has seen it go.
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  const rounded = value => value.replace(/\\d+\\.\\d+/g, number => Math.round(number));
  const lookOf = (element, part) => {
    const style = getComputedStyle(element, part);
    if (part && style.content === "none") return [];
    const names = [...style].filter(name => !/^--|^background-position/.test(name));
    return names.map(name => `${element.tagName} ${element.className}${part} ${name}: ${rounded(style.getPropertyValue(name))}`);
  };
  const looks = async () => {
    document.body.offsetHeight;
    await document.fonts.ready;
    for (const animation of document.getAnimations()) animation.finish();
    return [...document.body.querySelectorAll("*")].flatMap(element =>
      ["", "::before", "::after"].flatMap(part => lookOf(element, part)));
  };
  const built = await looks();
  const sheet = document.querySelector("link[rel=stylesheet]");
  await new Promise((done, failed) => Object.assign(sheet, { onload: done, onerror: failed, href: path }));
  const unbuilt = await looks();
  const differing = built.flatMap((look, at) => look === unbuilt[at] ? [] : [[look, unbuilt[at]]]);
  return { many: built.length, as_many: unbuilt.length, differing };
}"""


@pytest.mark.slow
@pytest.mark.parametrize("path", [*OPEN_PAGES, "host", "organiser"])
def test_a_page_looks_as_it_does_with_all_rules_of_its_style_sheets(room: Room, page: Page, path: str) -> None:
    """No rule is left out that anything on the page matches."""
    page.emulate_media(reduced_motion="reduce")
    link = f"/{room.code}/key/{key_of(room, path)}" if path in SEATED_PAGES else path.format(code=room.code)
    page.goto(room.url + link)
    page.locator("main").wait_for()
    if path == "organiser":
        expect(page.locator(".next-button")).to_be_enabled()
    page.wait_for_load_state("networkidle")
    built = page.locator("link[rel=stylesheet]").get_attribute("href")
    assert built is not None
    found = page.evaluate(UNBUILT, f"/static/css/pages/{built.rpartition('/')[2]}")
    assert found["differing"] == []
    assert found["many"] == found["as_many"] > 0

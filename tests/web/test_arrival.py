"""A page of which not all arrives says so, after it has tried again by itself; and so does one in a browser that is too old."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.support import DEVICES
from tests.web.room import Room, catalogues, languages
from tests.web.test_pages import SEATED_PAGES, key_of

pytestmark = pytest.mark.browser

FACES = {"phone": "/{code}/1", "front": "/", "handover": "/{code}/move", "desk": "/desk"}
OTHERS = [face for face in [*FACES, *SEATED_PAGES] if face != "phone"]
EACH_FACE = ["phone", *(pytest.param(face, marks=pytest.mark.slow) for face in OTHERS)]
HELPED = ("phone", "front", "handover")
LOST, OLD, HOST, AGAIN = (catalogues.sentence("nb", f"arrival.{key}") for key in ("lost", "old", "host_helps", "again"))
SCRIPT, STYLE = re.compile(r"/built/phone\.js$"), re.compile(r"/built/\w+\.css$")
ANY_SCRIPT, STATIC = re.compile(r"/built/\w+\.js$"), re.compile(r"/static/")
TRIED = "sessionStorage.setItem('reloads', 2)"
tries_max = 3
slow_ms, quiet_ms = 35_000, 45_000


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(locale="nb-NO", **DEVICES["phone"])
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def link_to(room: Room, face: str) -> str:
    path = f"/{{code}}/key/{key_of(room, face)}" if face in SEATED_PAGES else FACES[face]
    return room.url + path.format(code=room.code)


def answered(status: int, kind: str, body: str) -> Callable[[Route], None]:
    return lambda route: route.fulfill(status=status, content_type=kind, body=body)


def hangs(route: Route) -> None:
    """Never answered."""


FAULTS = {
    "cut": (SCRIPT, lambda route: route.abort()),
    "nothing is found": (STATIC, answered(404, "text/html", "<p>Not here")),
    "a login page": (SCRIPT, answered(200, "text/html", "<p>Log in")),
    "half": (SCRIPT, answered(200, "text/javascript", "const half = [")),
    "stops": (SCRIPT, answered(200, "text/javascript", "null.stops")),
    "no style": (STYLE, lambda route: route.abort()),
}


@pytest.mark.parametrize(
    "fault", ["half", *(pytest.param(fault, marks=pytest.mark.slow) for fault in FAULTS if fault != "half")]
)
def test_a_page_of_which_something_fails_is_loaded_again_twice_and_then_says_so(
    room: Room, page: Page, fault: str
) -> None:
    loads = []
    page.on("request", lambda request: loads.append(request) if request.is_navigation_request() else None)
    page.route(*FAULTS[fault])
    page.goto(link_to(room, "phone"), wait_until="commit")
    expect(page.get_by_role("alert")).to_contain_text(LOST)
    expect(page.get_by_role("alert")).to_contain_text(HOST)
    assert len(loads) == tries_max

    page.unroute_all()
    page.get_by_role("link", name=AGAIN).click()
    expect(page.locator("main form, main fieldset").first).to_be_visible()
    expect(page.get_by_text(LOST)).to_be_hidden()
    page.wait_for_function("() => sessionStorage.getItem('reloads') === null")


def test_a_fault_that_passes_is_not_told(room: Room, page: Page) -> None:
    cut = []
    page.route(SCRIPT, lambda route: route.continue_() if cut else (cut.append(route), route.abort()))
    page.goto(link_to(room, "phone"), wait_until="commit")
    expect(page.locator("main fieldset").first).to_be_visible()
    expect(page.get_by_text(LOST)).to_be_hidden()
    page.wait_for_function("() => sessionStorage.getItem('reloads') === null")


@pytest.mark.parametrize("face", EACH_FACE)
def test_every_page_says_so(room: Room, page: Page, face: str) -> None:
    page.add_init_script(TRIED)
    page.route(ANY_SCRIPT, lambda route: route.abort())
    page.goto(link_to(room, face), wait_until="commit")
    expect(page.get_by_role("alert")).to_contain_text(LOST)
    expect(page.get_by_text(HOST)).to_have_count(2 if face in HELPED else 0)


def test_where_nothing_may_be_kept_the_page_is_not_loaded_again(room: Room, page: Page) -> None:
    page.add_init_script("Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('refused'); } })")
    loads = []
    page.on("request", lambda request: loads.append(request) if request.is_navigation_request() else None)
    page.route(SCRIPT, lambda route: route.abort())
    page.goto(link_to(room, "phone"), wait_until="commit")
    expect(page.get_by_role("alert")).to_contain_text(LOST)
    assert len(loads) == 1


@pytest.mark.parametrize("what", [SCRIPT, STYLE])
def test_a_request_that_hangs_is_told_once_it_can_no_longer_be_slowness(
    room: Room, page: Page, what: re.Pattern[str]
) -> None:
    page.clock.install()
    held: list[Route] = []
    page.route(what, lambda route: held.append(route))
    loads = []
    page.on("request", lambda request: loads.append(request) if request.is_navigation_request() else None)
    page.goto(link_to(room, "phone"), wait_until="commit")
    page.wait_for_function("() => document.querySelector('#lost')")
    page.clock.run_for(slow_ms)
    assert page.evaluate("() => document.querySelector('#lost').hidden")
    page.clock.run_for(quiet_ms)
    expect(page.get_by_text(LOST)).to_be_visible()
    [route] = held
    if what is SCRIPT:
        # It was only very slow.
        route.continue_()
        expect(page.locator("main fieldset").first).to_be_visible()
        page.clock.run_for(1_000)
        expect(page.get_by_text(LOST)).to_be_hidden()
    assert len(loads) == 1


@pytest.mark.parametrize("face", EACH_FACE)
def test_a_browser_without_layers_is_told_that_it_is_too_old(room: Room, page: Page, face: str) -> None:
    page.add_init_script("delete window.CSSLayerBlockRule")
    page.goto(link_to(room, face))
    expect(page.get_by_role("alert")).to_contain_text(OLD)
    expect(page.locator("#page")).to_have_text("Henter siden …")
    assert page.locator("#old").get_by_text(HOST).count() == (face in HELPED)


@pytest.mark.parametrize("lang", languages)
def test_without_scripts_every_page_says_that_it_needs_them_and_never_that_it_loads(
    browser: Browser, room: Room, lang: str
) -> None:
    context = browser.new_context(locale=lang, java_script_enabled=False)
    page = context.new_page()
    for face in [*FACES, *SEATED_PAGES]:
        # The big screen speaks the room's language, unless its link says otherwise.
        page.goto(f"{link_to(room, face)}?lang={lang}")
        said = page.locator("noscript main")
        expect(said).to_contain_text(catalogues.sentence(lang, "page.no_script"))
        expect(said.get_by_text(catalogues.sentence(lang, "arrival.host_helps"))).to_have_count(int(face in HELPED))
        expect(page.get_by_text(catalogues.sentence(lang, "page.loading"))).to_be_hidden()
        expect(page.get_by_role("alert")).to_have_count(0)
    context.close()


def test_a_page_says_that_it_loads_as_soon_as_it_is_read(room: Room, page: Page) -> None:
    page.clock.install()
    page.route(ANY_SCRIPT, hangs)
    page.goto(link_to(room, "phone"), wait_until="commit")
    expect(page.get_by_text("Henter siden …")).to_be_visible()

"""Base of the journeys: a server started as an organiser does, pages that record every error, axe-core, and QR code reading."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import zlib
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any, TypeVar

import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, Request, Response, WebSocket

from facilitator import programme_files
from facilitator.web.i18n import Catalogues
from tests.support.client import wait_for
from tests.support.server import Server, top, wait_until_up

wait_ms_max = 60_000

DEVICES: dict[str, dict[str, Any]] = {
    "phone": {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True},
    "tablet": {"viewport": {"width": 1024, "height": 768}, "has_touch": True},
    "laptop": {"viewport": {"width": 1280, "height": 800}},
    "screen": {"viewport": {"width": 1920, "height": 1080}},
}

_AXE = top / "node_modules" / "axe-core" / "axe.min.js"
# Preloading is for audio and video, of which no page has any, and for style sheets, which no rule of these reads.
_RUN_AXE = """
async () => (await axe.run(document, {
  preload: false,
  resultTypes: ["violations"],
  runOnly: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
  rules: {"target-size": {enabled: true}},
})).violations
"""
_STICKS_OUT_PX = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
_PICTURES_ARE_IN = "() => [...document.images].every(picture => picture.complete && picture.naturalWidth > 0)"
_WHAT_MOVES = """
() => document.getAnimations()
  .filter(animation => animation.playState === "running")
  .map(animation => animation.animationName ?? animation.transitionProperty)
"""
_SPOKEN = ".ds-sr-only[role=status]"
_PAINTED = "() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(() => painted())))"
# On a slow machine a page may give up a socket early and retry. Before a Firefox screenshot Playwright adds the style `body {}`,
# which the CSP refuses.
_HARMLESS = (
    "closed before the connection is established",
    "was interrupted while the page was loading",
    b64encode(sha256(b"body {}").digest()).decode(),
)
_NO_LINE = ("net::ERR_", "NS_ERROR_", "can’t establish a connection")
_catalogues = Catalogues.load()
_words = programme_files.load("p58_seed").words


class OrganisersServer(Server):
    """`python3 run.py` with a test clock: phones and server agree on the time."""

    def start(self) -> None:
        with (self.folder / "errors.txt").open("ab") as said:
            self.process = subprocess.Popen(
                [sys.executable, "run.py", "--database", str(self.database), "--host", "127.0.0.1", "--port", str(self.port),
                 "--public-url", self.public_url],
                cwd=top, stdout=said, stderr=said,
            )  # fmt: skip
        wait_until_up(self.url, self.process)

    @property
    def desk_link(self) -> str:
        """Returns the link shown in the terminal."""
        found = re.findall(r"\S+/desk#\S+", self.errors)
        assert found, "the terminal shows no link to the desk"
        return str(found[-1])


class Face:
    """One page on one device. `troubles` records its errors, `heard` its socket frames; `asked` its pending HTTP requests."""

    def __init__(self, context: BrowserContext, name: str) -> None:
        self.name, self.lang = name, "nb"
        self.troubles: list[str] = []
        self.heard: list[str] = []
        self.line_is_cut = False
        self.status_awaited = 200
        self.asked: set[Request] = set()
        self.page: Page = context.new_page()
        self.page.on("request", self._on_request)
        self.page.on("requestfinished", lambda request: self.asked.discard(request))
        self.page.on("requestfailed", lambda request: self.asked.discard(request))
        self.page.on("console", self._on_console)
        self.page.on("pageerror", lambda error: self._trouble(f"uncaught: {error}"))
        self.page.on("requestfailed", self._on_request_failed)
        self.page.on("response", self._on_response)
        self.page.on("websocket", self._on_websocket)

    # -- actions

    def t(self, key: str, **facts: object) -> str:
        """Returns a catalogue sentence in the page's language."""
        return _catalogues.sentence(self.lang, key, **(_words.facts(self.lang) | facts))

    def open(self, link: str, status: int = 200) -> None:
        self.status_awaited = status
        answer = self.page.goto(link)
        assert answer is not None
        assert answer.status == status

    def button(self, key: str, **facts: object) -> Locator:
        return self.page.get_by_role("button", name=self.t(key, **facts))

    def press(self, key: str, **facts: object) -> None:
        self.button(key, **facts).click()

    def text(self, text: str | re.Pattern[str]) -> Locator:
        """Locates visible text, excluding live regions."""
        return self.page.get_by_text(text).and_(self.page.locator(f":not({_SPOKEN})"))

    def spoken(self, text: str) -> Locator:
        """Locates a current announcement with this text."""
        return self.page.locator(_SPOKEN).filter(has_text=text)

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    def close_dialog(self) -> None:
        self.dialog.get_by_role("button", name=self.t("dialog.close"), exact=True).click()

    # -- observations

    def says(self) -> str:
        """Returns all text on the page."""
        return self.page.locator("body").inner_text()

    def has_heard(self, text: str) -> bool:
        """Returns whether the server has sent this text over the socket, shown or not."""
        escaped = json.dumps(text)[1:-1]
        return any(text in frame or escaped in frame for frame in self.heard)

    def wait_until_heard(self, text: str) -> None:
        """Waits until the text has arrived over the socket and been painted."""

        def is_heard() -> bool:
            # Socket events are only delivered during a call into the page.
            self.page.evaluate(_PAINTED)
            return self.has_heard(text)

        wait_for(is_heard)
        self.page.evaluate(_PAINTED)

    def settle(self) -> None:
        """Waits until pending requests have finished and been painted."""

        def is_still() -> bool:
            self.page.evaluate(_PAINTED)
            return not self.asked

        wait_for(is_still)
        self.page.evaluate(_PAINTED)

    def check(self) -> None:
        """Checks for errors, horizontal overflow and motion, and runs axe."""
        assert self.page.evaluate(_STICKS_OUT_PX) <= 0, f"{self.name} must be scrolled sideways"
        assert self.page.evaluate(_WHAT_MOVES) == [], f"for those who asked for no motion, on {self.name}"
        if not self.page.evaluate("() => 'axe' in window"):
            self.page.evaluate(_AXE.read_text(encoding="utf-8"))
        findings = self.page.evaluate(_RUN_AXE)
        assert not findings, f"axe on {self.name} ({self.page.url}):\n{_readable(findings)}"
        self.check_troubles()

    def check_troubles(self) -> None:
        assert not self.troubles, f"{self.name} ({self.page.url}):\n" + "\n".join(self.troubles)

    def expect_qr_codes(self, *texts: str) -> None:
        """Waits for these codes, in reading order."""
        wait_for(lambda: self.qr_codes() == [*texts])

    def qr_codes(self) -> list[str]:
        """Returns the texts of all QR codes in a screenshot, in reading order."""
        self.page.wait_for_function(_PICTURES_ARE_IN)
        picture = Image.open(io.BytesIO(self.page.screenshot(full_page=True)))
        # No inverted codes: not every phone reads light modules on a dark ground.
        found = zxingcpp.read_barcodes(
            picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode), try_invert=False
        )
        found.sort(key=lambda code: (code.position.top_left.y // 100, code.position.top_left.x))
        return [code.text for code in found]

    # -- error recording

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and f"status of {self.status_awaited} " not in message.text:
            self._trouble(f"console {message.type}: {message.text}")

    def _on_request(self, request: Request) -> None:
        # A long-polling request is always pending.
        if "/socket.io/" not in request.url:
            self.asked.add(request)

    def _on_request_failed(self, request: Request) -> None:
        # Leaving a page aborts its own requests.
        if request.failure not in ("net::ERR_ABORTED", "NS_BINDING_ABORTED"):
            self._trouble(f"failed: {request.url} {request.failure}")

    def _on_response(self, response: Response) -> None:
        if response.status >= 400 and response.status != self.status_awaited:
            self._trouble(f"status {response.status}: {response.url}")

    def _on_websocket(self, websocket: WebSocket) -> None:
        websocket.on("framereceived", lambda frame: self.heard.append(unpacked(frame)))

    def _trouble(self, trouble: str) -> None:
        harmless = [*_HARMLESS, *(_NO_LINE if self.line_is_cut else ())]
        if not any(text in trouble for text in harmless):
            self.troubles.append(trouble)


F = TypeVar("F", bound=Face)


class Room:
    """All devices of a day in one browser, each with its own storage."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self.faces: list[Face] = []

    def enter(self, face: type[F], device: str, name: str, **options: Any) -> F:
        """Opens a page on a device. Reduced motion, since axe must not see a colour mid-transition."""
        options = {"locale": "nb-NO", "reduced_motion": "reduce", **DEVICES[device], **options}
        context = self._browser.new_context(**options)
        context.set_default_timeout(wait_ms_max)
        entered = face(context, name)
        self.faces.append(entered)
        return entered

    @contextmanager
    def line_cut(self) -> Iterator[None]:
        """While the server is down, tolerates unreachable requests, but no other errors."""
        for face in self.faces:
            face.line_is_cut = True
        yield
        for face in self.faces:
            face.line_is_cut = False

    def check_troubles(self) -> None:
        for face in self.faces:
            # Events are only delivered during a call into the page.
            face.page.evaluate("() => null")
            face.check_troubles()

    def leave(self) -> None:
        for context in self._browser.contexts:
            context.close()


def unpacked(frame: str | bytes) -> str:
    """Returns the text of a frame, packed or not."""
    return frame if isinstance(frame, str) else zlib.decompress(frame).decode()


def _readable(findings: list[dict[str, Any]]) -> str:
    lines = []
    for finding in findings:
        lines.append(f"{finding['id']}: {finding['help']} ({finding['helpUrl']})")
        for node in finding["nodes"][:5]:
            lines.append(f"    {' '.join(node['target'])}  {node['html'][:160]}")
            lines += [f"        {line}" for line in (node.get("failureSummary") or "").splitlines()]
    return "\n".join(lines)

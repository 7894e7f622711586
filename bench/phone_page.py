"""Transfer size of a phone page until it shows a gallery of 60 measures: target 100 kB in all, of which the first view at most 15
kB; later fetches are listed separately. Also its load time on a bad network, compared with a bare page in the same run, and the
size of every other page.

Two columns: over plain http by network name, where browsers accept only gzip, and as with a certificate, where they accept
brotli.

python -m bench.phone_page [--measures 60] [--runs 3]
"""

from __future__ import annotations

import argparse
import base64
import json
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, expect, sync_playwright

from bench.phone_room import PhoneRoom, chromium_browser, phone_room
from tests.browser.chromium import NETWORK_NAME

NAMES = {"plain http": NETWORK_NAME, "certificate": "127.0.0.1"}
"""Browsers treat loopback like a secure origin."""
KINDS = {"Document": "HTML and words", "Stylesheet": "CSS", "Script": "JavaScript", "Font": "font", "Other": "icon"}
view_kind, socket_kind, later_kind = "first view", "socket, else", "later"
"""`later` is not in the sum: it is fetched after the first paint."""
OTHER_PAGES = {
    "front": "/",
    "desk": "/desk",
    "handover": "/{code}/move",
    "host": "host",
    "console": "organiser",
    "screen": "screen",
}
SLOW = {"latency": 2_000, "downloadThroughput": 750_000 / 8, "uploadThroughput": 250_000 / 8, "offline": False}
"""A bad 3G cell: 2 s round trip, 750 kbit/s down and 250 up."""


class Wire:
    """Bytes received, as counted by the browser, including headers and frames."""

    def __init__(self, session: CDPSession) -> None:
        self.bytes: Counter[str] = Counter()
        self.requests: Counter[str] = Counter()
        self._kinds: dict[str, str] = {}
        for event, hear in {
            "requestWillBeSent": self._on_request,
            "loadingFinished": self._on_finished,
            "webSocketHandshakeResponseReceived": self._on_handshake,
            "webSocketFrameReceived": self._on_frame,
        }.items():
            session.on(f"Network.{event}", hear)
        session.send("Network.enable")

    def _on_request(self, event: dict[str, Any]) -> None:
        is_later = "-later.js" in event["request"]["url"]
        self._kinds[event["requestId"]] = later_kind if is_later else KINDS.get(event["type"], event["type"])

    def _on_finished(self, event: dict[str, Any]) -> None:
        self._count(self._kinds[event["requestId"]], event["encodedDataLength"])

    def _on_handshake(self, event: dict[str, Any]) -> None:
        headers = event["response"]["headers"].items()
        self._count(socket_kind, sum(len(f"{name}: {value}\r\n") for name, value in headers))

    def _on_frame(self, event: dict[str, Any]) -> None:
        payload, is_binary = event["response"]["payloadData"], event["response"]["opcode"] == 2
        size = len(base64.b64decode(payload)) if is_binary else len(payload.encode())
        is_view = is_binary or payload.startswith('42["view"')
        self._count(view_kind if is_view else socket_kind, size + (2 if size < 126 else 4))

    def sum(self, *kinds: str) -> float:
        """Returns kB of these kinds; by default all but `later`."""
        return sum(self.bytes[kind] for kind in kinds or self.bytes.keys() - {later_kind}) / 1_000

    def _count(self, kind: str, size: float) -> None:
        self.bytes[kind] += round(size)
        self.requests[kind] += 1


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--measures", type=int, default=60)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        phone_room(Path(folder), measures=arguments.measures, phase="gallery") as room,
        sync_playwright() as playwright,
        chromium_browser(playwright) as browser,
    ):
        runs = range(arguments.runs)
        wires = {column: [fetched(browser, room, name) for _ in runs] for column, name in NAMES.items()}
        slow = [(slow_seconds(browser, room, to="gallery"), slow_seconds(browser, room, to="health")) for _ in runs]
        others = {page: fetched_by_other(browser, room, path) for page, path in OTHER_PAGES.items()}
        view = json.dumps(room.person.fresh_view(), ensure_ascii=False, separators=(",", ":"))
    print(f"a phone's page with {arguments.measures} measures, medians of {arguments.runs} runs, kB")
    print(f"  {'':16} {'fetched':>8}" + "".join(f" {column:>12}" for column in wires))
    for kind in [*KINDS.values(), view_kind, socket_kind]:
        print(f"  {kind:16} {number(wires, kind):8}" + "".join(f" {size(each, kind):12.1f}" for each in wires.values()))
    print(f"  {'all':16} {number(wires):8}" + "".join(f" {size(each):12.1f}" for each in wires.values()))
    print(
        f"  {later_kind:16} {number(wires, later_kind):8}"
        + "".join(f" {size(each, later_kind):12.1f}" for each in wires.values())
    )
    print("the other pages on plain http: " + ", ".join(f"{page} {wire.sum():.1f}" for page, wire in others.items()))
    print(f"the first view is {len(view.encode()) / 1_000:.1f} kB of JSON before it is packed")
    ours, bare = (statistics.median(pair[place] for pair in slow) for place in (0, 1))
    print(f"two seconds away: there after {ours:.1f} s, a bare page after {bare:.1f} s, ratio {ours / bare:.1f}")


def number(wires: dict[str, list[Wire]], *kinds: str) -> int:
    requests = next(iter(wires.values()))[0].requests
    return sum(requests[kind] for kind in kinds or requests.keys() - {later_kind})


def size(wires: list[Wire], *kinds: str) -> float:
    return statistics.median(wire.sum(*kinds) for wire in wires)


def fetched(browser: Browser, room: PhoneRoom, name: str) -> Wire:
    with room.phone(browser) as page:
        wire = Wire(page.context.new_cdp_session(page))
        show_gallery(page, room, name)
        page.wait_for_load_state("networkidle")
        return wire


def fetched_by_other(browser: Browser, room: PhoneRoom, path: str) -> Wire:
    """Returns the traffic until first paint; `path` is a page's path, or names the key that opens it."""
    context = browser.new_context(locale="nb-NO")
    page = context.new_page()
    wire = Wire(context.new_cdp_session(page))
    address = path.format(code=room.code) if path.startswith("/") else f"/{room.code}/key/{room.keys[path]}"
    page.goto(room.url.replace("127.0.0.1", NAMES["plain http"]) + address)
    page.locator("main").wait_for()
    page.wait_for_load_state("networkidle")
    context.close()
    return wire


def slow_seconds(browser: Browser, room: PhoneRoom, *, to: str) -> float:
    with room.phone(browser) as page:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW)
        begun = time.perf_counter()
        if to == "gallery":
            show_gallery(page, room, NAMES["plain http"])
        else:
            page.goto(f"{room.url}/{to}")
        return time.perf_counter() - begun


def show_gallery(page: Page, room: PhoneRoom, name: str) -> None:
    page.goto(room.link.replace("127.0.0.1", name), wait_until="commit")
    expect(page.get_by_role("article")).to_have_count(len(room.measures))


if __name__ == "__main__":
    main()

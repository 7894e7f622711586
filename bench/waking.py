"""Cost of a phone waking, with 60 measures on the page: bytes from the server, and CPU time with the CPU throttled four times. On
a live connection the phone only checks liveness; on a lost one the whole view is sent.

python -m bench.waking [--measures 60] [--wakes 10] [--slowdown 4]
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import CDPSession, Page, sync_playwright

from bench.phone_page import Wire, show_gallery
from bench.phone_room import chromium_browser, phone_room
from tests.browser.chromium import NETWORK_NAME

_WAKE = "() => document.dispatchEvent(new Event('visibilitychange'))"
_AWAKE = "() => window.awake.at(-1)"
_NOTE = """
window.awake = [];
const Plain = window.WebSocket;
window.WebSocket = class extends Plain {
  constructor(...options) {
    super(...options);
    this.addEventListener("message", () => window.awake.push(performance.now()));
    window.line = this;
  }
};
"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--measures", type=int, default=60)
    parser.add_argument("--wakes", type=int, default=10)
    parser.add_argument("--slowdown", type=int, default=4)
    arguments = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        phone_room(Path(folder), measures=arguments.measures, phase="gallery") as room,
        sync_playwright() as playwright,
        chromium_browser(playwright) as browser,
        room.phone(browser) as page,
    ):
        page.add_init_script(_NOTE)
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable")
        session.send("Emulation.setCPUThrottlingRate", {"rate": arguments.slowdown})
        wire = Wire(session)
        show_gallery(page, room, NETWORK_NAME)
        page.wait_for_load_state("networkidle")

        ways = {"the line held": lambda: hear(page, _WAKE), "the line was lost": lambda: come_back(page)}
        print(f"a phone wakes, {arguments.measures} measures, medians of {arguments.wakes}")
        print(f"  {'':20} {'received, bytes':>16} {'work, ms':>10}")
        for name, wake in ways.items():
            costs = [cost(session, wire, wake) for _ in range(arguments.wakes)]
            received, work = (statistics.median(each[place] for each in costs) for place in (0, 1))
            print(f"  {name:20} {received:16.0f} {work:10.1f}")


def hear(page: Page, act: str) -> None:
    """Runs `act` in the page, and waits for the next message from the server."""
    before = page.evaluate(_AWAKE)
    page.evaluate(act)
    page.wait_for_function("before => window.awake.at(-1) !== before", arg=before)


def come_back(page: Page) -> None:
    page.evaluate("() => { window.lost = window.line; window.line.close(); }")
    page.evaluate(_WAKE)
    page.wait_for_function(
        "() => window.line !== window.lost && document.querySelector('.line').dataset.state !== 'offline'"
    )
    page.wait_for_timeout(500)


def cost(session: CDPSession, wire: Wire, wake: Callable[[], None]) -> tuple[float, float]:
    received, worked = sum(wire.bytes.values()), work_ms(session)
    wake()
    return sum(wire.bytes.values()) - received, work_ms(session) - worked


def work_ms(session: CDPSession) -> float:
    metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
    return float(metrics["TaskDuration"]) * 1_000


if __name__ == "__main__":
    main()

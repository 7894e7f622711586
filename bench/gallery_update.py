"""Cost of an update on a slow phone: from the frame's arrival to the next paint of a gallery of 120 cards, with the CPU throttled
four times (target 50 ms); compared with the same frames on an empty page in the same run.

python -m bench.gallery_update [--measures 120] [--slowdown 4] [--changes 15] [--runs 3]
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from bench.phone_room import PhoneRoom, chromium_browser, new_id, phone_room

_TIME_FRAMES = """
(() => {
  window.painted = { frame: [], tap: [] };
  let whenPainted = () => {};
  window.nextFrame = () => new Promise(painted => { whenPainted = painted; });
  const untilPaint = what => {
    const arrived = performance.now();
    requestAnimationFrame(() => {
      // What a channel delivers comes after the frame that is being made.
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => {
        window.painted[what].push(performance.now() - arrived);
        if (what === "frame") whenPainted();
      };
      port1.postMessage(null);
    });
  };
  const Plain = window.WebSocket;
  window.WebSocket = class extends Plain {
    constructor(...options) {
      super(...options);
      this.addEventListener("message", event => {
        if (String(event.data).startsWith('42["delta"')) untilPaint("frame");
      });
    }
  };
  addEventListener("click", event => event.target.closest(".vote-button") && untilPaint("tap"), true);
})();
"""
_LISTEN_ONLY = """
token => new Promise(joined => {
  const place = document.body.appendChild(document.createElement("p"));
  const socket = new WebSocket(`${location.origin.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`);
  socket.onmessage = ({ data }) => {
    if (data.startsWith("0")) socket.send(`40${JSON.stringify({ token })}`);
    if (data === "2") socket.send("3");
    if (data.startsWith('42["view"')) joined();
    place.textContent = `${data.length} characters`;
  };
})
"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--measures", type=int, default=120)
    parser.add_argument("--slowdown", type=int, default=4)
    parser.add_argument("--changes", type=int, default=15)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    runs = [run(arguments) for _ in range(arguments.runs)]
    print(f"{arguments.measures} cards, processor slowed down {arguments.slowdown} times, medians of {len(runs)} runs")
    for change in runs[0]:
        ours, bare = (statistics.median(each[change][place] for each in runs) for place in (0, 1))
        print(f"  {change:28} {ours:6.1f} ms   empty page {bare:5.1f} ms   ratio {ours / bare:.1f}")


def run(arguments: argparse.Namespace) -> dict[str, tuple[float, float]]:
    """Returns, per kind of change, milliseconds on the gallery and on the empty page."""
    with (
        tempfile.TemporaryDirectory() as folder,
        phone_room(Path(folder), measures=arguments.measures, phase="gallery") as room,
        sync_playwright() as playwright,
        chromium_browser(playwright) as browser,
    ):
        taken = {}
        with room.phone(browser) as gallery, room.phone(browser) as empty:
            for page in (gallery, empty):
                page.add_init_script(_TIME_FRAMES)
                slow_down(page, arguments.slowdown)
            gallery.goto(room.link)
            expect(gallery.get_by_role("article")).to_have_count(arguments.measures)
            empty.goto(f"{room.url}/health")
            empty.evaluate(_LISTEN_ONLY, room.person.token)
            pages = (gallery, empty)
            for name, change in changes(room).items():
                taken[name] = timed(pages, change, arguments.changes)
            room.start_phase("vote")
            expect(gallery.locator(".vote-button").first).to_be_visible()
            taken["a vote arrives"] = timed(pages, voting(room), arguments.changes)
            button = gallery.locator(".vote-button").nth(3)
            # Clicks inside the page, since Playwright's click takes as long again on a slow page.
            tap = partial(button.evaluate, "button => button.click()")
            taken["a vote is tapped"] = timed(pages, tap, arguments.changes, since="tap")
        return taken


def changes(room: PhoneRoom) -> dict[str, Callable[[], None]]:
    """Returns the kinds of changes; each is applied to one measure after another."""
    numbers = count()

    def next_measure() -> str:
        return room.measures[next(numbers) * 7 % len(room.measures)]

    def say() -> None:
        room.act(room.people[1], "post_comment", comment=new_id(), measure=next_measure(), text="Dette er vi med på.")

    def describe() -> None:
        room.act(room.console, "set_field", measure=next_measure(), field="next_step", value=f"Steg {next(numbers)}")

    def post() -> None:
        room.act(room.people[2], "post_measure", measure=new_id(), title="Lånesykler for ansatte ved alle sykehjem")

    return {"one measure changes": describe, "a comment arrives": say, "a new card": post}


def voting(room: PhoneRoom) -> Callable[[], None]:
    """Returns a function that votes and takes back alternately, from the same person's other device."""
    commands = count()

    def vote() -> None:
        given = next(commands)
        name = "take_back_vote" if given % 2 else "cast_vote"
        room.act(room.person, name, measure=room.measures[given // 2])

    return vote


def timed(
    pages: tuple[Page, Page], change: Callable[[], None], times: int, *, since: str = "frame"
) -> tuple[float, float]:
    """Returns median milliseconds on the gallery and on the empty page; each change is painted before the next is made."""
    for page in pages:
        page.evaluate("() => { window.painted = { frame: [], tap: [] }; }")
    for _ in range(times):
        for page in pages:
            page.evaluate("() => { window.shown = window.nextFrame(); }")
        change()
        for page in pages:
            page.evaluate("() => window.shown")
    gallery, empty = (page.evaluate("() => window.painted") for page in pages)
    return statistics.median(gallery[since]), statistics.median(empty["frame"])


def slow_down(page: Page, times: int) -> None:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": times})


if __name__ == "__main__":
    main()

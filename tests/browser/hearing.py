"""What a screen reader is given: every text that appears in a live region, in order, except where a dialog has made it inert."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import expect

from tests.browser.support import Face, OrganisersServer, Room
from tests.support.client import wait_for

LONGER_THAN_A_GATHERING_MS = 1_500
_LISTEN = """
() => {
  const live = "[role=status], [role=alert], [aria-live]";
  const texts = new WeakMap();
  window.heard = [];
  const hear = () => {
    const dialog = [...document.querySelectorAll("dialog:modal")].at(-1);
    for (const region of document.querySelectorAll(live)) {
      const text = region.innerText.replace(/\\s+/g, " ").trim();
      if (texts.get(region) === text) continue;
      texts.set(region, text);
      if (text && (!dialog || dialog.contains(region))) window.heard.push(text);
    }
  };
  hear();
  window.heard.length = 0;
  new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
}
"""


def listen(face: Face) -> None:
    """Begins to listen, once the page stands; what it says already is not heard. Timers can be moved on from here."""
    face.page.clock.install()
    face.page.evaluate(_LISTEN)


def heard(face: Face) -> list[str]:
    said: list[str] = face.page.evaluate("() => window.heard")
    return said


def hear(face: Face, sentence: str) -> None:
    try:
        wait_for(lambda: any(sentence in text for text in heard(face)))
    except AssertionError as error:
        raise AssertionError(f"{sentence!r} is not among {heard(face)}") from error


def times_heard(face: Face, sentence: str) -> int:
    return sum(text.count(sentence) for text in heard(face))


def let_it_speak(face: Face) -> None:
    """Runs the page's clock until the queue of announcements is empty."""
    face.page.clock.run_for(LONGER_THAN_A_GATHERING_MS)


@contextmanager
def silent_server(server: OrganisersServer) -> Iterator[None]:
    """The server takes everything in and answers nothing until afterwards."""
    assert server.process is not None
    server.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        server.process.send_signal(signal.SIGCONT)


@contextmanager
def off_line(face: Face, room: Room) -> Iterator[None]:
    with room.line_cut():
        face.page.context.set_offline(True)
        hear(face, face.t("line.offline"))
        yield
        face.page.context.set_offline(False)
        expect(face.page.locator(".line[data-state^=back]")).to_be_visible()

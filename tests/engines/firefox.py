"""Devices running Firefox. Playwright drives the system's Firefox over WebDriver BiDi, which lacks socket frames, downloads and
touch."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import Playwright

from tests.browser.support import Face, Room, unpacked

F = TypeVar("F", bound=Face)

_TELL_WHAT_IS_HEARD = """
const Plain = window.WebSocket;
window.WebSocket = class extends Plain {
  constructor(...how) {
    super(...how);
    this.addEventListener("message", async ({data}) => {
      window.tellHeard(typeof data === "string" ? data : [...new Uint8Array(await new Response(data).arrayBuffer())]);
    });
  }
};
"""


class FirefoxRoom(Room):
    """One Firefox per device: with several windows, only the last has focus, and the others get no focus and blur events."""

    def __init__(self, playwright: Playwright, program: Path) -> None:
        self.faces = []
        self._playwright, self._program = playwright, program

    def enter(self, face: type[F], device: str, name: str, **options: Any) -> F:
        dark = options.pop("color_scheme", "light") == "dark"
        self._browser = self._playwright.firefox.launch(
            channel="moz-firefox",
            executable_path=self._program,
            firefox_user_prefs={
                "layout.css.prefers-color-scheme.content-override": 0 if dark else 1,
                "ui.prefersReducedMotion": 1,
            },
        )
        # Firefox cannot emulate a phone, only its width.
        entered = super().enter(face, device, name, is_mobile=False, **options)
        entered.page.expose_binding(
            "tellHeard",
            lambda _page, frame: entered.heard.append(unpacked(bytes(frame) if isinstance(frame, list) else frame)),
        )
        entered.page.add_init_script(_TELL_WHAT_IS_HEARD)
        return entered

    def keep_pictures(self, folder: Path) -> None:
        """Saves screenshots."""
        for face in self.faces:
            face.page.screenshot(path=folder / f"{face.name}.png")

    def leave(self) -> None:
        for face in self.faces:
            browser = face.page.context.browser
            assert browser is not None
            browser.close()

"""Devices running WebKit: WebKitGTK in a window that fills its own display, so that it has focus. Keys and taps go through
WebDriver (taps as mouse events, since its driver has no touch)."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    StaleElementReferenceException,
)
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from facilitator.web.i18n import Catalogues
from tests.support.client import wait_for

Step = tuple[str, str]
"""One step of a path to an element: a selector, and a part of its accessible name."""

stops_max = 100
_WINDOW = Path(__file__).with_name("wk_window.py")
# Each step picks the first visible match, in the top dialog if there is one. An article is named by its heading. WebKit's
# `innerText` omits content skipped by `content-visibility`.
_FIND = """
const [path, enabled] = arguments;
const nameOf = element => {
  const named = element.matches("article") ? element.querySelector("h1, h2, h3, h4") : element;
  const labels = [...(named?.labels ?? [])].map(label => label.innerText).join(" ");
  return (named?.ariaLabel || labels || named?.textContent || "").replace(/\\s+/g, " ");
};
const isFound = (element, name) => element.getClientRects().length > 0 && nameOf(element).includes(name);
const rests = "[aria-disabled=true], :disabled";
let found = [...document.querySelectorAll("dialog[open]")].pop() ?? document;
for (const [selector, name] of path) {
  found = [...found.querySelectorAll(selector)].find(element => isFound(element, name));
  if (!found) return null;
}
return enabled && found.matches(rests) ? null : found;
"""
# A select box truncates the chosen option to its width.
_CUT_OFF = """
const pen = document.createElement("canvas").getContext("2d");
const isCut = list => {
  const style = getComputedStyle(list);
  pen.font = style.font;
  const room = list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return list.clientWidth > 0 && pen.measureText(list.selectedOptions[0]?.text ?? "").width > room + 1;
};
return [...document.querySelectorAll("select")].filter(isCut).map(list => list.selectedOptions[0].text);
"""
_STICKS_OUT_PX = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Scrolled to the middle, away from fixed bars. Lazy rendering and server updates may move it from under the pointer.
_COMES_TO_REST = """
const [element, tell] = arguments;
element.scrollIntoView({block: "center"});
window.isPressed = false;
element.addEventListener("click", () => { window.isPressed = true; }, {capture: true, once: true});
const later = run => requestAnimationFrame(() => requestAnimationFrame(run));
later(() => {
  const {top} = element.getBoundingClientRect();
  later(() => tell(element.isConnected && element.getBoundingClientRect().top === top));
});
"""
_HAS_FOCUS = "return document.hasFocus() && document.activeElement !== document.body"
_FOCUSED_IS = "return document.activeElement === arguments[0]"
_catalogues = Catalogues.load()


class Device:
    """One page on one device."""

    def __init__(self, driver: webdriver.WebKitGTK, name: str, troubles: Path) -> None:
        self.driver, self.name = driver, name
        self._troubles = troubles

    def t(self, key: str, **facts: object) -> str:
        return _catalogues.sentence("nb", key, **facts)

    def open(self, link: str) -> None:
        self.driver.get(link)

    # -- observations

    def find(self, *path: Step, enabled: bool = False) -> WebElement | None:
        found: WebElement | None = self.driver.execute_script(_FIND, path, enabled)
        return found

    def see(self, *path: Step, enabled: bool = False) -> WebElement:
        """Waits until the element is visible."""
        found: list[WebElement] = []

        def is_there() -> bool:
            found[:] = [element for element in [self.find(*path, enabled=enabled)] if element]
            return bool(found)

        self._await(is_there, f"does not show {path}")
        return found[0]

    def miss(self, *path: Step) -> None:
        """Waits until the element is gone."""
        self._await(lambda: self.find(*path) is None, f"still shows {path}")

    def value(self, *path: Step) -> str:
        return str(self.see(*path).get_property("value"))

    @property
    def has_focus(self) -> bool:
        """Returns whether the page and an element in it have focus."""
        return bool(self.driver.execute_script(_HAS_FOCUS))

    def _await(self, condition: Any, otherwise: str) -> None:
        try:
            wait_for(condition)
        except AssertionError as error:
            says = self.driver.execute_script("return document.body.innerText")
            raise AssertionError(f"{self.name} {otherwise}:\n{says}\n{self.troubles()}") from error

    # -- actions

    def press(self, *path: Step) -> None:
        """Clicks, retrying until the click reached its target."""

        def is_pressed() -> bool:
            with suppress(
                StaleElementReferenceException, ElementClickInterceptedException, ElementNotInteractableException
            ):
                element = self.see(*path, enabled=True)
                if not self.driver.execute_async_script(_COMES_TO_REST, element):
                    return False
                element.click()
                # The click may have left the page.
                return self.driver.execute_script("return window.isPressed") is not False
            return False

        self._await(is_pressed, f"does not let {path} be pressed")

    def write(self, text: str, *path: Step) -> None:
        self.see(*path).send_keys(text)

    def keys(self, *keys: str) -> None:
        """Sends keys to the focused element."""
        ActionChains(self.driver, duration=0).send_keys(*keys).perform()

    def push(self, *path: Step, key: str = Keys.ENTER) -> None:
        """Tabs to the element and presses `key`."""
        self.see(*path, enabled=True)
        for _ in range(stops_max):
            # The page may have re-rendered.
            with suppress(StaleElementReferenceException):
                if self.driver.execute_script(_FOCUSED_IS, self.see(*path)):
                    return self.keys(key)
            self.keys(Keys.TAB)
        raise AssertionError(f"no key leads to {path} on {self.name}")

    # -- error recording

    def troubles(self) -> list[str]:
        return self._troubles.read_text(encoding="utf-8").splitlines() if self._troubles.exists() else []

    def check(self) -> None:
        assert self.driver.execute_script(_STICKS_OUT_PX) <= 0, f"{self.name} must be scrolled sideways"
        assert self.driver.execute_script(_CUT_OFF) == [], f"{self.name} cuts off what is chosen"
        assert not self.troubles(), f"{self.name} ({self.driver.current_url}):\n" + "\n".join(self.troubles())

    def forget_lost_lines(self) -> None:
        """Drops recorded network errors while the server was down, and nothing else."""
        kept = [trouble for trouble in self.troubles() if not trouble.startswith("failed: ")]
        self._troubles.write_text("".join(f"{trouble}\n" for trouble in kept), encoding="utf-8")


class WebKitRoom:
    """All devices of a day. Use as a context manager."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._open = ExitStack()
        self.devices: list[Device] = []

    def __enter__(self) -> WebKitRoom:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def enter(self, name: str, width: int, height: int) -> Device:
        troubles = self.folder / f"{name}.txt"
        display = self._open.enter_context(display_of(width, height))
        options = Options()
        options.binary_location = str(_WINDOW)
        options.set_capability("browserName", _WINDOW.stem)
        driver_program = shutil.which("WebKitWebDriver")
        service = Service(driver_program, env={**os.environ, "DISPLAY": display, "WK_TROUBLES": str(troubles)})
        driver = webdriver.WebKitGTK(options=options, service=service)
        self._open.callback(driver.quit)
        device = Device(driver, name, troubles)
        self.devices.append(device)
        return device

    def check(self) -> None:
        for device in self.devices:
            device.check()

    def keep_pictures(self, step: str) -> None:
        """Saves screenshots beside the test's other files."""
        for device in self.devices:
            device.driver.save_screenshot(str(self.folder / f"{step}, {device.name}.png"))

    @contextmanager
    def line_cut(self) -> Iterator[None]:
        yield
        for device in self.devices:
            device.forget_lost_lines()


@contextmanager
def display_of(width: int, height: int) -> Iterator[str]:
    """Starts a virtual display with a window manager, which WebKit needs for focus."""
    told, tell = os.pipe()
    screen = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    with running(*screen, pass_fds=[tell]):
        os.close(tell)
        with os.fdopen(told) as number:
            display = f":{number.readline().strip()}"
        with running("matchbox-window-manager", "-use_titlebar", "no", env={**os.environ, "DISPLAY": display}):
            yield display


@contextmanager
def running(*command: str, **options: Any) -> Iterator[None]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    try:
        yield
    finally:
        process.terminate()
        process.wait()

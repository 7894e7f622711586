"""Keyboard-only use. Every Tab stop must show its focus (WCAG 2.4.7), must not be obscured (2.4.11), and must come in reading
order (2.4.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, expect

from tests.browser.support import Face

stops_max = 300

# The unfocused look of each element is remembered: the focus ring may be drawn around it by a label or a wrapper, beside it if
# the input itself is hidden, or by CSS on a whole card.
_REMEMBER_UNFOCUSED = """
() => {
  if (window.left === undefined) window.addEventListener("blur", () => { window.left = true; });
  window.left = false;
  window.ringsOf ??= element => [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement]
    .filter(Boolean)
    .flatMap(near => [undefined, "::before", "::after"].map(part => getComputedStyle(near, part)))
    .map(style => `${style.outlineStyle === "none" ? "" : style.outline} ${style.boxShadow}`)
    .join("; ");
  window.unfocused ??= new WeakMap();
  for (const element of document.querySelectorAll("a, button, input, select, textarea, summary, [tabindex]")) {
    if (!element.matches(":focus")) window.unfocused.set(element, window.ringsOf(element));
  }
}
"""
_STOP = """
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const box = element.getBoundingClientRect();
  const isSeenAt = (x, y) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element) && !hit.matches("body, html, main, dialog") ||
      hit.closest("label")?.control === element);
  };
  const along = [0.1, 0.5, 0.9];
  const seen = along.flatMap(x => along.map(y => isSeenAt(box.left + box.width * x, box.top + box.height * y)));
  const style = getComputedStyle(element);
  const before = window.unfocused?.get(element);
  let floats = false, scrolled = 0;
  for (let up = element; up; up = up.parentElement) {
    floats ||= /fixed|sticky/.test(getComputedStyle(up).position);
    scrolled += up.scrollTop;
  }
  const name = element.ariaLabel || element.labels?.[0]?.innerText || element.innerText || element.id;
  // A date has a stop for its day, its month and its year, all in one element, and the browser shows at which it is.
  const goes_on = element === window.last && element.type === "date";
  window.last = element;
  const stands_out = style.outlineStyle !== "none" || style.boxShadow !== "none";
  return {
    what: `${element.tagName.toLowerCase()} «${name.trim().slice(0, 60)}»`,
    goes_on,
    comes_in: window.left,
    ringed: goes_on || (before === undefined ? stands_out : window.ringsOf(element) !== before),
    seen: seen.filter(Boolean).length,
    tabindex: element.tabIndex,
    floats,
    begins: element === element.closest("dialog")?.querySelector("a[href], button, input, select, textarea, summary"),
    left: box.left, right: box.right, top: box.top + scrolled, bottom: box.bottom + scrolled,
  };
}
"""
_HAS_BEEN_HERE = """
() => {
  window.been ??= new Set();
  const been = window.been.has(document.activeElement);
  window.been.add(document.activeElement);
  return been;
}
"""
_SET_OUT = f"() => {{ window.been = new Set(); ({_REMEMBER_UNFOCUSED})(); }}"
# Combined in one call, since a tour makes it hundreds of times; the look is remembered for the next stop.
_STOP_AND_REMEMBER = f"""
() => {{
  const stop = ({_STOP})();
  if (stop) stop.been = ({_HAS_BEEN_HERE})();
  ({_REMEMBER_UNFOCUSED})();
  return stop;
}}
"""
# Everything Tab should reach, once; of a radio group only its representative.
_NOT_COME_TO = """
() => {
  const modal = document.querySelector("dialog[open]");
  const standsForAll = radio => {
    const all = [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(radio.name)}"]`)];
    return all.some(other => window.been.has(other));
  };
  return [...(modal ?? document).querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter(element => element.tabIndex >= 0 && !element.disabled && !element.closest("[inert]"))
    .filter(element => element.checkVisibility({visibilityProperty: true}) && !window.been.has(element))
    .filter(element => element.type !== "radio" || !standsForAll(element))
    .map(element => element.outerHTML.slice(0, 160));
}
"""


@dataclass
class Keys:
    """The keyboard of one page."""

    face: Face

    def press(self, key: str) -> None:
        self.face.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self.face.page.keyboard.type(text)

    def tab(self, key: str = "Tab") -> dict[str, Any] | None:
        """Moves one stop; returns None at the end of the page, where the browser's own controls begin.

        A full browser goes through a few stops of its window, then back into the page, which `comes_in` reports."""
        self.face.page.evaluate(_REMEMBER_UNFOCUSED)
        return self._next(key)

    def _next(self, key: str = "Tab") -> dict[str, Any] | None:
        """Moves one stop; requires that nothing has changed since the looks were remembered."""
        self.press(key)
        stop: dict[str, Any] | None = self.face.page.evaluate(_STOP_AND_REMEMBER)
        if stop:
            where = f"{stop['what']} on {self.face.name}"
            assert stop["ringed"], f"{where} does not show that it has the focus"
            assert stop["seen"] > 0, f"{where} has the focus behind something else"
            assert stop["tabindex"] <= 0, f"{where} jumps the queue"
        return stop

    def to(self, target: Locator) -> None:
        """Tabs to the target; uses arrow keys within a radio group."""
        expect(target).to_be_visible()
        self.face.page.evaluate(_REMEMBER_UNFOCUSED)
        for _ in range(stops_max):
            near: str = target.evaluate(_HOW_NEAR)
            if near == "there":
                return
            if near == "same group":
                self.press("ArrowDown")
            else:
                self._next()
        raise AssertionError(f"no key leads to {target} on {self.face.name}")

    def push(self, target: Locator, key: str = "Enter") -> None:
        expect(target).to_be_enabled()
        self.to(target)
        self.press(key)

    def open(self, opener: Locator) -> None:
        """Opens the dialog and checks that focus is in it as soon as it is visible."""
        self.push(opener)
        expect(self.face.dialog).to_be_visible()

    def tour(self) -> list[str]:
        """Tours the page, or the open dialog; returns all stops in order."""
        self.face.settle()
        self.face.page.evaluate(_SET_OUT)
        stops: list[dict[str, Any] | None] = []
        for _ in range(stops_max):
            stop = self._next()
            if stop and stop["been"] and not stop["goes_on"]:
                break
            if stop and stops and stops[-1] and not stop["comes_in"]:
                self._check_order(stops[-1], stop)
            stops.append(stop)
        else:
            raise AssertionError(f"{self.face.name} does not let the focus go on")
        missed = self.face.page.evaluate(_NOT_COME_TO)
        assert not missed, f"Tab does not come to these on {self.face.name}:\n" + "\n".join(missed)
        return [stop["what"] for stop in stops if stop]

    def _check_order(self, one: dict[str, Any], other: dict[str, Any]) -> None:
        """Checks reading order: down within a column, forward within a line."""
        # A dialog is cyclic, so its tour may start anywhere.
        if one["floats"] != other["floats"] or other["begins"]:
            return
        same_column = one["left"] < other["right"] and other["left"] < one["right"]
        same_line = one["top"] < other["bottom"] and other["top"] < one["bottom"]
        where = f"{other['what']} after {one['what']} on {self.face.name}"
        assert not (same_column and other["bottom"] <= one["top"]), f"the focus goes up again: {where}"
        assert not (same_line and other["right"] <= one["left"]), f"the focus goes back on a line: {where}"


_HOW_NEAR = """
element => {
  const focused = document.activeElement;
  if (focused === element) return "there";
  const grouped = focused?.type === "radio" && element.type === "radio" && focused.name === element.name;
  return grouped ? "same group" : "elsewhere";
}
"""

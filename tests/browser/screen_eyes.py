"""Legibility of the big screen from the back row: size, contrast, completeness."""

from __future__ import annotations

from typing import Any

from tests.browser.faces import Screen

text_share_min = 0.04
"""Fraction of the picture's height readable from ten metres."""
contrast_min = 7

_LOOK = """
() => {
  const main = document.querySelector("main");
  const pen = Object.assign(document.createElement("canvas"), {width: 1, height: 1}).getContext("2d", {willReadFrequently: true});
  const colour = css => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  const light = rgba => rgba.slice(0, 3)
    .map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found[3] === 255) return found;
      // The bar of a result lies behind its words, in front of the picture's ground.
      const bar = colour(getComputedStyle(at, "::before").backgroundColor);
      if (at.matches(".band-row") && !element.matches(".row-band")) return bar;
    }
  };
  const contrast = element => {
    const [ink, paper] = [light(colour(getComputedStyle(element).color)), light(ground(element))];
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  };
  const words = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (words.nextNode()) {
    const text = words.currentNode.data.trim();
    const element = words.currentNode.parentElement;
    if (!text || element.closest(".ds-sr-only")) continue;
    const range = document.createRange();
    range.selectNodeContents(words.currentNode);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const wholes = [];
    for (let at = element; at !== main; at = at.parentElement) {
      if (at.matches("[data-whole], li, .scene")) wholes.push(at.getBoundingClientRect().toJSON());
    }
    const size = parseFloat(getComputedStyle(element).fontSize) / innerHeight;
    const clock = element.closest(".big-clock") !== null;
    seen.push({text, size, contrast: contrast(element), box: box.toJSON(), wholes, clock});
  }
  return {seen, wide: innerWidth, high: innerHeight};
}
"""
# Line boxes extend slightly beyond their letters.
_reach_share = 0.012


def check_from_the_back_row(screen: Screen) -> None:
    """Checks that every word is large, high-contrast, complete and not overlapped."""
    picture = screen.page.evaluate(_LOOK)
    seen, wide, high = picture["seen"], picture["wide"], picture["high"]
    where = f"{screen.name}, {screen.page.locator('main').get_attribute('data-scene')}"
    assert seen, f"{where}: nothing to read"
    small = [(word["text"], word["size"]) for word in seen if word["size"] < text_share_min]
    assert not small, f"{where}: too small: {small}"
    faint = [(word["text"], word["contrast"]) for word in seen if word["contrast"] < contrast_min]
    assert not faint, f"{where}: too faint: {faint}"
    edge = {"left": 0, "top": 0, "right": wide, "bottom": high}
    cut = [word["text"] for word in seen for whole in [edge, *word["wholes"]] if _leaves(word["box"], whole, high)]
    assert not cut, f"{where}: cut off: {cut}"
    crossing = [
        (one["text"], other["text"])
        for number, one in enumerate(seen)
        for other in seen[:number]
        if _covers(one["box"], other["box"], high) and not (one["clock"] and other["clock"])
    ]
    assert not crossing, f"{where}: one on another: {crossing}"


def _leaves(box: dict[str, Any], place: dict[str, Any], high: int) -> bool:
    reach = _reach_share * high
    return bool(
        box["left"] < place["left"] - reach
        or box["right"] > place["right"] + reach
        or box["top"] < place["top"] - reach
        or box["bottom"] > place["bottom"] + reach
    )


def _covers(one: dict[str, Any], other: dict[str, Any], high: int) -> bool:
    across = min(one["right"], other["right"]) - max(one["left"], other["left"])
    down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    return bool(across > _reach_share * high and down > _reach_share * high)

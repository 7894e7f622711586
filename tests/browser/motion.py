"""Detects motion on a page between two checks: with reduced motion requested (WCAG 2.3.3) there must be none."""

from __future__ import annotations

from tests.browser.support import Face

# Designsystemet shortens transitions instead of removing them; one-frame transitions are invisible.
_KEEP_WHAT_MOVES = """
window.moved = new Set();
for (const begun of ["animationstart", "transitionrun"]) {
  document.addEventListener(begun, ({target}) => {
    for (const animation of target.getAnimations({subtree: true})) {
      const takes_ms = animation.effect.getComputedTiming().endTime;
      if (takes_ms > 20) window.moved.add(`${animation.animationName ?? animation.transitionProperty} of ${target.className}`);
    }
  }, true);
}
const page = Element.prototype;
const plainly = page.animate;
page.animate = function (...how) {
  window.moved.add(`${this.className} is animated`);
  return plainly.apply(this, how);
};
for (const [owner, name] of [[window, "scrollTo"], [window, "scrollBy"], [page, "scrollTo"], [page, "scrollIntoView"]]) {
  const plain = owner[name];
  owner[name] = function (...where) {
    if (where[0]?.behavior === "smooth") window.moved.add(`${name} glides`);
    return plain.apply(this, where);
  };
}
"""
_WHAT_MOVED = """
() => {
  const gliding = [...document.querySelectorAll("*")].filter(element => getComputedStyle(element).scrollBehavior === "smooth");
  return [...window.moved, ...gliding.map(element => `${element.tagName} glides when it scrolls`)];
}
"""


def watch_motion(face: Face) -> None:
    """Starts recording with the next page load."""
    face.page.add_init_script(_KEEP_WHAT_MOVES)


def check_still(face: Face) -> None:
    """Checks that nothing has moved since the page was opened."""
    moved = face.page.evaluate(_WHAT_MOVED)
    assert not moved, f"for those who asked for no motion, on {face.name}: {moved}"

"""Checks that a page neither truncates nor overlaps texts. Compares line boxes, so that the cause does not matter."""

from __future__ import annotations

from tests.browser.support import Face

# WCAG 1.4.12, as in its definition.
TEXT_SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }
"""

# Tolerance for descenders.
_LOST_TEXTS = """
() => {
  const tail_px = 3;
  const lines = [];
  const walker = document.createTreeWalker(document.querySelector("dialog[open]") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
    if (parent.closest(".ds-sr-only, .ds-skip-link, script, noscript, option, [role=status]")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({node, parent, box});
  }
  const clips = value => value === "hidden" || value === "clip";
  const cutBy = ({parent, box}) => {
    for (let up = parent; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.position === "fixed") return null;
      const edge = up.getBoundingClientRect();
      const across = clips(style.overflowX) && (box.left < edge.left - tail_px || box.right > edge.right + tail_px);
      const along = clips(style.overflowY) && (box.top < edge.top - tail_px || box.bottom > edge.bottom + tail_px);
      if (across || along) return {style, edge};
    }
    return null;
  };
  // For the ears only; a description that a card shortens to some lines, and its sheet shows whole; what the title bar says too.
  const isMeant = ({node}, {style, edge}) => edge.width <= 2 || style.webkitLineClamp !== "none" ||
    style.textOverflow === "ellipsis" && document.title.includes(node.data.trim());
  const floats = element => {
    for (let up = element; up; up = up.parentElement) if (/fixed|sticky/.test(getComputedStyle(up).position)) return true;
    return false;
  };
  const resting = lines.filter(line => !cutBy(line) && !floats(line.parent));
  const isPrintedOver = (one, other) => one.node !== other.node &&
    Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > tail_px &&
    Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > one.box.height / 2;
  const words = ({node}) => `«${node.data.trim().slice(0, 60)}»`;
  const cut = lines.filter(line => cutBy(line) && !isMeant(line, cutBy(line))).map(line => `${words(line)} is cut off`);
  const printed_over = resting.flatMap((one, number) => resting.slice(number + 1)
    .filter(other => isPrintedOver(one, other))
    .map(other => `${words(one)} and ${words(other)} are printed over each other`));
  return [...new Set([...cut, ...printed_over])];
}
"""


def check_texts(face: Face) -> None:
    lost = face.page.evaluate(_LOST_TEXTS)
    assert not lost, f"on {face.name} ({face.page.url}):\n" + "\n".join(lost)


def space_texts(face: Face) -> None:
    """Injects a user style sheet. The context must bypass the page's CSP."""
    face.page.add_style_tag(content=TEXT_SPACING)

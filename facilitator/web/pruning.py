"""Leaves out of a page's style sheet what can match nothing on the page. The design system styles far more than any of our pages
has: half of what a phone would fetch of it.

A rule goes when it asks for a class, a `data-` attribute, a value of one or an element with a hyphen that is named nowhere in what
the page is made of; a variable goes when nothing reads it. What is not understood stays."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass, field

_PIECES = re.compile(r"""/\*(?:[^*]|\*(?!/))*\*/|[{};]|"[^"]*"|'[^']*'|url\([^)"']*\)|[^"'{};/u]+|.""", re.DOTALL)
_GROUPS = ("@media", "@supports", "@layer", "@container")
_ASKED = re.compile(
    r"""\.(?P<name>(?:\\.|[\w-])+)
      | \[(?P<attribute>[\w-]+)(?:[|]?=(?P<value>[\w-]+|"[\w-]+"|'[\w-]+')\]|[^\]]*\])
      | :(?P<function>not|is|where|has)\(
      | (?<![\w.\#:\\-])(?P<element>[a-z]+-[a-z-]+)(?![\w(-])""",
    re.VERBOSE,
)
_NAMES = re.compile(r"[\w-]+")
_DECLARED = re.compile(r"\s*(--[\w-]+)\s*:")
_READ = re.compile(r"(--[\w-]+)(?![\w-]|\s*:)")


@dataclass(slots=True)
class Block:
    """`head` is a selector or an at-rule, empty for the whole sheet. `inside` are declarations, comments and blocks, in order."""

    head: str
    inside: list[str | Block] = field(default_factory=list)

    def __str__(self) -> str:
        inside = "".join(map(str, self.inside))
        return f"{self.head}{{{inside}}}" if self.head else inside


def words_in(text: str) -> set[str]:
    """Every name in `text`, and the `data-` attributes that a script sets through `dataset`."""
    set_by_script = re.findall(r"dataset\.(\w+)", text)
    return {*_NAMES.findall(text), *("data-" + re.sub("[A-Z]", r"-\g<0>", name).lower() for name in set_by_script)}


def pruned(text: str, words: Set[str]) -> str:
    """What is left of a style sheet for a page that is made of `words`."""
    sheet = _parsed(text)
    if str(sheet) != text:
        return text
    _drop_unmatched(sheet, words)
    # What read a variable may itself have been a variable that nothing reads.
    while _drop_unread(sheet, {*_READ.findall(str(sheet)), *words}):
        pass
    return str(sheet)


def _parsed(text: str) -> Block:
    blocks, head = [Block("")], ""
    for piece in _PIECES.findall(text):
        inside = blocks[-1].inside
        if piece == "{":
            blocks.append(Block(head))
            inside.append(blocks[-1])
        elif piece == "}" or piece == ";" or (piece.startswith("/*") and not head.strip()):
            inside.append(head + piece.rstrip("}"))
            if piece == "}" and len(blocks) > 1:
                blocks.pop()
        else:
            head += piece
            continue
        head = ""
    blocks[-1].inside.append(head)
    return blocks[0]


def _drop_unmatched(block: Block, words: Set[str]) -> None:
    kept: list[str | Block] = []
    for part in block.inside:
        if isinstance(part, Block):
            head = part.head.strip()
            if head.startswith(_GROUPS):
                _drop_unmatched(part, words)
            elif not head.startswith("@"):
                part.head = ",".join(each for each in _alternatives(part.head) if _may_match(each, words))
            if not part.head or not any(map(str, part.inside)):
                continue
        kept.append(part)
    block.inside = kept


def _may_match(selector: str, words: Set[str]) -> bool:
    at = 0
    while found := _ASKED.search(selector, at):
        at = found.end()
        if found["function"]:
            end = _closing(selector, at)
            inside = _alternatives(selector[at:end])
            if found["function"] != "not" and not any(_may_match(each, words) for each in inside):
                return False
            at = end
        elif not words >= {*_NAMES.findall(found["name"] or found["element"] or _of_ours(found))}:
            return False
    return True


def _of_ours(found: re.Match[str]) -> str:
    """The names of an attribute and its value: others than ours may be there by themselves, and a number or a yes is reckoned."""
    attribute, value = found["attribute"], (found["value"] or "").strip("\"'")
    if not attribute.startswith("data-"):
        return ""
    return f"{attribute} {value}" if value[:1].isalpha() and value not in ("true", "false") else attribute


def _alternatives(selectors: str) -> list[str]:
    """A list of selectors, taken apart at its own commas."""
    depth, parts = 0, [""]
    for sign in selectors:
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _closing(selector: str, at: int) -> int:
    """Where the bracket ends that was opened before `at`."""
    depth = 1
    while depth and at < len(selector):
        depth += (selector[at] == "(") - (selector[at] == ")")
        at += 1
    return at - 1


def _drop_unread(block: Block, read: Set[str]) -> bool:
    """Whether there was anything to drop."""
    kept = [part for part in block.inside if not (isinstance(part, str) and _is_unread(part, read))]
    dropped = len(kept) < len(block.inside)
    block.inside = kept
    return any([dropped, *(_drop_unread(part, read) for part in kept if isinstance(part, Block))])


def _is_unread(declaration: str, read: Set[str]) -> bool:
    declared = _DECLARED.match(declaration)
    return declared is not None and declared[1] not in read

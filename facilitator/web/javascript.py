"""Reading our own JavaScript as far as joining and shortening it needs: comments, strings, templates and patterns are told apart
from code. What cannot be told for certain is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    CODE = "code"
    WORD = "word"
    SPACE = "space"
    COMMENT = "comment"
    TEXT = "text"
    """A string, a pattern, or a template from its beginning or a `}` to its end or the next `${`. Never touched."""


class Token(NamedTuple):
    """`line` counts from 1, `column` from 0. A tuple, since all of our scripts are 150,000 of them as the server starts."""

    kind: Kind
    text: str
    line: int
    column: int


class Line(NamedTuple):
    """One of what is served, and the number of the line that it comes from."""

    text: str
    source: int


class NotUnderstood(Exception):
    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line, self.reason = line, reason


_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
  | (?P<word>\#?[\w$]+)
  | (?P<code>\+\+|--|[^\s\w"'`$\#])
    """,
    re.VERBOSE | re.DOTALL,
)
_KINDS = {kind.value: kind for kind in Kind}
_TEMPLATE = re.compile(r"[`}](?:\\.|\$(?!\{)|[^`\\$])*(?:`|\$\{)", re.DOTALL)
_PATTERN = re.compile(r"/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/[a-z]*")
_INDENTED = re.compile(r"\n[ ]+")
_VALUE_FOLLOWS = frozenset(
    {"await", "case", "delete", "else", "in", "instanceof", "new", "of", "return", "throw", "typeof", "void", "yield"}
)


def tokens(source: str) -> Iterator[Token]:
    """All of `source`, in order. Raises NotUnderstood."""
    at, line, line_at = 0, 1, 0
    before = Token(Kind.CODE, ";", 0, 0)
    templates: list[bool] = []
    """For each brace that is open, whether a template goes on behind it."""
    while at < len(source):
        if source[at] == "`" or (source[at] == "}" and templates and templates[-1]):
            kind, found = Kind.TEXT, _TEMPLATE.match(source, at)
        elif source[at] == "/" and source[at + 1 : at + 2] not in ("/", "*") and _value_follows(before):
            kind, found = Kind.TEXT, _PATTERN.match(source, at)
        else:
            found = _TOKEN.match(source, at)
            kind = _KINDS[found.lastgroup or ""] if found else Kind.CODE
        if found is None:
            raise NotUnderstood(line, f"{source[at]} begins something that does not end")
        token = Token(kind, found[0], line, at - line_at)
        yield token
        if token.text[0] in "`{}":
            _follow_braces(token, templates)
        at = found.end()
        if "\n" in token.text:
            line += token.text.count("\n")
            line_at = source.rindex("\n", 0, at) + 1
        if kind not in (Kind.SPACE, Kind.COMMENT):
            before = token


def _follow_braces(token: Token, templates: list[bool]) -> None:
    is_template = token.kind is Kind.TEXT and token.text[0] in "`}"
    if token.text[0] == "}" and (is_template or token.kind is Kind.CODE):
        if not templates:
            raise NotUnderstood(token.line, "} closes nothing")
        templates.pop()
    if (is_template and token.text.endswith("${")) or token.text == "{":
        templates.append(is_template)


def _value_follows(before: Token) -> bool:
    """Whether a slash after this begins a pattern; otherwise it divides."""
    if before.kind is Kind.WORD:
        return before.text in _VALUE_FOLLOWS
    if before.kind is Kind.TEXT:
        return before.text.endswith("${")
    if before.text == "}":
        raise NotUnderstood(before.line, "a slash after } may divide or begin a pattern: give one of the two a name")
    return before.text not in (")", "]", "++", "--")


def shortened(parts: Iterable[Token]) -> list[Line]:
    """Without comments and indentation, that of HTML included. Lines stay lines, so that nothing depends on where a statement may
    end."""
    lines: list[Line] = []
    text, began, gap = "", 0, ""
    markup: list[bool] = []
    for token in parts:
        if token.kind in (Kind.SPACE, Kind.COMMENT):
            gap = "\n" if "\n" in gap + token.text else " "
            continue
        if gap == "\n" and text:
            lines.append(Line(text, began))
            text = ""
        elif gap and _stand_apart(text, token.text):
            text += " "
        began = began if text else token.line
        text += _INDENTED.sub("\n", token.text) if _is_markup(token, text, markup) else token.text
        gap = ""
    return [*lines, Line(text, began)] if text else lines


def _is_markup(token: Token, before: str, templates: list[bool]) -> bool:
    """Whether the token is of a template tagged `html`. `templates` says it of each that goes on behind a value."""
    if token.kind is not Kind.TEXT or token.text[0] not in "`}":
        return False
    is_markup = templates.pop() if token.text[0] == "}" else before.endswith("html")
    if token.text.endswith("${"):
        templates.append(is_markup)
    return is_markup


def _stand_apart(before: str, after: str) -> bool:
    last, first = before[-1:], after[:1]
    return (_is_of_word(last) and _is_of_word(first)) or (last == first and last in "+-/")


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign in ("_", "$", "#")

"""What one of our JavaScript modules imports and exports, and its body without the words for it.
Our code is formatted by Biome, so a few forms are all there are, each from the beginning of a line; any other is refused."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from facilitator.web.javascript import Kind, NotUnderstood, Token, tokens
from facilitator.web.names import Code, Role
from facilitator.web.scopes import Reach, local_names

pages = "js/pages"


class CannotJoin(Exception):
    """The text says where, and what to write instead."""


@dataclass(slots=True)
class Module:
    """`imports` has, for each module, the names used here and what they are called there; `exports` the names that others use and
    ours. `words` are those of the body, by their place in it; `declared` the names that it declares for all of itself, and
    `local` those that it declares wherever it uses them, with where they hold."""

    path: str
    source: str
    imports: dict[str, dict[str, str]] = field(default_factory=dict)
    exports: dict[str, str] = field(default_factory=dict)
    body: list[Token] = field(default_factory=list)
    words: list[tuple[int, str, Role]] = field(default_factory=list)
    declared: list[str] = field(default_factory=list)
    local: dict[str, list[Reach]] = field(default_factory=dict)


def read_module(path: str, source: str) -> Module:
    """`path` counts from the folder of all static files. Raises CannotJoin."""
    try:
        return _Reader(path, source).read()
    except NotUnderstood as problem:
        raise CannotJoin(f"static/{path} line {problem.line}: {problem.reason}") from None


class _Reader:
    """Goes through the tokens once; each form takes those that belong to it."""

    def __init__(self, path: str, source: str) -> None:
        self._module = Module(path, source)
        self._tokens = list(tokens(source))
        self._at = 0

    def read(self) -> Module:
        before = ""
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token.text in ("import", "export") and token.kind is Kind.WORD and before != ".":
                self._take(token)
            else:
                self._module.body.append(token)
                self._at += 1
            if _is_code(token):
                before = token.text
        code = Code(self._module.body)
        self._module.words, self._module.declared = code.words(), [*code.declared()]
        self._module.local = local_names(code)
        return self._module

    def _take(self, token: Token) -> None:
        match [token.text for token in islice(self._code(), 4)]:
            case ["import", ".", "meta", *_]:
                self._take_address(token)
            case [_, *_] if token.column > 0:
                raise NotUnderstood(token.line, f"`{token.text}` that does not begin a line is not joined")
            case ["import", *_]:
                self._take_import(token)
            case ["export", "function" | "class", name, *_] | ["export", "async", "function", name] if name != "*":
                self._export(name)
            case ["export", "const" | "let", name, "=" | ";"]:
                self._export(name)
            case ["export", "{", *_]:
                self._take_list(token)
            case _:
                raise NotUnderstood(
                    token.line, "export a function, a class, a const, a let or a list, each by its name"
                )

    def _take_import(self, token: Token) -> None:
        match self._statement():
            case ["import", target, ";"]:
                self._imported_from(token, target)
            case ["import", "{", *names, "}", "from", target, ";"]:
                self._imported_from(token, target).update((here, there) for there, here in _pairs(names))
            case _:
                raise NotUnderstood(token.line, "import names in braces, or nothing but the file")

    def _take_list(self, token: Token) -> None:
        match self._statement():
            case ["export", "{", *names, "}", ";"]:
                self._module.exports.update((there, here) for here, there in _pairs(names))
            case _:
                raise NotUnderstood(token.line, "import what is passed on, then export it in a list")

    def _take_address(self, token: Token) -> None:
        """The joined script lies where the page's own module lies, so a module's own address is told from there."""
        match [each.text for each in islice(self._code(), 5)]:
            case ["import", ".", "meta", ".", "url"]:
                self._skip_past("url")
            case _:
                raise NotUnderstood(token.line, "of `import.meta` only the `url` is joined")
        address = posixpath.relpath(self._module.path, pages)
        text = f'new URL("{address}", import.meta.url).href'
        self._module.body.append(Token(Kind.CODE, text, token.line, token.column))

    def _imported_from(self, token: Token, target: str) -> dict[str, str]:
        """The names taken from `target`, which is a string as it stands in the code."""
        path = posixpath.normpath(posixpath.join(posixpath.dirname(self._module.path), target[1:-1]))
        if target[1:2] != "." or path.startswith(".."):
            raise NotUnderstood(token.line, f"{target} is not a file of this project")
        return self._module.imports.setdefault(path, {})

    def _export(self, name: str) -> None:
        self._module.exports[name] = name
        self._skip_past("export")

    def _statement(self) -> list[str]:
        """The code as far as the next semicolon, taken away."""
        found = []
        for token in self._code():
            found.append(token.text)
            if token.text == ";":
                break
        self._skip_past(";")
        return found

    def _skip_past(self, text: str) -> None:
        while self._tokens[self._at].text != text:
            self._at += 1
        self._at += 1

    def _code(self) -> Iterator[Token]:
        """What follows, without spaces and comments."""
        return (self._tokens[at] for at in range(self._at, len(self._tokens)) if _is_code(self._tokens[at]))


def _is_code(token: Token) -> bool:
    return token.kind not in (Kind.SPACE, Kind.COMMENT)


def _pairs(names: list[str]) -> Iterator[tuple[str, str]]:
    """From the inside of `{ a, b as c }`: what stands first, and what it is called after it."""
    for name in " ".join(names).split(","):
        first, *rest = name.split()
        yield first, rest[-1] if rest else first

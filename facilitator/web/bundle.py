"""Joins the modules of a page into one script: sixty files are ten waits one after another on a bad network. There is no build
step: it happens as the server starts, from what stands in `static/js`, without the comments.

Each module becomes a function that returns what it exports, called in the order in which a browser runs them. Vendored files
stay modules of their own."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from facilitator.web.javascript import Kind, shortened
from facilitator.web.modules import CannotJoin, Module, pages, read_module
from facilitator.web.sourcemap import source_map

Origin = tuple[str, int]


class Library:
    """The modules of `folder`, each read once. Everything here may raise CannotJoin."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._modules: dict[str, Module] = {}

    def pages(self) -> list[str]:
        """The paths of the pages' own modules; each stands for its page."""
        return sorted(f"{pages}/{path.name}" for path in (self._folder / pages).glob("*.js"))

    def needed_by(self, page: str) -> list[str]:
        """The paths of all modules that a page runs, each after those that it imports, the page's own last."""
        found: list[str] = []
        self._gather(page, found, ())
        return found

    def _gather(self, path: str, found: list[str], importers: tuple[str, ...]) -> None:
        if path in importers:
            circle = " → ".join((*importers[importers.index(path) :], path))
            raise CannotJoin(f"modules that import each other are not joined: static/{circle}")
        if path in found:
            return
        if not (self._folder / path).is_file():
            raise CannotJoin(f"static/{path} is not there, and static/{importers[-1]} imports it")
        if is_own(path):
            for target in self.module(path).imports:
                self._gather(target, found, (*importers, path))
        found.append(path)

    def module(self, path: str) -> Module:
        if path not in self._modules:
            self._modules[path] = read_module(path, (self._folder / path).read_text(encoding="utf-8"))
        return self._modules[path]

    def joined(self, page: str) -> Script:
        """One script that does what all modules of the page do."""
        needed = self.needed_by(page)
        return _Join(page, needed, [self.module(path) for path in needed if is_own(path)]).script()


def is_own(path: str) -> bool:
    return path.startswith("js/")


def _seen_from_page(path: str) -> str:
    """The joined script lies where the page's own module lies."""
    return posixpath.relpath(path, pages)


@dataclass(frozen=True, slots=True)
class Script:
    """`origins` has for each line of the text the module and the line there, if it comes from one; `sources` the modules."""

    text: str
    origins: list[Origin | None]
    sources: dict[str, str]

    def map(self) -> str:
        return source_map(self.origins, self.sources)


class _Join:
    def __init__(self, page: str, needed: list[str], own: list[Module]) -> None:
        self._page = page
        self._names = {path: f"${number}" for number, path in enumerate(needed)}
        self._own = {module.path: module for module in own}
        self._live = {name for module in own for name in module.live}
        for module in own:
            self._check(module)

    def script(self) -> Script:
        lines = [*self._head(), *(line for module in self._own.values() for line in self._as_function(module))]
        text = "\n".join(
            [*(text for text, _ in lines), f"//# sourceMappingURL={posixpath.basename(self._page)}.map", ""]
        )
        sources = {_seen_from_page(module.path): module.source for module in self._own.values()}
        return Script(text, [origin for _, origin in lines], sources)

    def _head(self) -> Iterator[tuple[str, None]]:
        for path, name in self._names.items():
            if not is_own(path):
                yield f'import * as {name} from "{_seen_from_page(path)}";', None
        # A variable that others import stands outside of all modules, so that they see it change.
        for name in sorted(self._live):
            yield f"let {name};", None

    def _as_function(self, module: Module) -> Iterator[tuple[str, Origin | None]]:
        yield f"const {self._names[module.path]} = (() => {{", None
        for target, imported in module.imports.items():
            if taken := self._braces((there, here) for here, there in imported.items()):
                yield f"const {taken} = {self._names[target]};", None
        for line in shortened(module.body):
            for number, text in enumerate(line.text.split("\n")):
                yield text, (_seen_from_page(module.path), line.source + number)
        yield f"return {self._braces(module.exports.items()) or '{}'};", None
        yield "})();", None

    def _braces(self, names: Iterable[tuple[str, str]]) -> str:
        """What makes an object of names, or takes it apart: from the name outside and the own name."""
        pairs = [own if own == outside else f"{outside}: {own}" for outside, own in names if own not in self._live]
        return f"{{ {', '.join(pairs)} }}" if pairs else ""

    def _check(self, module: Module) -> None:
        live_here = set(module.live)
        for target, imported in module.imports.items():
            if not is_own(target):
                continue
            exports = self._own[target].exports
            for here, there in imported.items():
                if there not in exports:
                    raise CannotJoin(f"static/{module.path} imports {there}, which static/{target} does not export")
                if exports[there] in self._live and here != exports[there]:
                    raise CannotJoin(f"static/{module.path} imports {there}, a variable, under another name")
                live_here.add(here)
        for token in module.body:
            if token.kind is Kind.WORD and token.text in self._live - live_here:
                reason = f"{token.text} is the name of a variable that another module exports: rename one"
                raise CannotJoin(f"static/{module.path} line {token.line}: {reason}")

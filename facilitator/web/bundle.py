"""Joins the modules of a page into one script: sixty files are ten waits one after another on a bad network. There is no build
step: it happens as the server starts, from what stands in `static/js`, without the comments.

What the modules say stands one after another, in the order in which a browser runs them, and each name that they declare becomes a
short one of its own. Vendored files stay modules of their own."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from facilitator.web.javascript import shortened
from facilitator.web.modules import CannotJoin, Module, pages, read_module
from facilitator.web.names import Role
from facilitator.web.scopes import names_of_two_letters, shorter
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


Binding = tuple[str, str]
"""A module and a name that it declares, or that a vendored module exports."""


class _Join:
    """All modules in one, in the order in which a browser runs them. Names that would meet there are told apart."""

    def __init__(self, page: str, needed: list[str], own: list[Module]) -> None:
        self._page = page
        self._vendored = [path for path in needed if not is_own(path)]
        self._own = {module.path: module for module in own}
        self._meant: dict[str, dict[str, Binding]] = {}
        for module in own:
            self._meant[module.path] = {
                **{name: (module.path, name) for name in module.declared},
                **dict(self._imported(module)),
            }
        self._names = self._told_apart()

    def script(self) -> Script:
        lines = [*self._head(), *(line for module in self._own.values() for line in self._lines_of(module))]
        text = "\n".join(
            [*(text for text, _ in lines), f"//# sourceMappingURL={posixpath.basename(self._page)}.map", ""]
        )
        sources = {_seen_from_page(module.path): module.source for module in self._own.values()}
        return Script(text, [origin for _, origin in lines], sources)

    def _head(self) -> Iterator[tuple[str, None]]:
        for path in self._vendored:
            names = {there: name for (target, there), name in self._names.items() if target == path}
            taken = ", ".join(there if there == name else f"{there} as {name}" for there, name in names.items())
            yield f'import {{ {taken} }} from "{_seen_from_page(path)}";', None

    def _lines_of(self, module: Module) -> Iterator[tuple[str, Origin]]:
        body = list(module.body)
        names = self._names_in(module)
        for place, word, role in module.words:
            if role is not Role.PROPERTY and names.get(word, word) != word:
                text = f"{word}:{names[word]}" if role is Role.BOTH else names[word]
                body[place] = body[place]._replace(text=text)
        source = _seen_from_page(module.path)
        for line in shortened(body):
            for number, text in enumerate(line.text.split("\n")):
                yield text, (source, line.source + number)

    def _names_in(self, module: Module) -> dict[str, str]:
        """What the module's own words are called in the script: what is declared for all of it as told apart, the rest shorter."""
        names = {word: self._names[binding] for word, binding in self._meant[module.path].items()}
        used = Counter(word for _, word, role in module.words if role is not Role.PROPERTY)
        local = [word for word, _ in used.most_common() if word in module.local and word not in names]
        return names | shorter(local, module.local, {names.get(word, word) for word in used.keys() - set(local)})

    def _imported(self, module: Module) -> Iterator[tuple[str, Binding]]:
        """What each imported name stands for."""
        for target, imported in module.imports.items():
            for here, there in imported.items():
                if not is_own(target):
                    yield here, (target, there)
                    continue
                exports = self._own[target].exports
                if there not in exports:
                    raise CannotJoin(f"static/{module.path} imports {there}, which static/{target} does not export")
                # What is imported came before, so what it passes on is known.
                yield here, self._meant[target][exports[there]]

    def _told_apart(self) -> dict[Binding, str]:
        """The name of each binding, a short one that no module means anything by, in the order in which they first stand. What a
        vendored module exports keeps its own, unless some module means another thing by that: markup is known by its `html`."""
        words = {
            path: {word for _, word, role in own.words if role is not Role.PROPERTY} for path, own in self._own.items()
        }
        everywhere = set().union(*words.values())
        short = (name for name in names_of_two_letters if name not in everywhere)
        names: dict[Binding, str] = {}
        for binding in dict.fromkeys(binding for meant in self._meant.values() for binding in meant.values()):
            path, name = binding
            is_shared = any(name in words[other] and self._meant[other].get(name) != binding for other in words)
            keeps = not is_own(path) or len(name) <= 2
            names[binding] = name if keeps and not is_shared else next(short)
        return names

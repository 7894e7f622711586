"""The assets of the pages: for each page one script and one style sheet, joined from ours, under an address that names their
version, so that a phone that has them never asks again. Each is compressed once, as well as can be, and kept: 58 phones open the
page in the same second."""

from __future__ import annotations

import gzip
import hashlib
from functools import cached_property
from pathlib import Path

import brotli
from flask import Flask, Response, request, send_from_directory
from werkzeug.exceptions import NotFound

from facilitator import __version__
from facilitator.domain.kernel import Refusal
from facilitator.web.bundle import Library, is_own
from facilitator.web.modules import pages
from facilitator.web.pruning import pruned, words_in
from facilitator.web.styles import joined_styles
from facilitator.web.variables import with_short_names

year_seconds = 31_536_000
_TYPES = {".css": "text/css", ".js": "text/javascript", ".map": "application/json", ".svg": "image/svg+xml"}
"""What is worth compressing."""


class Assets:
    """What lies in `folder`; `templates` has the pages that load it. With `separate` every file is served by itself, as it is on
    disk at that moment."""

    def __init__(self, folder: Path, templates: Path, *, separate: bool) -> None:
        self._folder = folder
        self._templates = templates
        self._separate = separate
        self._library = Library(folder)
        self._kept: dict[tuple[str, str], bytes] = {}

    def register(self, app: Flask) -> None:
        """Serves them, and gives templates `static`, the address under which everything lies, and `modules`."""
        version = None if self._separate else _fingerprint(self._folder)
        app.jinja_env.globals["static"] = f"/static/{version}" if version else "/static"
        app.jinja_env.globals["modules"] = self.modules

        @app.get("/static/<path:name>")
        def asset(name: str) -> Response:
            named, _, path = name.partition("/")
            try:
                return self._of_this_version(path) if named == version else send_from_directory(self._folder, name)
            except NotFound:
                raise Refusal("unknown_page") from None

    def modules(self, page: str) -> list[str]:
        """What a page's script imports, for the browser to fetch at once."""
        library = Library(self._folder) if self._separate else self._library
        *imported, _ = library.needed_by(f"{pages}/{page}.js")
        return [path for path in imported if self._separate or not is_own(path)]

    def join(self) -> None:
        """Raises CannotJoin, so that whoever starts the server is told, and not the first phone."""
        if not self._separate:
            _ = self._joined

    @cached_property
    def _joined(self) -> dict[str, str]:
        """The files that are not served as they are on disk, by their path."""
        found = joined_styles(self._folder)
        for page in self._library.pages():
            script = self._library.joined(page)
            found |= {page: script.text, f"{page}.map": script.map()}
        return found

    def _of_this_version(self, path: str) -> Response:
        mimetype = _TYPES.get(Path(path).suffix)
        if mimetype is None:
            answer = send_from_directory(self._folder, path, max_age=year_seconds)
        else:
            encoding = request.accept_encodings.best_match(_ENCODERS, "identity")
            answer = Response(self._encoded(path, encoding), mimetype=mimetype)
            answer.vary.add("Accept-Encoding")
            if encoding != "identity":
                answer.content_encoding = encoding
            answer.cache_control.max_age = year_seconds
            answer.cache_control.public = True
        answer.cache_control.immutable = True
        return answer

    def _encoded(self, path: str, encoding: str) -> bytes:
        if (path, encoding) not in self._kept:
            self._kept[path, encoding] = _ENCODERS[encoding](self._content(path))
        return self._kept[path, encoding]

    def _content(self, path: str) -> bytes:
        text = self._joined.get(path)
        if text is None:
            return self._on_disk(path)
        if path.endswith(".css"):
            words = words_in(self._made_of(Path(path).stem))
            text = with_short_names(pruned(text, words), words)
        return text.encode()

    def _made_of(self, page: str) -> str:
        """All text from which a class on the page can come: its scripts and the templates."""
        entry = f"{pages}/{page}.js"
        scripts = [path for path in self._library.needed_by(entry) if not is_own(path)] if entry in self._joined else []
        templates = [path.read_text(encoding="utf-8") for path in sorted(self._templates.glob("*.html"))]
        vendored = [self._on_disk(path).decode() for path in scripts]
        return "\n".join([self._joined.get(entry, ""), *vendored, *templates])

    def _on_disk(self, path: str) -> bytes:
        # By the one way of writing it: what is kept under each of `js/./a`, `x/../js/a` … would fill the memory.
        if path not in self._names:
            raise NotFound
        return (self._folder / path).read_bytes()

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(path.relative_to(self._folder).as_posix() for path in _files_in(self._folder))


_ENCODERS = {
    "br": brotli.compress,
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "identity": lambda data: data,
}


def _files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _fingerprint(folder: Path) -> str:
    """Changes when any file changes, or what joins them."""
    seen = hashlib.sha256(__version__.encode())
    for path in _files_in(folder):
        seen.update(path.relative_to(folder).as_posix().encode())
        seen.update(path.read_bytes())
    return seen.hexdigest()[:12]

"""Static assets: per page one bundled script and style sheet, built by `python3 -m tools.build` into `static/built`, served under
a versioned URL with immutable caching. Each is compressed before the server accepts requests: 58 phones open the page in the same
second.

If the sources are newer than the build, files are served unbundled from disk."""

from __future__ import annotations

import gzip
import hashlib
import json
import posixpath
from collections.abc import Callable, Iterable
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import brotli
from flask import Flask, Response, request, send_from_directory
from werkzeug.exceptions import NotFound

from facilitator import __version__
from facilitator.domain.kernel import Refusal

built = "built"
year_seconds = 31_536_000
_TYPES = {".css": "text/css", ".js": "text/javascript"}
_ENCODERS: dict[str, Callable[[bytes], bytes]] = {
    # A tenth larger than at the best quality, in a third of the time; the start waits for it.
    "br": partial(brotli.compress, quality=10),
    "gzip": partial(gzip.compress, mtime=0),
}


class Assets:
    """`folder` has the assets and `templates` the pages that load them. `separate` disables the build. `secure` is for https,
    where browsers accept brotli; over http they accept only gzip."""

    def __init__(self, folder: Path, templates: Path, *, separate: bool, secure: bool) -> None:
        self._folder = folder
        self._encodings = ("br", "gzip") if secure else ("gzip",)
        manifest = read_manifest(folder)
        self.are_newer = manifest.get("sources") != digest_of(sources_in(folder, templates))
        self._imports = {} if separate or self.are_newer else manifest["imports"]
        self._encoded: dict[tuple[str, str], bytes] = {}

    def register(self, app: Flask) -> None:
        """Registers the route and the template globals: `static` is the base URL, `script` and `style` are a page's files,
        `imported` its script's imports, to preload."""
        version = digest_of(_files_in(self._folder), __version__)[:12] if self._imports else None
        static = f"/static/{version}" if version else "/static"
        app.jinja_env.globals |= {
            "static": static,
            "script": lambda page: f"{static}/{built}/{page}.js" if version else f"{static}/js/pages/{page}.js",
            "style": lambda page: f"{static}/{built}/{page}.css" if version else f"{static}/css/pages/{page}.css",
            "imported": lambda page: [f"{static}/{built}/{name}" for name in self._imports.get(page, ())],
        }

        @app.get("/static/<path:name>")
        def asset(name: str) -> Response:
            named, _, path = name.partition("/")
            try:
                return self._of_this_version(path) if named == version else send_from_directory(self._folder, name)
            except NotFound:
                raise Refusal("unknown_page") from None

    def arrival(self) -> str:
        """Returns the script inlined in every page, which the CSP allows by its hash."""
        path = f"{built}/arrival.js" if self._imports else "js/arrival.js"
        return (self._folder / path).read_text(encoding="utf-8")

    def compress(self) -> None:
        """Compresses all built assets in advance, so that no request waits for it."""
        for path in self._compressed if self._imports else ():
            for encoding in self._encodings:
                self._in_encoding(path, encoding)

    def _of_this_version(self, path: str) -> Response:
        if posixpath.normpath(path) != path:
            raise NotFound
        encoding = request.accept_encodings.best_match(self._encodings)
        if path in self._compressed and encoding:
            answer = Response(self._in_encoding(path, encoding), mimetype=_TYPES[Path(path).suffix])
            answer.content_encoding = encoding
            answer.cache_control.public = True
            answer.cache_control.max_age = year_seconds
        else:
            answer = send_from_directory(self._folder, path, max_age=year_seconds)
        if path in self._compressed:
            answer.vary.add("Accept-Encoding")
        answer.cache_control.immutable = True
        return answer

    def _in_encoding(self, path: str, encoding: str) -> bytes:
        key = path, encoding
        if key not in self._encoded:
            self._encoded[key] = _ENCODERS[encoding]((self._folder / path).read_bytes())
        return self._encoded[key]

    @cached_property
    def _compressed(self) -> frozenset[str]:
        files = (path for path in (self._folder / built).iterdir() if path.suffix in _TYPES)
        return frozenset(path.relative_to(self._folder).as_posix() for path in files)


def read_manifest(folder: Path) -> dict[str, Any]:
    """Returns the manifest: `sources` is the digest of the sources built, `imports` the imports of each page's script. Empty if
    nothing is built."""
    path = folder / built / "manifest.json"
    manifest: dict[str, Any] = json.loads(path.read_bytes()) if path.is_file() else {}
    return manifest


def sources_in(folder: Path, templates: Path) -> list[Path]:
    """Returns everything `tools/build.mjs` reads; templates too, since unused CSS is removed by the classes they name."""
    return [path for part in (folder / "css", folder / "js", folder / "vendor", templates) for path in _files_in(part)]


def digest_of(files: Iterable[Path], more: str = "") -> str:
    """Returns a digest of file names and contents."""
    seen = hashlib.sha256(more.encode())
    for path in files:
        seen.update(path.name.encode())
        seen.update(hashlib.sha256(path.read_bytes()).digest())
    return seen.hexdigest()


def _files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())

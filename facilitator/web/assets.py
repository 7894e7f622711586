"""The assets of the pages, under an address that names their version, so that a phone that has them never asks again.
Compressed once and kept: 58 phones that open the page in the same second ask for the same sixty files."""

from __future__ import annotations

import hashlib
from pathlib import Path

from flask import Flask, Response, send_from_directory
from flask_compress import Compress
from werkzeug.exceptions import NotFound

from facilitator.domain.kernel import Refusal

year_seconds = 31_536_000


def register(app: Flask, folder: Path) -> None:
    """Serves `folder` and gives templates `static`, the address that everything in it lies under."""
    version = _fingerprint(folder)
    app.jinja_env.globals["static"] = f"/static/{version}"
    compress = _keeping(app)

    @app.get("/static/<path:name>")
    @compress.compressed()
    def asset(name: str) -> Response:
        named, _, rest = name.partition("/")
        is_current = named == version
        try:
            answer = send_from_directory(
                folder, rest if is_current else name, max_age=year_seconds if is_current else 0
            )
        except NotFound:
            raise Refusal("unknown_page") from None
        answer.cache_control.immutable = is_current
        # The compressor keeps only what is not streamed.
        answer.direct_passthrough = False
        answer.set_data(answer.get_data())
        return answer


class _Kept(dict[str, bytes]):
    """What Flask-Compress takes for a cache."""

    def set(self, key: str, value: bytes) -> None:
        self[key] = value


def _keeping(app: Flask) -> Compress:
    """A compressor of its own for assets; the one for everything else must keep nothing."""
    app.config.update(
        COMPRESS_REGISTER=False, COMPRESS_CACHE_BACKEND=_Kept, COMPRESS_CACHE_KEY=lambda request: request.path
    )
    compress = Compress(app)
    app.config.update(COMPRESS_REGISTER=True, COMPRESS_CACHE_BACKEND=None, COMPRESS_CACHE_KEY=None)
    return compress


def _fingerprint(folder: Path) -> str:
    """Changes when any file changes."""
    seen = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        seen.update(path.relative_to(folder).as_posix().encode())
        seen.update(path.read_bytes())
    return seen.hexdigest()[:12]

"""Runs the server: configuration checks, start, and a clean stop on Ctrl-C."""

from __future__ import annotations

import errno
import logging
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from facilitator import concurrency
from facilitator.concurrency import AsyncMode, listening
from facilitator.memory import hand_back_what_is_free, uncollected_start
from facilitator.settings import Settings

if TYPE_CHECKING:
    from ssl import SSLContext


class CertificateProblem(Exception):
    """The certificate is unusable: a file is missing or unreadable, or certificate and key do not match."""


class PortProblem(Exception):
    """The server cannot listen. `code` is `port_taken`, `no_permission` or `bad_host`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def run(settings: Settings, mode: AsyncMode, say: Callable[..., str]) -> None:
    """Serves until Ctrl-C or SIGTERM. Raises DatabaseProblem, PortProblem, CertificateProblem."""
    hand_back_what_is_free()
    concurrency.patch(mode)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("facilitator.http").setLevel(logging.WARNING)
    # Before importing the server's libraries, which takes a second, so that wrong options are reported at once.
    tls = _certificate(settings)
    listener = _listen(settings)
    with uncollected_start():
        # These imports must follow `patch`.
        from facilitator.store.journal import Journal, state_of
        from facilitator.web.app import create_app
        from facilitator.web.welcome import welcome

        # What cannot be read is said by `create_app`.
        with suppress(OSError):
            if state_of(settings.database) is Journal.CUT_SHORT:
                print(say("database.cut_short"), flush=True)
        application = create_app(settings, mode=mode)
    application.assets.compress()
    if application.assets.are_newer and not settings.separate_modules:
        print(say("server.assets_newer"), flush=True)
    print(welcome(application.context, say), flush=True)
    concurrency.serve(mode, application.flask, listener, tls)
    print(say("server.stopping"), flush=True)
    application.stop()


def _certificate(settings: Settings) -> SSLContext | None:
    if settings.tls_cert is None and settings.tls_key is None:
        return None
    if settings.tls_cert is None or settings.tls_key is None:
        raise CertificateProblem
    try:
        return listening.certified(settings.tls_cert, settings.tls_key)
    except OSError:
        raise CertificateProblem from None


def _listen(settings: Settings) -> socket.socket:
    try:
        return listening.listen(settings.host, settings.port)
    except OSError as error:
        codes = {errno.EADDRINUSE: "port_taken", errno.EACCES: "no_permission"}
        raise PortProblem(codes.get(error.errno or 0, "bad_host")) from None

"""How the server does many things at once. The only package that names a library for it, so that moving to another is one flag.

`patch` comes before everything else is imported: it makes the standard library's sockets, locks and threads those of the mode."""

from __future__ import annotations

import logging
import os
import signal
import socket
import warnings
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ssl import SSLContext


class AsyncMode(StrEnum):
    EVENTLET = "eventlet"
    GEVENT = "gevent"


def patch(mode: AsyncMode) -> None:
    if mode is AsyncMode.EVENTLET:
        # The deprecation is known (hence the second mode), and an organiser cannot act on it.
        warnings.filterwarnings("ignore", message="(?s).*Eventlet is deprecated")
        # The server does no DNS lookups, and importing dnspython takes longer than the rest of eventlet.
        os.environ.setdefault("EVENTLET_NO_GREENDNS", "yes")
        import eventlet

        eventlet.monkey_patch()
        from facilitator.concurrency.eventlet_server import limit_frames

        limit_frames()
    else:
        from gevent import monkey

        monkey.patch_all()


def native_threads(mode: AsyncMode | None) -> Callable[[Callable[[], None]], None]:
    """Runs work that blocks outside the loop and waits for it, letting others run; errors are raised here. Without a mode there
    is no loop, as in a command that serves nobody: the work is done at once."""
    if mode is None:
        return lambda work: work()
    if mode is AsyncMode.EVENTLET:
        from eventlet import tpool

        execute: Callable[[Callable[[], None]], None] = tpool.execute
        return execute
    from gevent import get_hub

    return lambda work: _raised_here(get_hub().threadpool.apply, work)


def _raised_here(apply: Callable[[Callable[[], None]], object], work: Callable[[], None]) -> None:
    """gevent prints what is raised in its threads before it hands it over; where not even that can be written, as on a full
    disk, the caller would wait for ever."""
    raised: list[Exception] = []

    def guarded() -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001 (raised again below)
            raised.append(error)

    apply(guarded)
    if raised:
        raise raised[0]


def serve(mode: AsyncMode, app: Any, listener: socket.socket, tls: SSLContext | None = None) -> None:
    """Serves until Ctrl-C (SIGINT) or SIGTERM, then returns with every connection still open, so that goodbyes can be said. With a
    certificate, the TLS handshake is part of a connection's first read, so that a silent client holds up no other."""
    quiet = logging.getLogger("facilitator.http")
    if mode is AsyncMode.EVENTLET:
        from facilitator.concurrency import eventlet_server as server
    else:
        from facilitator.concurrency import gevent_server as server  # type: ignore[no-redef]
    server.start(app, listener, tls, quiet)
    _wait_for_a_signal()


def _wait_for_a_signal() -> None:
    """Without an exception, which would strike whichever connection was being served, and may be swallowed there. The next signal
    ends the process at once."""
    waits, wakes = socket.socketpair()
    wakes.setblocking(False)
    signal.set_wakeup_fd(wakes.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: None)
    waits.recv(1)
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)

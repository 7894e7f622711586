"""Waiting for the signal that ends the server."""

from __future__ import annotations

import signal
import socket


def wait_for_a_signal() -> None:
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

"""Packets of the socket. One that nobody can read, or that no client of ours sends, ends the connection before it reaches a
handler, and quietly: what a stranger sends is no bug of ours, and its content is never logged."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import socketio
from socketio.packet import CONNECT, DISCONNECT, EVENT, Packet

log = logging.getLogger(__name__)

_TAKEN = (CONNECT, DISCONNECT, EVENT)
"""No answers and no bytes: the server asks for neither."""
_RESERVED = ("connect", "disconnect")
"""What the library tells its handlers; an event of that name would be taken for the real thing."""


class Unreadable(Exception):
    """Not a packet."""


class StrictPacket(Packet):  # type: ignore[misc]
    uses_binary_events = False

    def decode(self, encoded_packet: str) -> int:
        """How many attachments follow, which is none. Raises Unreadable."""
        try:
            super().decode(encoded_packet)
        except (ValueError, RecursionError):
            raise Unreadable from None
        if self.packet_type not in _TAKEN or (self.packet_type == EVENT and not _is_event(self.data)):
            raise Unreadable
        return 0


def register(server: socketio.Server, *, bytes_max: int) -> None:
    """`bytes_max` is how long a message may be, in one piece or in many."""
    take = server.eio.handlers["message"]

    def on_message(connection_id: str, encoded: object) -> None:
        if not is_taken(connection_id, encoded):
            log.warning("a connection sent what is no packet and was closed")
            hang_up(connection_id)

    def is_taken(connection_id: str, encoded: object) -> bool:
        if not isinstance(encoded, str) or not encoded:
            return False
        try:
            take(connection_id, encoded)
        except Unreadable:
            return False
        return True

    def hang_up(connection_id: str) -> None:
        connection = server.eio.sockets.get(connection_id)
        if connection is not None:
            connection.close(wait=False)

    server.eio.on("message", on_message)
    # The library's own way waits until the client has fetched the goodbye, and a stranger over long-polling never does.
    server.eio.disconnect = hang_up
    server.eio.logger.addFilter(_without_their_traceback)
    server.eio._async = server.eio._async | {"websocket": _of_limited_length(server.eio._async["websocket"], bytes_max)}


def in_a_row(server: socketio.Server) -> AbstractContextManager[object]:
    """While one holds this, nobody else sends: of an event with bytes, two packets follow one another. Only threads could come
    between; in the other modes nothing that sends gives way."""
    if server.eio.async_mode != "threading":
        return nullcontext()
    lock, put = threading.RLock(), server.eio.send_packet

    def send_packet(connection_id: str, packet: object) -> None:
        with lock:
            put(connection_id, packet)

    server.eio.send_packet = send_packet
    return lock


def _of_limited_length(websocket: Callable[..., Any], bytes_max: int) -> Callable[..., Any]:
    """The library looks at a message when it is whole, which one in endless pieces never is."""

    def limited(handler: object, server: object) -> object:
        made = websocket(handler, server)
        if hasattr(made, "server_args"):
            made.server_args["max_message_size"] = bytes_max
        return made

    return limited


def _without_their_traceback(record: logging.LogRecord) -> bool:
    """A body over long-polling that is no payload is the sender's mistake; the library logs it like a bug."""
    if record.msg == "post request handler error":
        record.exc_info = None
    return True


def _is_event(data: object) -> bool:
    return isinstance(data, list) and bool(data) and isinstance(data[0], str) and data[0] not in _RESERVED

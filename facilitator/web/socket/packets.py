"""Validates Socket.IO packets. An unparsable packet, or one our clients never send, closes the connection before it reaches a
handler, without a traceback: a stranger's input is no bug of ours, and its content is never logged."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import engineio.packet
import socketio
from socketio.packet import CONNECT, DISCONNECT, EVENT, Packet

log = logging.getLogger(__name__)

_TAKEN = (CONNECT, DISCONNECT, EVENT)
"""No acknowledgements and no binary packets: the server requests neither."""
_RESERVED = ("connect", "disconnect")
"""Reserved names: the library would take such an event for its own notification."""


kept_characters_max = 4_000_000
kept_packets_max = 2_000
"""Limits of the send queue per connection (several whole views of a large workshop). Beyond them, packets are dropped and the
connection is closed as soon as possible."""
_KEPT_ALWAYS = (engineio.packet.CLOSE, engineio.packet.PING)


class InvalidPacket(Exception):
    """Not a valid packet."""


class StrictPacket(Packet):  # type: ignore[misc]
    uses_binary_events = False

    def decode(self, encoded_packet: str) -> int:
        """Decodes the packet; returns 0, the number of attachments. Raises InvalidPacket."""
        try:
            super().decode(encoded_packet)
        except (ValueError, RecursionError):
            raise InvalidPacket from None
        is_taken = self.packet_type in _TAKEN
        if self.packet_type == EVENT:
            data = self.data
            is_taken = isinstance(data, list) and bool(data) and isinstance(data[0], str) and data[0] not in _RESERVED
        if not is_taken:
            raise InvalidPacket
        # The library's reply for an unknown namespace repeats its name at any length.
        if self.namespace not in (None, "/"):
            raise InvalidPacket
        return 0


def register(server: socketio.Server, *, bytes_max: int) -> None:
    """`bytes_max` is the maximum message size, fragmented or not."""
    take = server.eio.handlers["message"]

    def on_message(connection_id: str, encoded: object) -> None:
        try:
            # Bytes and empty messages are refused like any text that is no packet.
            take(connection_id, encoded if isinstance(encoded, str) and encoded else "?")
        except InvalidPacket:
            log.warning("a connection sent what is no packet and was closed")
            hang_up(connection_id)
        else:
            if is_overfull(server, connection_id):
                log.warning("a connection read none of its answers and was closed")
                cut_off(server, connection_id)

    def hang_up(connection_id: str) -> None:
        connection = server.eio.sockets.get(connection_id)
        if connection is not None:
            connection.close(wait=False)

    server.eio.on("message", on_message)
    # The library's disconnect waits until the client has fetched the closing packet, which over long-polling may never happen.
    server.eio.disconnect = hang_up
    server.eio.logger.addFilter(_without_their_traceback)
    server.eio._async = server.eio._async | {
        "websocket": _of_limited_length(server.eio._async["websocket"], bytes_max),
        "queue": _of_limited_content(server.eio._async["queue"]),
    }


def is_overfull(server: socketio.Server, connection_id: str) -> bool:
    """Returns whether the connection's send queue has overflowed."""
    connection = server.eio.sockets.get(connection_id)
    return connection is not None and connection.queue.is_overfull


def cut_off(server: socketio.Server, connection_id: str) -> None:
    """Closes a connection at once, dropping unsent data."""
    connection = server.eio.sockets.get(connection_id)
    if connection is not None:
        connection.close(wait=False, abort=True)


def _of_limited_length(websocket: Callable[..., Any], bytes_max: int) -> Callable[..., Any]:
    """Limits message size while reading: the library checks complete messages only, and an endlessly fragmented one never
    completes."""

    def limited(handler: object, server: object) -> object:
        made = websocket(handler, server)
        if hasattr(made, "server_args"):
            made.server_args["max_message_size"] = bytes_max
        return made

    return limited


def _of_limited_content(queue: type[Any]) -> type[Any]:
    """Bounds the send queue: over long-polling, packets wait until the client fetches them."""

    class Limited(queue):  # type: ignore[misc]
        is_overfull = False

        def put(self, item: Any, *how: Any, **else_how: Any) -> None:
            waiting = [packet for packet in self.queue.copy() if packet is not None]
            characters = sum(len(packet.data) for packet in waiting if packet.data)
            is_full = len(waiting) >= kept_packets_max or characters > kept_characters_max
            if is_full and item is not None and item.packet_type not in _KEPT_ALWAYS:
                self.is_overfull = True
            else:
                super().put(item, *how, **else_how)

    return Limited


def _without_their_traceback(record: logging.LogRecord) -> bool:
    """Suppresses the traceback that the library logs for an invalid long-polling body."""
    if record.msg == "post request handler error":
        record.exc_info = None
    return True

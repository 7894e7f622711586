"""Websocket frames (RFC 6455 §5), as far as the proxy and the phones need them: unfragmented."""

from __future__ import annotations

import asyncio
import os
import struct
from dataclasses import dataclass
from enum import IntEnum

payload_bytes_max = 16_000_000


class Opcode(IntEnum):
    TEXT = 1
    BINARY = 2
    CLOSE = 8
    PING = 9
    PONG = 10


@dataclass(frozen=True, slots=True)
class Frame:
    """`raw` is the frame as read, to be forwarded unchanged."""

    opcode: int
    payload: bytes
    raw: bytes

    @property
    def text(self) -> str:
        """The text; empty for binary frames."""
        return self.payload.decode() if self.opcode == Opcode.TEXT else ""


async def read_frame(reader: asyncio.StreamReader) -> Frame:
    """Raises asyncio.IncompleteReadError at the end of the connection."""
    head = await reader.readexactly(2)
    length, mask = head[1] & 0x7F, b""
    raw = head
    if length >= 126:
        more = await reader.readexactly(2 if length == 126 else 8)
        length, raw = int.from_bytes(more), raw + more
    assert length <= payload_bytes_max
    if head[1] & 0x80:
        mask = await reader.readexactly(4)
        raw += mask
    body = await reader.readexactly(length)
    return Frame(head[0] & 0x0F, _masked(body, mask) if mask else body, raw + body)


def written(payload: bytes, opcode: Opcode = Opcode.TEXT) -> bytes:
    """Returns a client frame: masked."""
    length, mask = len(payload), os.urandom(4)
    if length < 126:
        size = struct.pack(">B", 0x80 | length)
    elif length < 65_536:
        size = struct.pack(">BH", 0x80 | 126, length)
    else:
        size = struct.pack(">BQ", 0x80 | 127, length)
    return bytes([0x80 | opcode]) + size + mask + _masked(payload, mask)


def _masked(payload: bytes, mask: bytes) -> bytes:
    if not payload:
        return b""
    key = (mask * (len(payload) // 4 + 1))[: len(payload)]
    return (int.from_bytes(payload) ^ int.from_bytes(key)).to_bytes(len(payload))

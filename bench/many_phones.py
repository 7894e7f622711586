"""Many phones in one process: hand-written WebSockets (RFC 6455) with minimal work per phone, so that the server is measured.
Speaks Engine.IO 4 and Socket.IO 5 as in docs/protocol.md."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import time
from typing import Any

_TEXT, _BINARY, _CLOSE, _PING = 1, 2, 8, 9
answer_seconds_max = 60


class Phone:
    """One socket. `choices` are the measures this seat may vote for, from its first view."""

    def __init__(self, number: int, token: str) -> None:
        self.number = number
        self.token = token
        self.choices: list[str] = []
        self.voted: list[str] = []
        self.is_seated = asyncio.Event()
        self.heard = 0
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._acks = 0
        self._writer: asyncio.StreamWriter | None = None
        self._listening: asyncio.Task[None] | None = None

    async def connect(self, host: str, port: int) -> None:
        reader, writer = await asyncio.open_connection(host, port)
        self._writer = writer
        key = base64.b64encode(os.urandom(16)).decode()
        writer.write(
            f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        head = await reader.readuntil(b"\r\n\r\n")
        assert b" 101 " in head.partition(b"\r\n")[0], head
        self._listening = asyncio.create_task(self._listen(reader))
        await asyncio.wait_for(self.is_seated.wait(), answer_seconds_max)

    async def command(self, name: str, data: dict[str, Any]) -> tuple[dict[str, Any], float]:
        """Returns the answer, and the seconds until it arrived."""
        self._acks += 1
        answer = self._answers[self._acks] = asyncio.get_running_loop().create_future()
        payload = {"id": f"c{self.number}-{self._acks}", "name": name, "data": data, "age_ms": 0}
        begun = time.perf_counter()
        self._send(f'42{self._acks}["command",{json.dumps(payload)}]')
        found = await asyncio.wait_for(answer, answer_seconds_max)
        return found, time.perf_counter() - begun

    def leave(self) -> None:
        if self._listening is not None:
            self._listening.cancel()
        if self._writer is not None:
            self._writer.close()

    def _send(self, text: str) -> None:
        body = text.encode()
        size = bytes([0x80 | len(body)]) if len(body) < 126 else bytes([0xFE]) + len(body).to_bytes(2, "big")
        assert self._writer is not None
        # A zero mask leaves the payload unchanged.
        self._writer.write(bytes([0x80 | _TEXT]) + size + bytes(4) + body)

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        while True:
            first, size = await reader.readexactly(2)
            if size == 126:
                size = int.from_bytes(await reader.readexactly(2), "big")
            elif size == 127:
                size = int.from_bytes(await reader.readexactly(8), "big")
            body = await reader.readexactly(size)
            if first & 15 == _TEXT:
                self._hear(body)
            elif first & 15 == _CLOSE:
                return

    def _hear(self, body: bytes) -> None:
        self.heard += len(body)
        if body.startswith(b"0"):
            self._send("40" + json.dumps({"token": self.token}))
        elif body.startswith(b"2"):
            self._send("3")
        elif body.startswith(b"43"):
            number, bracket, rest = body[2:].partition(b"[")
            self._answers.pop(int(number)).set_result(json.loads(bracket + rest)[0])
        elif body.startswith(b'42["view"'):
            records = json.loads(body[2:])[1]["records"]
            self.choices = records.get("choices", {}).get("measures", [])
            self.is_seated.set()

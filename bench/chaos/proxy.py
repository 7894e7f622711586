"""The bad network: a proxy between phones and server that cuts, delays, duplicates and reorders traffic, driven by a seed.

It does what networks, phones and proxies do to connections: refuses one, cuts it, or silences it; delivers data of an old
connection late, after that of a newer one, or never; sends a request twice; delivers an answer twice, late, or after later
messages. It never reorders two deltas on one connection, since TCP keeps their order and the protocol relies on it."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from random import Random

from bench.chaos.frames import Frame, Opcode, read_frame

stream_bytes_max = 4_000_000
lines_lost = (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError)


@dataclass(frozen=True, slots=True)
class Mischief:
    """Probabilities per connection or frame; `late_seconds` is the maximum delay."""

    refused: float = 0.06
    silent: float = 0.0015
    cut: float = 0.012
    late: float = 0.1
    late_seconds: float = 0.25
    doubled: float = 0.1
    reordered: float = 0.1
    answer_lost: float = 0.1


@dataclass(slots=True, eq=False)
class Line:
    """One connection through the proxy; once `silent`, nothing passes and neither end is told."""

    down: asyncio.StreamWriter
    up: asyncio.StreamWriter
    silent: bool = False

    def cut(self) -> None:
        for end in (self.down, self.up):
            end.close()


class Proxy:
    """`done` counts the faults injected, by name."""

    def __init__(self, server_port: int, random: Random, mischief: Mischief) -> None:
        self.done: Counter[str] = Counter()
        self.calm = False
        self._server_port = server_port
        self._random = random
        self._mischief = mischief
        self._lines: set[Line] = set()
        self._serving: set[asyncio.Task[None]] = set()

    async def open(self) -> int:
        """Returns the port for phones."""
        self._listening = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=stream_bytes_max)
        return int(self._listening.sockets[0].getsockname()[1])

    async def close(self) -> None:
        self._listening.close()
        for serving in self._serving:
            serving.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    def settle(self) -> None:
        """Stops injecting faults, and closes silent connections."""
        self.calm = True
        for line in list(self._lines):
            if line.silent:
                line.cut()

    def _does(self, name: str, chance: float) -> bool:
        if self.calm or self._random.random() >= chance:
            return False
        self.done[name] += 1
        return True

    async def _late(self) -> None:
        if self._does("late", self._mischief.late):
            await asyncio.sleep(self._random.random() * self._mischief.late_seconds)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        try:
            if not self._does("refused", self._mischief.refused):
                await self._pass_on(reader, writer)
        except lines_lost:
            self.done["line lost"] += 1
        except asyncio.CancelledError:
            # The run is over, and nothing awaits this task.
            pass
        finally:
            writer.close()
            self._serving.discard(task)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        await self._late()
        if b"upgrade: websocket" in head.lower():
            await self._pass_socket_on(head, reader, writer)
        else:
            await self._pass_request_on(head + await reader.readexactly(_length(head)), writer)

    # -- requests

    async def _pass_request_on(self, request: bytes, writer: asyncio.StreamWriter) -> None:
        asked = [self._ask(request)]
        if self._does("request doubled", self._mischief.doubled):
            asked.append(self._ask(request))
        answers = [
            answer for answer in await asyncio.gather(*asked, return_exceptions=True) if isinstance(answer, bytes)
        ]
        if answers and not self._does("answer lost", self._mischief.answer_lost):
            writer.write(self._random.choice(answers))
            await writer.drain()

    async def _ask(self, request: bytes) -> bytes:
        await self._late()
        reader, writer = await asyncio.open_connection("127.0.0.1", self._server_port)
        try:
            writer.write(request)
            await writer.drain()
            answer = await reader.read(-1)
            await self._late()
            return answer
        finally:
            writer.close()

    # -- sockets

    async def _pass_socket_on(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_connection("127.0.0.1", self._server_port, limit=stream_bytes_max)
        line = Line(writer, to_server)
        self._lines.add(line)
        try:
            to_server.write(head)
            writer.write(await from_server.readuntil(b"\r\n\r\n"))
            await asyncio.gather(self._carry_up(line, reader), self._carry_down(line, from_server))
        finally:
            self._lines.discard(line)
            line.cut()

    async def _carry_up(self, line: Line, reader: asyncio.StreamReader) -> None:
        """A phone's data is still delivered after the phone has gone, possibly after data of its newer connection."""
        with suppress(*lines_lost):
            await self._carry(line, reader, line.up, event="42")
        line.cut()

    async def _carry_down(self, line: Line, reader: asyncio.StreamReader) -> None:
        with suppress(*lines_lost):
            await self._carry(line, reader, line.down, event="43")
        line.down.close()

    async def _carry(
        self, line: Line, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, event: str
    ) -> None:
        """Forwards one direction of a connection to its end. Frames beginning with `event` (commands upwards, answers downwards)
        may be duplicated or reordered."""
        read: asyncio.Queue[Frame | None] = asyncio.Queue()
        reading = asyncio.create_task(_read_all(reader, read))
        held = b""
        try:
            while True:
                frame = await self._next(read, waits=bool(held))
                if frame is None or frame.opcode == Opcode.CLOSE:
                    writer.write(held)
                    return
                if self._does("line gone silent", self._mischief.silent):
                    line.silent = True
                if line.silent:
                    continue
                await self._late()
                is_event = frame.text.startswith(event)
                if is_event and not held and self._does("reordered", self._mischief.reordered):
                    held = frame.raw
                    continue
                writer.write(frame.raw + held)
                held = b""
                if is_event and self._does("doubled", self._mischief.doubled):
                    writer.write(frame.raw)
                await writer.drain()
                if self._does("cut", self._mischief.cut):
                    line.cut()
                    return
        finally:
            reading.cancel()

    async def _next(self, read: asyncio.Queue[Frame | None], *, waits: bool) -> Frame | None:
        """Returns the next frame, None at the end. With a frame held back, waits only `late_seconds` for another to overtake
        it."""
        if not waits:
            return await read.get()
        try:
            return await asyncio.wait_for(read.get(), self._mischief.late_seconds)
        except TimeoutError:
            return Frame(Opcode.TEXT, b"", b"")


async def _read_all(reader: asyncio.StreamReader, read: asyncio.Queue[Frame | None]) -> None:
    try:
        while True:
            read.put_nowait(await read_frame(reader))
    finally:
        read.put_nowait(None)


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0

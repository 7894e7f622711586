"""A phone implemented from docs/protocol.md: an outbox that sends one command at a time until answered (S1, S8), a view that
follows deltas (S5, S7), and a restart after every loss (S9). Keeps all answers for the referee."""

from __future__ import annotations

import asyncio
import json
import zlib
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any

from bench.chaos.frames import Opcode, read_frame, written
from bench.chaos.proxy import lines_lost, stream_bytes_max

by_request = 0.15
"""Probability of sending by HTTP request while without a socket."""
pause_seconds_max = 0.12
waiting_max = 3
votes_each = 5
not_now = {"too_fast", "not_saved", "internal"}
expected = not_now - {"internal"}
Record = dict[str, Any]


class LineLost(Exception):
    """The connection was lost; the phone starts again."""


@dataclass(frozen=True, slots=True)
class Act:
    id: str
    name: str
    data: dict[str, str]


@dataclass(frozen=True, slots=True)
class Patience:
    """Timeouts in seconds: for an answer, a connection, a request, and the maximum delay before reconnecting."""

    answer: float = 1.5
    connect: float = 3.0
    request: float = 3.0
    back: float = 0.2


OURS = Patience(answer=10, connect=8, request=15, back=2)
"""As in our pages (static/js/line/connection.js)."""


@dataclass(eq=False)
class Phone:
    """`port` is the proxy's; without a `token` it joins first. `answers` holds every sequence number each act was answered with,
    `refusals` the refused acts with the code."""

    name: str
    code: str
    port: int
    random: Random
    token: str = ""
    packed: bool = False
    patience: Patience = Patience()
    acted: list[Act] = field(default_factory=list)
    answers: dict[str, list[int]] = field(default_factory=dict)
    refusals: list[tuple[str, str]] = field(default_factory=list)
    records: dict[str, Record] = field(default_factory=dict)
    seq: int = -1
    starts: int = 0
    told_not_saved: int = 0

    def __post_init__(self) -> None:
        self._outbox: deque[Act] = deque()
        self._refreshing = False
        self._writer: asyncio.StreamWriter | None = None
        self._numbers = count(1)
        self._waiting: dict[int, asyncio.Future[Record]] = {}
        self._said: dict[int, str] = {}
        self._moved = asyncio.Event()
        self._measures: list[str] = []
        self._votes: set[str] = set()

    @property
    def is_done(self) -> bool:
        return not self._outbox

    async def live(self) -> None:
        """Runs until cancelled."""
        while not self.token:
            await self._join()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._keep_connected())
            tasks.create_task(self._send_all())

    async def _join(self) -> None:
        await asyncio.sleep(self.random.random() * self.patience.back)
        with suppress(LineLost):
            body = {"table": 1 + self.random.randrange(4), "id": f"secret-of-{self.name}-{self.code}"}
            self.token = (await self.request("POST", "join", body)).get("token", "")

    # -- acting

    async def act(self, times: int, measures_seen: int) -> None:
        """Posts and votes `times` times; the last acts may still be in the outbox on return."""
        while len(self.acted) < times:
            await asyncio.sleep(self.random.random() * pause_seconds_max)
            if not self.token or len(self._outbox) >= waiting_max:
                continue
            choice, number = self.random.random(), len(self.acted)
            seen = self._seen(measures_seen)
            if choice < 0.3 or not seen:
                self.put("post_measure", measure=f"m-{self.name}-{number}", title=f"Tiltak {number}")
            elif choice < 0.5:
                self.put(
                    "post_comment", comment=f"k-{self.name}-{number}", measure=self.random.choice(seen), text="Bra"
                )
            else:
                self.vote(measures_seen)

    def vote(self, measures_seen: int) -> None:
        """Votes for one of the newest measures, or takes a vote back."""
        seen = self._seen(measures_seen)
        if self._votes and (len(self._votes) == votes_each or not seen or self.random.random() < 0.4):
            measure = self.random.choice(sorted(self._votes))
            self._votes.remove(measure)
            self.put("take_back_vote", measure=measure)
        elif seen:
            measure = self.random.choice(seen)
            self._votes.add(measure)
            self.put("cast_vote", measure=measure)

    def _seen(self, most: int) -> list[str]:
        return [record["id"] for record in self.records.values() if record["kind"] == "measure"][-most:]

    def put(self, name: str, **data: str) -> None:
        act = Act(f"{self.name}-{len(self.acted)}", name, data)
        self.acted.append(act)
        self._outbox.append(act)
        self._moved.set()

    # -- the outbox

    async def _send_all(self) -> None:
        while True:
            while not self._outbox:
                self._moved.clear()
                await self._moved.wait()
            act = self._outbox[0]
            answer = await self._deliver(act)
            if answer is None:
                await asyncio.sleep(0.02 + self.random.random() * 0.1)
                continue
            self._outbox.popleft()

    async def _deliver(self, act: Act) -> Record | None:
        """Returns the answer; None if the act must be resent."""
        try:
            if self.is_connected:
                answer = await self._emit(act)
            elif self.random.random() < by_request:
                answer = await self.request("POST", "commands", {"id": act.id, "name": act.name, "data": act.data})
                self._hear_answer(act.id, answer)
            else:
                return None
        except LineLost:
            return None
        return answer if answer["ok"] or answer["error"]["code"] not in not_now else None

    def _hear_answer(self, act_id: str, answer: Record) -> None:
        if answer["ok"]:
            self.answers.setdefault(act_id, []).append(answer["seq"])
        elif answer["error"]["code"] == "not_saved":
            self.told_not_saved += 1
        elif answer["error"]["code"] not in expected:
            self.refusals.append((act_id, answer["error"]["code"]))

    async def _emit(self, act: Act) -> Record:
        number = next(self._numbers)
        self._said[number] = act.id
        waiting = self._waiting[number] = asyncio.get_running_loop().create_future()
        payload = json.dumps(["command", {"id": act.id, "name": act.name, "data": act.data}])
        try:
            self._say(f"42{number}{payload}")
            answer: Record = await asyncio.wait_for(waiting, self.patience.answer)
        except TimeoutError:
            # A connection that leaves a command unanswered may be dead.
            self._hang_up()
            raise LineLost from None
        finally:
            del self._waiting[number]
        return answer

    # -- the connection

    async def _keep_connected(self) -> None:
        while True:
            with suppress(LineLost, *lines_lost):
                await self._connect_and_listen()
            self._hang_up()
            self.seq = -1
            for waiting in self._waiting.values():
                if not waiting.done():
                    waiting.set_exception(LineLost())
            await asyncio.sleep(0.02 + self.random.random() * self.patience.back)

    async def _connect_and_listen(self) -> None:
        self.starts += 1
        try:
            async with asyncio.timeout(self.patience.connect):
                reader = await self._connected()
        except TimeoutError:
            raise LineLost from None
        while True:
            frame = await read_frame(reader)
            if frame.opcode == Opcode.CLOSE:
                raise LineLost
            await self._hear(reader, frame.text)

    async def _connected(self) -> asyncio.StreamReader:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port, limit=stream_bytes_max)
        self._writer = writer
        writer.write(
            f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        if b" 101 " not in await reader.readuntil(b"\r\n\r\n"):
            raise LineLost
        if not (await read_frame(reader)).text.startswith("0"):
            raise LineLost
        self._say("40" + json.dumps({"token": self.token, "packed": self.packed}))
        while self.seq < 0:
            await self._hear(reader, (await read_frame(reader)).text)
        return reader

    def _say(self, text: str) -> None:
        if self._writer is None or self._writer.is_closing():
            raise LineLost
        self._writer.write(written(text.encode()))

    @property
    def is_connected(self) -> bool:
        return self._writer is not None and self.seq >= 0

    def go_deaf(self) -> None:
        """Stops reading from the open connection."""
        if self._writer is not None:
            transport = self._writer.transport
            assert isinstance(transport, asyncio.Transport)
            transport.pause_reading()

    def go_away(self, *, abruptly: bool) -> None:
        """Disconnects after the phone's task has ended. `abruptly`: the server notices only when it next writes."""
        if self._writer is not None and abruptly:
            self._writer.transport.abort()
        self._hang_up()
        self.seq = -1

    def _hang_up(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._refreshing = False

    async def _hear(self, reader: asyncio.StreamReader, text: str) -> None:
        if text == "2":
            self._say("3")
        elif text.startswith("42"):
            self._take(*json.loads(text[2:]))
        elif text.startswith("451-"):
            frame = await read_frame(reader)
            if frame.opcode != Opcode.BINARY:
                raise LineLost
            self._take(*json.loads(zlib.decompress(frame.payload)))
        elif text.startswith("43"):
            number, _, answer = text[2:].partition("[")
            told = json.loads("[" + answer)[0]
            self._hear_answer(self._said[int(number)], told)
            waiting = self._waiting.get(int(number))
            if waiting is not None and not waiting.done():
                waiting.set_result(told)
        elif text.startswith(("41", "44")):
            raise LineLost

    def _take(self, event: str, payload: Record) -> None:
        if event == "view":
            self._refreshing = False
            self.records, self.seq = payload["records"], payload["seq"]
        elif event == "delta" and payload["from"] == self.seq:
            self.records.update(payload["put"])
            for key in payload["drop"]:
                self.records.pop(key, None)
            self.seq = payload["to"]
        elif event == "delta" and not self._refreshing:
            self._refreshing = True
            self._say('42["refresh"]')

    # -- requests

    async def request(self, verb: str, path: str, body: object = None) -> Record:
        """Returns the answer's body. Raises LineLost."""
        try:
            async with asyncio.timeout(self.patience.request):
                return await self._request(verb, path, json.dumps(body).encode() if body is not None else b"")
        except (TimeoutError, ValueError, *lines_lost):
            raise LineLost from None

    async def _request(self, verb: str, path: str, body: bytes) -> Record:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port, limit=stream_bytes_max)
        try:
            bearer = f"Authorization: Bearer {self.token}\r\n" if self.token else ""
            writer.write(
                f"{verb} /api/{self.code}/{path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nConnection: close\r\n{bearer}"
                f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
                + body
            )
            answer = await reader.read(-1)
        finally:
            writer.close()
        head, _, content = answer.partition(b"\r\n\r\n")
        if not head:
            raise LineLost
        if b"chunked" in head.lower():
            content = _unchunked(content)
        taken: Record = json.loads(content)
        return taken


def _unchunked(content: bytes) -> bytes:
    whole = b""
    while content:
        size, _, content = content.partition(b"\r\n")
        length = int(size, 16)
        whole, content = whole + content[:length], content[length + 2 :]
        if not length:
            break
    return whole

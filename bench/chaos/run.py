"""One run: a room, a bad network, a server killed at random moments; then a calm network, and the referee."""

from __future__ import annotations

import asyncio
import secrets
import socket
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bench.chaos.lives import Lives
from bench.chaos.phone import OURS, LineLost, Phone
from bench.chaos.proxy import Mischief, Proxy
from bench.chaos.referee import Verdict, judge
from facilitator import programme_files
from facilitator.domain.kernel import ActorId, PhaseId, Role
from facilitator.domain.phases import StartPhase
from facilitator.live.registry import Registry
from facilitator.store.protocol import Seat

acts_each = 8
kills_max = 3
kill_seconds_max = 0.2
calm_seconds_max = 120
measures_seen = 12
lookers = (Role.ORGANISER, Role.SCREEN, Role.HOST)
programme = Path(__file__).parent / "day.toml"


@dataclass(frozen=True, slots=True)
class Outcome:
    verdict: Verdict
    kills: int
    starts: int
    done: dict[str, int]
    seconds: float


@dataclass(frozen=True, slots=True)
class Room:
    """A workshop with a phase running, and the tokens of the observers."""

    id: str
    code: str
    tokens: tuple[str, ...]


def opened(database: Path) -> Room:
    now = time.time_ns() // 1_000_000
    registry = Registry(database, clock=lambda: now)
    live = registry.open_workshop(programme_files.load(str(programme)))
    tokens = [
        registry.seats.take_with_key(
            live.id, registry.seats.key(live.id, role, 1 if role is Role.HOST else None), lang="nb"
        )
        for role in lookers
    ]
    organiser = Seat(live.id, ActorId("organiser"), Role.ORGANISER, None, "nb", now * 2)
    live.handle("begin", StartPhase(PhaseId("all_at_once")), organiser)
    code = live.read(lambda workshop, _: workshop.code)
    registry.close()
    return Room(live.id, code, tuple(token for token, _ in tokens))


async def run(lives: Lives, seed: int, clients: int, mischief: Mischief) -> Outcome:
    begun = time.monotonic()
    random = Random(seed)  # noqa: S311 (it must be repeatable)
    with tempfile.TemporaryDirectory(prefix="chaos-") as folder:
        database, port = Path(folder) / "chaos.sqlite", lasting_port()
        room = opened(database)
        proxy = Proxy(port, Random(random.random()), mischief)  # noqa: S311
        proxy_port = await proxy.open()
        crowd = [
            Phone(f"{seed}-p{number}", room.code, proxy_port, Random(random.random()), packed=number % 2 == 0)  # noqa: S311
            for number in range(clients)
        ]
        seated = [
            Phone(f"{seed}-{role}", room.code, proxy_port, Random(random.random()), token=token)  # noqa: S311
            for role, token in zip(lookers, room.tokens, strict=True)
        ]
        # Kills are scheduled by answers, not by time, so that slow and fast machines have as much in progress at each.
        kills = sorted(random.randrange(acts_each * clients) for _ in range(random.randint(1, kills_max)))
        pauses = [random.random() * kill_seconds_max for _ in kills]
        lives.start(database, port)
        living = [asyncio.create_task(phone.live()) for phone in (*crowd, *seated)]
        acting = [asyncio.create_task(phone.act(acts_each, measures_seen)) for phone in crowd]
        try:
            for answered, pause in zip(kills, pauses, strict=True):
                await until(lambda answered=answered: sum(len(phone.answers) for phone in crowd) >= answered)
                await asyncio.sleep(pause)
                await asyncio.to_thread(_die_and_live, lives, database, port)
            await asyncio.gather(*acting)
            proxy.settle()
            for phone in (*crowd, *seated):
                phone.patience = OURS
            strayed = await calm(crowd, [*crowd, *seated])
            verdict = judge(database, room.id, crowd)
            verdict.strayed += strayed
        finally:
            for task in living:
                task.cancel()
            await asyncio.gather(*living, return_exceptions=True)
            await proxy.close()
            lives.kill()
        starts = sum(phone.starts for phone in (*crowd, *seated))
        return Outcome(verdict, len(kills), starts, dict(proxy.done), time.monotonic() - begun)


def lasting_port() -> int:
    """Returns a free port below the ephemeral range, so that nobody takes it while the server is down."""
    while True:
        port = secrets.choice(range(20_000, 30_000))
        with suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return port


def _die_and_live(lives: Lives, database: Path, port: int) -> None:
    lives.kill()
    lives.start(database, port)


async def calm(crowd: Sequence[Phone], everybody: Sequence[Phone]) -> list[str]:
    """Waits until all is sent and every view equals a fresh one; returns the exceptions."""
    if not await until(lambda: all(phone.token and phone.is_done and phone.records for phone in crowd)):
        return [f"{phone.name} could not send all it had" for phone in crowd if not phone.is_done or not phone.records]
    strayed = list(everybody)
    deadline = time.monotonic() + calm_seconds_max
    while strayed and time.monotonic() < deadline:
        views = {phone: await _fresh(phone) for phone in strayed}
        strayed = [phone for phone in strayed if views[phone] != phone.records]
        await asyncio.sleep(0.05)
    return [f"{phone.name} sees something else than a fresh look" for phone in strayed]


async def _fresh(phone: Phone) -> object:
    """Returns a fresh view; None if the request failed."""
    with suppress(LineLost):
        return (await phone.request("GET", "view")).get("records")
    return None


async def until(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + calm_seconds_max
    while not condition():
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(0.02)
    return True

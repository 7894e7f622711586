"""The big room: 2,000 phones in twenty rooms with dealt hands, 300 votes per second on one process, until each vote is answered;
compared with a bare Flask-SocketIO server without storage or broadcast (`bench.bare_server`) in the same run.

python -m bench.big_room [--async-mode eventlet] [--phones 2000] [--votes 9000] [--per-second 300]

All phones are sockets of one process (`bench.many_phones`). A vote is lost if it got no answer, or was answered but is not in the
result; it is over budget if accepted from a voter without votes left.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.many_phones import Phone
from tests.support.client import Client
from tests.support.server import Server, free_port, top, wait_until_up

tables, measures_each_table = 260, 2
votes_each = 5


@dataclass
class Measured:
    """Seconds until each vote was answered, and counts of outcomes."""

    taken: list[float] = field(default_factory=list)
    accepted: int = 0
    refused: int = 0
    seconds: float = 0.0
    late: float = 0.0

    @property
    def p99_ms(self) -> float:
        return statistics.quantiles(self.taken, n=100, method="inclusive")[98] * 1_000

    @property
    def median_ms(self) -> float:
        return statistics.median(self.taken) * 1_000


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--async-mode", default="eventlet", choices=["eventlet", "gevent"])
    parser.add_argument("--phones", type=int, default=2_000)
    parser.add_argument("--votes", type=int, default=9_000)
    parser.add_argument("--per-second", type=int, default=300)
    parser.add_argument("--without-bare", action="store_true")
    arguments = parser.parse_args()
    ours, lost, over = product(arguments)
    print(
        f"{arguments.phones} phones, {arguments.votes} votes, {arguments.per_second} a second wanted, {arguments.async_mode}"
    )
    print(f"  vote → durable answer   median {ours.median_ms:6.1f} ms   p99 {ours.p99_ms:6.1f} ms")
    print(
        f"  {len(ours.taken) / ours.seconds:.0f} votes a second came to pass; sent at most {ours.late * 1_000:.0f} ms late"
    )
    print(f"  lost {lost}, over budget {over}, refused for want of votes {ours.refused}")
    if not arguments.without_bare:
        theirs = bare(arguments)
        print(f"  bare server: median {theirs.median_ms:.1f} ms, p99 {theirs.p99_ms:.1f} ms")
        print(f"  ratio: {ours.p99_ms / theirs.p99_ms:.1f}")


def product(arguments: argparse.Namespace) -> tuple[Measured, int, int]:
    with tempfile.TemporaryDirectory() as folder, Server(Path(folder), arguments.async_mode) as server:
        server.clock.turn_to(1_705_392_000_000)
        room = server.new_workshop("p2000")
        code, keys = str(room["code"]), room["keys"]
        assert isinstance(keys, dict)
        console = Client.with_key(server.url, code, keys["organiser"])
        with ThreadPoolExecutor(8) as joining:
            people = [
                *joining.map(lambda n: Client.join(server.url, code, table=n % tables + 1), range(arguments.phones))
            ]
        _must(console, "start_phase", phase="table_round")
        for number in range(tables * measures_each_table):
            writer = people[number % len(people)]
            title = f"Tiltak nummer {number}, som hele rommet kan bli enig om"
            _must(writer, "post_measure", measure=f"m{number}", title=title, description="Kort sagt " + "slik " * 20)
        _must(console, "start_phase", phase="room_vote")
        phones = [Phone(number, person.token) for number, person in enumerate(people)]
        measured = asyncio.run(_vote(phones, server.port, arguments, "cast_vote"))
        _must(console, "start_phase", phase="final_gallery")
        _must(console, "reveal_votes")
        counted = console.fresh_view()["records"]["result"]["votes"]
        lost = arguments.votes - len(measured.taken) + measured.accepted - counted
        over = sum(max(0, len(phone.voted) - votes_each) for phone in phones)
        return measured, lost, over


def bare(arguments: argparse.Namespace) -> Measured:
    with _bare_server(arguments.async_mode) as port:
        phones = [Phone(number, "") for number in range(arguments.phones)]
        for phone in phones:
            phone.choices = [f"m{number}" for number in range(votes_each + 1)]
        return asyncio.run(_vote(phones, port, arguments, "cast_vote"))


async def _vote(phones: list[Phone], port: int, arguments: argparse.Namespace, name: str) -> Measured:
    """Open-loop load: sends votes at the given rate whether or not answers arrive, as people do."""
    choices = {phone.number: phone.choices for phone in phones}
    for begin in range(0, len(phones), 50):
        await asyncio.gather(*(phone.connect("127.0.0.1", port) for phone in phones[begin : begin + 50]))
    await asyncio.sleep(2)
    measured = Measured()

    async def vote(phone: Phone, turn: int) -> None:
        hand = phone.choices or choices[phone.number]
        measure = hand[turn % len(hand)]
        answer, taken = await phone.command(name, {"measure": measure})
        measured.taken.append(taken)
        if answer["ok"]:
            measured.accepted += 1
            phone.voted.append(measure)
        else:
            assert answer["error"]["code"] == "votes_spent", answer
            measured.refused += 1

    under_way = []
    begun = time.perf_counter()
    for number in range(arguments.votes):
        due = begun + number / arguments.per_second
        wait = due - time.perf_counter()
        if wait > 0:
            await asyncio.sleep(wait)
        measured.late = max(measured.late, time.perf_counter() - due)
        under_way.append(asyncio.create_task(vote(phones[number % len(phones)], number // len(phones))))
    await asyncio.gather(*under_way)
    measured.seconds = time.perf_counter() - begun
    for phone in phones:
        phone.leave()
    return measured


def _must(who: Client, name: str, **data: Any) -> None:
    answer = who.post(f"{name}-{data.get('measure', data.get('phase', ''))}", name, data)
    assert answer["ok"], answer


@contextmanager
def _bare_server(async_mode: str) -> Iterator[int]:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "bench.bare_server", str(port), async_mode, "quiet"], cwd=top)
    try:
        wait_until_up(f"http://127.0.0.1:{port}", process)
        yield port
    finally:
        process.kill()
        process.wait()


if __name__ == "__main__":
    main()

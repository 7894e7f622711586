"""The seed room: 58 phones, 8 tablets, console and screen. Measures the time from tap to durable answer, and until all screens
show it; compared with a bare Flask-SocketIO server without storage (`bench.bare_server`) in the same run.

python -m bench.seed_room [--async-mode eventlet] [--commands 150] [--runs 3]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.support.client import Client
from tests.support.server import Server, free_port, top, wait_until_up

phones, tables = 58, 8
pause_seconds = 0.05
"""Interval between taps; the seed day's busiest ten seconds had 26."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds: median and 99th percentile."""

    answered: tuple[float, float]
    seen: tuple[float, float]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--async-mode", default="eventlet", choices=["eventlet", "gevent"])
    parser.add_argument("--commands", type=int, default=150)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    runs = [(product(arguments), bare(arguments)) for _ in range(arguments.runs)]
    ours, theirs = _median([run[0] for run in runs]), _median([run[1] for run in runs])
    print(
        f"{phones + tables + 2} clients, {arguments.commands} commands, {arguments.async_mode}, medians of {len(runs)} runs"
    )
    print(f"  tap → durable answer   median {ours.answered[0]:5.1f} ms   p99 {ours.answered[1]:5.1f} ms")
    print(f"  tap → seen by all      median {ours.seen[0]:5.1f} ms   p99 {ours.seen[1]:5.1f} ms")
    print(f"  bare server: answer p99 {theirs.answered[1]:.1f} ms, seen p99 {theirs.seen[1]:.1f} ms")
    print(f"  ratios: answer {ours.answered[1] / theirs.answered[1]:.1f}, seen {ours.seen[1] / theirs.seen[1]:.1f}")


def product(arguments: argparse.Namespace) -> Measured:
    with tempfile.TemporaryDirectory() as folder, Server(Path(folder), arguments.async_mode) as server:
        server.clock.turn_to(1_705_392_000_000)
        room = server.new_workshop("p58_seed")
        code, keys = str(room["code"]), room["keys"]
        assert isinstance(keys, dict)
        clients = [Client.join(server.url, code, table=n % tables + 1, unit="Skole").connect() for n in range(phones)]
        hosts = [Client.with_key(server.url, code, key).connect() for key in keys["hosts"].values()]
        console, screen = (Client.with_key(server.url, code, keys[role]).connect() for role in ("organiser", "screen"))
        console.command("begin", "start_phase", {"phase": "gallery"})
        room_clients = [*clients, *hosts, console, screen]

        def tap(number: int) -> Callable[[Client], bool]:
            data = {"measure": f"m{number}", "title": f"Tiltak nummer {number} som alle ser med en gang"}
            answer = clients[number % phones].command(f"c{number}", "post_measure", data)
            assert answer["ok"], answer
            return lambda client: f"measure:m{number}" in client.records

        return _measure(room_clients, tap, arguments.commands)


def bare(arguments: argparse.Namespace) -> Measured:
    with _bare_server(arguments.async_mode) as url:
        clients = [Client(url, "", "").connect() for _ in range(phones + tables + 2)]

        def tap(number: int) -> Callable[[Client], bool]:
            answer = clients[number % phones].command(f"c{number}", "post_measure", {"title": "Tiltak som alle ser"})
            return lambda client: client.seq >= answer["seq"]

        return _measure(clients, tap, arguments.commands)


def _measure(clients: list[Client], tap: Callable[[int], Callable[[Client], bool]], commands: int) -> Measured:
    answered, seen = [], []
    for number in range(commands):
        begun = time.perf_counter()
        shows = tap(number)
        answered.append((time.perf_counter() - begun) * 1_000)
        for client in clients:
            client.wait(partial(shows, client))
        seen.append((time.perf_counter() - begun) * 1_000)
        time.sleep(pause_seconds)
    for client in clients:
        client.disconnect()
    return Measured(_percentiles(answered), _percentiles(seen))


def _percentiles(values: list[float]) -> tuple[float, float]:
    return statistics.median(values), statistics.quantiles(values, n=100, method="inclusive")[98]


def _median(runs: list[Measured]) -> Measured:
    def middle(pick: Callable[[Measured], float]) -> float:
        return statistics.median(pick(run) for run in runs)

    return Measured(
        (middle(lambda run: run.answered[0]), middle(lambda run: run.answered[1])),
        (middle(lambda run: run.seen[0]), middle(lambda run: run.seen[1])),
    )


@contextmanager
def _bare_server(async_mode: str) -> Iterator[str]:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "bench.bare_server", str(port), async_mode], cwd=top)
    try:
        wait_until_up(f"http://127.0.0.1:{port}", process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


if __name__ == "__main__":
    main()

"""Soak test: hundreds of phones that wake and sleep, on good and bad connections, while the server's memory is sampled. Some
disconnect abruptly, some stop reading and answer no pings; the workshop's content hardly grows, so that a leak would show.

python -m bench.soak [--minutes 30] [--clients 300] [--seed 1] [--async-mode eventlet]
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path
from random import Random

from bench.chaos.phone import OURS, Phone
from bench.chaos.run import Room, opened
from tests.support.server import free_port, top, wait_until_up

coming_seconds = 45
awake_seconds_max = 60
asleep_seconds_max = 45
act_seconds = 60
"""Mean interval between the acts of an awake phone; half of the acts undo the other half."""
measures, measures_seen = 60, 60
looks_each_minute = 6


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--clients", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--async-mode", default="eventlet", choices=["eventlet", "gevent"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        asyncio.run(soak(Path(folder), arguments))


async def soak(folder: Path, arguments: argparse.Namespace) -> None:
    database, port = folder / "soak.sqlite", free_port()
    room = opened(database)
    with (folder / "errors.txt").open("ab") as errors:
        server = subprocess.Popen(
            [
                sys.executable, "run.py", "--database", str(database), "--host", "127.0.0.1", "--port", str(port),
                "--async-mode", arguments.async_mode,
            ],
            cwd=top, stdout=errors, stderr=errors,
        )  # fmt: skip
    try:
        wait_until_up(f"http://127.0.0.1:{port}", server)
        empty = resident_kb(server.pid)
        print(
            f"{arguments.clients} phones, {arguments.minutes:g} minutes, {arguments.async_mode}; empty {empty} kB",
            flush=True,
        )
        await _through_the_day(database, room, port, server.pid, empty, arguments)
        assert server.poll() is None, "the server ended"
    finally:
        server.terminate()
        server.wait()
    said = (folder / "errors.txt").read_text(encoding="utf-8")
    if "Traceback" in said:
        sys.exit(said)


async def _through_the_day(
    database: Path, room: Room, port: int, server: int, empty: int, arguments: argparse.Namespace
) -> None:
    random = Random(arguments.seed)  # noqa: S311 (it must be repeatable)
    phones = [
        Phone(f"p{number}", room.code, port, Random(random.random()), packed=True, patience=OURS)  # noqa: S311
        for number in range(arguments.clients)
    ]
    living = [asyncio.create_task(_live(phone, number)) for number, phone in enumerate(phones)]
    looked: list[tuple[float, int]] = []
    begun = time.monotonic()
    for minute in range(1, round(arguments.minutes) + 1):
        seen = []
        for look in range(1, looks_each_minute + 1):
            await asyncio.sleep(begun + 60 * (minute - 1 + look / looks_each_minute) - time.monotonic())
            seen.append(resident_kb(server))
        looked.append((statistics.median(seen), max(seen)))
        awake = sum(phone.is_connected for phone in phones)
        answered = sum(len(phone.answers) for phone in phones)
        print(
            f"minute {minute:3}: {looked[-1][0]:.0f} kB (most {looked[-1][1]}), {awake} awake, {answered} acts, "
            f"{sum(phone.starts for phone in phones)} connections so far, {_events(database)} events, "
            f"{_ps('time', server)} of processor",
            flush=True,
        )
    for task in living:
        task.cancel()
    await asyncio.gather(*living, return_exceptions=True)
    _sum_up(looked, empty, arguments.clients, phones)


def _sum_up(looked: list[tuple[float, int]], empty: int, clients: int, phones: list[Phone]) -> None:
    """Prints the results. The first fifth is warm-up; after that a positive slope would be a leak."""
    settled = [median for median, _ in looked][len(looked) // 5 :]
    refused = [refusal for phone in phones for refusal in phone.refusals]
    most = max(most for _, most in looked)
    print(f"\nempty {empty} kB; settled {settled[0]:.0f} kB; at the end {settled[-1]:.0f} kB; most {most} kB")
    print(f"  for each of {clients} phones  {(settled[-1] - empty) / clients:.1f} kB")
    if len(settled) > 1:
        slope = statistics.linear_regression(range(len(settled)), settled).slope
        print(f"  growth since it settled  {slope:.1f} kB a minute")
    print(f"  refused wrongly          {len(refused)} {sorted({code for _, code in refused})}")


async def _live(phone: Phone, number: int) -> None:
    """Alternates between awake and asleep for ever. The first phones post the measures to vote for."""
    if number < measures:
        phone.put("post_measure", measure=f"m{number}", title=f"Tiltak nummer {number} som alle ser med en gang")
    await asyncio.sleep(phone.random.random() * coming_seconds)
    while True:
        lives = asyncio.create_task(phone.live())
        acts = asyncio.create_task(_act(phone))
        await asyncio.sleep(phone.random.uniform(2, awake_seconds_max))
        acts.cancel()
        if phone.random.random() < 0.2:
            # Out of reach: the connection is open, but nobody reads or answers.
            phone.go_deaf()
            await asyncio.sleep(phone.random.uniform(2, asleep_seconds_max))
        lives.cancel()
        with suppress(asyncio.CancelledError):
            await lives
        phone.go_away(abruptly=phone.random.random() < 0.5)
        await asyncio.sleep(phone.random.uniform(2, asleep_seconds_max))


async def _act(phone: Phone) -> None:
    while True:
        await asyncio.sleep(phone.random.uniform(0, 2 * act_seconds))
        if phone.is_done and phone.token:
            phone.vote(measures_seen)


def resident_kb(pid: int) -> int:
    return int(_ps("rss", pid))


def _ps(what: str, pid: int) -> str:
    done = subprocess.run(["/bin/ps", "-o", f"{what}=", "-p", str(pid)], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def _events(database: Path) -> int:
    with closing(sqlite3.connect(database)) as rows:
        count: int = rows.execute("select count(*) from events").fetchone()[0]
    return count


if __name__ == "__main__":
    main()

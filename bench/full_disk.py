"""A burst of votes against a disk that fills up: a small tmpfs (needs root on Linux). No answered command may be lost, views must
be served throughout, and saving must resume without intervention once there is space. The disk fills early, since a grown
write-ahead log reuses its own space.

python -m bench.full_disk [--clients 58] [--async-mode eventlet]
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random

from bench.chaos.lives import Lives
from bench.chaos.phone import OURS, Phone
from bench.chaos.referee import Verdict, judge
from bench.chaos.run import Room, calm, lasting_port, opened, until

disk_bytes = 12_000_000
acts_each, measures_seen = 8, 12


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--clients", type=int, default=58)
    parser.add_argument("--async-mode", default="eventlet", choices=["eventlet", "gevent"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, small_disk(Path(folder) / "disk") as disk:
        errors = Path(folder) / "errors.txt"
        with Lives(arguments.async_mode, errors) as lives:
            verdict, refused, views = asyncio.run(burst(lives, disk, arguments.clients))
        said = errors.read_text(encoding="utf-8")
    print(
        f"{arguments.clients} phones, {arguments.async_mode}: {verdict.answered} answered, {refused} times told that nothing was "
        f"saved, {views} views served meanwhile; {len(verdict.lost)} lost, {len(verdict.doubled)} doubled, "
        f"{len(verdict.refused)} refused wrongly, {len(verdict.strayed)} strayed"
    )
    for finding in verdict.findings[:20]:
        print(f"  {finding}")
    if verdict.findings or "Traceback" in said:
        sys.exit(said or 1)


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    place.mkdir()
    subprocess.run(["/bin/mount", "-t", "tmpfs", "-o", f"size={disk_bytes}", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["/bin/umount", str(place)], check=True)


async def burst(lives: Lives, disk: Path, clients: int) -> tuple[Verdict, int, int]:
    """Returns the verdict, the number of `not_saved` answers, and the number of views served while the disk was full."""
    database, port = disk / "house.sqlite", lasting_port()
    room = opened(database)
    lives.start(database, port)
    crowd = _crowd(room, port, clients)
    console = Phone("console", room.code, port, Random(0), token=room.tokens[0], patience=OURS)  # noqa: S311
    everybody = [*crowd, console]
    living = [asyncio.create_task(phone.live()) for phone in everybody]
    await until(lambda: all(phone.records for phone in everybody))
    try:
        acting = [asyncio.create_task(phone.act(acts_each, measures_seen)) for phone in crowd]
        await until(lambda: sum(len(phone.answers) for phone in crowd) > clients)
        _fill(disk / "filler")
        await until(lambda: console.records["service"]["saving"] is False)
        views = len([await phone.request("GET", "view") for phone in everybody])
        (disk / "filler").unlink()
        await until(lambda: console.records["service"]["saving"] is True)
        await asyncio.gather(*acting)
        strayed = await calm(crowd, everybody)
        verdict = judge(database, room.id, crowd)
        verdict.strayed += strayed
    finally:
        for task in living:
            task.cancel()
        await asyncio.gather(*living, return_exceptions=True)
        lives.kill()
    return verdict, sum(phone.told_not_saved for phone in everybody), views


def _crowd(room: Room, port: int, clients: int) -> list[Phone]:
    return [
        Phone(f"p{number}", room.code, port, Random(number), packed=True, patience=OURS)  # noqa: S311
        for number in range(clients)
    ]


def _fill(filler: Path) -> None:
    """Fills the disk to the last byte."""
    with filler.open("ab", buffering=0) as file:
        for size in (65_536, 4_096, 1):
            with suppress(OSError):
                while True:
                    file.write(bytes(size))


if __name__ == "__main__":
    main()

"""A real server whose clock is a file that a test turns: `python -m tests.support.clocked_server --help`.
The clock comes in through the app factory; the product has no switch for it."""

from __future__ import annotations

import argparse
import mmap
import struct
from pathlib import Path

from facilitator import concurrency
from facilitator.concurrency import AsyncMode
from facilitator.settings import Settings


class FileClock:
    """Eight bytes in a file: ms since 1970, seen at once by every process that has it open."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(8))
        with path.open("r+b") as file:
            self._bytes = mmap.mmap(file.fileno(), 8)

    def __call__(self) -> int:
        return int(struct.unpack("<q", self._bytes[:8])[0])

    def turn_to(self, now: int) -> None:
        self._bytes[:8] = struct.pack("<q", now)

    def go_on(self, ms: int) -> None:
        self.turn_to(self() + ms)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", type=Path, required=True)
    parser.add_argument("--clock", type=Path, required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--public-url", default="")
    parser.add_argument("--async-mode", choices=list(AsyncMode), default=AsyncMode.EVENTLET)
    arguments = parser.parse_args()
    mode = AsyncMode(arguments.async_mode)
    concurrency.patch(mode)
    # What is imported here must find the standard library as `patch` leaves it.
    from facilitator.web.app import create_app

    settings = Settings(arguments.database, "127.0.0.1", arguments.port, arguments.public_url)
    listener = concurrency.listen(settings.host, settings.port)
    application = create_app(settings, mode=mode, clock=FileClock(arguments.clock))
    concurrency.serve(mode, application.flask, listener)
    application.stop()


if __name__ == "__main__":
    main()

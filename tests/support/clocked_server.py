"""A real server whose clock is a file that a test sets: `python -m tests.support.clocked_server --help`. The clock is injected
through the app factory; the product has no option for it."""

from __future__ import annotations

import argparse
import mmap
import struct
from pathlib import Path

from facilitator import concurrency
from facilitator.concurrency import AsyncMode, listening
from facilitator.memory import uncollected_start
from facilitator.settings import Settings


class FileClock:
    """Wall clock and elapsed time in a memory-mapped file, in ms, shared by all processes that open it. Calling it returns the
    time of a server using it."""

    boot = "the machine of the test"

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(16))
        with path.open("r+b") as file:
            self._bytes = mmap.mmap(file.fileno(), 16)

    def __call__(self) -> int:
        return self.elapsed()

    def wall(self) -> int:
        return int(struct.unpack("<q", self._bytes[:8])[0])

    def elapsed(self) -> int:
        return int(struct.unpack("<q", self._bytes[8:])[0])

    def pass_time(self, ms: int) -> None:
        """Advances both, as when time passes, sleep included."""
        self._bytes[:] = struct.pack("<qq", self.wall() + ms, self.elapsed() + ms)

    def step_wall(self, ms: int) -> None:
        """Sets the wall clock; no time passes."""
        self._bytes[:8] = struct.pack("<q", self.wall() + ms)

    def turn_to(self, now: int) -> None:
        """Lets time pass until a later `now`; steps the wall clock back to an earlier one."""
        if now >= self.elapsed():
            self.pass_time(now - self.elapsed())
        else:
            self.step_wall(now - self.wall())

    def go_on(self, ms: int) -> None:
        self.pass_time(ms)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", type=Path, required=True)
    parser.add_argument("--clock", type=Path, required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--public-url", default="")
    parser.add_argument("--tick-ms", type=int, required=True)
    parser.add_argument("--async-mode", choices=list(AsyncMode), default=AsyncMode.EVENTLET)
    arguments = parser.parse_args()
    mode = AsyncMode(arguments.async_mode)
    concurrency.patch(mode)
    with uncollected_start():
        # These imports must follow `patch`.
        from facilitator.web.app import create_app

        settings = Settings(
            arguments.database, "127.0.0.1", arguments.port, arguments.public_url, tick_ms=arguments.tick_ms
        )
        listener = listening.listen(settings.host, settings.port)
        application = create_app(settings, mode=mode, clock=FileClock(arguments.clock))
    concurrency.serve(mode, application.flask, listener)
    application.stop()


if __name__ == "__main__":
    main()

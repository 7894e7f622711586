"""Runs the server repeatedly. A process with all imports done forks a child per run, so that kill and restart take a moment and
not a second; each child opens the file anew, as after a crash."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import traceback
from pathlib import Path
from types import TracebackType

from facilitator import concurrency
from facilitator.concurrency import AsyncMode, listening
from facilitator.settings import Settings
from tests.support.server import top


class Lives:
    """Controls `python -m bench.chaos.lives` by lines on stdin. Use as a context manager."""

    def __init__(self, mode: str, errors: Path) -> None:
        self.errors = errors
        self._pid: int | None = None
        with errors.open("ab") as stream:
            self._mother = subprocess.Popen(
                [sys.executable, "-m", "bench.chaos.lives", "--async-mode", mode],
                cwd=top, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stream, text=True,
            )  # fmt: skip

    def start(self, database: Path, port: int) -> None:
        """Returns once the server listens."""
        assert self._pid is None
        self._pid = int(self._ask(f"start {port} {database}"))

    def kill(self) -> None:
        """Sends SIGKILL: no closing messages, nothing flushed."""
        if self._pid is not None:
            assert self._ask(f"kill {self._pid}") == "killed"
            self._pid = None

    @property
    def pid(self) -> int:
        assert self._pid is not None
        return self._pid

    def _ask(self, order: str) -> str:
        assert self._mother.stdin is not None
        assert self._mother.stdout is not None
        self._mother.stdin.write(order + "\n")
        self._mother.stdin.flush()
        answer = self._mother.stdout.readline().strip()
        assert answer, self.errors.read_text(encoding="utf-8")
        return answer

    def __enter__(self) -> Lives:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._mother.poll() is None and self._pid is not None:
            self.kill()
        self._mother.kill()
        self._mother.communicate()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--async-mode", choices=list(AsyncMode), default=AsyncMode.EVENTLET)
    mode = AsyncMode(parser.parse_args().async_mode)
    fork, wait = os.fork, os.waitpid
    concurrency.patch(mode)
    # These imports must follow `patch`.
    import facilitator.web.app  # noqa: F401

    # Unpatched stdin: the patched one would start the loop before the fork.
    with open(0, "rb", buffering=0, closefd=False) as orders:
        for line in iter(orders.readline, b""):
            order, first, *rest = line.decode().strip().split(" ", 2)
            if order == "kill":
                os.kill(int(first), signal.SIGKILL)
                wait(int(first), 0)
                os.write(1, b"killed\n")
            elif fork() == 0:
                try:
                    live(mode, int(first), Path(rest[0]))
                except BaseException:  # noqa: BLE001 (this process ends here)
                    traceback.print_exc()
                    os.write(1, b"\n")
                finally:
                    os._exit(1)


def live(mode: AsyncMode, port: int, database: Path) -> None:
    from facilitator.web.app import create_app

    listener = listening.listen("127.0.0.1", port)
    application = create_app(Settings(database, "127.0.0.1", port, f"http://127.0.0.1:{port}"), mode=mode)
    os.write(1, f"{os.getpid()}\n".encode())
    # Stdin belongs to the parent; a child reading it would take its lines.
    os.close(0)
    concurrency.serve(mode, application.flask, listener)
    application.stop()


if __name__ == "__main__":
    main()

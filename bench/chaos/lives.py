"""The server's lives. A process that has imported everything once lets each life go as a child of its own, so that a kill and a new
start take a moment and not a second; every life opens the file again, as after a crash."""

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
from facilitator.concurrency import AsyncMode
from facilitator.settings import Settings
from tests.support.server import top


class Lives:
    """`python -m bench.chaos.lives`, told what to do line by line. Use as a context manager."""

    def __init__(self, mode: str, errors: Path) -> None:
        self.errors = errors
        self._pid: int | None = None
        with errors.open("ab") as stream:
            self._mother = subprocess.Popen(
                [sys.executable, "-m", "bench.chaos.lives", "--async-mode", mode],
                cwd=top, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stream, text=True,
            )  # fmt: skip

    def start(self, database: Path, port: int) -> None:
        """Returns when the server listens."""
        assert self._pid is None
        self._pid = int(self._ask(f"start {port} {database}"))

    def kill(self) -> None:
        """SIGKILL: no goodbye, nothing flushed."""
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
    # What is imported here must find the standard library as `patch` leaves it.
    import facilitator.web.app  # noqa: F401

    # Not the patched input: that would start the loop before the children have one of their own.
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

    listener = concurrency.listen("127.0.0.1", port)
    application = create_app(Settings(database, "127.0.0.1", port, f"http://127.0.0.1:{port}"), mode=mode)
    os.write(1, f"{os.getpid()}\n".encode())
    # The orders are the mother's; reading them here would take them from her.
    os.close(0)
    concurrency.serve(mode, application.flask, listener)
    application.stop()


if __name__ == "__main__":
    main()

"""Starts, kills and restarts a real server in its own process, on a free port of loopback."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from types import TracebackType

import requests

from tests.support.clocked_server import FileClock
from tests.support.command_line import invoke

top = Path(__file__).parent.parent.parent
start_seconds_max, stop_seconds_max, answer_seconds_max = 180, 120, 60
"""Generous for a loaded machine; a server that exits is noticed at once."""


@dataclass
class Server:
    """A server on `folder`/test.sqlite with a test clock. Use as a context manager."""

    folder: Path
    async_mode: str = "eventlet"
    port: int = field(default_factory=lambda: free_port())
    clock_at: int | None = None
    public_url: str = ""
    tick_ms: int = 25
    process: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.clock = FileClock(self.folder / "clock")
        if self.clock_at is not None:
            self.clock.turn_to(self.clock_at)

    @property
    def database(self) -> Path:
        return self.folder / "test.sqlite"

    @property
    def archive_folder(self) -> Path:
        return self.folder / "archive"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def errors(self) -> str:
        """Returns the server's standard error over all its runs."""
        return (self.folder / "errors.txt").read_text(encoding="utf-8")

    @property
    def is_up(self) -> bool:
        return requests.get(f"{self.url}/health", timeout=answer_seconds_max).ok

    @property
    def house_key(self) -> dict[str, str]:
        """Returns the header that authorises opening workshops, with the server's key as in the desk link."""
        # The key is created on first use.
        requests.get(f"{self.url}/api/workshops", timeout=answer_seconds_max)
        with closing(sqlite3.connect(self.database)) as database:
            key = database.execute("select key from keys where workshop = ''").fetchone()[0]
        return {"Authorization": f"Bearer {key}"}

    def start(self) -> None:
        with (self.folder / "errors.txt").open("ab") as errors:
            self.process = subprocess.Popen(
                [
                    sys.executable, "-m", "tests.support.clocked_server", "--database", str(self.database),
                    "--clock", str(self.folder / "clock"), "--port", str(self.port), "--async-mode", self.async_mode,
                    "--public-url", self.public_url, "--tick-ms", str(self.tick_ms),
                ],
                cwd=top, stdout=errors, stderr=errors,
            )  # fmt: skip
        wait_until_up(self.url, self.process)

    def kill(self) -> None:
        """Sends SIGKILL: no closing messages, nothing flushed."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()
        self.process = None

    def stop(self) -> None:
        assert self.process is not None
        self.process.terminate()
        self.process.wait(timeout=stop_seconds_max)
        self.process = None

    def new_workshop(self, programme: str, *options: str) -> dict[str, object]:
        """Runs `facilitator new … --json`, as an organiser's script would; the server finds the workshop in its file."""
        exit_code, output, errors = invoke(
            top, "new", programme, "--json", "--database", str(self.database), "--public-url", self.url, *options
        )
        assert exit_code == 0, errors
        made: dict[str, object] = json.loads(output)
        return made

    def __enter__(self) -> Server:
        try:
            self.start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()


def free_port() -> int:
    """Returns a port below the ephemeral range (32768 and up on Linux, 49152 and up elsewhere), so that no connection takes it
    while the server is down."""
    while True:
        port = next(_ports)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def _ports_of_this_process() -> Iterator[int]:
    """Different processes start at different places."""
    first, many = 20_000, 12_000
    begin = os.getpid() * 7_919 % many
    return (first + (begin + step) % many for step in count())


_ports = _ports_of_this_process()


def wait_until_up(url: str, process: subprocess.Popen[bytes], *, trusted: Path | None = None) -> None:
    """Waits until the server answers; fails at once if it exits. `trusted` is the certificate of an https server."""
    deadline = time.monotonic() + start_seconds_max
    while time.monotonic() < deadline:
        assert process.poll() is None, f"the server ended with {process.returncode}"
        try:
            if requests.get(f"{url}/health", timeout=answer_seconds_max, verify=str(trusted) if trusted else True).ok:
                return
        except (requests.ConnectionError, requests.Timeout):
            process_is_starting(process)
    raise AssertionError("the server did not answer")


def process_is_starting(process: subprocess.Popen[bytes]) -> None:
    """Gives the starting process a moment; returns early if it ends."""
    try:
        process.wait(timeout=0.05)
    except subprocess.TimeoutExpired:
        return

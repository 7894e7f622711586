"""A terminal: our commands in their own processes, in the user's language."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.web.i18n import Catalogues
from tests.support.command_line import SPOKEN, invoke
from tests.support.server import free_port, wait_until_up

ROOT = Path(__file__).parent.parent.parent
end_seconds_max = 120
catalogues = Catalogues.load()


def environment(lang: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    return kept | {"LANG": SPOKEN[lang], "PYTHONPATH": str(ROOT)}


def start(lang: str, folder: Path, *command: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *command], cwd=folder, env=environment(lang),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def run(folder: Path, *command: str, lang: str = "nb", typed: bytes = b"") -> tuple[int, str, str]:
    """Returns exit code, output and errors of `python -m facilitator …`."""
    process = start(lang, folder, "-m", "facilitator", *command)
    output, errors = process.communicate(typed, timeout=end_seconds_max)
    return process.returncode, output.decode(), errors.decode()


def fails_in_one_sentence(folder: Path, *command: str) -> dict[str, str]:
    """Returns by language the one line on stderr of a command that exits with 1 and prints nothing else. Each PORT is replaced by
    a free port."""
    started = {
        lang: start(lang, folder, *(str(free_port()) if part == "PORT" else part for part in command))
        for lang in SPOKEN
    }
    said = {}
    for lang, process in started.items():
        output, errors = process.communicate(timeout=end_seconds_max)
        assert (process.returncode, output) == (1, b""), (output, errors)
        said[lang] = errors.decode().removesuffix("\n")
        assert "\n" not in said[lang], said[lang]
    return said


def is_refused_in_one_sentence(folder: Path, *command: str) -> dict[str, str]:
    """The same for a command that needs no own process."""
    said = {}
    for lang in SPOKEN:
        exit_code, output, errors = invoke(folder, *command, lang=lang)
        assert (exit_code, output) == (1, ""), (output, errors)
        said[lang] = errors.removesuffix("\n")
        assert "\n" not in said[lang], said[lang]
    return said


def sentences(key: str, **facts: object) -> dict[str, str]:
    said = {lang: catalogues.sentence(lang, key, **facts) for lang in SPOKEN}
    assert said["nb"] != said["en"]
    return said


class Running:
    """`python3 run.py` in a terminal, up and answering; `welcome` is its output so far."""

    def __init__(self, folder: Path, lang: str, *options: str, secure: Path | None = None) -> None:
        self.port = free_port()
        self.url = f"{'https' if secure else 'http'}://127.0.0.1:{self.port}"
        command = (str(ROOT / "run.py"), "--host", "127.0.0.1", "--port", str(self.port), *options)
        self.process = start(lang, folder, *command)
        try:
            wait_until_up(self.url, self.process, trusted=secure)
        except BaseException:
            self.process.kill()
            self.process.communicate()
            raise
        assert self.process.stdout is not None
        self.welcome = ""
        for line in iter(self.process.stdout.readline, b""):
            self.welcome += line.decode()
            if "Ctrl-C" in self.welcome:
                break

    def link(self, lang: str, key: str, **facts: object) -> str:
        """Returns the link below the line that explains it."""
        lines = [line.strip() for line in self.welcome.splitlines()]
        return lines[lines.index(catalogues.sentence(lang, key, **facts)) + 1]

    def end(self, number: signal.Signals) -> tuple[int, str, str]:
        """Sends the signal; returns exit code and remaining output."""
        self.process.send_signal(number)
        output, errors = self.process.communicate(timeout=end_seconds_max)
        return self.process.returncode, output.decode(), errors.decode()


@contextmanager
def running(folder: Path, lang: str = "nb", *options: str, secure: Path | None = None) -> Iterator[Running]:
    """`secure` is the certificate, if one is among the options."""
    started = Running(folder, lang, *options, secure=secure)
    try:
        yield started
    finally:
        if started.process.poll() is None:
            started.process.kill()
            started.process.communicate()

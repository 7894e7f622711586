"""Runs our commands in the test's process: the same code as `python -m facilitator …`, without a second of interpreter start. For
`run`, and for work until the process ends, there is `tests/web/terminal.py`."""

from __future__ import annotations

from contextlib import chdir
from pathlib import Path

from click.testing import CliRunner

from facilitator.cli import main

SPOKEN = {"nb": "nb_NO.UTF-8", "en": "C"}


def invoke(folder: Path, *command: str, lang: str = "nb") -> tuple[int, str, str]:
    """Returns exit code, output and errors of `facilitator …` run in this folder with this language."""
    with chdir(folder):
        done = CliRunner().invoke(main, command, env={"LC_ALL": SPOKEN[lang]})
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, done.stdout, done.stderr

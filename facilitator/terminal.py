"""Shared parts of the commands. Every error is one clear sentence and exit code 1, never a traceback."""

from __future__ import annotations

import errno
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from facilitator.settings import Settings

if TYPE_CHECKING:
    pass

default_database = Path("data") / "facilitator.sqlite"
a_path = click.Path(path_type=Path, readable=False)
"""What may not be read is said by the command, in the terminal's language."""


def database_option(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--database", type=a_path, default=default_database, show_default=True,
        help="The SQLite file; made if it is not there.",
    )(command)  # fmt: skip


def backup_option(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--backup", type=a_path,
        help="Another folder for copies than `copies` beside the database; best on another disk. See `restore`.",
    )(command)  # fmt: skip


def in_one_sentence(command: Callable[..., None]) -> Callable[..., None]:
    """Decorator: turns known errors into a sentence in the terminal's language."""

    @wraps(command)
    def wrapped(*args: Any, **kwargs: Any) -> None:
        from facilitator.programme_problem import ProgrammeProblem
        from facilitator.public_address import AddressProblem
        from facilitator.store.database import DatabaseProblem
        from facilitator.store.entry import NotSaved

        try:
            command(*args, **kwargs)
        except DatabaseProblem as problem:
            if problem.code in ("damaged", "not_a_database") and problem.path == kwargs.get("database"):
                fail_naming_a_copy(problem.path, kwargs.get("backup"))
            fail(f"database.{problem.code}", path=problem.path)
        except ProgrammeProblem as problem:
            fail(problem.key, **problem.facts)
        except AddressProblem as problem:
            fail(f"address.{problem.code}", **problem.facts)
        except NotSaved:
            fail("error.not_saved")
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            fail("database.unreadable", path=kwargs.get("database", error.filename))

    return wrapped


def fail_naming_a_copy(database: Path, backup: Path | None) -> None:
    """Exits naming the newest good copy; returns if there is none."""
    from facilitator.live.rescue import newest_good

    copied = newest_good(database, Settings(database, backup=backup).copies_folders)
    if copied is not None:
        facts = {"time": told(copied.made_at), "workshops": ", ".join(copied.workshops.values())}
        command = typed("restore", copied.path, *for_database(database))
        fail("database.damaged_and_copied", path=database, command=command, **facts)


def typed(*arguments: object) -> str:
    """Returns one of our commands as it would be typed in this shell."""
    started = Path(sys.argv[0])
    program = [shortest(started)] if started.name == "run.py" else ["-m", "facilitator"]
    parts = [shortest(Path(sys.executable)), *program, *map(str, arguments)]
    return subprocess.list2cmdline(parts) if sys.platform == "win32" else shlex.join(parts)


def shortest(path: Path) -> str:
    """Returns the path relative to the working directory, if it is below it."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def for_database(database: Path) -> tuple[str, ...]:
    return () if database == default_database else ("--database", str(database))


def told(at: datetime) -> str:
    """Formats in the machine's local time."""
    return at.astimezone().strftime("%d.%m.%Y %H:%M")


def existing(database: Path) -> Path:
    try:
        is_there = database.exists()
    except OSError:
        fail("database.unreadable", path=database)
    if not is_there:
        fail("database.missing", path=database)
    return database


def say(key: str, **facts: object) -> str:
    """Returns a sentence in the terminal's language; English for the POSIX locales."""
    from facilitator.web.i18n import Catalogues, best_language

    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    locale = spoken.split(".")[0].replace("_", "-")
    lang = "en" if locale in ("C", "POSIX") else best_language(locale)
    return Catalogues.load().sentence(lang, key, **facts)


def fail(key: str, **facts: object) -> NoReturn:
    click.echo(say(key, **facts), err=True)
    sys.exit(1)

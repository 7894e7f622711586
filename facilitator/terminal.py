"""The terminal: what every command has in common. Whatever goes wrong is one clear sentence and exit code 1, never a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from facilitator.web.i18n import Catalogues

default_database = Path("data") / "facilitator.sqlite"


def database_option(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--database", type=click.Path(path_type=Path), default=default_database, show_default=True,
        help="The SQLite file; made if it is not there.",
    )(command)  # fmt: skip


def in_one_sentence(command: Callable[..., None]) -> Callable[..., None]:
    """Turns what may go wrong into a sentence in the language of the terminal."""

    @wraps(command)
    def wrapped(*args: Any, **kwargs: Any) -> None:
        from facilitator.log.database import DatabaseProblem
        from facilitator.log.entry import NotSaved
        from facilitator.programme_files import ProgrammeProblem

        try:
            command(*args, **kwargs)
        except DatabaseProblem as problem:
            fail(f"database.{problem.code}", path=problem.path)
        except ProgrammeProblem as problem:
            fail(f"programme.{problem.code}", **problem.facts)
        except NotSaved:
            fail("error.not_saved")

    return wrapped


def existing(database: Path) -> Path:
    if not database.exists():
        fail("database.missing", path=database)
    return database


def say(key: str, **facts: object) -> str:
    """In the language of the terminal, which is English where POSIX says that no language was chosen."""
    from facilitator.web.i18n import best_language

    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    locale = spoken.split(".")[0].replace("_", "-")
    lang = "en" if locale in ("C", "POSIX") else best_language(locale)
    return _catalogues().sentence(lang, key, **facts)


@cache
def _catalogues() -> Catalogues:
    """Read once: a large workshop's links are a sentence for each of 250 tables."""
    from facilitator.web.i18n import Catalogues

    return Catalogues.load()


def fail(key: str, **facts: object) -> NoReturn:
    click.echo(say(key, **facts), err=True)
    sys.exit(1)

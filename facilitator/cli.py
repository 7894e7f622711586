"""The command line: run the server, open a workshop, archive its boards, forget its people; and help after an accident.
Whatever goes wrong is one clear sentence and exit code 1, never a traceback."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn

import click

from facilitator.concurrency import AsyncMode
from facilitator.settings import Settings

default_database = Path("data") / "facilitator.sqlite"


def database_option(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--database", type=click.Path(path_type=Path), default=default_database, show_default=True,
        help="The SQLite file; made if it is not there.",
    )(command)  # fmt: skip


def address_options(command: Callable[..., None]) -> Callable[..., None]:
    for option in (
        click.option("--public-url", default="", help="The address that phones reach, if not this machine's own."),
        click.option("--port", type=click.IntRange(1, 65_535), default=8_000, show_default=True),
        click.option("--host", default="0.0.0.0", show_default=True, help="The address to listen on."),
    ):
        command = option(command)
    return command


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
            _fail(f"database.{problem.code}", path=problem.path)
        except ProgrammeProblem as problem:
            _fail(f"programme.{problem.code}", **problem.facts)
        except NotSaved:
            _fail("error.not_saved")

    return wrapped


@click.group()
def main() -> None:
    """Facilitator: live kick-off events, from the QR code on the table to the boards in SQLite."""
    for stream in (sys.stdout, sys.stderr):
        # Not every terminal has every sign, or the blocks of a QR code; least of all a file on Windows.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


@main.command()
@database_option
@address_options
@click.option(
    "--async-mode", type=click.Choice([m.value for m in AsyncMode]), default=AsyncMode.EVENTLET.value, show_default=True
)
@click.option(
    "--backup",
    type=click.Path(path_type=Path),
    help="Keep a copy here, a minute old at most; best on another disk. See `restore`.",
)
@click.option(
    "--separate-modules", is_flag=True, help="Serve scripts and styles file by file as they are on disk, to edit them."
)
@in_one_sentence
def run(
    database: Path,
    host: str,
    port: int,
    public_url: str,
    async_mode: str,
    backup: Path | None,
    *,
    separate_modules: bool,
) -> None:
    """Start the server; the first time, with a workshop of the seed programme."""
    from facilitator import serving

    settings = Settings(database, host, port, public_url, backup=backup, separate_modules=separate_modules)
    try:
        serving.run(settings, AsyncMode(async_mode), _say)
    except serving.PortProblem as problem:
        _fail(f"server.{problem.code}", host=host, port=port)


@main.command()
@click.argument("programme")
@database_option
@address_options
@click.option("--roster", type=click.Path(path_type=Path), help="A CSV of people; gives areas, units and tables.")
@click.option("--title", default="", help="The workshop's title, if not the programme's.")
@click.option("--json", "as_json", is_flag=True, help="Print id, code, links and keys as JSON.")
@in_one_sentence
def new(
    programme: str,
    database: Path,
    host: str,
    port: int,
    public_url: str,
    roster: Path | None,
    title: str,
    as_json: bool,
) -> None:
    """Open a workshop from PROGRAMME, the name of a built-in one or a TOML file."""
    from facilitator import programme_files
    from facilitator.web.api import opened
    from facilitator.web.app import create_app

    plan = programme_files.titled(programme_files.load(programme), title)
    if roster is not None:
        plan = programme_files.with_roster(plan, roster)
    application = create_app(Settings(database, host, port, public_url))
    made = opened(application.house, application.house.hall.open_workshop(plan))
    application.stop()
    if as_json:
        click.echo(json.dumps(made, ensure_ascii=False, indent=2))
        return
    click.echo(_say("new.opened", title=made["title"], code=made["code"]))
    for name in ("join", "console", "screen", "cards"):
        click.echo(f"  {_say(f'new.{name}')}: {made['links'][name]}")
    for table, link in made["links"]["hosts"].items():
        click.echo(f"  {_say('new.host', table=table)}: {link}")


@main.command()
@click.argument("code", required=False)
@database_option
@click.option(
    "--folder", type=click.Path(path_type=Path), help="Where to write; by default `archive` beside the database."
)
@in_one_sentence
def archive(code: str | None, database: Path, folder: Path | None) -> None:
    """Write the boards of the workshop CODE, or of all, as SQLite files."""
    from facilitator.web.app import archive as write
    from facilitator.web.app import create_app

    application = create_app(Settings(_existing(database), archive=folder))
    hall = application.house.hall
    gathering = hall.find(code) if code else None
    if code and gathering is None:
        _fail("error.unknown_workshop")
    chosen = [gathering] if gathering else [hall.gathering(listing.id) for listing in hall.listings()]
    boards = application.house.settings.archive_folder
    try:
        for one in chosen:
            click.echo(write(hall, one, boards))
    except (OSError, sqlite3.Error):
        _fail("archive.unwritable", path=boards)
    application.stop()


@main.command()
@click.argument("code")
@database_option
@click.option("--yes", is_flag=True, help="Do not ask first.")
@in_one_sentence
def erase(code: str, database: Path, yes: bool) -> None:
    """Forget the people of the closed workshop CODE: labels, areas, units and seats. The boards stay."""
    from facilitator.live.gathering import is_closed
    from facilitator.log.database import require_unused
    from facilitator.web.app import create_app

    require_unused(_existing(database))
    application = create_app(Settings(database))
    gathering = application.house.hall.find(code)
    if gathering is None:
        _fail("error.unknown_workshop")
    if not gathering.live.read(is_closed):
        _fail("erase.still_open", code=code)
    if not yes and not click.confirm(_say("erase.sure", code=code)):
        return
    application.house.hall.seats.revoke_participants(gathering.id)
    application.house.hall.seats.forget_organisers(gathering.id)
    gathering.roster.erase()
    application.stop()
    click.echo(_say("erase.done", code=code))


@main.command()
@click.argument("copied", metavar="COPY", type=click.Path(path_type=Path))
@database_option
@in_one_sentence
def restore(copied: Path, database: Path) -> None:
    """Put COPY, made by `run --backup`, in the place of the database, which is moved aside."""
    from facilitator.live import rescue
    from facilitator.web.app import wall_clock

    try:
        aside = rescue.restore(copied, database, now=wall_clock())
    except (OSError, sqlite3.Error):
        _fail("restore.failed", path=database)
    click.echo(_say("restore.done", copy=copied, path=database))
    if aside is not None:
        click.echo(_say("restore.aside", path=aside))


@main.command()
@database_option
@click.option(
    "--to", "target", type=click.Path(path_type=Path), help="The new file; by default beside the damaged one."
)
@in_one_sentence
def recover(database: Path, target: Path | None) -> None:
    """Save all that can be read of a damaged database into a new file."""
    from facilitator.live import rescue

    target = target or database.with_name(f"{database.stem}-recovered{database.suffix}")
    try:
        with tempfile.TemporaryDirectory() as scratch:
            saved = rescue.recover(database, target, scratch=Path(scratch))
    except (OSError, sqlite3.Error):
        _fail("recover.failed", path=target)
    for one in saved:
        key = "recover.lost" if one.lost else "recover.saved"
        click.echo(_say(key, code=one.code, title=one.title, events=one.events, lost=one.lost))
    click.echo(_say("recover.done", path=target))


def _existing(database: Path) -> Path:
    if not database.exists():
        _fail("database.missing", path=database)
    return database


def _say(key: str, **facts: object) -> str:
    """In the language of the terminal, which is English where POSIX says that no language was chosen."""
    from facilitator.web.i18n import Catalogues, best_language

    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    locale = spoken.split(".")[0].replace("_", "-")
    lang = "en" if locale in ("C", "POSIX") else best_language(locale)
    return Catalogues.load().sentence(lang, key, **facts)


def _fail(key: str, **facts: object) -> NoReturn:
    click.echo(_say(key, **facts), err=True)
    sys.exit(1)

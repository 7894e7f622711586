"""The command line: `run` and `new`; the other commands are in upkeep.py. Imports happen inside the commands: libraries of the
server must be loaded after `concurrency.patch`."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import click

from facilitator import upkeep
from facilitator.concurrency import AsyncMode
from facilitator.domain.limits import close_after_hours
from facilitator.settings import Settings
from facilitator.terminal import a_path, backup_option, database_option, fail, in_one_sentence, say


def address_options(command: Callable[..., None]) -> Callable[..., None]:
    for option in (
        click.option("--public-url", default="", help="The address that phones reach, if not this machine's own."),
        click.option("--port", type=click.IntRange(1, 65_535), default=8_000, show_default=True),
        click.option("--host", default="0.0.0.0", show_default=True, help="The address to listen on."),
    ):
        command = option(command)
    return command


@click.group()
def main() -> None:
    """Facilitator: live kick-off events, from the QR code on the table to the boards in SQLite."""
    for stream in (sys.stdout, sys.stderr):
        # Not every terminal can encode every character, or the blocks of a QR code; least of all a file on Windows.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


@main.command()
@database_option
@address_options
@click.option(
    "--async-mode", type=click.Choice([m.value for m in AsyncMode]), default=AsyncMode.EVENTLET.value, show_default=True
)
@backup_option
@click.option(
    "--close-after",
    metavar="HOURS",
    type=click.IntRange(24, 2_160),
    default=close_after_hours,
    show_default=True,
    help="How long a workshop with ballots may rest until it closes by itself.",
)
@click.option("--tls-cert", type=a_path, help="A certificate (PEM, with its chain) to serve https with.")
@click.option("--tls-key", type=a_path, help="Its key (PEM, without a password).")
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
    close_after: int,
    tls_cert: Path | None,
    tls_key: Path | None,
    *,
    separate_modules: bool,
) -> None:
    """Start the server; the first time, with a workshop of the seed programme."""
    from facilitator import serving

    settings = Settings(
        database,
        host,
        port,
        public_url,
        backup=backup,
        close_after_hours=close_after,
        separate_modules=separate_modules,
        tls_cert=tls_cert,
        tls_key=tls_key,
    )
    try:
        serving.run(settings, AsyncMode(async_mode), say)
    except serving.PortProblem as problem:
        fail(f"server.{problem.code}", host=host, port=port)
    except serving.CertificateProblem:
        fail("server.bad_certificate", cert=tls_cert or "--tls-cert", secret=tls_key or "--tls-key")


@main.command()
@click.argument("programme")
@database_option
@address_options
@click.option("--roster", type=a_path, help="A CSV of people; gives areas, units and tables.")
@click.option("--title", default="", help="The workshop's title, if not the programme's.")
@click.option("--date", default="", help="The day that it is planned for, YYYY-MM-DD.")
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
    date: str,
    as_json: bool,
) -> None:
    """Open a workshop from PROGRAMME, the name of a built-in one or a TOML file, and say what was read."""
    from facilitator import people_file, programme_files
    from facilitator.web.api.workshops import opened
    from facilitator.web.app import create_app

    plan = programme_files.dated(programme_files.titled(programme_files.load(programme), title), date)
    notes: list[str] = []
    if roster is not None:
        people = programme_files.people_in(roster)
        plan = people_file.with_people(plan, people)
        notes = [say(note.key, **note.facts) for note in people.notes]
    application = create_app(Settings(database, host, port, public_url))
    made = opened(application.context, application.context.registry.open_workshop(plan))
    application.stop()
    if as_json:
        areas = [{"name": area.name, "units": area.units} for area in plan.areas]
        read = {"tables": plan.tables, "areas": areas, "notes": notes}
        click.echo(json.dumps(made | read, ensure_ascii=False, indent=2))
        return
    click.echo(say("new.opened", title=made["title"], code=made["code"]))
    click.echo(f"  {say('new.read', n=plan.tables)}")
    for area in plan.areas:
        click.echo(f"    {area.name}: {', '.join(area.units) or say('new.no_units')}")
    for note in notes:
        click.echo(f"  {note}")
    for name in ("join", "console", "screen", "cards"):
        click.echo(f"  {say(f'new.{name}')}: {made['links'][name]}")
    for table, link in made["links"]["hosts"].items():
        click.echo(f"  {say('new.host', table=table)}: {link}")


for command in (
    upkeep.archive,
    upkeep.erase,
    upkeep.restore,
    upkeep.doctor,
    upkeep.wifi,
):
    main.add_command(command)

"""Maintenance commands: write archives, erase people, list and restore copies, and `doctor`, which checks the machine before
guests arrive."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import click

from facilitator.settings import Settings
from facilitator.terminal import (
    a_path,
    backup_option,
    database_option,
    existing,
    fail,
    for_database,
    in_one_sentence,
    say,
    told,
    typed,
)


@click.command()
@click.argument("code", required=False)
@database_option
@click.option("--folder", type=a_path, help="Where to write; by default `archive` beside the database.")
@in_one_sentence
def archive(code: str | None, database: Path, folder: Path | None) -> None:
    """Write the boards of the workshop CODE, or of all, as SQLite files."""
    from facilitator.web.app import create_app
    from facilitator.web.documents.export import archive as write

    application = create_app(Settings(existing(database), archive=folder))
    registry = application.context.registry
    live = registry.find(code) if code else None
    if code and live is None:
        fail("error.unknown_workshop")
    chosen = [live] if live else [registry.workshop(listing.id) for listing in registry.listings()]
    boards = application.context.settings.archive_folder
    try:
        for one in chosen:
            click.echo(write(registry, one, boards))
    except (OSError, sqlite3.Error):
        fail("archive.unwritable", path=boards)
    application.stop()


@click.command()
@click.argument("code")
@database_option
@backup_option
@click.option("--yes", is_flag=True, help="Do not ask first.")
@in_one_sentence
def erase(code: str, database: Path, backup: Path | None, yes: bool) -> None:
    """Forget the people of the closed workshop CODE, also in the copies: labels, areas, units and seats, and the network
    that they joined. The boards stay."""
    from facilitator.store.database import require_unused
    from facilitator.web.app import create_app, kept_copies

    require_unused(existing(database))
    settings = Settings(database, backup=backup)
    application = create_app(settings)
    live = application.context.registry.find(code)
    if live is None:
        fail("error.unknown_workshop")
    if live.closed_at is None:
        fail("erase.still_open", code=code)
    if not yes and not click.confirm(say("erase.sure", code=code)):
        return
    application.context.registry.seats.revoke_participants(live.id)
    application.context.registry.seats.forget_organisers(live.id)
    application.context.registry.networks.forget(live.id)
    live.roster.erase()
    copies = kept_copies(settings, clock=application.context.registry.clock)
    for one in copies:
        one.close()
    application.stop()
    click.echo(say("erase.done", code=code))
    for one in copies:
        if one.is_failing:
            click.echo(say("erase.still_copied", path=one.folder), err=True)


@click.command()
@click.argument("copied", metavar="[COPY]", required=False, type=a_path)
@database_option
@backup_option
@in_one_sentence
def restore(copied: Path | None, database: Path, backup: Path | None) -> None:
    """Put COPY in the place of the database, which is moved aside. Without COPY: list the copies there are."""
    from facilitator.clock import Machine
    from facilitator.live import rescue
    from facilitator.store.database import DatabaseProblem

    if copied is None:
        list_copies(database, Settings(database, backup=backup).copies_folders)
        return
    try:
        aside = rescue.restore(copied, database, now=Machine().wall())
    except DatabaseProblem as problem:
        if (problem.code, problem.path) == ("damaged", copied):
            fail("restore.damaged", path=copied)
        raise
    except (OSError, sqlite3.Error):
        fail("restore.failed", path=database)
    click.echo(say("restore.done", copy=copied, path=database))
    if aside is not None:
        click.echo(say("restore.aside", path=aside))


def list_copies(database: Path, folders: list[Path]) -> None:
    """Lists copies, newest first."""
    from facilitator.live.rescue import copies_found

    is_one = False
    for copied in copies_found(database, folders):
        if not is_one:
            click.echo(say("restore.list", path=database))
        is_one = True
        held = ", ".join(copied.workshops.values()) if copied.is_good else say("restore.not_good")
        kb = round(copied.size_bytes / 1_000)
        click.echo(f"{told(copied.made_at)}  {kb:>6} kB  {held}  {copied.path}")
    if not is_one:
        fail("restore.none", path=database, folders=", ".join(map(str, folders)))
    click.echo(say("restore.how", command=typed("restore", "COPY", *for_database(database))))


@click.command()
@database_option
@click.option(
    "--public-url",
    "--link",
    "public_url",
    default="",
    help="The address that phones reach; by default this machine's own, at port 8000.",
)
@in_one_sentence
def doctor(database: Path, public_url: str) -> None:
    """Say whether addresses, disk, clock, pages and websockets are fine. Ends with 1 where something is not."""
    from facilitator.clock import Machine
    from facilitator.live.house_time import stepped_ms
    from facilitator.public_address import public_address
    from facilitator.web.doctor import Level, examine
    from facilitator.web.links import base_url

    marks = {Level.WELL: "✓", Level.WATCH: "!", Level.ILL: "✗"}
    machine, base = Machine(), base_url(public_address(public_url), "", 8_000)
    findings = examine(base, database, [], reached=None, now=machine.wall(), stepped_ms=stepped_ms(database, machine))
    for finding in findings:
        click.echo(f"{marks[finding.level]} {say(f'doctor.{finding.code}', **finding.facts)}")
    if any(finding.level is Level.ILL for finding in findings):
        sys.exit(1)


@click.command()
@click.argument("name")
@click.option("--to", "target", type=a_path, default=Path("wifi.svg"), show_default=True)
@in_one_sentence
def wifi(name: str, target: Path) -> None:
    """Draw a QR code with which phones join the Wi-Fi network NAME, to print beside the table cards. Asks for the password, and
    keeps it nowhere but in the picture."""
    from facilitator.web import qr

    password = click.prompt(say("wifi.password"), default="", show_default=False, hide_input=True)
    try:
        target.write_bytes(qr.as_svg(qr.wifi(name, password)))
    except OSError:
        fail("wifi.unwritable", path=target)
    click.echo(say("wifi.done", name=name, path=target))

"""The documents that an organiser downloads (the workbook, the minutes, and the ballots as a `.pb` file), and the archive."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from facilitator.domain.plenary import Format
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.output.archive import archive_name, write_archive
from facilitator.output.ballots import ballots
from facilitator.output.minutes import minutes
from facilitator.output.workbook import workbook
from facilitator.web.i18n import Catalogues

CONTENT_TYPES = {  # Flask adds the charset of a text.
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.PB: "text/plain",
}
_MAKERS = {Format.XLSX: workbook, Format.DOCX: minutes, Format.PB: ballots}


def document(
    form: Format, registry: Registry, live: LiveWorkshop, catalogues: Catalogues, lang: str
) -> tuple[str, bytes]:
    """Returns the file's name and content."""
    workshop, people = registry.snapshot(live.id), dict(live.roster.people)
    say = partial(catalogues.sentence, lang)
    made: list[bytes] = []
    registry.in_native_thread(lambda: made.append(_MAKERS[form](workshop, people, say)))
    return f"{archive_name(workshop).removesuffix('.sqlite')}.{form.value}", made[0]


def archive(registry: Registry, live: LiveWorkshop, folder: Path) -> Path:
    """Writes the current boards; returns the file."""
    workshop, people = registry.snapshot(live.id), dict(live.roster.people)
    path = folder / archive_name(workshop)
    folder.mkdir(parents=True, exist_ok=True)
    registry.in_native_thread(lambda: write_archive(path, workshop, people))
    return path

"""The documents that an organiser takes out: the workbook, the minutes, and the ballots as a `.pb` file."""

from __future__ import annotations

from functools import partial

from facilitator.domain.plenary import Format
from facilitator.live.gathering import Gathering
from facilitator.live.hall import Hall
from facilitator.output.archive import archive_name
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


def document(form: Format, hall: Hall, gathering: Gathering, catalogues: Catalogues, lang: str) -> tuple[str, bytes]:
    """The file's name and content."""
    workshop, people = hall.snapshot(gathering.id), dict(gathering.roster.people)
    say = partial(catalogues.sentence, lang)
    made: list[bytes] = []
    hall.in_native_thread(lambda: made.append(_MAKERS[form](workshop, people, say)))
    return f"{archive_name(workshop).removesuffix('.sqlite')}.{form.value}", made[0]

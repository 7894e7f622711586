"""The documents that an organiser takes out: the workbook and the minutes."""

from __future__ import annotations

from functools import partial

from facilitator.domain.plenary import Format
from facilitator.domain.workshop import Workshop
from facilitator.live.gathering import Gathering
from facilitator.output.archive import archive_name
from facilitator.output.minutes import minutes
from facilitator.output.workbook import workbook
from facilitator.web.i18n import Catalogues

CONTENT_TYPES = {
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_MAKERS = {Format.XLSX: workbook, Format.DOCX: minutes}


def document(form: Format, gathering: Gathering, catalogues: Catalogues, lang: str) -> tuple[str, bytes]:
    """The file's name and content."""
    say = partial(catalogues.sentence, lang)

    def make(workshop: Workshop, _: int) -> tuple[str, bytes]:
        name = archive_name(workshop).removesuffix(".sqlite")
        return f"{name}.{form.value}", _MAKERS[form](workshop, gathering.roster.people, say)

    return gathering.live.read(make)

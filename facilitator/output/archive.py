"""The archive: a workshop's records as plain SQLite tables, for the sqlite3 shell, Datasette and later analysis. Always rebuilt
whole and replaced atomically, so that nobody opens a partial file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from facilitator.domain.kernel import ParticipantId
from facilitator.domain.person import Person
from facilitator.domain.workshop import Workshop
from facilitator.output import archive_day, archive_fund, archive_measures, archive_readiness, archive_schema
from facilitator.output.archive_schema import Row
from facilitator.output.export import Export
from facilitator.output.held import first_day

ROWS: dict[str, Callable[[Export], Iterator[Row]]] = {
    "workshop": archive_day.workshop,
    "areas": archive_day.areas,
    "units": archive_day.units,
    "tables": archive_day.tables,
    "phases": archive_day.phases,
    "phase_runs": archive_day.phase_runs,
    "measures": archive_measures.measures,
    "partner_units": archive_measures.partner_units,
    "lacks": archive_readiness.lacks,
    "checklists": archive_readiness.checklists,
    "requirements": archive_readiness.requirements,
    "requirements_met": archive_readiness.requirements_met,
    "originals": archive_measures.originals,
    "comments": archive_measures.comments,
    "offers": archive_measures.offers,
    "conflicts": archive_measures.conflicts,
    "co_benefits": archive_measures.co_benefits,
    "ratings": archive_measures.ratings,
    "commitments": archive_measures.commitments,
    "rounds": archive_measures.rounds,
    "results": archive_measures.results,
    "fund": archive_fund.fund,
    "fund_measures": archive_fund.fund_measures,
    "polls": archive_day.polls,
    "poll_options": archive_day.poll_options,
    "feedback": archive_day.feedback,
    "feedback_texts": archive_day.feedback_texts,
}


def archive_name(workshop: Workshop) -> str:
    """Returns `2024-01-16-KF7M2P.sqlite`: the date it was held and the join code."""
    return f"{first_day(workshop).isoformat()}-{workshop.code}.sqlite"


def write_archive(path: Path, workshop: Workshop, people: Mapping[ParticipantId, Person]) -> None:
    """Writes the archive atomically into an existing folder. Raises OSError or sqlite3.Error; the old file then stays."""
    with TemporaryDirectory(dir=path.parent, prefix=".archive-") as beside:
        draft = Path(beside) / path.name
        with closing(sqlite3.connect(":memory:")) as memory, closing(sqlite3.connect(draft)) as file:
            _fill(Database(memory), Export(workshop, people))
            memory.backup(file)
        draft.replace(path)


def _fill(database: Database, export: Export) -> None:
    described = archive_schema.tables(export.workshop.programme.fields)
    for table in described:
        archive_schema.create(database, table)
    for table in described:
        rows = ROWS[table.name](export) if table.name in ROWS else iter(archive_schema.explanations(described))
        database.table(table.name).insert_all(rows)
        archive_schema.index(database, table)

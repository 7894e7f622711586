"""A column of the archive is explained in archive.toml and given its value in archive_*.py; neither is forgotten."""

from facilitator.domain.fields import BUILT_IN
from facilitator.domain.programme import Visibility
from facilitator.output import archive, archive_schema
from facilitator.output.export import Export
from tests.output.reader import PEOPLE
from tests.output.test_fund import funded
from tests.support.day import seed_day
from tests.support.workshop import Day, closed
from tests.views.full_day import full_day


def test_every_column_has_a_value_and_every_value_a_column(day: Day) -> None:
    """A row may leave out what it does not know; a column that no row of these days names was forgotten."""
    seed, full = seed_day(), full_day(Visibility.ALL, revealed=True)
    full.given(closed(full.now))
    days = [Export(seed.workshop, seed.people), Export(full.workshop, PEOPLE), Export(funded(day).workshop, {})]
    for table in archive_schema.tables():
        if table.name in archive.ROWS:
            rows_of = archive.ROWS[table.name]
            named = {name for export in days for row in rows_of(export) for name in row}
            columns = {column.name for column in table.columns}
            # Rows have the fields of a measure that somebody filled in.
            named |= columns & {field.name for field in BUILT_IN} if table.name == "measures" else set()
            assert not named - columns, f"archive.toml, [{table.name}]: explain {named - columns}"
            assert not columns - named, f"{rows_of.__module__}, {table.name}: give a value to {columns - named}"


def test_every_table_that_is_explained_has_rows_and_the_other_way_round() -> None:
    assert {*archive.ROWS, "about"} == {table.name for table in archive_schema.tables()}

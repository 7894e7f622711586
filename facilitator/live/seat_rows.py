"""The rows of seats and keys in the file: what each column has been, from the first version on."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

MOVED = 2
"""In the column `revoked`, where the participant went on with another phone; 1 is a seat that was taken back."""

migrations = Migrations("seats")


@migrations()
def seats(database: Database) -> None:
    database.table("keys").create(
        {"workshop": str, "role": str, "table_number": int, "key": str}, pk=("workshop", "role", "table_number")
    )
    database.table("keys").create_index(["key"], unique=True)
    database.table("seats").create(
        {
            "token_hash": str, "workshop": str, "actor": str, "role": str, "table_number": int, "lang": str,
            "key": str, "expires_at": int, "revoked": int,
        },
        pk="token_hash",
    )  # fmt: skip
    database.table("seats").create_index(["key"])


@migrations()
def several_organisers(database: Database) -> None:
    """A key's number is a host's table, or says which of several organisers it is for: 0 is the first, the others have a name."""
    database.table("keys").transform(rename={"table_number": "number"})
    database.table("keys").add_column("name", str, not_null_default="")

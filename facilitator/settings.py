"""Settings of the server."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from facilitator.domain.limits import close_after_hours
from facilitator.public_address import public_address


@dataclass(frozen=True, slots=True)
class Settings:
    """`public_url` is the address for phones, if not the machine's own; raises AddressProblem if it is none. `archive` is the
    folder for the boards of closed workshops, by default beside the database. `backup` is a second folder for copies.
    `close_after_hours` is the time without events after which a workshop with ballots closes automatically. `separate_modules`
    serves scripts and styles unbundled from disk. `tls_cert` and `tls_key` are set both or neither."""

    database: Path
    host: str = "0.0.0.0"
    port: int = 8000
    public_url: str = ""
    archive: Path | None = None
    backup: Path | None = None
    close_after_hours: int = close_after_hours
    tick_ms: int = 25
    body_bytes_max: int = 64_000
    separate_modules: bool = False
    tls_cert: Path | None = None
    tls_key: Path | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "public_url", public_address(self.public_url))

    @property
    def is_secure(self) -> bool:
        """Whether browsers connect over https, with our certificate or a proxy's."""
        return self.tls_cert is not None or self.public_url.startswith("https:")

    @property
    def archive_folder(self) -> Path:
        return self.archive or self.database.parent / "archive"

    @property
    def copies_folders(self) -> list[Path]:
        """The folder beside the database, and `backup` if set."""
        beside = self.database.parent / "copies"
        return [beside] if self.backup is None or self.backup.resolve() == beside.resolve() else [beside, self.backup]

"""The keys that seal each workshop's ballots: small files in their own folder, never in the database, so that neither is useful
alone. Deleting a key makes its ballots permanently unreadable."""

from __future__ import annotations

import os
import secrets
from collections.abc import Set
from pathlib import Path

from facilitator.live.sealing import key_bytes


class SealKeys:
    """`folder` is created with the first key. All methods raise OSError when the disk fails."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, workshop_id: str) -> bytes | None:
        """Returns None if the key is missing or incomplete."""
        try:
            key = self.path_of(workshop_id).read_bytes()
        except FileNotFoundError:
            return None
        return key if len(key) == key_bytes else None

    def make(self, workshop_id: str) -> bytes:
        """Creates a durable new key, after destroying an older one."""
        self.destroy(workshop_id)
        key = secrets.token_bytes(key_bytes)
        self._put(workshop_id, key)
        return key

    def mirror(self, others: SealKeys, *, known: Set[str], destroyed: Set[str]) -> None:
        """Copies the keys of workshops in `known`, and destroys those in `destroyed`. A key missing in `others` but not destroyed
        is kept: it may be the last one."""
        for workshop_id in known - destroyed:
            key = others.read(workshop_id)
            if key is not None:
                self.take_over(workshop_id, key)
        for workshop_id in destroyed:
            self.destroy(workshop_id)

    def take_over(self, workshop_id: str, key: bytes) -> None:
        if self.read(workshop_id) != key:
            self.destroy(workshop_id)
            self._put(workshop_id, key)

    def _put(self, workshop_id: str, key: bytes) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self.path_of(workshop_id)
        part = self._part_of(workshop_id)
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        self._sync_folder()

    def destroy(self, workshop_id: str) -> None:
        """Overwrites and deletes the key, with fsync. Storage hardware may still retain it."""
        for path in (self._part_of(workshop_id), self.path_of(workshop_id)):
            if path.exists():
                with path.open("rb+") as file:
                    file.write(bytes(key_bytes))
                    os.fsync(file.fileno())
                path.unlink()
                self._sync_folder()

    def path_of(self, workshop_id: str) -> Path:
        return self.folder / f"{workshop_id}.key"

    def _part_of(self, workshop_id: str) -> Path:
        """Temporary file; a killed server may have left one."""
        return self.folder / f"{workshop_id}.part"

    def _sync_folder(self) -> None:
        if os.name == "posix":
            folder = os.open(self.folder, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def keys_beside(database: Path) -> SealKeys:
    """Returns the keys of a database or copy, in a folder beside it."""
    return SealKeys(database.parent / "keys")

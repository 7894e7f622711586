"""Folders for simulated days."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

memory_disk = Path("/dev/shm")


@pytest.fixture(scope="module")
def shelf() -> Iterator[Path]:
    """A folder per test, in memory if possible."""
    with tempfile.TemporaryDirectory(dir=memory_disk if memory_disk.is_dir() else None) as folder:
        yield Path(folder)

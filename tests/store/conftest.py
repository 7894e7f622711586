"""Both stores, for the tests of what each must keep to."""

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.store.database import prepare
from facilitator.store.memory import MemoryStore
from facilitator.store.protocol import Store
from facilitator.store.sqlite import SqliteStore

OpenStore = Callable[[], Store]


@pytest.fixture(params=["memory", "sqlite"])
def open_store(request: pytest.FixtureRequest, tmp_path: Path) -> OpenStore:
    """Opens the store: the same one each time, as another process would."""
    if request.param == "memory":
        memory = MemoryStore()
        return lambda: memory
    path = tmp_path / "house.sqlite"
    prepare(path)
    return lambda: SqliteStore(path)

"""Shared fixtures: one running server per worker, and rooms on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.server import Server
from tests.support.workshop import NINE
from tests.web.room import Room


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that keeps running, for all rooms of a worker."""
    with Server(tmp_path_factory.mktemp("house"), clock_at=NINE) as server:
        yield server


@pytest.fixture
def server(house: Server) -> Iterator[Server]:
    """The running server; checks afterwards that it logged no bug."""
    written = len(house.errors)
    yield house
    assert house.is_up
    assert "Traceback" not in house.errors[written:]


@pytest.fixture
def room(server: Server) -> Room:
    """A newly opened workshop of the two-hour programme."""
    return Room.open(server)

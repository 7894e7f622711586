"""The engines, and one server per journey."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright

from tests.browser.conftest import small_day
from tests.browser.support import OrganisersServer
from tests.engines import tools
from tests.engines.firefox import FirefoxRoom
from tests.engines.webkit import WebKitRoom


@pytest.fixture
def server(tmp_path: Path) -> Iterator[OrganisersServer]:
    """A server per journey, since each journey kills it."""
    with OrganisersServer(tmp_path / "server") as started:
        yield started


@pytest.fixture
def workshop(server: OrganisersServer) -> Any:
    return server.new_workshop(str(small_day))


@pytest.fixture
def firefox_room(playwright: Playwright, tmp_path: Path) -> Iterator[FirefoxRoom]:
    try:
        program = tools.firefox()
    except tools.Missing as missing:
        pytest.fail(str(missing), pytrace=False)
    room = FirefoxRoom(playwright, program)
    try:
        yield room
        room.keep_pictures(tmp_path)
        room.check_troubles()
    finally:
        room.leave()


@pytest.fixture
def webkit_room(tmp_path: Path) -> Iterator[WebKitRoom]:
    """Skipped where WebKitGTK does not exist, never on Linux."""
    if not tools.has_webkit():
        pytest.skip("WebKitGTK runs on Linux alone: the day was NOT walked in WebKit here")
    try:
        tools.require_webkit()
    except tools.Missing as missing:
        pytest.fail(str(missing), pytrace=False)
    with WebKitRoom(tmp_path) as room:
        yield room

"""What `pip install .` installs is whole: the command serves from an empty folder, with pages, styles and programmes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Phone
from tests.browser.support import Room
from tests.support.server import free_port, top, wait_until_up

pytestmark = [pytest.mark.browser, pytest.mark.slow]
seconds_max = 600


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the command is: in a fresh environment with the built wheel and what the lock names, and nothing else."""
    folder = tmp_path_factory.mktemp("installed")
    do(Path(sys.base_prefix) / "bin" / "python3", "-m", "venv", folder / "venv")
    python = folder / "venv" / "bin" / "python"
    do(python, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, top)
    [wheel] = folder.glob("*.whl")
    do(python, "-m", "pip", "install", "--quiet", "--requirement", top / "requirements.txt")
    do(python, "-m", "pip", "install", "--quiet", "--no-deps", wheel)
    do(python, "-m", "pip", "check")
    return python.parent


def do(*command: str | Path, cwd: Path = top) -> str:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=cwd, env=kept, capture_output=True, text=True, timeout=seconds_max, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def phone_link(scripts: Path, tmp_path: Path) -> Iterator[str]:
    """Of a workshop that the installed command has opened, and serves, in an empty folder."""
    command, port = scripts / "facilitator", free_port()
    made = json.loads(do(command, "new", "p58_seed", "--json", cwd=tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
    server = subprocess.Popen([command, "run", "--host", "127.0.0.1", "--port", str(port)], cwd=tmp_path)
    try:
        wait_until_up(f"http://127.0.0.1:{port}", server)
        yield f"http://127.0.0.1:{port}/{made['code']}/2"
    finally:
        server.kill()
        server.wait()


def test_a_phone_is_served_by_the_installed_command(phone_link: str, room: Room) -> None:
    phone = room.enter(Phone, "phone", "the phone")
    phone.open(phone_link)
    phone.join(unit="Skole", role="Rektor")
    expect(phone.page.locator("body")).to_have_css("font-family", re.compile("Inter"))
    phone.check()


def test_nothing_is_left_out_of_the_package(scripts: Path) -> None:
    [package] = scripts.parent.glob("lib/python*/site-packages/facilitator")
    ours = do("git", "ls-files", "-co", "--exclude-standard", "facilitator", "static", "templates").splitlines()
    there = {str(path.relative_to(package)) for path in package.rglob("*") if path.suffix != ".pyc" and path.is_file()}
    assert len(ours) > 300
    assert there == {name.removeprefix("facilitator/") for name in ours}
    installed = {path.name for path in package.parent.iterdir() if not path.name.endswith(".dist-info")}
    assert installed.isdisjoint({"tests", "tools", "bench", "docs", "static", "templates"})

"""Finding a browser. Without one the test command fails with a sentence, and no journey is skipped."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser import chromium

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine without any browser; the folder is where Playwright would keep its own."""
    for variable in (chromium.ENVIRONMENT, chromium.OTHER_ENVIRONMENT):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "browsers"))
    monkeypatch.setattr(chromium, "usual_places", list)
    return tmp_path / "browsers"


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True)
    path.touch(mode=0o755)
    return path


def test_a_machine_without_a_browser_is_told_what_to_install(bare_machine: Path) -> None:
    with pytest.raises(chromium.NoChromium, match="install chromium-headless-shell, chromium or Google Chrome"):
        chromium.find()


def test_playwrights_newest_download_is_found(bare_machine: Path) -> None:
    program(bare_machine / "chromium_headless_shell-999" / "chrome-linux" / "headless_shell")
    program(bare_machine / "chromium-1255" / "chrome-linux64" / "chrome")
    newest = program(bare_machine / "chromium_headless_shell-1255" / "shell-linux64" / "chrome-headless-shell")
    assert chromium.find() == newest


def test_a_browser_on_the_path_comes_before_a_download(bare_machine: Path) -> None:
    program(bare_machine / "chromium-1255" / "chrome-linux64" / "chrome")
    suffix = ".exe" if sys.platform == "win32" else ""
    on_path = program(bare_machine.parent / "bin" / f"chromium{suffix}")
    assert chromium.find() == on_path


def test_the_named_browser_comes_first(bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(bare_machine / "chromium-1255" / "chrome-linux64" / "chrome")
    named = program(bare_machine.parent / "my" / "browser")
    monkeypatch.setenv(chromium.ENVIRONMENT, str(named))
    assert chromium.find() == named


def test_the_other_browser_is_of_the_other_kind(bare_machine: Path) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    shell = program(bare_machine.parent / "bin" / f"chromium-headless-shell{suffix}")
    assert chromium.find() == shell
    with pytest.raises(chromium.NoChromium, match=r"install chromium with .*FACILITATOR_OTHER_CHROMIUM"):
        chromium.find(unlike=shell)
    whole = program(bare_machine / "chromium-1255" / "chrome-linux64" / "chrome")
    assert chromium.find(unlike=shell) == whole
    assert chromium.find(unlike=whole) == shell


def test_the_other_browser_may_be_named(bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = program(bare_machine.parent / "my" / "browser")
    monkeypatch.setenv(chromium.OTHER_ENVIRONMENT, str(named))
    assert chromium.find(unlike=Path("/usr/bin/chromium")) == named


@pytest.mark.parametrize("named", ["/there/is/no/browser", sys.executable], ids=["not there", "no browser"])
def test_the_test_command_fails_when_the_named_browser_does_not_start(named: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests"],
        cwd=ROOT,
        env=os.environ | {chromium.ENVIRONMENT: named},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert f"{chromium.ENVIRONMENT} names {named}, which is no Chromium that starts" in done.stdout
    assert "ruff" not in done.stdout

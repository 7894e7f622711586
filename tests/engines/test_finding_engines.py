"""Finding Firefox and WebKit. Where one is missing and cannot be installed, a sentence says what to install."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.engines import tools


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """One without any browser, where nobody is root; the folder is the only one in which programs are looked for."""
    monkeypatch.delenv(tools.FIREFOX, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(tools, "FIREFOX_PLACES", ())
    monkeypatch.setattr(tools, "GTK_PYTHON", str(tmp_path / "python3"))
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    return tmp_path


def test_a_machine_without_firefox_is_told_what_to_install(bare_machine: Path) -> None:
    with pytest.raises(tools.Missing, match="Install Firefox"):
        tools.firefox()


def test_a_firefox_on_the_path_is_found(bare_machine: Path) -> None:
    program = bare_machine / ("firefox.exe" if sys.platform == "win32" else "firefox")
    program.touch(mode=0o755)
    assert tools.firefox() == program


def test_the_named_firefox_comes_first(bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (bare_machine / "firefox").touch(mode=0o755)
    named = bare_machine / "mine"
    named.touch(mode=0o755)
    monkeypatch.setenv(tools.FIREFOX, str(named))
    assert tools.firefox() == named


def test_a_named_firefox_that_is_not_there_is_an_error(bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(tools.FIREFOX, "/there/is/no/firefox")
    with pytest.raises(tools.Missing, match=f"{tools.FIREFOX} names /there/is/no/firefox"):
        tools.firefox()


def test_a_machine_without_webkit_is_told_all_that_is_lacking(bare_machine: Path) -> None:
    with pytest.raises(tools.Missing) as missing:
        tools.require_webkit()
    for package in (*tools.WEBKIT_PROGRAMS.values(), *tools.GTK_PACKAGES):
        assert package in str(missing.value)

"""Finds a Chromium for the browser tests, or installs one. Without one the tests fail, saying what to install; they are never
skipped.

There are two kinds, headless shell and full browser, which differ in focus, windows and scrolling. The tests run in one; `unlike`
selects the other, in which all pages are visited once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

ENVIRONMENT = "FACILITATOR_CHROMIUM"
OTHER_ENVIRONMENT = "FACILITATOR_OTHER_CHROMIUM"
NETWORK_NAME = "kickoff.lan"
"""A hostname that is no secure context, like a phone's view of a laptop: no Web Locks, no `randomUUID`."""
ARGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    f"--host-resolver-rules=MAP {NETWORK_NAME} 127.0.0.1",
)

COMMANDS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
LATE_COMMANDS = ("microsoft-edge", "microsoft-edge-stable", "msedge")
MAC_APPS = ("Google Chrome", "Chromium", "Microsoft Edge")
WINDOWS_PROGRAMS = ("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe")
PLAYWRIGHT_PROGRAMS = ("chrome-headless-shell", "headless_shell", "chrome", "Chromium", "Google Chrome for Testing")
PLAYWRIGHT = (sys.executable, "-m", "playwright")
DRIVERS_LIBRARY = "libatomic1"
INSTALL_SECONDS_MAX = 900


class NoChromium(Exception):
    """No browser starts; the text says what to do."""


def find(*, unlike: Path | None = None) -> Path:
    """Returns the first Chromium on this machine, untested. Raises NoChromium."""
    for path in candidates(unlike):
        return path
    raise NoChromium(what_to_do(unlike))


def find_or_install(*, unlike: Path | None = None) -> Path:
    """Returns the first Chromium that starts, installing one if necessary. Raises NoChromium."""
    for path in candidates(unlike):
        if starts(path):
            return path
    return install(unlike)


def install(unlike: Path | None) -> Path:
    """Tries each way to install until a Chromium starts. Raises NoChromium.

    If the user named a browser that does not start, installs nothing."""
    for way in [] if os.environ.get(variable(unlike)) else ways_to_install(unlike):
        if all(succeeds(*command) for command in way):
            for path in candidates(unlike):
                if starts(path):
                    return path
    raise NoChromium(what_to_do(unlike))


def what_to_do(unlike: Path | None) -> str:
    if named := os.environ.get(variable(unlike)):
        return f"{variable(unlike)} names {named}, which is no Chromium that starts: correct it, or unset it to have one found."
    if not driver_starts():
        return f"Playwright, which drives the browser tests, does not start here: install {DRIVERS_LIBRARY}."
    if unlike:
        return (
            f"Beside {unlike} the browser tests need a Chromium of the other kind and none starts here: install "
            f"{package(unlike)} with your system's packages, or set {OTHER_ENVIRONMENT} to the path of one."
        )
    return (
        "The browser tests need a Chromium and none starts here: install chromium-headless-shell, chromium or Google "
        f"Chrome with your system's packages, or set {ENVIRONMENT} to the path of one."
    )


def variable(unlike: Path | None) -> str:
    return OTHER_ENVIRONMENT if unlike else ENVIRONMENT


def candidates(unlike: Path | None = None) -> Iterator[Path]:
    if named := os.environ.get(variable(unlike)):
        places = [Path(named)]
    else:
        places = [*on_path(COMMANDS), *usual_places(), *downloaded_by_playwright(), *on_path(LATE_COMMANDS)]
        places = [place for place in places if unlike is None or is_shell(place) != is_shell(unlike)]
    return (place for place in places if place.is_file())


def is_shell(path: Path) -> bool:
    return "headless" in path.name


def package(unlike: Path | None) -> str:
    """Package name, in Debian and in Playwright."""
    return "chromium" if unlike and is_shell(unlike) else "chromium-headless-shell"


def on_path(commands: tuple[str, ...]) -> list[Path]:
    return [Path(found) for command in commands if (found := shutil.which(command))]


def usual_places() -> list[Path]:
    if sys.platform == "darwin":
        folders = (Path("/Applications"), Path.home() / "Applications")
        return [folder / f"{app}.app" / "Contents" / "MacOS" / app for app in MAC_APPS for folder in folders]
    if sys.platform == "win32":
        keys = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        return [Path(os.environ[key]) / program for program in WINDOWS_PROGRAMS for key in keys if key in os.environ]
    return []


def downloaded_by_playwright() -> list[Path]:
    """Returns downloads, newest first, the headless shell before the full browser of the same revision."""
    programs = {name for program in PLAYWRIGHT_PROGRAMS for name in (program, f"{program}.exe")}
    browsers = sorted(playwright_folder().glob("chromium*-*"), key=revision, reverse=True)
    return [path for browser in browsers for path in sorted(browser.rglob("*")) if path.name in programs]


def playwright_folder() -> Path:
    if "PLAYWRIGHT_BROWSERS_PATH" in os.environ:
        return Path(os.environ["PLAYWRIGHT_BROWSERS_PATH"])
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "ms-playwright"
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "ms-playwright"


def revision(browser: Path) -> tuple[int, bool]:
    name, _, number = browser.name.rpartition("-")
    return (int(number) if number.isdecimal() else 0, name == "chromium_headless_shell")


def starts(path: Path) -> bool:
    """Returns whether it opens a page: a stub, or a browser with missing libraries, does not."""
    if not driver_starts():
        return False
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=path, args=ARGS)
        except Error:
            return False
        browser.new_page().close()
        browser.close()
    return True


def driver_starts() -> bool:
    """Checks Playwright's own Node, for which a bare Debian lacks a library."""
    return succeeds(*PLAYWRIGHT, "--version")


def ways_to_install(unlike: Path | None) -> Iterator[list[tuple[str, ...]]]:
    """Yields lists of commands, each list one way; all commands of a way must succeed.

    Debian packages the headless shell. Ubuntu does not, and its `chromium` is a stub without snap: there, and for non-root users,
    only Playwright's download remains."""
    wanted = package(unlike)
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root and shutil.which("apt-get"):
        install = ("apt-get", "install", "--yes", "--no-install-recommends", DRIVERS_LIBRARY)
        yield [("apt-get", "update"), (*install, wanted)]
        if unlike is None:
            yield [(*install, "chromium")]
        yield [install, (*PLAYWRIGHT, "install", "--with-deps", wanted)]
    else:
        yield [(*PLAYWRIGHT, "install", wanted)]


def succeeds(*command: str) -> bool:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(command, env=environment, capture_output=True, timeout=INSTALL_SECONDS_MAX, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0

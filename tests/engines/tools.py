"""Finds the drivers for Firefox and WebKit, installing them as root on Debian. Elsewhere their absence is an error that says what
to install."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from tests.browser import chromium

FIREFOX = "FACILITATOR_FIREFOX"
FIREFOX_COMMANDS = ("firefox-esr", "firefox")
FIREFOX_PLACES = (
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:/Program Files/Mozilla Firefox/firefox.exe",
)
WEBKIT_PROGRAMS = {
    "WebKitWebDriver": "webkit2gtk-driver",
    "Xvfb": "xvfb",
    "matchbox-window-manager": "matchbox-window-manager",
}
GTK_PACKAGES = ("python3-gi", "gir1.2-webkit2-4.1")
GTK_PYTHON = "/usr/bin/python3"
_HAS_GTK = "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2"


class Missing(Exception):
    """An engine is unavailable; the text says what to do."""


def firefox() -> Path:
    """Returns Firefox's path. Raises Missing."""
    if named := os.environ.get(FIREFOX):
        if Path(named).is_file():
            return Path(named)
        raise Missing(f"{FIREFOX} names {named}, which is no file: correct it, or unset it to have a Firefox found.")
    found = _firefox() or (install("firefox-esr") and _firefox())
    if not found:
        raise Missing(f"Install Firefox (Debian: firefox-esr), or set {FIREFOX} to the path of one.")
    return found


def _firefox() -> Path | None:
    commands = [shutil.which(command) for command in FIREFOX_COMMANDS]
    return next((Path(found) for found in [*commands, *FIREFOX_PLACES] if found and Path(found).is_file()), None)


def has_webkit() -> bool:
    """Returns whether WebKitGTK exists for this system."""
    return sys.platform == "linux"


def require_webkit() -> None:
    """Raises Missing."""
    lacking = _lacking()
    if lacking and install(*lacking):
        lacking = _lacking()
    if lacking:
        raise Missing(f"To drive WebKit, install {', '.join(lacking)} (the names are Debian's).")


def _lacking() -> list[str]:
    lacking = [package for program, package in WEBKIT_PROGRAMS.items() if not shutil.which(program)]
    return lacking if chromium.succeeds(GTK_PYTHON, "-c", _HAS_GTK) else [*lacking, *GTK_PACKAGES]


def install(*packages: str) -> bool:
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not (is_root and shutil.which("apt-get")):
        return False
    # Another worker may be installing at the same time.
    apt = ("apt-get", "-o", f"DPkg::Lock::Timeout={chromium.INSTALL_SECONDS_MAX}")
    chromium.succeeds(*apt, "update")
    return chromium.succeeds(*apt, "install", "--yes", "--no-install-recommends", *packages)

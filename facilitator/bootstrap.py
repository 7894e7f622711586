"""Bootstrap, run on bare Python before anything else: installs the packages a requirements file locks into `.venv`, unless the
running interpreter has them. Imports only the standard library and parses on Python 3.6, so that old interpreters get a clear
message."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
WHEELS = ROOT / "wheels"
"""Created by `tools/offline.py`: if present, packages are installed from here and not from the network."""
UNFINISHED = VENV / "unfinished"
"""Marker of an installation in progress; if left over, the installation was killed."""


def require(requirements: str) -> None:
    """Returns if the running interpreter has what `requirements` (a file in the repository root) locks. Otherwise installs it
    into `.venv` and re-executes the command there, and does not return. On failure prints one sentence and exits with code 1."""
    if sys.version_info[:2] < OLDEST:
        _fail("installing.old_python", oldest=".".join(map(str, OLDEST)))
    locked = ROOT / requirements
    if _has(Path(sys.prefix), locked):
        return
    # Some programs set it for their own Python; it would break the virtual environment.
    os.environ.pop("PYTHONHOME", None)
    try:
        _make_ready(locked)
        _start_again()
    except KeyboardInterrupt:
        sys.exit(130)


def _has(environment: Path, locked: Path) -> bool:
    """Decides by the stamp of our own installation, else by the installed packages."""
    stamp = _stamp(environment, locked)
    if stamp.exists():
        return stamp.read_text("ascii") == version_of(locked)
    return environment == Path(sys.prefix) and all(_is_installed(*pin) for pin in pins(locked))


def _stamp(environment: Path, locked: Path) -> Path:
    return environment / f"{locked.name}.sha256"


def version_of(locked: Path) -> str:
    return hashlib.sha256(locked.read_bytes()).hexdigest()


def pins(locked: Path) -> "list[tuple[str, str]]":
    """Returns (name, version) pairs. Skips lines with a marker, which only pip can evaluate."""
    return re.findall(r"^([\w.-]+)==(\S+)(?: \\)?$", locked.read_text("utf-8"), re.MULTILINE)


def _is_installed(name: str, version: str) -> bool:
    from importlib import metadata  # new in Python 3.8

    try:
        return metadata.version(name) == version
    except metadata.PackageNotFoundError:
        return False


def _make_ready(locked: Path) -> None:
    if _has(VENV, locked) and _is_whole():
        return
    try:
        with Path(__file__).open("rb") as own:
            _lock(own.fileno())
            if not _is_whole():
                _make()
            UNFINISHED.touch()
            problem, said = _install(locked)
            if not problem:
                _stamp(VENV, locked).write_text(version_of(locked), "ascii")
            UNFINISHED.unlink()
    except OSError:
        _fail("installing.unwritable", root=ROOT)
    if problem:
        _fail(problem, said=said)


def _is_whole() -> bool:
    """Returns False after a killed installation, or if the base Python was removed or replaced."""
    try:
        tried = subprocess.run([str(PYTHON), "-I", "-c", "import pip"], stderr=subprocess.DEVNULL, check=False)
    except OSError:
        return False
    return tried.returncode == 0 and not UNFINISHED.exists()


def _lock(file_number: int) -> None:
    """Holds a lock until the file is closed, so that two processes do not install into the same folder."""
    try:
        if sys.platform == "win32":
            import msvcrt

            # Past the end of the file: a locked byte cannot be read.
            os.lseek(file_number, 1_000_000, os.SEEK_SET)
            msvcrt.locking(file_number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file_number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        _fail("installing.busy")


def _make() -> None:
    if not is_there("venv") or not is_there("ensurepip"):
        _fail("installing.no_venv")
    if VENV.exists():
        _say("installing.anew")
        shutil.rmtree(VENV)
    VENV.mkdir()
    UNFINISHED.touch()
    # The base interpreter, since the running environment may be the one just removed.
    command = [sys._base_executable, "-m", "venv", str(VENV)]  # type: ignore[attr-defined]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode != 0:
        _fail("installing.failed", said=(done.stderr or done.stdout).strip())


def is_there(module: str) -> bool:
    """Returns whether the module can be imported. An empty folder left by an uninstalled module does not count."""
    spec = find_spec(module)
    return spec is not None and spec.origin is not None


def _install(locked: Path) -> "tuple[str, str]":
    """Returns the key of the error message and pip's output; both empty on success."""
    _say("installing.begins")
    offline = ["--no-index", "--find-links", str(WHEELS)]
    said = ""
    for source in (offline, []) if WHEELS.is_dir() else ([],):
        said = _pip("install", *source, "--requirement", str(locked))
        if not said:
            return "", ""
    if "Retrying (Retry" in said:
        return "installing.old_wheels" if WHEELS.is_dir() else "installing.no_network", ""
    return "installing.failed", next((line for line in said.splitlines() if line.startswith("ERROR")), said)


def _pip(*arguments: str) -> str:
    """Runs pip and shows progress. Returns pip's output on failure, else an empty string."""
    options = ["--disable-pip-version-check", "--no-input", "--progress-bar=off", "--retries=2"]
    command = [str(PYTHON), "-m", "pip", *arguments, *options]
    said = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as pip:
        for line in pip.stdout or ():
            said.append(line)
            for step in re.findall(r"^(?:Collecting \S+|Installing)", line):
                _show(step)
    _show("")
    return "".join(said) if pip.returncode != 0 else ""


def _show(progress: str) -> None:
    """Overwrites one line of the terminal."""
    if sys.stderr.isatty():
        print(f"\r{progress:<70}\r", end="", file=sys.stderr, flush=True)


def _start_again() -> None:
    command = [str(PYTHON), *sys.orig_argv[1:]]
    if sys.platform == "win32":
        _leave(_end_of(subprocess.Popen(command)))
    else:
        os.execv(command[0], command)


def _end_of(process: "subprocess.Popen[bytes]") -> int:
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            # The child process gets it as well, and shuts down by itself.
            continue


def _say(key: str, **facts: object) -> None:
    """Prints a sentence in the terminal's language. Like `terminal.say`, but without Babel, for single-line sentences."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    lang = "en" if re.match(r"(C|POSIX|en)\b|en_", spoken) else "nb"
    catalogue = (ROOT / "facilitator" / "locales" / lang / "installing.po").read_text("utf-8")
    sentence = dict(re.findall(r'^msgid "(.+)"\nmsgstr "(.+)"$', catalogue, re.MULTILINE))[key]
    print(sentence.format(version="{}.{}".format(*sys.version_info), **facts), file=sys.stderr, flush=True)


def _fail(key: str, **facts: object) -> NoReturn:
    _say(key, **facts)
    _leave(1)


def _leave(exit_code: int) -> NoReturn:
    """Exits. On Windows a window opened by a double click would close before the message is read, so waits for Enter; `cmd` is
    recognised by PROMPT."""
    if exit_code and os.name == "nt" and "PROMPT" not in os.environ and sys.stdin.isatty() and Path(sys.prefix) != VENV:
        _say("installing.close")
        sys.stdin.readline()
    sys.exit(exit_code)

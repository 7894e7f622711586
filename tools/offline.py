"""Downloads the wheels that requirements.txt locks into `wheels/`, for all likely server platforms: `python3 -m tools.offline`.
If that folder exists, `run.py` needs no network. Wheels only, so that nothing is built on the target machine."""

from __future__ import annotations

from facilitator import bootstrap

if __name__ == "__main__":
    # Before any import that bare Python lacks.
    bootstrap.require("requirements.txt")

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from pip._vendor.packaging.markers import Marker

from facilitator.terminal import say

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
REQUIREMENT = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?: ; (?P<marker>.+?))? \\\n(?P<hashes>(?: {4}--hash.+\n)+)", re.MULTILINE
)
NONE_FOUND = re.compile(r"No matching distribution found for ([\w.-]+)==")


@dataclass(frozen=True)
class System:
    """A platform: `tags` are its compatible wheel tags, `markers` its values for requirement markers."""

    name: str
    tags: tuple[str, ...]
    markers: dict[str, str]


def linux(machine: str) -> System:
    """glibc 2.28 (2018) or newer."""
    tags = (*(f"manylinux_2_{minor}_{machine}" for minor in range(28, 4, -1)), f"manylinux2014_{machine}")
    markers = {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": machine}
    return System(f"Linux {machine}", tags, markers)


def mac(machine: str) -> System:
    markers = {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": machine}
    return System(f"macOS {machine}", (f"macosx_13_0_{machine}",), markers)


WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"}
SYSTEMS = (System("Windows", ("win_amd64",), WINDOWS), mac("arm64"), mac("x86_64"), linux("x86_64"), linux("aarch64"))


def main() -> None:
    locked = [*REQUIREMENT.finditer((bootstrap.ROOT / "requirements.txt").read_text("utf-8"))]
    missing: list[str] = []
    for system, python in product(SYSTEMS, PYTHONS):
        print(say("offline.fetching", system=system.name, python=python), flush=True)
        wanted = [one for one in locked if applies(one["marker"], system, python) and not is_there_for_all(one)]
        without = fetch(wanted, system, python)
        missing += (say("offline.none", what=name, system=system.name, python=python) for name in without)
    for wheel in wheels():
        if not any(is_of(wheel, one) for one in locked):
            wheel.unlink()
    megabytes = sum(wheel.stat().st_size for wheel in wheels()) // 1_000_000
    print(*missing, say("offline.done", folder=bootstrap.WHEELS, n=len(wheels()), mb=megabytes), sep="\n")


def wheels() -> list[Path]:
    return [*bootstrap.WHEELS.glob("*.whl")]


def applies(marker: str | None, system: System, python: str) -> bool:
    cpython = {"implementation_name": "cpython", "platform_python_implementation": "CPython"}
    versions = {"python_version": python, "python_full_version": f"{python}.0"}
    return not marker or Marker(marker).evaluate(system.markers | cpython | versions)


def is_of(wheel: Path, locked: re.Match[str]) -> bool:
    name, version = wheel.name.split("-")[:2]
    return (re.sub(r"[-_.]+", "-", name).lower(), version) == (locked["name"], locked["version"])


def is_there_for_all(locked: re.Match[str]) -> bool:
    return any(is_of(wheel, locked) for wheel in wheels() if wheel.stem.endswith("-none-any"))


def fetch(wanted: list[re.Match[str]], system: System, python: str) -> list[str]:
    """Returns the names without a wheel for this platform. Exits if nothing can be downloaded at all."""
    without: list[str] = []
    while said := download([one for one in wanted if one["name"] not in without], system, python):
        none = NONE_FOUND.search(said)
        if "Retrying (" in said or none is None:
            sys.exit(say("offline.failed", said=said))
        without.append(none[1])
    return without


def download(wanted: list[re.Match[str]], system: System, python: str) -> str:
    """Returns pip's error output, empty on success; pip stops at the first package without a wheel."""
    if not wanted:
        return ""
    with tempfile.TemporaryDirectory() as folder:
        requirements = Path(folder) / "requirements.txt"
        # Without markers, which pip would evaluate for the machine it runs on.
        lines = (f"{one['name']}=={one['version']} \\\n{one['hashes']}" for one in wanted)
        requirements.write_text("".join(lines), "utf-8")
        tags = (option for tag in system.tags for option in ("--platform", tag))
        command = [
            sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
            "--only-binary=:all:", "--require-hashes", "--implementation=cp", f"--python-version={python}", *tags,
            f"--dest={bootstrap.WHEELS}", f"--requirement={requirements}",
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stderr.strip() or "pip download" if done.returncode else ""


if __name__ == "__main__":
    main()

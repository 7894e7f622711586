"""`python3 run.py` on bare Python: a small program in the place of ours, with one requirement, starts the same way."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from facilitator import bootstrap
from facilitator.web.i18n import Catalogues

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"nb": "nb_NO.UTF-8", "en": "C"}
NOBODY_ANSWERS = "http://127.0.0.1:9/simple"
"""The port that throws away what it gets, and is open nowhere."""
end_seconds_max = 300
catalogues = Catalogues.load()
PROGRAM = """
import json, os, sys
from importlib.metadata import version

def main(given):
    print(json.dumps({"given": given, "prefix": sys.prefix, "tiny": version("tiny"), "pid": os.getpid()}))
    sys.exit(7)
"""


def sentence(key: str, lang: str = "en", **facts: object) -> str:
    return catalogues.sentence(lang, f"installing.{key}", version="{}.{}".format(*sys.version_info), **facts)


@dataclass
class Copy:
    """A copy of the repository with `PROGRAM` for a command line, which ends with 7, and with a requirement named tiny."""

    folder: Path

    @property
    def venv(self) -> Path:
        return self.folder / ".venv"

    @property
    def python(self) -> Path:
        return self.venv / bootstrap.PYTHON.relative_to(bootstrap.VENV)

    def lock(self, version: str, *, where: str = "wheels") -> None:
        """The requirements name tiny in this version; its wheel is in that folder."""
        wheel = self.folder / where / f"tiny-{version}-py3-none-any.whl"
        wheel.parent.mkdir(exist_ok=True)
        info = f"tiny-{version}.dist-info"
        files = {
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: tiny\nVersion: {version}\n",
            f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        record = "".join(f"{name},,\n" for name in (*files, f"{info}/RECORD"))
        with zipfile.ZipFile(wheel, "w") as archive:
            for name, text in (files | {f"{info}/RECORD": record}).items():
                archive.writestr(name, text)
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        (self.folder / "requirements.txt").write_text(f"tiny=={version} \\\n    --hash=sha256:{digest}\n", "utf-8")

    def start(
        self, *arguments: str, python: str | Path = sys.executable, lang: str = "en", index: str = NOBODY_ANSWERS
    ) -> subprocess.Popen[str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PIP_"))}
        return subprocess.Popen(
            [str(python), *(arguments or ("run.py",))], cwd=self.folder, text=True, encoding="utf-8",
            env=kept | {"LANG": LANGUAGES[lang], "PIP_INDEX_URL": index, "PIP_CONFIG_FILE": os.devnull, "PYTHONUTF8": "1"},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip

    def run(self, *arguments: str, python: str | Path = sys.executable, lang: str = "en") -> Ran:
        process = self.start(*arguments, python=python, lang=lang)
        output, errors = process.communicate(timeout=end_seconds_max)
        return Ran(process.pid, process.returncode, output, errors.splitlines())


@dataclass(frozen=True)
class Ran:
    pid: int
    exit_code: int
    output: str
    said: list[str]

    @property
    def program(self) -> dict[str, object]:
        """What the program printed; it was reached, and its exit code came through."""
        assert self.exit_code == 7, (self.output, self.said)
        found: dict[str, object] = json.loads(self.output)
        return found


@pytest.fixture
def fresh(tmp_path: Path) -> Copy:
    return fresh_in(tmp_path)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Copy, Ran]:
    """A copy that was started for the first time, and what came of it."""
    copy = fresh_in(tmp_path_factory.mktemp("first"))
    return copy, copy.run("run.py", "--port", "8080")


@pytest.fixture
def installed(first: tuple[Copy, Ran], tmp_path: Path) -> Copy:
    """A copy of that one, to do with as one likes."""
    return Copy(Path(shutil.copytree(first[0].folder, tmp_path / "installed", symlinks=True)))


def fresh_in(folder: Path) -> Copy:
    copy = Copy(folder / "fresh")
    for name in ("run.py", "facilitator/__init__.py", "facilitator/bootstrap.py"):
        (copy.folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, copy.folder / name)
    for lang in LANGUAGES:
        (copy.folder / "facilitator" / "locales" / lang).mkdir(parents=True)
        name = f"facilitator/locales/{lang}/installing.po"
        shutil.copy(ROOT / name, copy.folder / name)
    (copy.folder / "facilitator" / "cli.py").write_text(PROGRAM, "utf-8")
    copy.lock("1.0")
    return copy


def test_the_first_start_installs(first: tuple[Copy, Ran]) -> None:
    copy, ran = first
    passed = ["run", "--port", "8080"]
    assert ran.program == {"given": passed, "prefix": str(copy.venv), "tiny": "1.0", "pid": ran.program["pid"]}
    assert ran.said == [sentence("begins")]


def test_the_next_starts_at_once_and_after_an_update_what_changed_is_installed(installed: Copy) -> None:
    shutil.rmtree(installed.folder / "wheels")
    second = installed.run()
    assert (second.program["tiny"], second.said) == ("1.0", []), "it could not have fetched anything"
    # A signal that is sent to the command reaches the server.
    assert second.program["pid"] == second.pid or sys.platform == "win32"

    installed.lock("2.0")
    third = installed.run(python=installed.python)
    assert (third.program["tiny"], third.said) == ("2.0", [sentence("begins")])
    assert installed.run().said == []


def test_an_environment_that_has_everything_is_used_as_it_is(installed: Copy, tmp_path: Path) -> None:
    """A container, or an activated environment: nobody has stamped it."""
    activated = tmp_path / "activated"
    shutil.move(installed.venv, activated)
    (activated / "requirements.txt.sha256").unlink()
    ran = installed.run(python=activated / installed.python.relative_to(installed.venv))
    assert (ran.program["prefix"], ran.said) == (str(activated), [])
    assert not installed.venv.exists()


def test_a_command_is_passed_on(installed: Copy) -> None:
    for given, passed in {
        (): ["run"],
        ("doctor",): ["doctor"],
        ("restore", "copy.sqlite"): ["restore", "copy.sqlite"],
        ("--help",): ["--help"],
        ("--port", "1"): ["run", "--port", "1"],
    }.items():
        assert installed.run("run.py", *given).program["given"] == passed


@pytest.mark.slow
def test_an_installation_that_was_killed_begins_anew(installed: Copy) -> None:
    shutil.rmtree(installed.folder / "wheels")
    installed.lock("2.0", where="elsewhere")
    with socket.create_server(("127.0.0.1", 0)) as index:
        index.settimeout(end_seconds_max)
        process = installed.start(index=f"http://127.0.0.1:{index.getsockname()[1]}/simple")
        connection, _ = index.accept()
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=end_seconds_max)
        connection.close()
    half_made = installed.venv / "half-made"
    half_made.touch()
    installed.lock("2.0")
    assert installed.run().said == [sentence("anew"), sentence("begins")]
    assert not half_made.exists()
    assert installed.run().said == []


@pytest.mark.slow
def test_an_environment_whose_python_is_gone_is_made_anew(installed: Copy) -> None:
    installed.python.unlink()
    installed.python.symlink_to("/usr/bin/python-of-last-year")
    again = installed.run()
    assert (again.program["tiny"], again.said) == ("1.0", [sentence("anew"), sentence("begins")])


def test_two_do_not_install_at_once(fresh: Copy) -> None:
    fcntl = pytest.importorskip("fcntl", reason="Windows locks otherwise")
    with (fresh.folder / "facilitator" / "bootstrap.py").open("rb") as own:
        fcntl.flock(own, fcntl.LOCK_EX)
        for lang in LANGUAGES:
            assert fails(fresh.run(lang=lang)) == sentence("busy", lang)
    assert not fresh.venv.exists()


def fails(ran: Ran) -> str:
    """The last line that it said, when it ended with 1 before the program began."""
    assert (ran.exit_code, ran.output) == (1, ""), ran
    return ran.said[-1]


@pytest.mark.parametrize("lang", ["nb", pytest.param("en", marks=pytest.mark.slow)])
def test_without_a_network_or_the_right_wheels_one_sentence_says_so(installed: Copy, lang: str) -> None:
    installed.lock("2.0", where="elsewhere")
    assert fails(installed.run(lang=lang)) == sentence("old_wheels", lang)
    shutil.rmtree(installed.folder / "wheels")
    assert fails(installed.run(lang=lang)) == sentence("no_network", lang)
    installed.lock("2.0")
    assert installed.run().said == [sentence("begins")], "nothing has to be made anew"


def test_what_pip_finds_wrong_is_passed_on(installed: Copy) -> None:
    """A wheel that is not the one in the lock, and an index that has none."""
    installed.lock("2.0", where="elsewhere")
    (installed.folder / "wheels" / "tiny-2.0-py3-none-any.whl").write_bytes(b"another")
    (installed.folder / "index" / "tiny").mkdir(parents=True)
    (installed.folder / "index" / "tiny" / "index.html").write_text("<!DOCTYPE html>", "utf-8")
    process = installed.start(index=(installed.folder / "index").as_uri())
    _, errors = process.communicate(timeout=end_seconds_max)
    assert (process.returncode, "Traceback" in errors) == (1, False)
    assert errors.splitlines()[-1].startswith(sentence("failed", said="ERROR: "))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_a_python_that_cannot_make_environments_is_one_sentence(fresh: Copy, missing: str, lang: str) -> None:
    """As Debian's, without python3-venv."""
    without = f"import runpy, sys; sys.modules[{missing!r}] = None; runpy.run_path('run.py', run_name='__main__')"
    assert fails(fresh.run("-c", without, lang=lang)) == sentence("no_venv", lang)
    assert not fresh.venv.exists()


def test_a_folder_that_a_module_has_left_behind_is_not_the_module(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "left_behind" / "__pycache__").mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path)
    assert [bootstrap.is_there(name) for name in ("venv", "left_behind", "never_there")] == [True, False, False]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no such modes")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_folder_that_cannot_be_written_to_is_one_sentence(fresh: Copy, lang: str) -> None:
    fresh.folder.chmod(0o555)
    # Modes bind the superuser as well, without the right to pass over them.
    command = ["setpriv", "--bounding-set=-dac_override", sys.executable] if os.geteuid() == 0 else [sys.executable]
    said = fails(fresh.run(*command[1:], "run.py", python=command[0], lang=lang))
    assert said == sentence("unwritable", lang, root=fresh.folder)


def test_an_old_python_is_told_so(fresh: Copy) -> None:
    """What must run on it parses on it; that the version then ends it is tried with a version of its own."""
    for name in ("run.py", "facilitator/__init__.py", "facilitator/bootstrap.py"):
        tree = ast.parse((ROOT / name).read_text("utf-8"), feature_version=(3, 6))
        assert not [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    as_old = "import runpy, sys; sys.version_info = (3, 9, 6); runpy.run_path('run.py', run_name='__main__')"
    for lang in LANGUAGES:
        said = fails(fresh.run("-c", as_old, lang=lang))
        assert said == catalogues.sentence(lang, "installing.old_python", oldest="3.11", version="3.9")


def test_a_file_that_was_opened_inside_the_zip_says_so(tmp_path: Path) -> None:
    shutil.copy(ROOT / "run.py", tmp_path)
    ran = Copy(tmp_path).run()
    assert (ran.exit_code, ran.said) == (1, [])
    assert "Unpack the whole ZIP file first" in ran.output


def test_the_oldest_python_is_the_one_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["requires-python"] == f">={'.'.join(map(str, bootstrap.OLDEST))}"


def test_who_has_what_development_needs_has_what_the_server_needs() -> None:
    """Or each command would undo what the other one installed."""
    server, development = (set(bootstrap.pins(ROOT / name)) for name in ("requirements.txt", "requirements-dev.txt"))
    assert len(server) > 20
    assert server - development == set()

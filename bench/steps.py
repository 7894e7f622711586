"""The way of one command through the server: how many of our own functions are called, in how many files, from the packet on the
socket until the phone has its answer and sees it. One phone is connected, in the room of the seed programme.

    python -m bench.steps [--list]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import facilitator
from facilitator import concurrency
from facilitator.concurrency import AsyncMode, listening

package = str(Path(facilitator.__file__).parent)
times = 5


class Steps:
    """Calls of our functions while `counting`, by their code; a comprehension or a generator is part of its function."""

    def __init__(self) -> None:
        self.calls: Counter[CodeType] = Counter()
        self.counting = False

    def profile(self, frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if self.counting and event == "call" and code.co_filename.startswith(package) and code.co_name not in _PARTS:
            self.calls[code] += 1

    def watch(self) -> None:
        """Python profiles a thread, and eventlet switches between stacks of one thread: each is told when it goes on."""
        import greenlet
        from eventlet import tpool

        execute = tpool.execute
        greenlet.settrace(lambda *_: sys.setprofile(self.profile))

        def profiled(work: Callable[[], object]) -> object:
            def run() -> object:
                sys.setprofile(self.profile)
                try:
                    return work()
                finally:
                    sys.setprofile(None)

            return execute(run)

        tpool.execute = profiled

    def of(self, work: Callable[[], object]) -> Counter[CodeType]:
        self.calls.clear()
        self.counting = True
        work()
        self.counting = False
        return self.calls.copy()


_PARTS = ("<listcomp>", "<dictcomp>", "<setcomp>", "<genexpr>")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--list", action="store_true", help="name the functions")
    arguments = parser.parse_args()
    concurrency.patch(AsyncMode.EVENTLET)
    steps = Steps()
    steps.watch()
    from facilitator.settings import Settings
    from facilitator.web.app import create_app

    with tempfile.TemporaryDirectory() as folder:
        listener = listening.listen("127.0.0.1", 0)
        port = listener.getsockname()[1]
        settings = Settings(Path(folder) / "test.sqlite", "127.0.0.1", port)
        application = create_app(settings, mode=AsyncMode.EVENTLET)

        def play() -> None:
            try:
                _play(f"http://127.0.0.1:{port}", settings.database, steps, list_them=arguments.list)
            finally:
                os.kill(os.getpid(), 15)

        threading.Thread(target=play, daemon=True).start()
        concurrency.serve(AsyncMode.EVENTLET, application.flask, listener)
        application.stop()


def _play(url: str, database: Path, steps: Steps, *, list_them: bool) -> None:
    import sqlite3

    import requests

    from tests.support.client import Client

    requests.get(f"{url}/api/workshops", timeout=60)
    key = sqlite3.connect(database).execute("select key from keys where workshop = ''").fetchone()[0]
    answer = requests.post(
        f"{url}/api/workshops", json={"programme": "p58_seed"}, headers={"Authorization": f"Bearer {key}"}, timeout=60
    )
    made: dict[str, Any] = answer.json()
    console = Client.with_key(url, made["code"], made["keys"]["organiser"])
    phone = Client.join(url, made["code"], table=1, unit="Skole").connect()

    def start(phase: str) -> None:
        console.post(f"to-{phase}", "start_phase", {"phase": phase})
        phone.wait(lambda: phone.records.get("phase", {}).get("id") == phase)

    def say(number: int, name: str, data: dict[str, Any]) -> tuple[Counter[CodeType], Counter[CodeType]]:
        """What is called until the answer is there, and from then on until the phone has seen it."""
        before = phone.seq
        answered = steps.of(lambda: _ok(phone.command(f"{name}-{number}", name, data)))
        return answered, steps.of(lambda: phone.wait(lambda: phone.seq > before))

    def ideas(number: int) -> tuple[Counter[CodeType], Counter[CodeType]]:
        return say(number, "post_measure", {"measure": f"m{number}", "title": f"Tiltak {number}"})

    def votes(number: int) -> tuple[Counter[CodeType], Counter[CodeType]]:
        return say(number, "cast_vote", {"measure": f"m{number}"})

    for what, phase, act in (("idea", "gallery", ideas), ("vote", "vote", votes)):
        start(phase)
        runs = [act(number) for number in range(times)]
        # Without what is made once and kept, what the clocks do meanwhile, and runs that were seen before the answer.
        answered, seen = (min(part, key=Counter.total) for part in zip(*filter(all, runs), strict=True))
        _tell(f"one {what} until it is answered", answered, list_them=list_them)
        _tell(f"one {what} from then until it is seen", seen, list_them=list_them)
    phone.disconnect()


def _ok(answer: dict[str, Any]) -> None:
    assert answer["ok"], answer


def _tell(what: str, calls: Counter[CodeType], *, list_them: bool) -> None:
    files = Counter[str]()
    for code, count in calls.items():
        files[os.path.relpath(code.co_filename, package)] += count
    print(f"{what}: {calls.total()} calls in {len(files)} files")
    if list_them:
        for name in sorted(files):
            print(f"  {name}: {files[name]}")
            for code, count in sorted(calls.items(), key=lambda found: found[0].co_firstlineno):
                if os.path.relpath(code.co_filename, package) == name:
                    print(f"    {code.co_qualname} {count}")


if __name__ == "__main__":
    main()

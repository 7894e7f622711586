"""Answers per second on a slow disk: writers in one workshop, where each commit takes so long. Beside it, in the same run, the same
with one read through the commit queue after each command, as it was while `closed` was not an attribute: every answer then waited
for the next commit as well.

    python -m bench.slow_disk [--commit-ms 50] [--writers 20] [--seconds 10]
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, MeasureId, Role
from facilitator.domain.measures import PostMeasure, RetitleMeasure
from facilitator.domain.phases import StartPhase
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.protocol import Seat
from tests.support.programme import PROGRAMME, ROUND


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--commit-ms", type=int, default=50)
    parser.add_argument("--writers", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=10)
    arguments = parser.parse_args()

    def after_reading(live: LiveWorkshop) -> None:
        live.read(lambda workshop, _: workshop.closed_at)

    reading = answers_per_second(arguments, after_reading)
    ours = answers_per_second(arguments, lambda live: None)
    print(
        f"{arguments.writers} writers, {arguments.commit_ms} ms a commit: {ours:.0f} answers/s, with a read after each command "
        f"{reading:.0f}; ratio {ours / reading:.2f}"
    )


def answers_per_second(arguments: argparse.Namespace, after: Callable[[LiveWorkshop], object]) -> float:
    slow = threading.Event()

    def in_native_thread(work: Callable[[], None]) -> None:
        if slow.is_set():
            time.sleep(arguments.commit_ms / 1_000)
        work()

    with tempfile.TemporaryDirectory() as folder:
        clock = lambda: time.time_ns() // 1_000_000  # noqa: E731
        registry = Registry(Path(folder) / "test.sqlite", clock=clock, in_native_thread=in_native_thread)
        live = registry.open_workshop(PROGRAMME)
        live.handle("begin", StartPhase(ROUND), _seat(live, "organiser", Role.ORGANISER))
        seats = [_seat(live, live.join(Join(1), None).participant, Role.PARTICIPANT) for _ in range(arguments.writers)]
        measures = [MeasureId(f"measure-{place}") for place in range(len(seats))]
        for seat, measure in zip(seats, measures, strict=True):
            live.handle(f"post-{measure}", PostMeasure(measure, "Tiltak"), seat)
        slow.set()
        ends = time.monotonic() + arguments.seconds
        answers = [0] * len(seats)

        def write(place: int) -> None:
            while time.monotonic() < ends:
                # Posting would meet the limit of measures per person.
                retitle = RetitleMeasure(measures[place], f"Tiltak {answers[place]}")
                live.handle(f"retitle-{place}-{answers[place]}", retitle, seats[place])
                after(live)
                answers[place] += 1

        threads = [threading.Thread(target=write, args=(place,)) for place in range(len(seats))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        registry.close()
    return sum(answers) / arguments.seconds


def _seat(live: LiveWorkshop, actor: str, role: Role) -> Seat:
    return Seat(live.id, ActorId(actor), role, None, "nb", 2**52)


if __name__ == "__main__":
    main()

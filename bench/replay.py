"""Restart time: replays a log of 5,000 events, compared with reading and parsing the same rows.

python -m bench.replay [--events 5000] [--runs 7]
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import tempfile
from pathlib import Path

from bench.timing import median_seconds
from facilitator import programme_files
from facilitator.domain.actor import Actor
from facilitator.domain.command import Command
from facilitator.domain.comments import PostComment
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, CommentId, MeasureId, PhaseId, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.opening import OpenWorkshop
from facilitator.domain.phases import StartPhase
from facilitator.domain.votes import CastVote
from facilitator.live.commits import CommitQueue
from facilitator.live.sealing import Seal
from facilitator.store.database import prepare
from facilitator.store.sqlite import SqliteStore

people = 200

SEAL = Seal(bytes(32), "bench")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=5_000)
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.sqlite"
        prepare(path)
        events = write_day(path, arguments.events)
        replayed = median_seconds(lambda: replay(path), arguments.runs)
        read = median_seconds(lambda: read_rows(path), arguments.runs)
    print(f"{events} events: replay {replayed * 1_000:.0f} ms, reading and parsing the rows {read * 1_000:.0f} ms")
    print(f"ratio {replayed / read:.1f} (medians of {arguments.runs})")


def write_day(path: Path, events_wanted: int) -> int:
    """Writes a log in the proportions of the seed day; returns the number of events."""
    live = CommitQueue("bench", SqliteStore(path).log("bench"), seal=SEAL)
    ballots = SEAL.ballots({})
    now = 1_700_000_000_000
    count = 0

    def act(command: Command, actor: str, role: Role = Role.PARTICIPANT) -> None:
        nonlocal count
        count += 1
        live.submit(f"c{count}", command, Actor(ActorId(actor), role, now, now, unit="Skole", ballots=ballots))

    act(OpenWorkshop("BENCHX", programme_files.load("p58_seed")), "organiser", Role.ORGANISER)
    for person in range(people):
        act(Join(table=person % 8 + 1), f"p{person}")
    act(StartPhase(PhaseId("table_round")), "organiser", Role.ORGANISER)
    rest = events_wanted - count - 1
    measures = rest // 4
    for number in range(measures):
        act(
            PostMeasure(MeasureId(f"m{number}"), f"Tiltak nummer {number}", "En kort beskrivelse."),
            f"p{number % people}",
        )
    votes = min(people * 5, rest // 5)
    for number in range(rest - measures - votes):
        text = "Dette kan vi gjøre sammen med to andre enheter."
        act(PostComment(CommentId(f"k{number}"), MeasureId(f"m{number % measures}"), text), f"p{number % people}")
    act(StartPhase(PhaseId("vote")), "organiser", Role.ORGANISER)
    for number in range(votes):
        act(CastVote(MeasureId(f"m{number % measures}")), f"p{number % people}")
    return live.seq


def replay(path: Path) -> None:
    CommitQueue("bench", SqliteStore(path).log("bench"), seal=SEAL)


def read_rows(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        for (data,) in connection.execute("select data from events order by seq").fetchall():
            json.loads(data)


if __name__ == "__main__":
    main()

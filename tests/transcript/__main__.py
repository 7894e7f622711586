"""Replays a transcript: `python -m tests.transcript --transcript FILE --people FILE [--expected FILE]`.
Starts a real server on loopback with its own clock, plays every row, and prints the differences."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from tests.support.server import Server
from tests.transcript.outcome import differences, outcome_of_archive, outcome_of_view
from tests.transcript.player import Player
from tests.transcript.rows import read_people, read_rows

data = Path(__file__).parent.parent / "data"


def main() -> int:
    arguments = _arguments()
    rows, people = read_rows(arguments.transcript), read_people(arguments.people)
    kill_after = {int(len(rows) * share) for share in arguments.kill_at}
    with tempfile.TemporaryDirectory() as folder, Server(Path(folder), arguments.async_mode) as server:
        server.clock.turn_to(rows[0].delivered_at)
        player = Player(server, people, arguments.programme, str(arguments.people))
        begun = time.perf_counter()
        problems = []
        for number, row in enumerate(rows):
            if number in kill_after:
                player.kill_and_come_back()
            problems += [str(surprise) for surprise in player.play([row])]
        seconds = time.perf_counter() - begun
        if arguments.expected:
            expected = json.loads(arguments.expected.read_text(encoding="utf-8"))
            view = next(client for client in player.clients.values() if client.records["me"]["role"] == "organiser")
            problems += [f"view: {d}" for d in differences(outcome_of_view(view.fresh_view()["records"]), expected)]
            archives = list(server.archive_folder.glob("*.sqlite")) if server.archive_folder.exists() else []
            for archive in archives:
                problems += [f"archive: {d}" for d in differences(outcome_of_archive(archive), expected)]
        player.leave()
    for problem in problems:
        print(problem)
    print(
        f"{len(rows)} rows in {seconds:.1f} s under {arguments.async_mode}, {len(kill_after)} kills: {len(problems)} differences"
    )
    return 1 if problems else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.transcript", description=__doc__)
    parser.add_argument("--transcript", type=Path, default=data / "transcript.csv")
    parser.add_argument("--people", type=Path, default=data / "participants.csv")
    parser.add_argument("--expected", type=Path, help="a JSON file like tests/data/transcript_expected.json")
    parser.add_argument("--programme", default="p58_seed", help="a built-in programme or a TOML file")
    parser.add_argument("--async-mode", default="eventlet", choices=["eventlet", "gevent"])
    parser.add_argument(
        "--kill-at", type=float, nargs="*", default=[], metavar="SHARE",
        help="kill the server with SIGKILL at these shares of the day (0–1) and start it again",
    )  # fmt: skip
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

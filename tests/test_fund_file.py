"""The command `fund`, at a terminal: an election from elsewhere in, three portfolios out; or one sentence if it cannot be read."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.methods.pabulib import read_pabulib

ROOT = Path(__file__).resolve().parent.parent
ELECTION = """META
key;value
budget;480
vote_type;approval
PROJECTS
project_id;cost;name
1;300;Sykkelparkering
2;480;Solceller
3;;Bytre
VOTES
voter_id;vote
a;1,2
b;1,2
c;1,2
d;2
"""


@pytest.fixture
def election(tmp_path: Path) -> Path:
    path = tmp_path / "election.pb"
    path.write_text(ELECTION, "utf-8")
    return path


def run(*arguments: object, code: int = 0) -> str:
    command = [sys.executable, "-m", "facilitator", "fund", *map(str, arguments)]
    spoken = {**os.environ, "LC_ALL": "nb_NO.UTF-8", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, cwd=ROOT, env=spoken, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (code, False), done.stderr
    return done.stdout or done.stderr


def test_the_three_ways_are_told_with_why_not(election: Path) -> None:
    told = run(election, "--completion", "none")
    assert "Fond 480 · 4 som stemte · 2 prosjekter med kostnad · approval" in told
    assert "1 prosjekt uten kostnad er ikke med" in told
    assert "Flest stemmer: 1 for 480, 0 igjen" in told
    assert "Like andeler: 1 for 300, 180 igjen" in told
    assert "2: støttet av 4; pottene deres har 180 av 480" in told


def test_everything_is_there_as_json(election: Path) -> None:
    found = json.loads(run(election, "--json", "--worth", "cost", "--completion", "none", "--in", "1"))
    assert found["portfolios"]["most_votes"] == {
        "chosen": ["1"], "used": 300, "left": 180, "why_not": {"2": {"left": 180, "held": None, "tied_with": []}},
    }  # fmt: skip
    assert (found["core"], found["pot_first"], found["notes"]) == (["1"], 45, {"without_cost": 1})


def test_what_is_written_is_read_again(election: Path, tmp_path: Path) -> None:
    written = tmp_path / "again.pb"
    run(election, "--write", written)
    again, first = read_pabulib(written.read_bytes()), read_pabulib(election.read_bytes())
    assert again.election.costs == first.election.costs
    assert again.election.ballots == first.election.ballots


def test_what_cannot_be_done_is_one_sentence(election: Path, tmp_path: Path) -> None:
    assert run(tmp_path / "no.pb", code=1) == f"{tmp_path / 'no.pb'} kan ikke leses.\n"
    assert run(election, "--in", "3", code=1) == "Filen har ikke noe prosjekt 3 med en kostnad.\n"
    assert run(election, "--in", "1", "--in", "2", code=1) == "Det som er låst inn, koster 300 mer enn fondet.\n"
    assert run(election, "--write", tmp_path, code=1) == f"{tmp_path} kan ikke skrives. Velg et annet sted.\n"
    election.write_text(ELECTION.replace("480;Sol", "mye;Sol"), "utf-8")
    assert run(election, code=1) == "Linje 8: «mye» kan ikke brukes som cost; skriv et vanlig tall.\n"

"""The ballots as an organiser downloads them, judged by Pabulib's own checker (`pabulib-checker`)."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pabulib.checker import Checker

from facilitator import programme_files
from tests.support.client import Client
from tests.support.day import ROWS, store_seed_day
from tests.support.server import Server
from tests.web.room import Room, require_error

FEW_PER_BALLOT = {"no_max_length_used", "average vote length equals one"}
"""What the checker wonders at where nobody gave all their votes; it is so, and no fault of the file."""
LOCKED = {"greedy-custom cannot be verified", "unused budget", "project with no votes"}
"""What people decided by hand is what no program can work out again."""


@dataclass
class File:
    """A downloaded file: what the checker says of it, and its cells."""

    errors: dict[str, Any]
    warnings: set[str]
    meta: dict[str, str] = field(default_factory=dict)
    projects: list[dict[str, str]] = field(default_factory=list)
    votes: list[dict[str, str]] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> File:
        said = Checker().process_files([text])[1]["results"]
        file = cls(said["errors"], set(said.get("warnings", {})))
        rows, headings = iter(list(csv.reader(text.splitlines(), delimiter=";"))), list[str]()
        for row in rows:
            if row[0] in ("PROJECTS", "VOTES"):
                headings, section = next(rows), file.projects if row[0] == "PROJECTS" else file.votes
            elif headings:
                section.append(dict(zip(headings, row, strict=True)))
            elif len(row) == 2:
                file.meta[row[0]] = row[1]
        return file

    @property
    def selected(self) -> set[str]:
        return {project["name"] for project in self.projects if project["selected"] == "1"}


@dataclass
class Day:
    """A room on the day of its vote; measures are called by their titles."""

    room: Room
    organiser: Client
    people: list[Client]
    ids: dict[str, str] = field(default_factory=dict)

    @classmethod
    def open(cls, room: Room) -> Day:
        day = cls(room, room.organiser(), [room.participant(1) for _ in range(12)])
        room.start("gallery")
        return day

    def does(self, name: str, **data: Any) -> None:
        self.room.do(self.organiser, name, **data)

    def post(self, *titles: str, ids: Iterable[str] = ()) -> None:
        for title, measure in zip(titles, [*ids] or [self.room.new_id() for _ in titles], strict=True):
            self.ids[title] = measure
            self.room.do(self.people[0], "post_measure", measure=measure, title=title)

    def cost(self, **kroner: float) -> None:
        for title, cost in kroner.items():
            self.does("set_field", measure=self.ids[title], field="cost_once", value=cost)

    def vote(self, *ballots: str, votes: int | None = None) -> None:
        """Each ballot names measures by the first word of their titles."""
        more = {} if votes is None else {"votes": votes}
        for voter, ballot in zip(self.people, ballots, strict=False):
            for title in ballot.split():
                self.room.do(voter, "cast_vote", measure=self.ids[title], **more)

    def share_out(self, fund: float | None) -> None:
        self.room.start("reveal")
        self.does("reveal_votes", few=True)
        if fund is not None:
            self.does("set_fund", amount=fund)

    def download(self) -> File:
        answer = self.organiser.call("GET", "export/pb")
        assert answer.status_code == 200, answer.text
        assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
        return File.of(answer.content.decode("utf-8"))

    def with_nine_measures(self) -> Day:
        """`a` to `h`, which cost from 10 to 80, and `i`, of which nobody knows."""
        self.post(*"abcdefghi")
        self.cost(**{title: 10 * number for number, title in enumerate("abcdefgh", 1)})
        self.room.start("vote")
        return self


@pytest.fixture
def day(room: Room) -> Day:
    return Day.open(room)


def test_a_day_as_most(day: Day) -> None:
    day.with_nine_measures().vote(*["a b c d e"] * 6, *["c d f"] * 3, *["e"] * 2)
    day.share_out(100)
    file = day.download()
    assert (file.errors, file.warnings) == ({}, set())
    assert file.selected == {"c", "d", "a", "b"}
    assert (file.meta["vote_type"], file.meta["rule"], file.meta["num_votes"]) == ("approval", "greedy", "11")


def test_titles_of_every_kind(day: Day) -> None:
    odd = [
        'Sol; "tak" og mer', 'Hermetegn "', "'Enkle'", "Æresord på øya, året rundt", "🚲 Sykkel 👩🏽‍🚒", "META", "VOTES;",
        "=1+1", "To\nlinjer", "Tynt\u2028skille",
    ]  # fmt: skip
    day.post(*odd, ids=["META", "votes", "PROJECTS", "-1", *(f"{day.room.code}-{n}" for n in range(len(odd) - 4))])
    for title in odd:
        day.does("set_field", measure=day.ids[title], field="cost_once", value=50)
    day.room.start("vote")
    for number, voter in enumerate(day.people):
        for title in (odd[number % len(odd) :] + odd)[:5]:
            day.room.do(voter, "cast_vote", measure=day.ids[title])
    day.share_out(300)
    file = day.download()
    assert (file.errors, file.warnings) == ({}, set())
    assert {project["name"] for project in file.projects} == {" ".join(title.split()) for title in odd}


def test_one_measure_with_votes(day: Day) -> None:
    day.with_nine_measures().vote(*["h"] * 12)
    day.share_out(50)
    day.does("set_fund", amount=80)
    file = day.download()
    assert (file.errors, file.warnings) == ({}, set())
    assert (file.selected, file.meta["fully_funded"], file.meta["max_length"]) == ({"h"}, "1", "1")


def test_ties(day: Day) -> None:
    day.with_nine_measures().vote(*["a b c d"] * 6, *["e f g h"] * 6)
    day.share_out(120)
    file = day.download()
    assert (file.errors, file.warnings - FEW_PER_BALLOT) == ({}, set())
    assert file.meta["max_length"] == "5"


def test_merged_and_withdrawn_measures(day: Day) -> None:
    day.post("j", "k")
    day.cost(j=15, k=25)
    day.with_nine_measures().vote(*["a b c"] * 5, *["b d e"] * 6)
    day.does("merge_measures", source=day.ids["b"], target=day.ids["a"])
    day.room.do(day.people[0], "withdraw_measure", measure=day.ids["e"])
    day.share_out(45)
    file = day.download()
    assert (file.errors, file.warnings - FEW_PER_BALLOT) == ({}, set())
    assert {project["name"]: project["votes"] for project in file.projects} == {"a": "11", "d": "6", "c": "5"}


def test_what_the_fund_cannot_or_need_not_pay_for_and_ballots_for_nothing_else_are_told_of(day: Day) -> None:
    """The format has no measure that costs nothing, none that costs more than there is, and no empty ballot."""
    day.with_nine_measures().cost(a=0, h=1_000)
    day.vote(*["a b c"] * 5, *["b c h"] * 5, "a h", "i")
    day.share_out(60)
    file = day.download()
    assert (file.errors, file.warnings - FEW_PER_BALLOT) == ({}, set())
    assert {project["name"] for project in file.projects} == {"b", "c"}
    assert (file.meta["num_votes"], file.meta["fully_funded"]) == ("10", "1")
    assert "2 av 12" in file.meta["comment"]


def test_locks(day: Day) -> None:
    day.with_nine_measures().vote(*["b c"] * 6, *["c d e"] * 5)
    day.does("lock_measure", measure=day.ids["h"], lock="in")
    day.does("lock_measure", measure=day.ids["c"], lock="out")
    day.share_out(110)
    file = day.download()
    assert (file.errors, file.warnings - FEW_PER_BALLOT - LOCKED) == ({}, set())
    assert (file.selected, file.meta["rule"]) == ({"h", "b"}, "greedy-custom")


def test_what_is_locked_in_may_be_more_than_the_fund(day: Day) -> None:
    day.with_nine_measures().vote(*["b c"] * 6, *["c d e"] * 5)
    day.does("lock_measure", measure=day.ids["b"], lock="in")
    day.does("lock_measure", measure=day.ids["c"], lock="in")
    day.share_out(45)
    file = day.download()
    assert (file.errors, file.warnings - FEW_PER_BALLOT - LOCKED) == ({}, set())
    assert file.selected == set()


@pytest.mark.parametrize(
    ("change", "vote_type"),
    [
        (lambda text: text.replace("votes_each = 5", "votes_each = 1"), "choose-1"),
        (lambda text: text.replace("votes_per_measure_max = 1", "votes_per_measure_max = 3"), "cumulative"),
    ],
)
def test_other_ways_to_vote(server: Server, tmp_path: Path, change: Callable[[str], str], vote_type: str) -> None:
    programme = tmp_path / "programme.toml"
    programme.write_text(change((programme_files.folder / "p20.toml").read_text("utf-8")), "utf-8")
    day = Day.open(Room(server, server.new_workshop(str(programme)))).with_nine_measures()
    if vote_type == "cumulative":
        day.vote(*["a"] * 6, *["b"] * 6, votes=3)
        day.vote(*["b c"] * 6, *["d"] * 6)
    else:
        day.vote(*["a"] * 6, *["b"] * 4, "c", "d")
    day.share_out(30)
    file = day.download()
    assert (file.errors, file.warnings) == ({}, set())
    assert (file.meta["vote_type"], "points" in file.votes[0]) == (vote_type, vote_type == "cumulative")


@pytest.mark.parametrize(
    ("missing", "code"),
    [("costs", "no_fund"), ("the fund", "no_fund"), ("votes", "too_few_voters"), ("votes in it", "too_few_voters")],
)
def test_a_day_without_it_has_no_file(day: Day, missing: str, code: str) -> None:
    if missing == "costs":
        day.post("a", "i")
        day.room.start("vote")
    else:
        day.with_nine_measures()
    day.vote(*{"votes": ["a"], "votes in it": [*["a"] * 9, *["i"] * 3]}.get(missing, ["a"] * 12))
    day.share_out(None if missing == "the fund" else 50)
    answer = day.organiser.call("GET", "export/pb")
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, code)


def test_the_file_says_that_it_ties_votes_together_and_nothing_of_it_stays_behind(day: Day) -> None:
    day.with_nine_measures().vote(*["a b c d e"] * 6, *["c d f"] * 3, *["e"] * 2)
    before = day.organiser.call("GET", "export/pb")
    assert (before.status_code, before.json()["error"]["code"]) == (409, "not_revealed")
    day.share_out(100)
    answer = day.organiser.call("GET", "export/pb")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Filen viser hvilke stemmer som hører sammen" in File.of(answer.content.decode()).meta["comment"]
    day.does("close_workshop")
    for lang in ("nb", "en"):
        refused = day.room.organiser(lang=lang).call("GET", "export/pb")
        error = require_error(refused, 409, "ballots_gone", lang)
        assert "ballots" in error["message"] or lang == "nb"
    heading = b"VOTES\nvoter_id;vote"
    assert heading in answer.content
    kept = dict(files_in(day.room.server.folder))
    assert [path for path in kept if path.suffix == ".sqlite"], "the archive is among them"
    assert [path.name for path, content in kept.items() if heading in content] == []


def files_in(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """While the server runs: what it takes away in that moment, a copy that is not done, is passed over."""
    for path in folder.rglob("*"):
        with suppress(FileNotFoundError, IsADirectoryError):
            yield path, path.read_bytes()


@pytest.mark.slow
def test_the_seed_day(tmp_path: Path) -> None:
    with Server(tmp_path, clock_at=ROWS[-1].delivered_at) as server:
        room = Room(server, store_seed_day(server, ROWS[:-1]))
        day = Day(room, room.organiser(), [])
        day.does("set_fund", amount=3_000_000)
        live = [
            r
            for r in day.organiser.fresh_view()["records"].values()
            if r["kind"] == "measure" and r["status"] == "live"
        ]
        for number, measure in enumerate(sorted(live, key=lambda measure: measure["id"])):
            if number % 4:
                cost = 25_000 * (1 + number % 7)
                day.does("set_field", measure=measure["id"], field="cost_once", value=cost)
        file = day.download()
        assert (file.errors, file.warnings - FEW_PER_BALLOT) == ({}, set())
        assert len(file.votes) > 40
        day.does("close_workshop")
        answer = day.organiser.call("GET", "export/pb")
        assert (answer.status_code, answer.json()["error"]["code"]) == (409, "ballots_gone")

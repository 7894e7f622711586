"""Workshops that nobody closes. Time passes by one hand of the machine's clock, and somebody sets it with the other."""

from collections.abc import Callable, Iterable
from itertools import count
from pathlib import Path

import pytest

from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.command import Command
from facilitator.domain.dates import PlanDate
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, MeasureId, PhaseId, Refusal, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import StartPhase
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import GiveThumb
from facilitator.domain.unattended import PostponeClosing
from facilitator.domain.votes import CastVote, RevealVotes
from facilitator.domain.workshop import Workshop
from facilitator.live.copies import Copies
from facilitator.live.registry import Registry
from facilitator.live.seal_keys import keys_beside
from facilitator.live.unattended import due
from facilitator.live.workshop import LiveWorkshop
from facilitator.live.workshop_time import Standing
from facilitator.output.export import Export
from facilitator.store.entry import NotSaved
from facilitator.store.protocol import Seat
from facilitator.views.audience import Audience, Room
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Records
from tests.support.hands import TwoHands
from tests.support.programme import PROGRAMME, ROUND, VOTE
from tests.support.workshop import NINE, minute

hour = 60 * minute
day = 24 * hour
bikes, buses, trees = map(MeasureId, ("bikes", "buses", "trees"))


class Venue:
    """A registry with one workshop in which `voters` people have voted for the bikes, the last act at ten minutes past nine."""

    def __init__(self, folder: Path, *, voters: int) -> None:
        self.hands = TwoHands()
        self.path = folder / "house.sqlite"
        self.disk_is_full = False
        self.archived: list[int] = []
        self._numbers = count()
        self.registry = self.started()
        made = self.registry.open_workshop(PROGRAMME)
        self.id = made.id
        self.people = [ActorId(made.join(Join(1, unit="Skole"), None).participant) for _ in range(max(voters, 1))]
        self.start(ROUND)
        for measure in (bikes, buses, trees):
            self.do(PostMeasure(measure, measure), self.people[0])
        self.start(VOTE)
        self.hands.pass_time(10 * minute)
        for person in self.people[:voters]:
            self.do(CastVote(bikes), person)

    def started(self) -> Registry:
        return Registry(self.path, clock=self.hands, archive=self._archive)

    def restart(self) -> None:
        """The process was killed; the machine stayed up."""
        self.registry = self.started()

    def _archive(self, _: Registry, live: LiveWorkshop) -> None:
        if self.disk_is_full:
            raise OSError("no space left")
        self.archived.append(live.seq)

    @property
    def live(self) -> LiveWorkshop:
        return self.registry.workshop(self.id)

    @property
    def key(self) -> bytes | None:
        return self.registry.keys.read(self.id)

    def do(self, command: Command, who: ActorId | None = None) -> None:
        """As the organiser, if nobody is named."""
        role = Role.ORGANISER if who is None else Role.PARTICIPANT
        seat = Seat(self.id, who or ActorId("organiser"), role, None, "nb", NINE * 2)
        self.live.handle(f"act-{next(self._numbers)}", command, seat)

    def start(self, phase: PhaseId) -> None:
        self.do(StartPhase(phase))

    def rest(self, ms: int) -> None:
        """Time passes in which nobody does anything; the house looks after its workshops."""
        self.hands.pass_time(ms)
        self.registry.unattended.look()

    @property
    def is_open(self) -> bool:
        return self.workshop.closed_at is None

    @property
    def workshop(self) -> Workshop:
        return self.registry.snapshot(self.id)

    def seen_by(self, role: Role, person: ActorId | None = None) -> Records:
        room = Room(self.live.roster.people, self.live.ballots)
        audience = Audience(role, person)  # type: ignore[arg-type]
        return self.live.read(lambda workshop, _: board(Picture(workshop, room), audience).records())


@pytest.fixture
def venue(tmp_path: Path) -> Venue:
    return Venue(tmp_path, voters=6)


@pytest.fixture
def trial(tmp_path: Path) -> Venue:
    """Two phones that tried the vote."""
    return Venue(tmp_path, voters=2)


def in_place(venue: Venue) -> None:
    venue.registry.unattended.look()


def at_the_next_start(venue: Venue) -> None:
    venue.restart()
    venue.registry.unattended.look()


@pytest.mark.parametrize("then", [in_place, at_the_next_start])
def test_it_closes_by_itself_three_days_after_the_last_act(venue: Venue, then: Callable[[Venue], None]) -> None:
    """S14"""
    venue.hands.pass_time(72 * hour)
    then(venue)
    assert venue.is_open, "the date is rounded up to a whole hour"
    venue.hands.pass_time(hour)
    then(venue)
    assert not venue.is_open
    assert (venue.key, venue.live.ballots, venue.archived) == (None, None, [venue.live.seq])
    assert venue.seen_by(Role.ORGANISER)["upkeep"]["closed_by_itself"]


def test_a_server_that_was_off_meanwhile_closes_it_when_it_starts(venue: Venue) -> None:
    venue.hands.reboot(down_ms=5 * day)
    venue.restart()
    assert venue.registry.in_memory() == []
    venue.registry.unattended.look()
    assert not venue.is_open


def test_a_workshop_that_is_not_due_is_not_even_opened(venue: Venue) -> None:
    venue.do(PlanDate("2024-02-01"))
    for ms in (10 * hour, 5 * day):
        venue.hands.pass_time(ms)
        venue.restart()
        venue.registry.unattended.look()
        assert venue.registry.in_memory() == []


def test_one_that_is_not_in_memory_is_looked_for_once_an_hour(venue: Venue) -> None:
    venue.restart()
    venue.registry.unattended.look()
    for _ in range(72):
        venue.rest(hour)
        assert venue.registry.in_memory() == []
    venue.rest(hour)
    assert not venue.is_open


def test_every_act_puts_it_off_and_postponing_is_one(venue: Venue) -> None:
    at_first = venue.live.due()
    venue.rest(60 * hour)
    venue.do(PostponeClosing())
    venue.rest(72 * hour)
    assert venue.is_open
    venue.do(CastVote(buses), venue.people[0])
    now = venue.live.due()
    assert at_first is not None
    assert now is not None
    assert (at_first.at, now.at) == (NINE + 73 * hour, NINE + (60 + 72 + 73) * hour)
    venue.rest(73 * hour)
    assert not venue.is_open


def test_it_does_not_close_before_three_days_after_the_day_that_it_is_planned_for(venue: Venue) -> None:
    """The end of a day in Oslo in summer is two hours earlier than in Greenwich."""
    venue.do(PlanDate("2024-07-01"))
    when = venue.live.due()
    end_of_the_day = NINE + 167 * day + 14 * hour
    assert when is not None
    assert when.at == end_of_the_day + 72 * hour
    venue.hands.pass_time(when.at - minute - venue.live.now())
    venue.registry.unattended.look()
    assert venue.is_open
    venue.rest(minute)
    assert not venue.is_open


@pytest.mark.parametrize("planned", ["0001-01-01", "9999-12-31"])
def test_any_day_can_be_planned(venue: Venue, planned: str) -> None:
    venue.do(PlanDate(planned))
    when = venue.live.due()
    assert when is not None
    assert (when.at == NINE + 73 * hour) == (planned < "2024")


def test_the_setting_says_how_long_it_rests() -> None:
    standing = Standing(NINE + 1, has_begun=True)
    assert [due(standing, 6, hours).at - NINE for hours in (24, 100)] == [25 * hour, 101 * hour]  # type: ignore[union-attr]


def test_the_date_that_is_told_is_the_one_that_was_confirmed(venue: Venue) -> None:
    right = NINE + 400 * day
    venue.hands.step_wall(400 * day)
    venue.registry.confirm_date(right + 10 * minute)
    when = venue.live.due()
    assert when is not None
    assert (when.told_at, when.at) == (right + 73 * hour, NINE + 73 * hour)
    for _ in (in_place, at_the_next_start):
        venue.rest(0)
        assert venue.is_open
    venue.hands.pass_time(73 * hour)
    at_the_next_start(venue)
    assert not venue.is_open


def test_it_reveals_nothing_and_what_was_counted_can_be_revealed_afterwards(venue: Venue) -> None:
    venue.rest(73 * hour)
    for role, person in ((Role.ORGANISER, None), (Role.SCREEN, None), (Role.PARTICIPANT, venue.people[0])):
        seen = venue.seen_by(role, person)
        assert "result" not in seen
        assert all("votes" not in record for record in seen.values() if record["kind"] == "measure")
        assert not seen["phase"]["revealed"]
    assert Export(venue.workshop, {}).rounds == []
    assert venue.seen_by(Role.ORGANISER)["voting"]["voted"] == 6
    venue.do(RevealVotes())
    seen = venue.seen_by(Role.ORGANISER)
    assert (seen["result"]["voters"], seen["measure:bikes"]["votes"], seen["measure:bikes"]["tables"]) == (6, 6, 1)
    assert len(venue.archived) == 2, "and the archive has them"
    assert [voting.result.voters for voting in Export(venue.workshop, {}).rounds if voting.result] == [6]


def test_what_was_revealed_before_stays_revealed(venue: Venue) -> None:
    venue.start(PhaseId("reveal"))
    venue.do(RevealVotes())
    before = venue.seen_by(Role.PARTICIPANT, venue.people[1])["measure:bikes"]
    venue.rest(73 * hour)
    assert not venue.is_open
    assert venue.seen_by(Role.PARTICIPANT, venue.people[1])["measure:bikes"] == before


def test_six_thumbs_close_it_and_the_votes_of_two_are_then_told_to_nobody(tmp_path: Path) -> None:
    venue = Venue(tmp_path, voters=2)
    more = [ActorId(venue.live.join(Join(1), None).participant) for _ in range(4)]
    venue.start(ROUND)
    for person in [*venue.people, *more]:
        venue.do(GiveThumb(bikes, Thumb.UP), person)
    venue.rest(73 * hour)
    assert not venue.is_open
    with pytest.raises(Refusal, match="nothing_to_reveal"):
        venue.do(RevealVotes())


def test_the_votes_of_two_are_deleted_and_it_stays_open(trial: Venue) -> None:
    assert trial.seen_by(Role.PARTICIPANT, trial.people[0])["me"]["votes_left"] == 2
    old, when = trial.key, trial.live.due()
    assert when is not None
    assert when.few
    trial.rest(73 * hour)
    assert trial.is_open
    assert (trial.archived, trial.live.due()) == ([], None)
    assert trial.key not in (None, old)
    everybody_votes_again(trial)


def test_views_are_the_same_after_a_restart(trial: Venue) -> None:
    """S7, S12"""
    trial.rest(73 * hour)
    everybody_votes_again(trial)
    before = [trial.seen_by(Role.PARTICIPANT, person) for person in trial.people] + [trial.seen_by(Role.ORGANISER)]
    key = trial.key
    at_the_next_start(trial)
    assert before == [trial.seen_by(Role.PARTICIPANT, person) for person in trial.people] + [
        trial.seen_by(Role.ORGANISER)
    ]
    assert (trial.key, trial.live.unread) == (key, 0)


def everybody_votes_again(venue: Venue) -> None:
    for person in venue.people:
        assert venue.seen_by(Role.PARTICIPANT, person)["me"]["votes"] == []
        for measure in (bikes, buses, trees):
            venue.do(CastVote(measure), person)
        assert set(venue.seen_by(Role.PARTICIPANT, person)["me"]["votes"]) == {bikes, buses, trees}


def test_the_key_of_dropped_votes_is_destroyed_in_copies_as_well(trial: Venue) -> None:
    folder = trial.path.parent / "copies"
    copies = Copies(trial.path, folder, clock=trial.hands.wall, in_native_thread=lambda work: work())
    trial.registry._destroyed = copies.forget
    copies.keep_up()
    beside = keys_beside(folder / "any")
    assert (old := beside.read(trial.id)) == trial.key
    # Another name of the same bytes on the disk.
    (folder / "still-there").hardlink_to(beside.path_of(trial.id))
    trial.hands.pass_time(73 * hour)
    trial.live.close_unattended(trial.live.seq)
    # A copy that is made just then takes the old key along once more.
    copies.keep_up()
    trial.registry.unattended.look()
    assert beside.read(trial.id) == trial.key != old
    assert not any(old in path.read_bytes() for path in trial.path.parent.rglob("*") if path.is_file())


def test_nothing_happens_to_one_without_ballots(tmp_path: Path) -> None:
    venue = Venue(tmp_path, voters=0)
    seq, key = venue.live.seq, venue.key
    assert venue.live.due() is None
    venue.rest(40 * day)
    at_the_next_start(venue)
    assert (venue.live.seq, venue.key) == (seq, key)


def test_nothing_happens_to_one_whose_votes_cannot_be_read(venue: Venue) -> None:
    venue.registry.keys.path_of(venue.id).unlink()
    venue.restart()
    seq = venue.live.seq
    venue.rest(40 * day)
    assert (venue.live.seq, venue.live.due(), venue.key) == (seq, None, None)


def test_nothing_happens_where_some_votes_can_be_read_and_others_not(venue: Venue) -> None:
    """Somebody put a key in place that is not the one of this workshop, and people went on voting."""
    venue.registry.keys.make(venue.id)
    venue.restart()
    for person in venue.people:
        venue.do(CastVote(buses), person)
    seq = venue.live.seq
    venue.rest(40 * day)
    assert (venue.live.seq, venue.live.due(), venue.live.unread) == (seq, None, 6)


@pytest.mark.parametrize("then", [in_place, at_the_next_start])
def test_a_clock_that_was_set_three_months_on_closes_nothing_until_somebody_confirms_the_date(
    venue: Venue, then: Callable[[Venue], None]
) -> None:
    """S15"""
    venue.hands.step_wall(91 * day)
    then(venue)
    assert venue.is_open
    venue.hands.pass_time(4 * day)
    then(venue)
    assert venue.is_open, "also when it is due: the date is in doubt"
    venue.registry.confirm_date(venue.live.now())
    then(venue)
    assert not venue.is_open


def test_a_machine_that_starts_under_a_wrong_date_closes_nothing(venue: Venue) -> None:
    venue.hands.reboot(down_ms=hour)
    venue.hands.step_wall(91 * day)
    at_the_next_start(venue)
    assert venue.is_open
    venue.registry.confirm_date(NINE + 2 * hour)
    venue.registry.unattended.look()
    assert venue.is_open


@pytest.mark.parametrize("people", [2, 6])
def test_what_a_killed_server_had_left_to_do_is_done_at_the_next_start(tmp_path: Path, people: int) -> None:
    """S12. It was killed when the events were on disk, and the old key as well."""
    venue = Venue(tmp_path, voters=people)
    old = venue.key
    venue.hands.pass_time(73 * hour)
    venue.live._finish = lambda _: None
    venue.live.close_unattended(venue.live.seq)
    assert venue.key == old
    if people == 2:
        with pytest.raises(NotSaved):
            venue.do(CastVote(bikes), venue.people[0])
    at_the_next_start(venue)
    assert venue.key != old
    assert venue.is_open is (people == 2)
    if people == 2:
        everybody_votes_again(venue)


def test_one_that_was_killed_between_the_two_keys_makes_the_new_one(trial: Venue) -> None:
    trial.hands.pass_time(73 * hour)
    trial.live.close_unattended(trial.live.seq)
    trial.registry.keys.destroy(trial.id)
    told: list[str] = []
    trial.restart()
    trial.registry._destroyed = lambda: told.append("copies are told")
    trial.registry.unattended.look()
    assert trial.key is not None
    assert told
    everybody_votes_again(trial)


def test_where_the_disk_takes_no_new_key_votes_wait_until_it_does(trial: Venue) -> None:
    make = trial.registry.keys.make

    def refuses(_: str) -> bytes:
        raise OSError("no space left")

    trial.registry.keys.make = refuses  # type: ignore[method-assign]
    trial.rest(73 * hour)
    with pytest.raises(NotSaved):
        trial.do(CastVote(bikes), trial.people[0])
    trial.registry.keys.make = make  # type: ignore[method-assign]
    trial.registry.unattended.look()
    everybody_votes_again(trial)


def test_who_acts_in_the_last_moment_comes_first(venue: Venue) -> None:
    """An event after the due time was read postpones closing."""
    venue.hands.pass_time(73 * hour)
    seq = venue.live.seq
    venue.do(CastVote(buses), venue.people[0])
    venue.live.close_unattended(seq)
    assert venue.is_open


def test_an_archive_that_cannot_be_written_keeps_the_key_and_is_tried_again(venue: Venue) -> None:
    venue.disk_is_full = True
    venue.rest(73 * hour)
    assert (venue.is_open, venue.live.is_unfinished) == (False, True)
    assert venue.key is not None
    venue.disk_is_full = False
    venue.registry.unattended.look()
    assert (venue.key, venue.live.is_unfinished) == (None, False)


def test_what_is_wrong_in_one_workshop_does_not_keep_another_open(
    venue: Venue, caplog: pytest.LogCaptureFixture
) -> None:
    broken = venue.registry.open_workshop(PROGRAMME)

    def fails() -> Iterable[None]:
        raise RuntimeError("a bug of ours")

    broken.due = fails  # type: ignore[method-assign,assignment]
    venue.rest(73 * hour)
    venue.rest(0)
    assert not venue.is_open
    assert caplog.text.count("could not be looked after") == 1


def test_what_somebody_closed_is_left_alone(venue: Venue) -> None:
    venue.do(CloseWorkshop())
    seq = venue.live.seq
    assert not venue.seen_by(Role.ORGANISER)["upkeep"]["closed_by_itself"]
    venue.rest(80 * hour)
    at_the_next_start(venue)
    assert venue.live.seq == seq

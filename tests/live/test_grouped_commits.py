"""Commits are grouped: commands that arrive while the disk is busy share the next commit, and nobody sees what is not on disk.
In these tests the gate before the disk is shut, so that the others have arrived before the first is through."""

from pathlib import Path

import pytest

from facilitator.domain.joining import Join
from facilitator.domain.kernel import MeasureId, Refusal
from facilitator.domain.measures import PostMeasure, RetitleMeasure, WithdrawMeasure
from facilitator.store.entry import Entry, NotSaved
from tests.support.disk import fill, make_room
from tests.support.live import Errand, LiveDay, until
from tests.support.programme import ROUND
from tests.support.workshop import KARI, OLA, Someone, participant

bikes = MeasureId("bikes")


@pytest.fixture
def day(tmp_path: Path) -> LiveDay:
    day = LiveDay(tmp_path / "house.sqlite").open(ROUND)
    day.do("join", KARI, Join(table=1))
    day.do("join", OLA, Join(table=2))
    return day


def post(name: str, description: str = "") -> PostMeasure:
    return PostMeasure(MeasureId(name), f"{name} for all", description)


def first_commit_under_way(day: LiveDay) -> Errand:
    """The gate is shut, and somebody's commit stands before it."""
    day.gate.shut()
    first = Errand(lambda: day.do("first", KARI, post("first")))
    until(lambda: day.gate.standing == 1)
    return first


def behind(day: LiveDay, *works) -> list[Errand]:
    """Errands that have joined the queue, in this order."""
    errands = []
    for place, work in enumerate(works, start=1):
        errands.append(Errand(work))
        until(lambda place=place: day.waiting() == place or day.gate.standing > 1)
        assert day.gate.standing == 1, "a second commit has begun"
    return errands


def titles(day: LiveDay) -> set[str]:
    return day.live.read(lambda workshop, _: {measure.title for measure in workshop.measures.values()})


def test_a_whole_room_at_once_is_answered_rightly_in_two_commits(day: LiveDay) -> None:
    """S1, S2, S4"""
    before, passed = day.live.seq, day.gate.passed
    first = first_commit_under_way(day)
    people = [participant(f"p{number}") for number in range(40)]
    joining = behind(day, *(lambda who=who: day.do("join", who, Join(table=1)) for who in people))
    day.gate.open()
    answers = [first.answer(), *(errand.answer() for errand in joining)]
    assert answers == list(range(before + 1, before + 42))
    assert day.gate.passed == passed + 2
    assert [entry.actor for entry in day.on_disk()[-40:]] == [who.id for who in people]
    assert day.reopened().state() == day.state()


def test_the_queue_has_one_leader_also_while_it_is_handed_over(day: LiveDay) -> None:
    """S4: two commits at once would number their events alike."""
    before = day.live.seq
    first = first_commit_under_way(day)
    [heir] = behind(day, lambda: day.do("a", OLA, post("bikes")))
    day.gate.before_passing = day.gate.shut
    day.gate.open()
    assert first.answer() == before + 1
    until(lambda: day.gate.standing == 1)
    [third] = behind(day, lambda: day.do("b", KARI, post("bus")))
    assert day.live.is_busy
    day.gate.before_passing = lambda: None
    day.gate.open()
    assert (heir.answer(), third.answer()) == (before + 2, before + 3)
    assert not day.live.is_busy


def test_commands_of_one_group_see_each_other_in_order(day: LiveDay) -> None:
    first = first_commit_under_way(day)
    posting, retitling, too_late = behind(
        day,
        lambda: day.do("a", OLA, post("bikes")),
        lambda: day.do("b", OLA, RetitleMeasure(bikes, "E-bikes")),
        lambda: day.do("c", KARI, post("bikes")),
    )
    day.gate.open()
    assert [retitling.answer(), posting.answer(), first.answer()] == [day.live.seq, day.live.seq - 1, day.live.seq - 2]
    with pytest.raises(Refusal, match="id_taken"):
        too_late.answer()
    assert titles(day) == {"first for all", "E-bikes"}


def test_a_command_sent_twice_in_one_group_happens_once(day: LiveDay) -> None:
    """S1"""
    first = first_commit_under_way(day)
    again, once, twice = behind(
        day,
        lambda: day.do("first", KARI, post("first")),
        lambda: day.do("a", OLA, post("bikes")),
        lambda: day.do("a", OLA, post("bikes")),
    )
    day.gate.open()
    assert again.answer() == first.answer()
    assert once.answer() == twice.answer() == day.live.seq
    assert len(day.on_disk()) == day.live.seq


def test_nobody_sees_what_is_not_on_disk(day: LiveDay) -> None:
    """S2"""
    seq = day.live.seq
    first = first_commit_under_way(day)
    [looking] = behind(day, lambda: (titles(day), len(day.on_disk())))
    assert day.live.seq == seq
    day.gate.open()
    first.answer()
    assert looking.answer() == ({"first for all"}, seq + 1)


def test_a_reader_sees_the_group_that_it_waited_with(day: LiveDay) -> None:
    first = first_commit_under_way(day)
    looking, posting = behind(day, lambda: titles(day), lambda: day.do("a", OLA, post("bikes")))
    day.gate.open()
    assert looking.answer() == {"first for all", "bikes for all"}
    assert posting.answer() == first.answer() + 1


# -- when the disk refuses

more_than_a_page = "🚲" * 2_000


def fill_after(day: LiveDay, commits: int) -> None:
    """The disk is full once so many more commits have gone through."""
    last = day.gate.passed + commits

    def before_passing() -> None:
        if day.gate.passed == last:
            fill(day.store)

    day.gate.before_passing = before_passing


def post_too_much(day: LiveDay, command_id: str, who: Someone, name: str) -> int:
    return day.do(command_id, who, post(name, more_than_a_page))


def test_on_a_full_disk_nothing_is_saved_or_shown_until_there_is_room(day: LiveDay) -> None:
    """S2"""
    before, written = day.state(), day.on_disk()
    fill(day.store)
    for _ in range(2):
        with pytest.raises(NotSaved):
            post_too_much(day, "a", KARI, "bikes")
        assert (day.state(), day.on_disk()) == (before, written)
    make_room(day.store)
    assert post_too_much(day, "a", KARI, "bikes") == len(written) + 1
    assert titles(day) == {"bikes for all"}


def test_a_refusal_needs_no_disk(day: LiveDay) -> None:
    """S3"""
    fill(day.store)
    with pytest.raises(Refusal, match="empty"):
        day.do("a", KARI, PostMeasure(bikes, ""))
    with pytest.raises(NotSaved):
        post_too_much(day, "a", KARI, "bikes")


def test_of_a_group_that_is_not_saved_nobody_is_told_that_it_was(day: LiveDay) -> None:
    """S2"""
    fill_after(day, 1)
    first = first_commit_under_way(day)
    posting, sending_again, small, looking = behind(
        day,
        lambda: post_too_much(day, "a", OLA, "bikes"),
        lambda: post_too_much(day, "a", OLA, "bikes"),
        lambda: day.do("b", KARI, post("bus")),
        lambda: titles(day),
    )
    day.gate.open()
    assert first.answer() == day.live.seq
    for errand in (posting, sending_again, small):
        with pytest.raises(NotSaved):
            errand.answer()
    assert looking.answer() == {"first for all"}
    make_room(day.store)
    day.gate.before_passing = lambda: None
    assert day.do("b", KARI, post("bus")) == day.live.seq
    assert day.reopened().state() == day.state()


def test_nobody_is_refused_by_what_somebody_else_could_not_save(day: LiveDay) -> None:
    """S3: the measure stands, and a new title sent while it was withdrawn may be sent again."""
    day.do("a", KARI, post("bikes"))
    fill_after(day, 1)
    first = first_commit_under_way(day)
    filling, withdrawing, renaming, refused = behind(
        day,
        lambda: post_too_much(day, "b", OLA, "bus"),
        lambda: day.do("c", KARI, WithdrawMeasure(bikes)),
        lambda: day.do("d", KARI, RetitleMeasure(bikes, "Cargo bikes")),
        lambda: day.do("e", KARI, PostMeasure(MeasureId("tram"), "")),
    )
    day.gate.open()
    assert first.answer()
    for errand in (filling, withdrawing, renaming, refused):
        with pytest.raises(NotSaved):
            errand.answer()
    make_room(day.store)
    day.gate.before_passing = lambda: None
    assert day.do("d", KARI, RetitleMeasure(bikes, "Cargo bikes")) == day.live.seq
    with pytest.raises(Refusal, match="empty"):
        day.do("e", KARI, PostMeasure(MeasureId("tram"), ""))


def test_nobody_is_shown_what_is_not_saved_where_not_even_reading_works(
    day: LiveDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S2"""
    fill_after(day, 1)
    first = first_commit_under_way(day)
    posting, looking = behind(day, lambda: post_too_much(day, "a", OLA, "bikes"), lambda: titles(day))

    def cannot_be_read() -> list[Entry]:
        raise NotSaved

    with monkeypatch.context() as broken:
        broken.setattr(day.log, "read", cannot_be_read)
        day.gate.open()
        assert first.answer()
        for errand in (posting, looking):
            with pytest.raises(NotSaved):
                errand.answer()
    assert titles(day) == {"first for all"}


class Fault(Exception):
    """What no disk says: a bug of ours, or the server being interrupted."""


def test_of_a_group_whose_commit_failed_as_nobody_foresaw_nobody_is_told_that_it_was_saved(day: LiveDay) -> None:
    """S2: the leader of the queue meets the fault; commands behind it are to be sent again."""
    first = first_commit_under_way(day)

    def fail() -> None:
        if day.gate.passed == passed + 1:
            raise Fault

    passed = day.gate.passed
    day.gate.before_passing = fail
    leading, following, looking = behind(
        day, lambda: day.do("a", OLA, post("bikes")), lambda: day.do("b", KARI, post("bus")), lambda: titles(day)
    )
    day.gate.open()
    assert first.answer() == day.live.seq
    with pytest.raises(Fault):
        leading.answer()
    for errand in (following, looking):
        with pytest.raises(NotSaved):
            errand.answer()
    day.gate.before_passing = lambda: None
    assert day.do("b", KARI, post("bus")) == day.live.seq
    assert titles(day) == {"first for all", "bus for all"}
    assert day.reopened().state() == day.state()


def test_somebody_elses_entries_are_read_before_writing_on(day: LiveDay) -> None:
    """Two processes on one file: the one out of turn saves nothing, reads on, and succeeds the next time."""
    other = day.reopened()
    other.do("a", OLA, post("bikes"))
    with pytest.raises(NotSaved):
        day.do("b", KARI, post("bus"))
    assert titles(day) == {"bikes for all"}
    assert day.do("b", KARI, post("bus")) == other.live.seq + 1

"""What follows on closing a workshop: the list knows, the secrets are gone, and the boards are archived without a rush."""

import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path

from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, PollId, Role
from facilitator.domain.polls import AnswerPoll
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.entry import NotSaved
from facilitator.store.protocol import Seat
from tests.support.programme import PROGRAMME
from tests.support.workshop import NINE, minute, second


def organiser(live: LiveWorkshop) -> Seat:
    return Seat(live.id, ActorId("organiser"), Role.ORGANISER, None, "nb", NINE * 2)


def test_the_list_of_the_house_says_which_workshops_are_over(tmp_path: Path) -> None:
    registry = Registry(tmp_path / "hall.sqlite", clock=lambda: NINE)
    over, open_still = registry.open_workshop(PROGRAMME), registry.open_workshop(PROGRAMME)
    over.handle("close", CloseWorkshop(), organiser(over))
    again = Registry(tmp_path / "hall.sqlite", clock=lambda: NINE)
    assert {listing.id: listing.closed_at for listing in again.listings()} == {over.id: NINE, open_still.id: None}


def test_a_workshop_that_nobody_joined_keeps_no_secret_after_it_closed(tmp_path: Path) -> None:
    registry = Registry(tmp_path / "hall.sqlite", clock=lambda: NINE)
    live = registry.open_workshop(PROGRAMME)
    key = registry.keys.path_of(live.id)
    assert key.exists()
    live.handle("close", CloseWorkshop(), organiser(live))
    assert (key.exists(), live.ballots) == (False, None)


def test_late_acts_that_come_together_share_one_more_archive(tmp_path: Path) -> None:
    """While the first late act's archive is being written, two more come: one archive serves both."""
    begun, may_go_on, written = threading.Event(), threading.Event(), []

    def archive(_: Registry, live: LiveWorkshop) -> None:
        written.append(live.seq)
        if len(written) == 2:
            begun.set()
            assert may_go_on.wait(timeout=60)

    now = [NINE]
    registry = Registry(tmp_path / "hall.sqlite", clock=lambda: now[0], archive=archive)
    live = registry.open_workshop(PROGRAMME)
    people = [live.join(Join(1), f"the secret of phone {number}").participant for number in range(3)]
    now[0] += minute
    live.handle("close", CloseWorkshop(), organiser(live))
    now[0] += minute

    def answer(number: int) -> None:
        seat = Seat(live.id, ActorId(people[number]), Role.PARTICIPANT, None, "nb", NINE * 2)
        live.handle("late", AnswerPoll(PollId("mood"), "good"), seat, age_ms=minute + second)

    first = threading.Thread(target=answer, args=(0,))
    first.start()
    assert begun.wait(timeout=60)
    answer(1)
    answer(2)
    may_go_on.set()
    first.join()
    assert len(written) == 3
    assert written[-1] == live.seq


def test_a_late_act_destroys_nothing_while_the_archive_is_still_being_written(tmp_path: Path) -> None:
    begun, may_go_on = threading.Event(), threading.Event()

    def archive(_: Registry, __: LiveWorkshop) -> None:
        begun.set()
        assert may_go_on.wait(timeout=60)
        raise OSError("no space left")

    now = [NINE]
    registry = Registry(tmp_path / "hall.sqlite", clock=lambda: now[0], archive=archive)
    live = registry.open_workshop(PROGRAMME)
    person = live.join(Join(1), "the secret of a phone").participant
    now[0] += minute
    closing = threading.Thread(target=live.handle, args=("close", CloseWorkshop(), organiser(live)))
    closing.start()
    assert begun.wait(timeout=60)
    seat = Seat(live.id, ActorId(person), Role.PARTICIPANT, None, "nb", NINE * 2)
    now[0] += minute
    live.handle("late", AnswerPoll(PollId("mood"), "good"), seat, age_ms=minute + second)
    may_go_on.set()
    closing.join()
    assert (registry.keys.path_of(live.id).exists(), live.is_unfinished) == (True, True)


def test_an_archive_that_cannot_be_written_is_a_finding_that_destroys_nothing(tmp_path: Path) -> None:
    disk_is_full = [True]

    def archive(_: Registry, __: LiveWorkshop) -> None:
        if disk_is_full[0]:
            raise OSError("no space left")

    registry = Registry(tmp_path / "hall.sqlite", clock=lambda: NINE, archive=archive)
    live = registry.open_workshop(PROGRAMME)
    assert live.handle("close", CloseWorkshop(), organiser(live)) == live.seq
    key = registry.keys.path_of(live.id)
    assert (key.exists(), live.is_unfinished) == (True, True)
    registry.unattended.look()
    assert key.exists()
    disk_is_full[0] = False
    registry.unattended.look()
    assert (key.exists(), live.is_unfinished) == (False, False)


def test_an_archive_is_tried_again_also_after_a_try_in_which_the_disk_refused(tmp_path: Path) -> None:
    disk_is_full, tries = [False], count(1)

    def in_native_thread(work: Callable[[], None]) -> None:
        if disk_is_full[0]:
            raise NotSaved
        work()

    def archive(_: Registry, __: LiveWorkshop) -> None:
        if next(tries) == 1:
            disk_is_full[0] = True
            raise OSError("no space left")

    registry = Registry(
        tmp_path / "hall.sqlite", clock=lambda: NINE, archive=archive, in_native_thread=in_native_thread
    )
    live = registry.open_workshop(PROGRAMME)
    live.handle("close", CloseWorkshop(), organiser(live))
    registry.unattended.look()
    assert live.is_unfinished
    disk_is_full[0] = False
    registry.unattended.look()
    assert (registry.keys.path_of(live.id).exists(), live.is_unfinished) == (False, False)

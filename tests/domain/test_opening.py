"""Opening and closing: once each."""

import pytest

from facilitator.domain.closing import CloseWorkshop, DayCounted, WorkshopClosed
from facilitator.domain.comments import PostComment
from facilitator.domain.kernel import CommentId
from facilitator.domain.measures import PostMeasure
from facilitator.domain.opening import OpenWorkshop, WorkshopOpened
from facilitator.domain.phases import PausePhase, StartPhase, StepBack
from facilitator.domain.plenary import Spotlight
from facilitator.domain.workshop import Workshop
from tests.support.programme import GALLERY, LOBBY, PROGRAMME, ROUND
from tests.support.workshop import HOST_1, KARI, NINE, ORGANISER, SCREEN, Day, closed, joined, measure, posted


def test_a_workshop_opens_in_its_first_phase_with_the_clock_standing_still() -> None:
    workshop = Workshop("w1")
    [opened] = OpenWorkshop("KF7M2P", PROGRAMME).decide(workshop, ORGANISER.acts(NINE))
    assert opened == WorkshopOpened("KF7M2P", PROGRAMME, NINE)
    opened.apply(workshop)
    assert (workshop.code, workshop.phase.id, workshop.ends_at()) == ("KF7M2P", LOBBY, None)


def test_a_workshop_opens_once(day: Day) -> None:
    day.when(ORGANISER, OpenWorkshop("AAAAAA", PROGRAMME)).then_refused("already_open")


def test_the_organiser_closes_the_workshop_and_its_running_phase(day: Day) -> None:
    day.in_phase(GALLERY).later(60)
    day.when(ORGANISER, CloseWorkshop()).then(DayCounted({}, {}), WorkshopClosed(day.now, counted=True, reveals=False))
    assert day.workshop.closed_at == day.workshop.run.ended_at == day.now


def test_a_workshop_closes_once(day: Day) -> None:
    day.given(closed(day.now)).later(1)
    day.when(ORGANISER, CloseWorkshop()).then_refused("workshop_closed")
    day.when(ORGANISER, CloseWorkshop(), age_s=5).then_refused("workshop_closed")


def test_nothing_is_added_to_a_closed_workshop(day: Day) -> None:
    day.given(joined(KARI), posted("bikes")).in_phase(GALLERY).later(60).given(closed(day.now))
    day.when(KARI, PostMeasure(measure("late"), "Too late")).then_refused("workshop_closed")
    day.when(KARI, PostComment(CommentId("c1"), measure("bikes"), "Too late")).then_refused("workshop_closed")


def test_what_was_written_before_the_workshop_closed_is_taken_for_two_minutes(day: Day) -> None:
    day.given(joined(KARI)).in_phase(GALLERY).later(60).given(closed(day.now)).later(120)
    day.when(KARI, PostMeasure(measure("late"), "On the tram"), age_s=120.001).then_accepted()
    day.when(KARI, PostMeasure(measure("later"), "At the stroke"), age_s=120).then_refused("workshop_closed")
    day.later(0.001)
    day.when(KARI, PostMeasure(measure("latest"), "In the tunnel"), age_s=121).then_refused("workshop_closed")


@pytest.mark.parametrize("command", [StartPhase(ROUND), StepBack()])
def test_no_phase_begins_in_a_closed_workshop_however_long_ago_it_was_asked_for(
    day: Day, command: StartPhase | StepBack
) -> None:
    day.in_phase(ROUND).in_phase(GALLERY).later(60).given(closed(day.now)).later(1)
    day.when(ORGANISER, command, age_s=5).then_refused("workshop_closed")


def test_each_command_belongs_to_certain_roles(day: Day) -> None:
    day.given(joined(KARI), posted("bikes"))
    day.when(KARI, CloseWorkshop()).then_refused("not_allowed")
    day.when(HOST_1, PausePhase()).then_refused("not_allowed")
    day.when(ORGANISER, PostMeasure(measure("m2"), "Not mine to post")).then_refused("not_allowed")
    day.when(SCREEN, Spotlight(measure("bikes"))).then_refused("not_allowed")

"""Visits to other tables, which end when a phase without moves begins; and moves for good, which do not."""

import pytest

from facilitator.domain.assessment import MeasureClaimed, RateMeasure
from facilitator.domain.joining import AddParticipant, MoveTable, TableMoved
from facilitator.domain.kernel import MeasureId
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import PhaseStarted, StartPhase, StepBack
from facilitator.domain.things import Criterion
from tests.support.programme import DEEPEN, DRAFTS, GALLERY, LOBBY, PAUSE, ROUND, TOUR
from tests.support.workshop import HOST_1, HOST_2, KARI, OLA, ORGANISER, PER, Day, Someone, joined, posted

BIKES = MeasureId("bikes")


def tables(day: Day, who: Someone = KARI) -> tuple[int, int, int | None]:
    """Where the person sits, where the person belongs, and which table was visited until the phase began."""
    person = day.workshop.participants[who.participant]
    return person.table, person.home_table, person.visited


@pytest.fixture
def visiting(day: Day) -> Day:
    """Kari of table 1 visits table 2, Ola of table 2 stays there."""
    day.given(joined(KARI), joined(OLA, table=2)).in_phase(TOUR).later(600)
    return day.when(KARI, MoveTable(2)).then(TableMoved(KARI.participant, 2))


def test_visitors_come_home_when_a_phase_without_moves_begins(visiting: Day) -> None:
    visiting.when(ORGANISER, StartPhase(GALLERY)).then(PhaseStarted(GALLERY, visiting.now, visits_end=True))
    assert tables(visiting) == (1, 1, 2)
    assert tables(visiting, OLA) == (2, 2, None)
    visiting.when(ORGANISER, StartPhase(PAUSE)).then(PhaseStarted(PAUSE, visiting.now))
    assert tables(visiting) == (1, 1, None)


@pytest.mark.parametrize("phase", [LOBBY, DRAFTS, ROUND, DEEPEN])
def test_it_does_not_matter_which_one_and_whether_others_were_jumped_over(visiting: Day, phase: str) -> None:
    visiting.when(ORGANISER, StartPhase(phase)).then_accepted()
    assert tables(visiting) == (1, 1, 2)


def test_stepping_back_brings_home_too(day: Day) -> None:
    day.given(joined(KARI)).in_phase(ROUND).in_phase(TOUR)
    day.when(KARI, MoveTable(2)).when(ORGANISER, StepBack()).then_accepted()
    assert tables(day) == (1, 1, 2)


def test_a_phase_with_moves_that_is_run_again_keeps_its_visitors_and_begins_with_all_at_home(day: Day) -> None:
    day.given(joined(KARI)).in_phase(TOUR).when(KARI, MoveTable(2))
    day.given(PhaseStarted(TOUR, day.now))
    day.later(900).when(ORGANISER, StartPhase(GALLERY)).then_accepted()
    day.when(ORGANISER, StartPhase(TOUR)).then_accepted()
    assert tables(day) == (1, 1, None)
    day.when(KARI, MoveTable(3)).when(ORGANISER, StartPhase(GALLERY)).then_accepted()
    assert tables(day) == (1, 1, 3)


def test_in_old_logs_visitors_stayed(visiting: Day) -> None:
    visiting.given(PhaseStarted(GALLERY, visiting.now))
    assert tables(visiting) == (2, 1, None)


def test_they_rate_the_measures_of_their_own_table(visiting: Day) -> None:
    visiting.given(posted("bikes", by=KARI), MeasureClaimed(BIKES, 1))
    visiting.given(posted("bus", by=OLA), MeasureClaimed(MeasureId("bus"), 2))
    visiting.when(ORGANISER, StartPhase(DEEPEN)).then_accepted()
    visiting.later(1).when(KARI, RateMeasure(BIKES, Criterion.EFFECT, 4)).then_accepted()
    visiting.when(KARI, RateMeasure(MeasureId("bus"), Criterion.EFFECT, 4)).then_refused("not_your_table")


def test_who_chose_a_new_home_stays_there(visiting: Day) -> None:
    visiting.when(KARI, MoveTable(2, stays=True)).then(TableMoved(KARI.participant, 2, stays=True))
    visiting.when(ORGANISER, StartPhase(GALLERY)).then(PhaseStarted(GALLERY, visiting.now))
    assert tables(visiting) == (2, 2, None)


def test_nobody_chooses_a_new_home_where_there_are_no_moves(day: Day) -> None:
    day.given(joined(KARI)).in_phase(ROUND)
    day.when(KARI, MoveTable(2, stays=True)).then_refused("moves_closed")


@pytest.mark.parametrize("leader", [HOST_2, ORGANISER])
def test_hosts_and_organisers_move_people_for_good_where_there_are_no_moves(day: Day, leader: Someone) -> None:
    day.given(joined(KARI)).in_phase(ROUND)
    day.when(leader, MoveTable(2, KARI.participant)).then(TableMoved(KARI.participant, 2, stays=True))
    day.when(leader, MoveTable(3, KARI.participant, stays=False)).then_refused("moves_closed")
    day.when(ORGANISER, StartPhase(TOUR)).when(KARI, MoveTable(3)).when(ORGANISER, StartPhase(GALLERY)).then_accepted()
    assert tables(day) == (2, 2, 3)


@pytest.mark.parametrize("leader", [HOST_2, ORGANISER])
def test_in_a_phase_with_moves_they_send_people_on_a_visit_or_for_good(day: Day, leader: Someone) -> None:
    day.given(joined(KARI, OLA)).in_phase(TOUR)
    day.when(leader, MoveTable(2, KARI.participant)).then(TableMoved(KARI.participant, 2))
    day.when(leader, MoveTable(2, OLA.participant, stays=True)).then_accepted()
    day.when(ORGANISER, StartPhase(GALLERY)).then_accepted()
    assert (tables(day), tables(day, OLA)) == ((1, 1, 2), (2, 2, None))


def test_a_visit_that_becomes_known_too_late_is_over(day: Day) -> None:
    """S13: Kari's phone was offline from before she moved until after the phase."""
    day.given(joined(KARI)).in_phase(TOUR).later(600).when(ORGANISER, StartPhase(GALLERY)).later(30)
    day.when(KARI, MoveTable(2), age_s=29).then_refused("moves_closed")
    day.when(KARI, MoveTable(2), age_s=40).then(TableMoved(KARI.participant, 2, is_over=True))
    assert tables(day) == (1, 1, 2)
    day.when(KARI, MoveTable(3, stays=True), age_s=35).then(TableMoved(KARI.participant, 3, stays=True))
    assert tables(day) == (3, 3, None)


def test_what_was_written_on_a_visit_belongs_to_the_visited_table_also_when_it_comes_late(visiting: Day) -> None:
    """S13"""
    visiting.when(ORGANISER, StartPhase(GALLERY)).later(30)
    visiting.when(KARI, PostMeasure(BIKES, "Elsykler"), age_s=31).then_accepted()
    visiting.when(KARI, PostMeasure(MeasureId("bus"), "Buss"), age_s=29).then_accepted()
    measures = visiting.workshop.measures
    assert (measures[BIKES].table, measures[MeasureId("bus")].table) == (2, 1)


def test_so_does_what_a_host_wrote_down_for_a_guest(day: Day) -> None:
    day.given(joined(KARI)).when(HOST_1, AddParticipant(PER.participant)).then_accepted()
    day.in_phase(TOUR).when(HOST_1, MoveTable(2, PER.participant)).later(60).when(ORGANISER, StartPhase(GALLERY)).later(
        9
    )
    command = PostMeasure(BIKES, "Elsykler", on_behalf=PER.participant)
    day.when(HOST_2, command, age_s=8).then_refused("not_your_table")
    day.when(HOST_2, command, age_s=10).then_accepted()
    assert day.workshop.measures[BIKES].table == 2

"""Joining, moving between tables, leaving, coming back, and people without a phone."""

import pytest

from facilitator.domain.joining import (
    AddParticipant,
    Join,
    Leave,
    MoveTable,
    ParticipantJoined,
    ParticipantLeft,
    ParticipantReturned,
    Rejoin,
    SignalTable,
    TableMoved,
    TableSignalled,
)
from facilitator.domain.kernel import ParticipantId
from facilitator.domain.things import Signal
from tests.support.programme import GALLERY, ROUND, TOUR
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    HOST_3,
    INES,
    KARI,
    OLA,
    ORGANISER,
    PER,
    Day,
    joined,
    participant,
)

per = PER.participant


def test_a_participant_joins_at_the_table_of_the_card(day: Day) -> None:
    day.when(KARI, Join(table=2, unit="Skole")).then(ParticipantJoined(KARI.participant, 2, day.now))
    assert day.workshop.participants[KARI.participant].home_table == 2


def test_somebody_without_a_card_is_seated_where_fewest_sit(day: Day) -> None:
    day.given(joined(KARI, INES, table=1), joined(OLA, table=3))
    day.when(PER, Join()).then(ParticipantJoined(per, 2, day.now))


def test_tables_without_anybody_are_filled_from_the_first_to_the_last(day: Day) -> None:
    for table, who in enumerate((KARI, OLA, INES), start=1):
        day.when(who, Join()).then(ParticipantJoined(who.participant, table, day.now))


def test_those_who_left_do_not_take_a_seat(day: Day) -> None:
    day.given(joined(KARI, table=1), joined(OLA, table=2), joined(INES, table=3), ParticipantLeft(OLA.participant))
    day.when(PER, Join()).then(ParticipantJoined(per, 2, day.now))


@pytest.mark.parametrize("table", [-1, 4])
def test_nobody_joins_at_a_table_that_is_not_there(day: Day, table: int) -> None:
    day.when(KARI, Join(table=table)).then_refused("unknown_table", tables=3)


def test_nobody_joins_twice(day: Day) -> None:
    day.given(joined(KARI)).when(KARI, Join(table=1)).then_refused("id_taken")


@pytest.mark.parametrize("command", [Join, lambda **who: AddParticipant(per, **who)])
def test_area_and_unit_come_from_the_list(day: Day, command: type[Join]) -> None:
    who = KARI if command is Join else HOST_1
    day.when(who, command(area="Teknisk")).then_accepted()
    newcomer = Day()
    newcomer.when(who, command(unit="Gartneri")).then_refused("unknown_unit")
    newcomer.when(who, command(area="Kultur")).then_refused("unknown_area")
    newcomer.when(who, command(area="Teknisk", unit="Skole")).then_refused("unit_of_other_area")
    newcomer.when(who, command(area="Oppvekst", unit="Skole", role="Rektor")).then_accepted()


@pytest.mark.parametrize("command", [Join, lambda **who: AddParticipant(per, **who)])
def test_a_role_has_at_most_80_characters(day: Day, command: type[Join]) -> None:
    who = KARI if command is Join else HOST_1
    day.when(who, command(role="R" * 81)).then_refused("too_long", field="role", max=80, length=81)
    day.when(who, command(role="R" * 80)).then_accepted()


def test_a_host_adds_somebody_without_a_phone_at_their_own_table(day: Day) -> None:
    day.when(HOST_2, AddParticipant(per)).then(ParticipantJoined(per, 2, day.now, without_phone=True))


def test_a_host_adds_nobody_at_another_table(day: Day) -> None:
    day.when(HOST_2, AddParticipant(per, table=3)).then_refused("not_your_table")
    day.when(HOST_2, AddParticipant(per, table=2)).then_accepted()


def test_the_organiser_says_at_which_table_somebody_is_added(day: Day) -> None:
    day.when(ORGANISER, AddParticipant(per)).then_refused("unknown_table", tables=3)
    day.when(ORGANISER, AddParticipant(per, table=4)).then_refused("unknown_table", tables=3)
    day.when(ORGANISER, AddParticipant(per, table=3)).then(ParticipantJoined(per, 3, day.now, without_phone=True))


def test_nobody_is_added_twice(day: Day) -> None:
    day.given(joined(PER)).when(HOST_1, AddParticipant(per)).then_refused("id_taken")


def test_a_participant_moves_when_the_phase_lets_people_move(day: Day) -> None:
    day.given(joined(KARI)).in_phase(TOUR)
    day.when(KARI, MoveTable(2)).then(TableMoved(KARI.participant, 2))
    moved = day.workshop.participants[KARI.participant]
    assert (moved.table, moved.home_table) == (2, 1)


def test_a_participant_stays_when_it_does_not(day: Day) -> None:
    day.given(joined(KARI)).in_phase(ROUND)
    day.when(KARI, MoveTable(2)).then_refused("moves_closed")


def test_a_participant_goes_home_at_any_time(day: Day) -> None:
    day.given(joined(KARI), TableMoved(KARI.participant, 2)).in_phase(ROUND)
    day.when(KARI, MoveTable(1)).then(TableMoved(KARI.participant, 1))


def test_a_move_is_judged_by_the_phase_in_which_the_person_moved(day: Day) -> None:
    day.given(joined(KARI)).in_phase(TOUR).later(600).in_phase(GALLERY).later(30)
    day.when(KARI, MoveTable(2), age_s=30).then_refused("moves_closed")
    day.when(KARI, MoveTable(2), age_s=31).then_accepted()


def test_nobody_moves_to_a_table_that_is_not_there(day: Day) -> None:
    day.given(joined(KARI)).in_phase(TOUR)
    day.when(KARI, MoveTable(0)).then_refused("unknown_table", tables=3)


def test_a_participant_moves_nobody_else(day: Day) -> None:
    day.given(joined(KARI, OLA)).in_phase(TOUR)
    day.when(KARI, MoveTable(2, OLA.participant)).then_refused("not_allowed")
    day.when(KARI, MoveTable(2, KARI.participant)).then_accepted()


def test_a_host_moves_people_from_and_to_their_own_table(day: Day) -> None:
    day.given(joined(KARI, table=1))
    day.when(HOST_2, MoveTable(3, KARI.participant)).then_refused("not_your_table")
    day.when(HOST_2, MoveTable(2, KARI.participant)).then(TableMoved(KARI.participant, 2, stays=True))
    day.when(HOST_2, MoveTable(3, KARI.participant)).then_accepted()
    day.when(HOST_1, MoveTable(1, KARI.participant)).then_accepted()


def test_a_host_sends_a_guest_from_their_own_table_on(day: Day) -> None:
    day.given(joined(KARI, table=1), TableMoved(KARI.participant, 3))
    day.when(HOST_1, MoveTable(2, KARI.participant)).then_accepted()
    day.when(HOST_3, MoveTable(1, KARI.participant)).then_refused("not_your_table")


def test_the_organiser_moves_anybody_who_is_there(day: Day) -> None:
    day.given(joined(KARI))
    day.when(ORGANISER, MoveTable(3, KARI.participant)).then(TableMoved(KARI.participant, 3, stays=True))
    day.when(ORGANISER, MoveTable(3, per)).then_refused("unknown_participant")
    day.when(ORGANISER, MoveTable(3)).then_refused("unknown_participant")


def test_a_participant_leaves_and_comes_back(day: Day) -> None:
    day.given(joined(KARI))
    day.when(KARI, Leave()).then(ParticipantLeft(KARI.participant))
    assert not day.workshop.participants[KARI.participant].present
    day.when(KARI, Rejoin()).then(ParticipantReturned(KARI.participant))
    assert day.workshop.participants[KARI.participant].present


@pytest.mark.parametrize("command", [Leave(), Rejoin(), MoveTable(1)])
def test_who_has_not_joined_neither_leaves_nor_moves(day: Day, command: Leave | Rejoin | MoveTable) -> None:
    day.given(joined(KARI)).when(participant("nobody"), command).then_refused("unknown_participant")


def test_a_host_signals_for_their_own_table(day: Day) -> None:
    day.when(HOST_2, SignalTable(Signal.HELP)).then(TableSignalled(2, Signal.HELP))
    assert day.workshop.signal_of(2) is Signal.HELP


@pytest.mark.parametrize("seat", ["host-1", "host-12", "organiser", "organiser-1", "screen", "house"])
def test_nobody_is_added_under_the_id_of_a_seat(day: Day, seat: str) -> None:
    day.when(HOST_2, AddParticipant(ParticipantId(seat))).then_refused("id_taken")
    day.when(HOST_2, AddParticipant(ParticipantId(f"{seat}-b"))).then(
        ParticipantJoined(ParticipantId(f"{seat}-b"), 2, day.now, without_phone=True)
    )

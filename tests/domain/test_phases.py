"""Phases: start, step back, skip, extend, pause, resume, and the arithmetic of their clock."""

from dataclasses import MISSING, fields, replace

import pytest

from facilitator.domain.catalogue import COMMANDS
from facilitator.domain.command import Command, decide
from facilitator.domain.joining import TableSignalled
from facilitator.domain.kernel import Refusal
from facilitator.domain.phases import (
    ExtendPhase,
    PausePhase,
    PhaseExtended,
    PhasePaused,
    PhaseResumed,
    PhaseSkipped,
    PhaseStarted,
    ResumePhase,
    SkipPhase,
    StartPhase,
    StepBack,
)
from facilitator.domain.programme import Phase, Switch, marks
from facilitator.domain.things import Signal
from tests.support.programme import DRAFTS, GALLERY, LOBBY, PAUSE, PROGRAMME, ROUND, TWO_ROOMS, VOTE
from tests.support.workshop import (
    HOST_1,
    KARI,
    NINE,
    OLA,
    ORGANISER,
    Day,
    PhaseId,
    Someone,
    joined,
    minute,
    posted,
    second,
)


def test_a_phase_starts_and_the_one_before_it_ends(day: Day) -> None:
    day.later(30).when(ORGANISER, StartPhase(DRAFTS)).then(PhaseStarted(DRAFTS, day.now))
    lobby, drafts = day.workshop.runs
    assert (lobby.phase, lobby.ended_at) == (LOBBY, day.now)
    assert (drafts.phase, drafts.started_at, drafts.ended_at) == (DRAFTS, day.now, None)


def test_starting_the_first_phase_starts_its_clock_once(day: Day) -> None:
    day.later(30).when(ORGANISER, StartPhase(LOBBY)).then(PhaseStarted(LOBBY, day.now))
    assert day.workshop.ends_at() == day.now + 10 * minute
    day.when(ORGANISER, StartPhase(LOBBY)).then_refused("phase_running")


def test_two_organisers_who_press_next_at_once_move_on_by_one_phase(day: Day) -> None:
    day.when(ORGANISER, StartPhase(DRAFTS)).then_accepted()
    day.when(ORGANISER, StartPhase(DRAFTS)).then_refused("phase_running")
    day.when(ORGANISER, StartPhase(ROUND)).then_accepted()


def test_only_a_phase_of_the_programme_starts(day: Day) -> None:
    day.when(ORGANISER, StartPhase(PhaseId("siesta"))).then_refused("unknown_phase")


def test_stepping_back_goes_to_the_phase_that_ran_before_and_skips_what_did_not_run(day: Day) -> None:
    day.in_phase(DRAFTS).in_phase(GALLERY).later(5)
    day.when(ORGANISER, StepBack()).then(PhaseStarted(DRAFTS, day.now))
    day.when(ORGANISER, StepBack()).then(PhaseStarted(LOBBY, day.now))


def test_a_phase_that_is_stepped_back_to_has_the_time_that_it_had_left(day: Day) -> None:
    day.in_phase(ROUND).given(PhaseExtended(120)).later(7 * 60).in_phase(GALLERY).later(3 * 60)
    day.when(ORGANISER, StepBack()).then(PhaseStarted(ROUND, day.now, left_ms=5 * minute))
    assert day.workshop.ends_at() == day.now + 5 * minute
    day.given(PhaseExtended(60)).later(4 * 60).in_phase(GALLERY)
    day.when(ORGANISER, StepBack()).then(PhaseStarted(ROUND, day.now, left_ms=2 * minute))


def test_a_phase_that_was_left_in_its_pause_has_what_it_had_then(day: Day) -> None:
    day.in_phase(ROUND).later(60).given(PhasePaused(day.now)).later(30 * 60).in_phase(GALLERY).later(60)
    day.when(ORGANISER, StepBack()).then(PhaseStarted(ROUND, day.now, left_ms=9 * minute))


def test_a_phase_that_ran_over_has_no_time_left_until_somebody_gives_it_more(day: Day) -> None:
    day.in_phase(ROUND).later(15 * 60).in_phase(GALLERY)
    day.when(ORGANISER, StepBack()).then(PhaseStarted(ROUND, day.now, left_ms=0))
    assert day.workshop.ends_at() == day.now
    day.when(ORGANISER, ExtendPhase(180)).then_accepted()
    assert day.workshop.ends_at() == day.now + 3 * minute


def test_a_check_in_that_nobody_started_begins_when_somebody_moves_on(day: Day) -> None:
    day.later(7 * 24 * 3_600)
    assert day.workshop.began_at is None
    day.when(ORGANISER, StartPhase(DRAFTS)).then_accepted()
    assert day.workshop.runs[0].began_at == day.workshop.began_at == day.now
    day.later(60).when(ORGANISER, StepBack()).then(PhaseStarted(LOBBY, day.now))
    assert day.workshop.ends_at() == day.now + 10 * minute, "its clock had not run"


def test_there_is_nothing_to_step_back_to_from_the_first_phase(day: Day) -> None:
    day.when(ORGANISER, StepBack()).then_refused("no_earlier_phase")


def test_stepping_back_loses_nothing_and_going_on_gives_a_fresh_clock(day: Day) -> None:
    day.given(joined(KARI)).in_phase(ROUND).given(posted("bikes")).in_phase(GALLERY).later(60)
    before = dict(day.workshop.measures)
    day.when(ORGANISER, StepBack()).later(60).when(ORGANISER, StartPhase(GALLERY)).then_accepted()
    assert day.workshop.measures == before
    assert day.workshop.ends_at() == day.now + 10 * minute


def test_a_phase_that_has_not_begun_is_skipped_and_brought_back(day: Day) -> None:
    day.when(ORGANISER, SkipPhase(PAUSE)).then(PhaseSkipped(PAUSE, True))
    assert day.workshop.skipped == {PAUSE}
    day.when(ORGANISER, SkipPhase(PAUSE, skipped=False)).then(PhaseSkipped(PAUSE, False))
    assert day.workshop.skipped == set()


def test_starting_a_skipped_phase_brings_it_back(day: Day) -> None:
    day.given(PhaseSkipped(PAUSE, True)).when(ORGANISER, StartPhase(PAUSE)).then_accepted()
    assert day.workshop.skipped == set()


def test_a_phase_that_has_begun_is_not_skipped(day: Day) -> None:
    day.in_phase(DRAFTS).in_phase(ROUND)
    day.when(ORGANISER, SkipPhase(ROUND)).then_refused("phase_begun")
    day.when(ORGANISER, SkipPhase(DRAFTS)).then_refused("phase_begun")
    day.when(ORGANISER, SkipPhase(PhaseId("siesta"))).then_refused("unknown_phase")


def test_the_clock_runs_for_the_planned_minutes(day: Day) -> None:
    day.in_phase(VOTE)
    assert day.workshop.ends_at() == NINE + 5 * minute


def test_extending_moves_the_end_either_way(day: Day) -> None:
    day.in_phase(VOTE)
    day.when(ORGANISER, ExtendPhase(120)).then(PhaseExtended(120))
    assert day.workshop.ends_at() == NINE + 7 * minute
    day.when(ORGANISER, ExtendPhase(-60)).then(PhaseExtended(-60))
    assert day.workshop.ends_at() == NINE + 6 * minute


@pytest.mark.parametrize("seconds", [3600, -3600])
def test_a_phase_is_extended_by_an_hour_at_most(day: Day, seconds: int) -> None:
    day.when(ORGANISER, ExtendPhase(seconds)).then(PhaseExtended(seconds))


@pytest.mark.parametrize("seconds", [0, 3601, -3601, 10**30])
def test_a_phase_is_not_extended_by_nothing_or_by_more_than_an_hour(day: Day, seconds: int) -> None:
    day.when(ORGANISER, ExtendPhase(seconds)).then_refused("bad_value", field="seconds")


def test_a_pause_puts_off_the_end_by_its_length(day: Day) -> None:
    day.in_phase(VOTE).later(60)
    day.when(ORGANISER, PausePhase()).then(PhasePaused(day.now))
    assert day.workshop.run.paused_at == day.now
    day.later(90).when(ORGANISER, ResumePhase()).then(PhaseResumed(day.now))
    assert day.workshop.run.paused_at is None
    assert day.workshop.ends_at() == NINE + 5 * minute + 90 * second


def test_pauses_and_extensions_add_up(day: Day) -> None:
    day.in_phase(VOTE)
    for _ in range(2):
        day.when(ORGANISER, PausePhase()).later(30).when(ORGANISER, ExtendPhase(60)).when(ORGANISER, ResumePhase())
        day.then_accepted().later(10)
    assert day.workshop.ends_at() == NINE + 5 * minute + 2 * (30 + 60) * second


def test_a_pause_ends_with_its_phase(day: Day) -> None:
    day.in_phase(VOTE).given(PhasePaused(day.now)).later(60).in_phase(PAUSE)
    day.when(ORGANISER, ResumePhase()).then_refused("not_paused")
    assert day.workshop.ends_at() == day.now + 10 * minute


def test_a_paused_phase_is_not_paused_again(day: Day) -> None:
    day.in_phase(VOTE).given(PhasePaused(day.now))
    day.when(ORGANISER, PausePhase()).then_refused("already_paused")


def test_a_running_phase_is_not_resumed(day: Day) -> None:
    day.in_phase(VOTE).when(ORGANISER, ResumePhase()).then_refused("not_paused")


def test_a_tables_signal_is_forgotten_when_the_next_phase_starts(day: Day) -> None:
    day.in_phase(ROUND).given(TableSignalled(2, Signal.HELP))
    assert [day.workshop.signal_of(table) for table in (1, 2)] == [Signal.WORKING, Signal.HELP]
    day.in_phase(GALLERY)
    assert day.workshop.signal_of(2) is Signal.WORKING


def test_phases_are_planned_one_after_the_other_also_past_midnight() -> None:
    assert [TWO_ROOMS.planned_at(phase.id) for phase in TWO_ROOMS.phases] == [
        "23:50",
        "00:05",
        "00:15",
        "00:25",
        "00:35",
    ]


SWITCHED = [(name, command) for name, switch in marks(Phase, Switch).items() for command in switch.closes]


@pytest.mark.parametrize(("option", "command"), SWITCHED)
def test_an_option_that_is_off_closes_its_commands_to_everybody(option: str, command: str) -> None:
    kind = COMMANDS[command]
    order = kind(**{part.name: "x" for part in fields(kind) if part.default is MISSING})  # type: ignore[arg-type]
    for who in (OLA, HOST_1, ORGANISER):
        if who.role in kind.roles:
            assert _refusal(order, who, option, on=False) == "wrong_phase"
            assert _refusal(order, who, option, on=True) != "wrong_phase"


def _refusal(order: Command, who: Someone, option: str, *, on: bool) -> str | None:
    """In a programme in which the option is so in all phases."""
    phases = tuple(replace(phase, **{option: on}) for phase in PROGRAMME.phases)
    day = Day(replace(PROGRAMME, phases=phases)).given(joined(OLA))
    try:
        decide(order, day.workshop, who.acts(day.now))
    except Refusal as refusal:
        return refusal.code
    return None

"""Going deeper: tables claim measures, and the people at the table rate them."""

import pytest

from facilitator.domain.assessment import (
    ClaimMeasure,
    ClaimReleased,
    MeasureClaimed,
    MeasureScored,
    RateForTable,
    RateMeasure,
    RatingsTold,
    ReleaseClaim,
    TableRated,
)
from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.joining import TableMoved
from facilitator.domain.phases import PhaseStarted, StartPhase
from facilitator.domain.things import Criterion, Rating
from tests.support.programme import DEEPEN, GALLERY
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    KARI,
    OLA,
    ORGANISER,
    Day,
    ballot_of,
    joined,
    measure,
    merged,
    participant,
    posted,
    withdrawn,
)

bikes, bus, tram = measure("bikes"), measure("bus"), measure("tram")


@pytest.fixture
def day() -> Day:
    return Day().given(joined(KARI, table=1), joined(OLA, table=2), posted("bikes"), posted("bus"), posted("tram"))


def test_a_table_claims_a_measure_that_no_other_has(day: Day) -> None:
    day.when(HOST_2, ClaimMeasure(bikes)).then(MeasureClaimed(bikes, 2))
    assert day.workshop.claims_of(2) == [bikes]
    day.when(HOST_1, ClaimMeasure(bikes)).then_refused("already_claimed", table=2)
    day.when(HOST_2, ClaimMeasure(bikes)).then_refused("already_claimed", table=2)


def test_a_table_claims_as_many_as_the_programme_says(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 2), MeasureClaimed(bus, 2))
    day.when(HOST_2, ClaimMeasure(tram)).then_refused("claims_spent", claims=2)
    day.when(HOST_1, ClaimMeasure(tram)).then_accepted()


def test_a_claim_released_is_free_for_others(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 2), MeasureClaimed(bus, 2))
    day.when(HOST_2, ReleaseClaim(bikes)).then(ClaimReleased(bikes))
    day.when(HOST_2, ClaimMeasure(tram)).then_accepted()
    day.when(HOST_1, ClaimMeasure(bikes)).then_accepted()


def test_a_table_releases_only_its_own_claim(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 2))
    day.when(HOST_1, ReleaseClaim(bikes)).then_refused("not_your_table")
    day.when(HOST_1, ReleaseClaim(bus)).then_refused("not_your_table")
    day.when(HOST_2, ReleaseClaim(bikes)).then_accepted()


def test_a_withdrawn_measure_is_no_longer_claimed(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 2), withdrawn("bikes"))
    assert (day.workshop.claims_of(2), day.workshop.claimant(day.workshop.measures[bikes])) == ([], None)
    day.when(HOST_1, ClaimMeasure(bikes)).then_refused("measure_withdrawn")
    day.when(HOST_2, ReleaseClaim(bikes)).then_refused("measure_withdrawn")
    day.when(HOST_2, ClaimMeasure(measure("boat"))).then_refused("unknown_measure")


def test_a_private_draft_is_claimed_once_it_is_shared(day: Day) -> None:
    day.given(posted("boat", by=HOST_1, private=True))
    day.when(HOST_1, ClaimMeasure(measure("boat"))).then_refused("wrong_phase")
    day.in_phase(DEEPEN).when(HOST_1, ClaimMeasure(measure("boat"))).then_accepted()


def test_claiming_is_the_hosts(day: Day) -> None:
    day.when(KARI, ClaimMeasure(bikes)).then_refused("not_allowed")
    day.when(ORGANISER, ClaimMeasure(bikes)).then_refused("not_allowed")


def test_a_claim_on_a_merged_away_measure_is_one_on_its_target(day: Day) -> None:
    day.given(merged("bus", into="bikes")).when(HOST_2, ClaimMeasure(bus)).then(MeasureClaimed(bikes, 2))


def test_the_people_at_the_table_rate_and_the_last_score_counts(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 1))
    day.when(KARI, RateMeasure(bikes, Criterion.EFFECT, 2)).then(MeasureScored(bikes, KARI.ballot, Criterion.EFFECT, 2))
    day.when(KARI, RateMeasure(bikes, Criterion.EFFECT, 5)).when(KARI, RateMeasure(bikes, Criterion.FEASIBILITY, 1))
    assert day.workshop.measures[bikes].scores == {
        Criterion.EFFECT: {KARI.ballot: 5},
        Criterion.FEASIBILITY: {KARI.ballot: 1},
    }


def scored(number: int, *, first: int = 0) -> list[MeasureScored]:
    ballots = (ballot_of(f"guest-{n}") for n in range(first, first + number))
    return [MeasureScored(bikes, ballot, Criterion.EFFECT, n % 5 + 1) for n, ballot in enumerate(ballots, start=first)]


def test_scores_are_told_once_all_together_when_the_phase_ends(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 1)).in_phase(DEEPEN).given(*scored(6))
    assert day.workshop.measures[bikes].ratings == {}
    told = Rating(2.67, 6, 1.49)
    day.when(ORGANISER, StartPhase(GALLERY)).then(
        RatingsTold({bikes: {"effect": told}}), PhaseStarted(GALLERY, day.now)
    )
    day.in_phase(DEEPEN).given(*scored(3, first=6)).when(ORGANISER, StartPhase(GALLERY))
    day.when(ORGANISER, CloseWorkshop()).then_accepted()
    assert day.workshop.measures[bikes].ratings == {"effect": told}


def test_scores_of_fewer_than_six_are_told_at_no_time(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 1)).in_phase(DEEPEN).given(*scored(5))
    day.when(ORGANISER, StartPhase(GALLERY)).then(PhaseStarted(GALLERY, day.now))
    day.when(ORGANISER, CloseWorkshop()).then_accepted()
    assert (day.workshop.measures[bikes].ratings, day.workshop.measures[bikes].scores) == ({}, {})


def test_a_host_enters_what_a_small_table_agrees_on(day: Day) -> None:
    day.when(HOST_1, RateForTable(bikes, Criterion.EFFECT, 4)).then_refused("not_your_table")
    day.given(MeasureClaimed(bikes, 1))
    day.when(HOST_1, RateForTable(bikes, Criterion.EFFECT, 4)).then(TableRated(bikes, Criterion.EFFECT, 4))
    day.when(HOST_1, RateForTable(bikes, Criterion.EFFECT, 9)).then_refused("bad_value", field="score")
    assert day.workshop.measures[bikes].ratings == {"effect": Rating(4, 1, joint=True)}


def test_what_six_people_said_is_not_replaced_by_one_score_but_replaces_it(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 1), TableRated(bikes, Criterion.EFFECT, 4)).in_phase(DEEPEN).given(*scored(6))
    day.when(ORGANISER, StartPhase(GALLERY)).then_accepted()
    assert not day.workshop.measures[bikes].ratings["effect"].joint
    day.when(HOST_1, RateForTable(bikes, Criterion.EFFECT, 4)).then_refused("rated_by_people")


@pytest.mark.parametrize("score", [0, 6, -1])
def test_a_score_is_from_1_to_5(day: Day, score: int) -> None:
    day.given(MeasureClaimed(bikes, 1))
    day.when(KARI, RateMeasure(bikes, Criterion.EFFECT, score)).then_refused("bad_value", field="score")


def test_other_tables_do_not_rate(day: Day) -> None:
    day.when(OLA, RateMeasure(bikes, Criterion.EFFECT, 3)).then_refused("not_your_table")
    day.given(MeasureClaimed(bikes, 1))
    day.when(OLA, RateMeasure(bikes, Criterion.EFFECT, 3)).then_refused("not_your_table")
    day.given(TableMoved(OLA.participant, 1)).when(OLA, RateMeasure(bikes, Criterion.EFFECT, 3)).then_accepted()


def test_who_visits_another_table_still_rates_what_home_has_claimed(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 1), TableMoved(KARI.participant, 2))
    day.when(KARI, RateMeasure(bikes, Criterion.EFFECT, 3)).then_accepted()


def test_who_has_not_joined_rates_nothing(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 1))
    day.when(participant("nobody"), RateMeasure(bikes, Criterion.EFFECT, 3)).then_refused("unknown_participant")


def test_what_is_withdrawn_is_not_rated(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 1), withdrawn("bikes"))
    day.when(KARI, RateMeasure(bikes, Criterion.EFFECT, 3)).then_refused("measure_withdrawn")

"""What is told of how broad the support is, against the true breadth, on generated days: areas and tables of any size, any votes,
measures merged before the count and after it."""

import re
from dataclasses import dataclass, replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.domain.ballots import Ballots
from facilitator.domain.counting import RoundCounted, count
from facilitator.domain.kernel import MeasureId, ParticipantId
from facilitator.domain.limits import crowd_min
from facilitator.domain.person import Person
from facilitator.domain.programme import Area
from facilitator.domain.votes import VotesRevealed
from facilitator.output.export import Export
from facilitator.output.minutes_of_measure import support
from facilitator.output.words import Words
from facilitator.views.audience import Room
from facilitator.views.picture import Picture
from tests.output.reader import say
from tests.support.programme import PROGRAMME, REVEAL, VOTE
from tests.support.workshop import Day, Someone, joined, merged, participant, posted, voted

MEASURES = ("bikes", "bus", "tram", "boat")
AREAS = ("Oppvekst", "Teknisk", "Helse", "Kultur")
tables = 6


@dataclass
class Crowd:
    """A revealed day, and who voted for what."""

    day: Day
    tables: dict[ParticipantId, int]
    areas: dict[ParticipantId, str]
    voters: dict[MeasureId, set[ParticipantId]]

    def true(self, measure: MeasureId) -> dict[str, int]:
        cards = self.day.workshop.ids_of(self.day.workshop.measures[measure])
        voters = {voter for card in cards for voter in self.voters[card]}
        return {
            "areas": len({self.areas[voter] for voter in voters} - {""}),
            "tables": len({self.tables[voter] for voter in voters}),
        }

    def sizes(self, of: str) -> list[int]:
        groups = [*(self.areas if of == "areas" else self.tables).values()]
        return [groups.count(group) for group in {*groups}]


def crowd(seed: int) -> Crowd:
    random = Random(seed)
    programme = replace(PROGRAMME, tables=tables, areas=tuple(Area(name, ()) for name in AREAS), votes_each=3)
    day = Day(programme)
    people: list[Someone] = []
    at: dict[ParticipantId, int] = {}
    areas = [*AREAS, ""] if random.random() < 0.3 else [*AREAS]
    smallest = random.choice((1, 4, crowd_min))
    for table in range(1, random.randint(1, tables) + 1):
        for number in range(random.randint(smallest, 9)):
            people.append(participant(f"p{table}-{number}", random.choice(areas)))
            at[people[-1].participant] = table
            day.given(joined(people[-1], table=table))
    day.given(*(posted(name) for name in MEASURES)).in_phase(VOTE)
    if random.random() < 0.3:
        day.given(merged("boat", into="tram"))
    voters: dict[MeasureId, set[ParticipantId]] = {MeasureId(name): set() for name in MEASURES}
    for who in people:
        for name in random.sample(MEASURES, random.randint(0, 3)):
            day.given(voted(who, name))
            voters[MeasureId(name)].add(who.participant)
    day.in_phase(REVEAL)
    roster = {who.participant: Person("", who.area) for who in people}
    ballots = Ballots(roster, lambda _, who: participant(who).ballot)
    for voting in day.workshop.rounds.values():
        day.given(RoundCounted(voting.id, count(day.workshop, voting, ballots)))
    day.given(VotesRevealed(day.now, counted=True))
    if random.random() < 0.3:
        day.given(merged("bus", into="bikes"))
    return Crowd(day, at, {who: person.area for who, person in roster.items()}, voters)


WORDS = {
    "nb": (r"^(\d+) av (\d+) {}$", r"^minst (\d+) {}$", {"areas": "områder?", "tables": "bord"}),
    "en": (r"^(\d+) of (\d+) {}$", r"^at least (\d+) {}$", {"areas": "departments?", "tables": "tables?"}),
}


@pytest.mark.parametrize("lang", WORDS)
@given(st.integers(0, 2**32))
@settings(max_examples=150)
def test_no_more_breadth_is_told_than_there_is_and_it_is_called_exact_only_where_it_is(lang: str, seed: int) -> None:
    held = crowd(seed)
    export, words = Export(held.day.workshop, {}), Words(say(lang), held.day.workshop.programme)
    exact, at_least, names = WORDS[lang]
    for measure in export.live:
        true = held.true(measure.id)
        parts = [part for said in support(export, measure, words) for part in said.split(" · ")]
        for of, name in names.items():
            for said in parts:
                if found := re.match(exact.format(name), said):
                    assert int(found[1]) == true[of], said
                if found := re.match(at_least.format(name), said):
                    assert 1 <= int(found[1]) <= true[of], said


@given(st.integers(0, 2**32))
@settings(max_examples=150)
def test_what_the_pages_are_sent_is_the_truth_or_said_to_be_a_minimum(seed: int) -> None:
    held = crowd(seed)
    records = Picture(held.day.workshop, Room())
    for measure in Export(held.day.workshop, {}).live:
        record, true = records.outcome.record_of(measure), held.true(measure.id)
        for of in ("areas", "tables"):
            if of in record["exact"]:  # type: ignore[operator]
                assert record[of] == true[of]
            else:
                assert (record[of] or 0) <= true[of]  # type: ignore[operator]


@given(st.integers(0, 2**32))
@settings(max_examples=150)
def test_all_of_large_enough_groups_is_told_exactly_and_tables_not_at_all_where_most_are_too_small(seed: int) -> None:
    held = crowd(seed)
    outcome = Picture(held.day.workshop, Room()).outcome
    for measure in Export(held.day.workshop, {}).live:
        record = outcome.record_of(measure)
        united_since = "parts" in record
        for of in ("areas", "tables"):
            if min(held.sizes(of)) >= crowd_min and not united_since and "" not in held.areas.values():
                assert of in record["exact"]  # type: ignore[operator]
        sizes = held.sizes("tables")
        if sum(size < crowd_min for size in sizes) * 2 > len(sizes):
            assert record["tables"] is None


@given(st.integers(0, 2**32))
@settings(max_examples=50)
def test_whether_a_number_is_exact_is_worked_out_from_sizes_alone_and_tells_nothing_of_a_vote(seed: int) -> None:
    """S14: of two days that differ in votes alone, the same is said to be exact, unless every group is reached."""
    held = crowd(seed)
    workshop = held.day.workshop
    if any("parts" in Picture(workshop, Room()).outcome.record_of(m) for m in workshop.live_roots()):
        return
    found = {
        tuple(
            of
            for of, most in (("areas", len(AREAS)), ("tables", tables))
            if of in record["exact"] and record[of] != most
        )  # type: ignore[operator]
        for record in map(Picture(workshop, Room()).outcome.record_of, workshop.live_roots())
        if all(record[of] != most for of, most in (("areas", len(AREAS)), ("tables", tables)))
    }
    assert len(found) <= 1

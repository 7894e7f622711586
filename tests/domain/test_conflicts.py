"""Goal conflicts and co-benefits: two kinds of thing that follow the same rules."""

from dataclasses import dataclass

import pytest

from facilitator.domain.command import Command, Event
from facilitator.domain.conflicts import AddCoBenefit, CoBenefitAdded, ConflictFlagged, FlagConflict
from tests.support.workshop import HOST_2, KARI, ORGANISER, Day, joined, measure, posted

bikes, bus = measure("bikes"), measure("bus")


@dataclass(frozen=True)
class Kind:
    say: type[FlagConflict] | type[AddCoBenefit]
    said: type[ConflictFlagged] | type[CoBenefitAdded]
    things: str

    def command(self, text: str, *, on: str = "bikes", named: bool = False) -> Command:
        return self.say("x1", measure(on), text, named)  # type: ignore[arg-type]

    def event(self, text: str, *, at: int, named: bool = False) -> Event:
        return self.said("x1", bikes, KARI.id, text, at, named)  # type: ignore[arg-type]


both = pytest.mark.parametrize(
    "kind",
    [
        Kind(FlagConflict, ConflictFlagged, "conflicts"),
        Kind(AddCoBenefit, CoBenefitAdded, "co_benefits"),
    ],
    ids=["goal conflict", "co-benefit"],
)


@both
def test_a_participant_says_it(day: Day, kind: Kind) -> None:
    day.given(joined(KARI), posted("bikes")).later(60)
    day.when(KARI, kind.command(" Less parking ", named=True), age_s=10)
    day.then(kind.event("Less parking", at=day.now - 10_000, named=True))
    [thing] = getattr(day.workshop, kind.things).values()
    assert (thing.text, thing.measure, thing.author, thing.named) == ("Less parking", bikes, KARI.id, True)


@both
def test_nobody_is_named_who_did_not_tick_it(day: Day, kind: Kind) -> None:
    day.given(joined(KARI), posted("bikes"))
    day.when(KARI, kind.say("x1", bikes, "Less parking"))  # type: ignore[arg-type]
    day.then(kind.event("Less parking", at=day.now, named=False))


@both
def test_a_host_says_it_and_the_organiser_does_not(day: Day, kind: Kind) -> None:
    day.given(posted("bikes"))
    day.when(ORGANISER, kind.command("Less parking")).then_refused("not_allowed")
    day.when(HOST_2, kind.command("Less parking")).then_accepted()

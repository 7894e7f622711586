"""Random days: any command by anyone in any order, resent, too late, over small pools of ids. New commands are included
automatically; field values are found by name or type.

A day is generated from one number, because Hypothesis, drawing act by act, makes most days of parts of earlier ones; hence
shrinking is done here."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from enum import Enum
from random import Random
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from facilitator.domain.catalogue import COMMANDS
from facilitator.domain.checklists import TypedRequirement
from facilitator.domain.command import Command
from facilitator.domain.fields import BUILT_IN
from facilitator.domain.kernel import ChecklistId, MeasureId, ParticipantId, PhaseId, RequirementId
from facilitator.domain.measures import PostMeasure
from facilitator.domain.person import Person
from facilitator.domain.programme import Checklist, Ideas, Requirement, Visibility, Votes
from facilitator.domain.stars import GiveStar
from facilitator.domain.unattended import Due
from facilitator.domain.votes import CastVote, TakeBackVote
from facilitator.views.audience import Room
from tests.support.programme import COMMIT, DEEPEN, DRAFTS, LOBBY, PLENARY, PROGRAMME, REVEAL, TOUR, VOTE, phase, text
from tests.support.workshop import (
    BALLOTS,
    HOST_1,
    HOST_2,
    INES,
    KARI,
    NINE,
    OLA,
    ORGANISER,
    PER,
    SCREEN,
    Someone,
    minute,
)

acts_max = 60
EVERYBODY = (KARI, OLA, INES, HOST_1, HOST_2, ORGANISER)
PARTICIPANTS = (KARI, OLA, INES, PER)
ROOMS, FINAL, FINAL_VOTE, SAMPLED = map(PhaseId, ("rooms", "final", "final_vote", "sampled"))

PLAYGROUND = replace(
    PROGRAMME,
    phases=(
        phase(LOBBY, ideas=Ideas.OPEN),
        phase(DRAFTS, ideas=Ideas.OPEN_PRIVATE, sees=Visibility.OWN),
        phase(TOUR, ideas=Ideas.OPEN, sees=Visibility.VISITED_TABLE, table_moves=True),
        phase(VOTE, ideas=Ideas.OPEN, sees=Visibility.ALL, votes=Votes.OPEN_HIDDEN, table_moves=True),
        phase(ROOMS, sees=Visibility.ROOM_RANDOM_ORDER),
        phase(FINAL, ideas=Ideas.OPEN, sees=Visibility.FINALISTS_RANDOM_ORDER),
        phase(
            FINAL_VOTE, ideas=Ideas.OPEN_PRIVATE, sees=Visibility.FINALISTS_SAMPLE, votes=Votes.OPEN_HIDDEN, sample=1
        ),
        phase(SAMPLED, sees=Visibility.SAMPLE_RANDOM_ORDER, votes=Votes.OPEN_HIDDEN, sample=2),
        phase(REVEAL, votes=Votes.REVEALED),
        phase(DEEPEN, sees=Visibility.CLAIMED_CARDS),
        phase(PLENARY, sees=Visibility.SPOTLIGHT),
        phase(COMMIT, sees=Visibility.OWN_UNIT),
    ),
    rooms=2,
    votes_each=3,
    votes_per_measure_max=2,
    star=True,
    finalists_per_room=1,
    checklists=(
        Checklist(ChecklistId("fund"), text("The fund"), (Requirement(RequirementId("cuts"), text("It cuts")),)),
    ),
)
"""More is open at once than on a real day, so that more commands are accepted."""


@dataclass(frozen=True)
class Act:
    """`again` resends an earlier act instead, counted back from here."""

    who: Someone
    command: Command
    later_s: int
    age_s: int
    again: int

    def __str__(self) -> str:
        sent = f"{self.who.id}: {self.command}" if self.again == 0 else f"the act {self.again} before, again"
        return f"{self.later_s} s later, {self.age_s} s old: {sent}"


@dataclass(frozen=True)
class Plan:
    """The starting phase; everybody has joined, and every table has measures."""

    phase: PhaseId
    acts: tuple[Act, ...]

    def __str__(self) -> str:
        return "\n".join([f"in {self.phase}", *map(str, self.acts)])


def on_random_days(check: Callable[[Plan], None]) -> Callable[[], None]:
    """Returns a test that `check` holds on a hundred days. A failing day is shrunk."""

    @given(st.integers(0, 2**32))
    @settings(phases=[Phase.explicit, Phase.reuse, Phase.generate])
    def test(seed: int) -> None:
        plan = planned(seed)
        try:
            check(plan)
        except Exception as error:
            raise AssertionError(f"went wrong on this day:\n{shortened(plan, check)}") from error

    test.__name__, test.__doc__ = check.__name__, check.__doc__
    return test


def shortened(plan: Plan, check: Callable[[Plan], None]) -> Plan:
    """Removes acts that are not needed to fail."""
    for place in reversed(range(len(plan.acts))):
        shorter = replace(plan, acts=plan.acts[:place] + plan.acts[place + 1 :])
        try:
            check(shorter)
        except Exception:  # noqa: BLE001 - any failure means that the act is not needed
            plan = shorter
    return plan


def planned(seed: int) -> Plan:
    chance = Random(seed)
    phase = chance.choice([VOTE, VOTE, SAMPLED, FINAL_VOTE, DRAFTS, TOUR, COMMIT])
    return Plan(phase, tuple(act(chance) for _ in range(chance.randint(10, acts_max))))


def room() -> Room:
    """The roster: Kari and Per have given their details, and only Kari's phone is connected."""
    people = {who.participant: Person(f"Label of {who.id}", who.area, who.unit) for who in PARTICIPANTS}
    closing = Due(1, 1, few=True)
    return Room(people, BALLOTS, connected=frozenset({KARI.participant}), closing=closing)


WORDS = ("Bikes", "Bus\nfor all", "Tram", "Ferry", "Skole", "Veg", "", "ø" * 3_000)
BY_FIELD: dict[str, tuple[Any, ...]] = {
    "unit": ("", "Skole", "Veg", "Bygg", "Nowhere"),
    "area": ("", "Oppvekst", "Teknisk", "Nowhere"),
    "field": (*sorted(field.name for field in BUILT_IN), "colour"),
    "value": (None, *WORDS, 0, 2.5, -1, ("Skole", "Veg"), "2025-02-28", "direct", "estimated"),
    "thing": ("m1", "m2", "m3", "x1", "x2"),
    "question": ("useful", "useful", "food"),
    "option": ("good", "bad", "so-so"),
    "table": (1, 2, 3, 4),
    "score": (1, 4, 5, 6),
    "amount": (None, 300_000, -1),
    "was": ((), (), (None,)),
    "votes": (*[None] * 3, 1, 2, 2, 3),
    "seconds": (60, -60, 3_601),
    "years": (1, 10, 76),
    "interest_percent": (0, 4.0, 16),
    "checklist": ("fund", "fund", "grant"),
    "requirement": ("cuts", "cuts", "own_share"),
    "requirements": (
        (),
        (TypedRequirement(RequirementId("cuts"), "It cuts"),),
        (TypedRequirement(RequirementId("cuts"), "It cuts"), TypedRequirement(RequirementId("own_share"), "Own share")),
    ),
    "deadline": ("", "2025-02-15", "soon"),
    "date": ("", "2025-01-16", "2025-02-30", "soon"),
    "now": (NINE, NINE - 2 * 365 * 24 * 60 * minute, NINE + 60 * minute),
    "since": (0, NINE, NINE + minute),
    "ends_at": (None, None, 0, NINE + minute, NINE + 60 * minute),
    "version": (0, 0, 1),
    "on_behalf": (*[None] * 6, PER.participant, KARI.participant),
}
BY_TYPE: dict[Any, tuple[Any, ...]] = {
    MeasureId: ("m1", "m2", "m3", "m4", "m5", "m6", "m7"),
    PhaseId: (*[VOTE, FINAL_VOTE, SAMPLED, DRAFTS, REVEAL] * 3, *(each.id for each in PLAYGROUND.phases), "nowhere"),
    ParticipantId: (*(who.participant for who in PARTICIPANTS), "nobody"),
    str: WORDS,
    bool: (False, True),
    types.NoneType: (None,),
}
ANY_ID = ("x1", "x2", "mood")

PLAYED = sorted(COMMANDS.keys() - {"open_workshop", "close_workshop"})
OFTEN = {
    # the bulk of a day's commands, and the people who mostly send them
    "cast_vote": (KARI, OLA, INES),
    "take_back_vote": (KARI, OLA, INES),
    "give_star": (KARI, OLA, INES),
    "merge_measures": (HOST_1, HOST_2),
    "unmerge_measure": (HOST_1, HOST_2),
    "post_measure": (KARI, OLA, INES, HOST_1),
    "post_comment": (KARI, OLA, INES),
    "hide_comment": (HOST_1, ORGANISER),
    "make_offer": (KARI, OLA, INES),
    "claim_measure": (HOST_1, HOST_2),
    "move_table": (KARI, OLA),
    "start_phase": (ORGANISER,),
    "reveal_votes": (ORGANISER,),
}


def act(chance: Random) -> Act:
    who, command = chance.choice((usual, usual, usual, on_behalf, unusual, unusual))(chance)
    return Act(
        who,
        command,
        later_s=chance.choice((1, 1, 1, 0, 20, 130)),
        age_s=chance.choice((*[0] * 9, 10, 119, 121, 300)),
        again=chance.choice((*[0] * 12, 1, 4)),
    )


def usual(chance: Random) -> tuple[Someone, Command]:
    name = chance.choice(["cast_vote"] * 4 + ["post_measure", "merge_measures", *OFTEN])
    command = drawn(COMMANDS[name], chance)
    if isinstance(command, PostMeasure):
        command = replace(command, measure=MeasureId(chance.choice(("m5", "m6", "m7"))), title="An idea of the day")
    return chance.choice(OFTEN[name]), command


def on_behalf(chance: Random) -> tuple[Someone, Command]:
    kind = chance.choice((CastVote, CastVote, TakeBackVote, GiveStar))
    return HOST_1, kind(value("measure", MeasureId, chance), PER.participant)


def unusual(chance: Random) -> tuple[Someone, Command]:
    """Returns any command by anybody, sometimes not allowed."""
    name = chance.choice([*PLAYED, "close_workshop"])
    those_who_may = [who for who in EVERYBODY if who.role in COMMANDS[name].roles]
    return chance.choice(those_who_may * 6 + [SCREEN, KARI]), drawn(COMMANDS[name], chance)


def drawn(kind: type[Command], chance: Random) -> Command:
    hints = typing.get_type_hints(kind)
    return kind(**{field.name: value(field.name, hints[field.name], chance) for field in fields(kind)})  # type: ignore[arg-type]


def value(name: str, kind: Any, chance: Random) -> Any:
    if name in BY_FIELD:
        return chance.choice(BY_FIELD[name])
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return value(name, chance.choice(typing.get_args(kind)), chance)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return chance.choice(list(kind))
    return chance.choice(BY_TYPE.get(kind, ANY_ID))

"""The programme: the phases of the day and the available options, as data. It is copied into the workshop at opening, so that
changing the file afterwards changes no workshop."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cache
from typing import Annotated, TypeVar, get_args, get_type_hints

from facilitator.domain.fields import BUILT_IN, Field
from facilitator.domain.kernel import ChecklistId, PhaseId, PollId, RequirementId
from facilitator.domain.text import Text

T = TypeVar("T")

tables_max = 1_000
minutes_max = 24 * 60
count_max = 100
"""The most votes each, claims per table and finalists per room."""


class Activity(StrEnum):
    JOIN = "join"
    TALK = "talk"
    WORK = "work"
    VOTE = "vote"
    BREAK = "break"


class Ideas(StrEnum):
    CLOSED = "closed"
    OPEN_PRIVATE = "open_private"
    OPEN = "open"


class Votes(StrEnum):
    CLOSED = "closed"
    OPEN_HIDDEN = "open_hidden"
    REVEALED = "revealed"


class Clock(StrEnum):
    """At the end a soft clock runs over; with a hard one the screen says that time is up. Neither ends the phase."""

    SOFT = "soft"
    HARD = "hard"


class Visibility(StrEnum):
    """Which measures a participant sees beyond their own."""

    NONE = "none"
    OWN = "own"
    TABLE = "table"
    VISITED_TABLE = "visited_table"
    ALL = "all"
    ALL_RANDOM_ORDER = "all_random_order"
    THEME_RANDOM_ORDER = "theme_random_order"
    SAMPLE_RANDOM_ORDER = "sample_random_order"
    ROOM_RANDOM_ORDER = "room_random_order"
    ROOM_SAMPLE = "room_sample"
    FINALISTS_RANDOM_ORDER = "finalists_random_order"
    FINALISTS_SAMPLE = "finalists_sample"
    CLAIMED_CARDS = "claimed_cards"
    SPOTLIGHT = "spotlight"
    OWN_UNIT = "own_unit"


class Asks(StrEnum):
    """The kind of answer to a feedback question: a score 1–5, a text, or both."""

    SCORE = "score"
    TEXT = "text"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Between:
    """Marks a number with the least and the most that it may be."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Switch:
    """Marks an option that is on or off. `name` says what it opens, in the middle of a sentence; while it is off, nobody may give
    the commands that it `closes`."""

    name: Text
    closes: tuple[str, ...] = ()


@cache
def marks(kind: type, mark: type[T]) -> dict[str, T]:
    """The fields of a dataclass that are marked so."""
    hints = get_type_hints(kind, include_extras=True)
    return {name: found for name, hint in hints.items() for found in get_args(hint)[1:] if isinstance(found, mark)}


@dataclass(frozen=True, slots=True)
class Phase:
    """`sample` is the number of measures dealt to each voter (0: all); `tip` is for the table host."""

    id: PhaseId
    title: Text
    question: Text
    activity: Activity
    minutes: Annotated[int, Between(1, minutes_max)]
    ideas: Ideas = Ideas.CLOSED
    visibility: Visibility = Visibility.NONE
    votes: Votes = Votes.CLOSED
    table_moves: Annotated[bool, Switch(Text(nb="bordbytte", en="changing tables"))] = False
    comments: Annotated[bool, Switch(Text(nb="kommentarer", en="comments"), closes=("post_comment",))] = True
    clock: Clock = Clock.SOFT
    sample: Annotated[int, Between(0, tables_max)] = 0
    tip: Text | None = None

    @property
    def closed(self) -> list[str]:
        """The commands that nobody may give in it."""
        off = (switch for name, switch in marks(Phase, Switch).items() if not getattr(self, name))
        return [command for switch in off for command in switch.closes]


@dataclass(frozen=True, slots=True)
class Option:
    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class Poll:
    id: PollId
    question: Text
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A kommunalsjefsområde with its units, by their everyday names."""

    name: str
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the final feedback."""

    id: str
    title: Text
    asks: Asks = Asks.BOTH


KINDS_OF_THE_HOUSE: dict[str, tuple[str, ...]] = {
    "direct": (
        "Veitrafikk",
        "Annen mobil forbrenning",
        "Oppvarming",
        "Energiforsyning",
        "Avfall og avløp",
        "Skog og arealbruk",
    ),
    "indirect": ("Indirekte utslipp", "Energibruk (uten direkte utslipp)"),
    "adaptation": ("Klimatilpasning",),
    "organisation": ("Tverrgående",),
}
"""Default for programmes without `kinds`, old ones included."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words that differ between days, as they stand inside a sentence: what several units belong to, and in what unit the field
    `effect_tonnes` counts («kr per tonn», «12 tonn», «tonn CO₂e per år»)."""

    area: Text = field(default=Text("område", "department"))
    areas: Text = field(default=Text("områder", "departments"))
    effect_one: Text = field(default=Text("tonn", "tonne"))
    effect_many: Text = field(default=Text("tonn", "tonnes"))
    effect_unit: Text = field(default=Text("tonn CO₂e", "tonnes of CO₂e"))

    def facts(self, lang: str) -> dict[str, str]:
        """What they are called in the sentences of the catalogues: `word_area`, and `Word_area` with a capital letter."""
        words = {f"word_{f.name}": str(getattr(getattr(self, f.name), lang)) for f in fields(self)}
        return words | {name.capitalize(): word[:1].upper() + word[1:] for name, word in words.items()}


@dataclass(frozen=True, slots=True)
class Reckoning:
    """How a one-off cost is annualised: number of years, and yearly interest in per cent."""

    years: int = 10
    interest_percent: float = 4.0


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement of a fund or a grant. It counts as met while all its `fields` are known and nobody answered otherwise: names
    of fields, or of what a measure may lack, where any field that answers it will do."""

    id: RequirementId
    text: Text
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checklist:
    """The requirements of a fund or a grant. `deadline` is `YYYY-MM-DD` and `funding` the value of that field in the measures it
    is meant for; both may be empty. `example` marks one that nobody has reviewed, and that is no fund's actual rules. `version`
    counts edits."""

    id: ChecklistId
    title: Text
    requirements: tuple[Requirement, ...]
    deadline: str = ""
    funding: str = ""
    example: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Programme:
    """The whole day. `start` is `HH:MM`; `date` the planned day, `YYYY-MM-DD` or empty; `fields` are those of a measure, `choices`
    the values offered for them; `kinds` the default `MeasureKind` of each theme. With `star`, each voter may mark one of the
    measures voted for as the most important."""

    name: str
    title: Text
    start: str
    tables: Annotated[int, Between(1, tables_max)]
    phases: tuple[Phase, ...]
    areas: tuple[Area, ...] = ()
    rooms: int = 1
    votes_each: Annotated[int, Between(1, count_max)] = 5
    votes_per_measure_max: int = 1
    vote_for_own: bool = True
    star: bool = False
    claims_per_table: Annotated[int, Between(0, count_max)] = 2
    finalists_per_room: Annotated[int, Between(1, count_max)] = 10
    polls: tuple[Poll, ...] = ()
    feedback: tuple[Question, ...] = ()
    fields: tuple[Field, ...] = BUILT_IN
    choices: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kinds: dict[str, tuple[str, ...]] = field(default_factory=lambda: dict(KINDS_OF_THE_HOUSE))
    reckoning: Reckoning = field(default_factory=Reckoning)
    checklists: tuple[Checklist, ...] = ()
    words: Vocabulary = field(default_factory=Vocabulary)
    date: str = ""

    def phase(self, phase_id: PhaseId) -> Phase | None:
        return next((phase for phase in self.phases if phase.id == phase_id), None)

    def field_named(self, name: str) -> Field | None:
        return next((field for field in self.fields if field.name == name), None)

    def poll(self, poll_id: PollId) -> Poll | None:
        return next((poll for poll in self.polls if poll.id == poll_id), None)

    def area_of(self, unit: str) -> str | None:
        return next((area.name for area in self.areas if unit in area.units), None)

    def room_of(self, table: int) -> int:
        """Returns a table's room, 0-based: tables are numbered through the rooms in equal blocks."""
        return (table - 1) * self.rooms // self.tables

    def planned_at(self, phase_id: PhaseId) -> str:
        """Returns the planned start of a phase, `HH:MM`."""
        hours, minutes = self.start.split(":")
        total = int(hours) * 60 + int(minutes)
        for phase in self.phases:
            if phase.id == phase_id:
                break
            total += phase.minutes
        return f"{total // 60 % 24:02d}:{total % 60:02d}"

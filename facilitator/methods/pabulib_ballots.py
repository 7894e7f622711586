"""The ballots of a `.pb` file, and what a measure is worth to whoever cast one: 1 for a tick, the points for points, and for a
place in a ranking Borda's count, by which the last that is named gets 0 (or 1, where cities count so)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator.methods.pabulib_rows import PabulibProblem, Row, number


class VoteType(StrEnum):
    APPROVAL = "approval"
    CHOOSE_ONE = "choose-1"
    ORDINAL = "ordinal"
    CUMULATIVE = "cumulative"
    SCORING = "scoring"


WITH_POINTS = frozenset({VoteType.CUMULATIVE, VoteType.SCORING})


@dataclass(slots=True)
class BallotReader:
    """Reads ballots one by one; `unknown` counts votes for what is not in the file, and `twice` those given twice on one ballot."""

    vote_type: VoteType
    projects: Collection[str]
    last_place: int = 0
    default_score: float = 0
    unknown: int = 0
    twice: int = 0
    scored: Mapping[str, float] = field(init=False)

    def __post_init__(self) -> None:
        self.scored = dict.fromkeys(self.projects, self.default_score) if self.default_score else {}

    def worths(self, row: Row) -> dict[str, float]:
        """What each measure is worth by this ballot; empty for a ballot that names none. Raises PabulibProblem."""
        named = [name for each in row.cell("vote").split(",") if (name := each.strip())]
        if self.vote_type in WITH_POINTS:
            return self._with_points(row, named)
        known = self._known_once(named)
        if self.vote_type is VoteType.ORDINAL:
            return {name: len(known) - place - 1 + self.last_place for place, name in enumerate(known)}
        return dict.fromkeys(known, 1)

    def _with_points(self, row: Row, named: list[str]) -> dict[str, float]:
        points = [each for each in row.cell("points").split(",") if each.strip()]
        if len(points) != len(named):
            raise PabulibProblem("points_missing", line=row.line, votes=len(named), points=len(points))
        given = dict(self.scored)
        known = self._known_once(named)
        for name, text in zip(reversed(named), reversed(points), strict=True):
            if name in known:
                given[name] = number(text, line=row.line, name="points")
        # 0 points say that somebody saw it, not that they support it.
        return {name: worth for name, worth in given.items() if worth != 0}

    def _known_once(self, named: list[str]) -> list[str]:
        known = [name for name in named if name in self.projects]
        once = list(dict.fromkeys(known))
        self.unknown += len(named) - len(known)
        self.twice += len(known) - len(once)
        return once

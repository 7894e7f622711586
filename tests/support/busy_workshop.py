"""A workshop that writes continuously, to be killed: `python -m tests.support.busy_workshop FILE`.
Prints `<command id> <seq>` for every answered command."""

import sys
from itertools import count
from pathlib import Path

from facilitator.domain.joining import Join
from facilitator.domain.kernel import MeasureId
from facilitator.domain.measures import PostMeasure, RetitleMeasure
from tests.support.live import Errand, LiveDay
from tests.support.programme import ROUND
from tests.support.workshop import Someone, participant

writers = 4


def write(day: LiveDay, who: Someone) -> None:
    measure = MeasureId(f"of-{who.id}")
    day.do("post", who, PostMeasure(measure, "First title"))
    for number in count():
        command_id = f"{who.id}-{number}"
        seq = day.do(command_id, who, RetitleMeasure(measure, f"Title {number}"))
        sys.stdout.write(f"{command_id} {seq}\n")
        sys.stdout.flush()


def main() -> None:
    day = LiveDay(Path(sys.argv[1])).open(ROUND)
    people = [participant(f"p{number}") for number in range(writers)]
    for who in people:
        day.do("join", who, Join(table=1))
    for errand in [Errand(lambda who=who: write(day, who)) for who in people]:
        errand.answer()


if __name__ == "__main__":
    main()

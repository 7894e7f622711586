"""Simulated and attacked days: hit rates of the attacker and of the baseline."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean, stdev

from tests.secrecy import attack
from tests.secrecy.kept import kept_of
from tests.secrecy.playing import Day, chance_of


def closed_day(shelf: Path, make: Callable[[Path, int], Day], seed: int) -> Day:
    folder = Path(tempfile.mkdtemp(dir=shelf))
    with chance_of(seed):
        return make(folder, seed)


def gain(day: Day, *, also: Sequence[attack.Clue] = ()) -> tuple[float, float]:
    """Returns the hit rates of the attacker and of the baseline."""
    kept = kept_of(day)
    guessed = attack.guesses(kept, also=also), attack.guesses_from_result(kept)
    attacker, guesser = (attack.score(each, day.votes).rate for each in guessed)
    return attacker, guesser


def told(rates: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Returns and prints the mean difference and its standard error."""
    gained = [attacker - guesser for attacker, guesser in rates]
    difference, error = fmean(gained), stdev(gained) / len(gained) ** 0.5
    attacker, guesser = (fmean(column) for column in zip(*rates, strict=True))
    print(
        f"\n{len(rates)} days: attacker {attacker:.4f}, guesser {guesser:.4f}, difference {difference:.4f} ± {error:.4f}"
    )
    return difference, error

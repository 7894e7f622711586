"""Runs chaos repeatedly and prints counts. A seed fixes the room, the network and the kills, but not the interleaving.

python -m bench.chaos [--runs 200] [--clients 58] [--seed 1] [--async-mode eventlet]
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections import Counter
from pathlib import Path

from bench.chaos.lives import Lives
from bench.chaos.proxy import Mischief
from bench.chaos.run import Outcome, run


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--clients", type=int, default=58)
    parser.add_argument("--seed", type=int, default=1, help="of the first run; each run has the next one")
    parser.add_argument("--async-mode", default="eventlet", choices=["eventlet", "gevent"])
    arguments = parser.parse_args()
    outcomes = []
    with tempfile.TemporaryDirectory() as folder:
        errors = Path(folder) / "errors.txt"
        with Lives(arguments.async_mode, errors) as lives:
            for seed in range(arguments.seed, arguments.seed + arguments.runs):
                outcome = asyncio.run(run(lives, seed, arguments.clients, Mischief()))
                outcomes.append(outcome)
                _tell(seed, outcome)
        said = errors.read_text(encoding="utf-8")
    _sum_up(outcomes, arguments.clients, arguments.async_mode)
    if "Traceback" in said:
        print(said)
    sys.exit(1 if "Traceback" in said or any(outcome.verdict.findings for outcome in outcomes) else 0)


def _tell(seed: int, outcome: Outcome) -> None:
    verdict = outcome.verdict
    print(
        f"seed {seed}: {verdict.answered} answered, {outcome.kills} kills, {outcome.starts} connections, "
        f"{sum(outcome.done.values())} mischiefs, {outcome.seconds:.1f} s: "
        f"{len(verdict.lost)} lost, {len(verdict.doubled)} doubled, {len(verdict.strayed)} strayed",
        flush=True,
    )
    for finding in verdict.findings[:20]:
        print(f"  {finding}", flush=True)


def _sum_up(outcomes: list[Outcome], clients: int, mode: str) -> None:
    verdicts = [outcome.verdict for outcome in outcomes]
    done: Counter[str] = sum((Counter(outcome.done) for outcome in outcomes), Counter())
    print(f"\n{len(outcomes)} runs with {clients} phones, a host, a console and a screen each, {mode}")
    print(f"  commands answered  {sum(verdict.answered for verdict in verdicts)}")
    print(f"  server killed      {sum(outcome.kills for outcome in outcomes)}")
    print(f"  connections made   {sum(outcome.starts for outcome in outcomes)}")
    for name, times in done.most_common():
        print(f"  {name:<18} {times}")
    print(f"  answered and lost  {sum(len(verdict.lost) for verdict in verdicts)}")
    print(f"  done twice         {sum(len(verdict.doubled) for verdict in verdicts)}")
    print(f"  refused wrongly    {sum(len(verdict.refused) for verdict in verdicts)}")
    print(f"  views that strayed {sum(len(verdict.strayed) for verdict in verdicts)}")


if __name__ == "__main__":
    main()

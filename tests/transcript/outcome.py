"""The final state of a day in the terms of `transcript_expected.json`, from the organiser's view and from the archive."""

from __future__ import annotations

import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

Outcome = dict[str, Any]


def outcome_of_view(records: dict[str, dict[str, Any]]) -> Outcome:
    measures = [record for record in records.values() if record["kind"] == "measure"]
    offers = Counter(record["unit"] for record in records.values() if record["kind"] == "offer")
    live = [m for m in measures if m["status"] == "live" and m["merged_into"] is None]
    votes = {m["id"]: m["votes"] for m in live if m.get("votes")}
    return {
        "ideas_accepted": len(measures),
        "ideas_withdrawn": sum(m["status"] == "withdrawn" for m in measures),
        "cards_merged_away": sum(m["merged_into"] is not None for m in measures),
        "cards_active_end": len(live),
        "votes_counted": sum(votes.values()),
        "voters": records["voting"]["voted"],
        "votes_by_idea": votes,
        "top16": _top(votes, 16),
        "offers_by_unit": dict(offers),
        "merges": sorted([m["id"], m["merged_into"]] for m in measures if m["merged_into"] is not None),
    }


def outcome_of_archive(path: Path) -> Outcome:
    """Reads the archive with plain SQL, as an analyst would."""
    with sqlite3.connect(path) as database:

        def rows(sql: str) -> list[Any]:
            return database.execute(sql).fetchall()

        def count(sql: str) -> int:
            return int(rows(sql)[0][0])

        votes = dict(rows("select id, votes from measures where status = 'live' and votes > 0"))
        return {
            "ideas_accepted": count("select count(*) from measures"),
            "ideas_withdrawn": count("select count(*) from measures where status = 'withdrawn'"),
            "cards_merged_away": count("select count(*) from originals"),
            "cards_active_end": count("select count(*) from measures where status = 'live'"),
            "votes_counted": sum(votes.values()),
            "votes_by_idea": votes,
            "top16": _top(votes, 16),
            "offers_by_unit": dict(rows("select unit, count(*) from offers group by unit")),
        }


def differences(outcome: Outcome, expected: dict[str, Any]) -> list[str]:
    """Returns differences to the expected outcome, for keys present in both."""
    both = [key for key in outcome if key in expected]
    assert both, "the expected outcome speaks of nothing that is known"
    wanted = {key: sorted(expected[key]) if key == "merges" else expected[key] for key in both}
    return [f"{key}: expected {wanted[key]}, got {outcome[key]}" for key in both if outcome[key] != wanted[key]]


def _top(votes: dict[str, int], most: int) -> list[str]:
    return sorted(votes, key=lambda idea: (-votes[idea], idea))[:most]

"""Reads a transcript and its people: CSV files with the columns of `tests/data/transcript.csv` and `participants.csv`."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

# The day of the transcript, in Norway's January offset.
DAY = datetime(2024, 1, 16, tzinfo=timezone(timedelta(hours=1)))


@dataclass(frozen=True, slots=True)
class Row:
    """One timed action: `acted_at` is when the person acted, `delivered_at` when the server receives it; ms since 1970."""

    seq: int
    acted_at: int
    delivered_at: int
    actor: str
    role: str
    table: str
    action: str
    idea: str
    target: str
    value: str
    text: str
    message_id: str
    expect: str

    @property
    def age_ms(self) -> int:
        return self.delivered_at - self.acted_at

    @property
    def command_id(self) -> str:
        """Longer than `message_id`: a few MB of base64 contain any six given characters by chance now and then."""
        return f"transcript-message-{self.message_id}"


@dataclass(frozen=True, slots=True)
class Person:
    """An actor's choices on the join page."""

    id: str
    label: str
    area: str
    unit: str
    table: int | None


def read_rows(path: Path) -> list[Row]:
    """Returns rows in order of delivery: each device's queue is FIFO."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [_row(line) for line in csv.DictReader(file)]
    return sorted(rows, key=lambda row: (row.delivered_at, row.seq))


def read_people(path: Path) -> dict[str, Person]:
    with path.open(encoding="utf-8", newline="") as file:
        return {line["participant_id"]: _person(line) for line in csv.DictReader(file)}


def _row(line: dict[str, str]) -> Row:
    return Row(
        int(line["seq"]), _ms(line["time"]), _ms(line["delivered_at"]), line["actor"], line["role"], line["table"],
        line["action"], line["idea"], line["target"], line["value"], line["text"], line["client_msg_id"], line["expect"],
    )  # fmt: skip


def _person(line: dict[str, str]) -> Person:
    table = int(line["table"]) if line["table"] else None
    return Person(line["participant_id"], line["label"], line["area"], line["unit"], table)


def _ms(clock: str) -> int:
    hours, minutes, seconds = (int(part) for part in clock.split(":"))
    moment = DAY + timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return int(moment.timestamp() * 1_000)

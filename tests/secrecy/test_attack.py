"""The attack on closed days: with everything that is kept it is right no more often than without. The same attacker pins every
ballot in a file of the version before ballots were sealed (test_old_file.py), and is right again as soon as the product leaves out
one of the things that keep them apart (test_without.py)."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from facilitator.domain.kernel import Role
from facilitator.live.sealing import sealed_actor
from tests.secrecy import attack, days
from tests.secrecy.attacked import closed_day, gain, told
from tests.secrecy.kept import all_bytes, kept_of
from tests.secrecy.playing import Day, phone_mark

memory_disk = Path("/dev/shm")
SEEDED: tuple[Callable[[Path, int], Day], ...] = (days.day_of_samples, days.day_of_flushing_phones, days.day_of_merging)
seeded_days = 20
gain_by_thumbs_max = 0.05


@pytest.fixture(scope="module")
def some(shelf: Path) -> list[Day]:
    """A small one of each kind, and the seed day."""
    return [
        closed_day(shelf, partial(days.day_of_samples, people=60), 100),
        closed_day(shelf, partial(days.day_of_flushing_phones, people=30), 101),
        closed_day(shelf, partial(days.day_of_merging, people=40), 102),
        closed_day(shelf, lambda folder, _: days.seed_day(folder), 103),
    ]


# -- hit rates


def test_the_attacker_is_right_no_more_often_than_who_has_the_result_and_the_roster(some: list[Day]) -> None:
    """S14"""
    difference, error = told([gain(day) for day in some])
    assert difference <= 2 * error


@pytest.mark.slow
def test_so_it_is_on_twenty_days(shelf: Path) -> None:
    """S14"""
    rates = [gain(closed_day(shelf, SEEDED[seed % len(SEEDED)], seed)) for seed in range(seeded_days)]
    difference, error = told(rates)
    assert difference <= 2 * error
    for kind in range(len(SEEDED)):
        difference, error = told(rates[kind :: len(SEEDED)])
        assert difference <= 2 * error, SEEDED[kind].__name__


@pytest.mark.slow
def test_a_leader_who_writes_down_when_thumbs_move_learns_little_more(shelf: Path) -> None:
    """Not from the files alone: a leader sees thumbs move the moment the sixth is given, and may look up later, with the
    file, whose signed act stands right before. It tells that this person gave one of the six thumbs, not which."""
    kept = [closed_day(shelf, days.day_of_flushing_phones, seed) for seed in range(6)]
    difference, _ = told([gain(day, also=[attack.by_moving_thumbs]) for day in kept])
    assert difference < gain_by_thumbs_max


# -- what would link a row to a person or a measure


def test_sealed_rows_of_a_day_are_alike(some: list[Day]) -> None:
    """S14: but for number, time and command id; answers to the feedback have a length of their own."""
    for day in some:
        rows = [row for row in kept_of(day).rows if row.name == "sealed"]
        assert len(rows) > len(day.votes)
        shapes = {
            (row.actor, row.part, row.fingerprint, row.version, len(row.command_id), len(row.data)) for row in rows
        }
        assert len(shapes) <= 2
        assert {shape[:3] for shape in shapes} == {(sealed_actor, 0, "")}
        assert len({row.command_id for row in rows}) == len({row.data for row in rows}) == len(rows)


def test_no_id_of_a_sealed_row_can_be_computed_from_what_a_phone_used(some: list[Day]) -> None:
    for day in some:
        assert day.phone_ids
        assert attack.rows_found_by_id(kept_of(day)) == []


def test_no_key_opens_anything_that_is_kept(some: list[Day]) -> None:
    for day in some:
        assert [path.name for path in day.folder.rglob("keys/*")] == []
        assert attack.pinned(kept_of(day)) == {}


def test_hands_are_dealt_to_nobody_again(some: list[Day]) -> None:
    assert [kept_of(day).hands for day in some] == [{}] * len(some)


def test_no_result_moves_between_a_reveal_and_the_end(some: list[Day]) -> None:
    """Not by merging, by parting, nor by closing: a measure has what it was told to have, and beside it what was merged into it."""
    looked_at = 0
    for day in some:
        first: dict[str, dict[str, int]] = {}
        looks = [look for look in day.looks if look.audience is Role.ORGANISER and "result" in look.records]
        for look in looks:
            cards = {record["id"]: record for record in look.records.values() if record["kind"] == "measure"}
            counted = first.setdefault(look.round, {card: record.get("votes", 0) for card, record in cards.items()})
            for card, record in cards.items():
                if record["merged_into"] is None:
                    assert record["votes"] == sum(counted[each] for each in (card, *record["originals"]))
        looked_at += len(looks) - len(first)
    assert looked_at > 20


SECRET_NAMES = (
    b"vote_cast", b"votes_lowered", b"vote_taken_back", b"star_given", b"star_taken_back", b"thumb_set", b"thumb_given",
    b"measure_scored", b"measure_rated", b"feedback_answered", b"feedback_given",
)  # fmt: skip

PSEUDONYM = re.compile(rb"(?=([0-9a-f]{24}))")


def test_no_byte_of_a_ballot_is_left(some: list[Day]) -> None:
    """S14: neither the ids that phones used, nor a pseudonym, nor the key however it is written, nor what a sealed row was."""
    for day in some:
        key = day.key
        keys = {key, key.hex().encode(), b64encode(key).rstrip(b"="), key[:16], key[16:]}
        files = dict(all_bytes(day.folder))
        for name, content in files.items():
            assert [word for word in (*keys, *SECRET_NAMES, phone_mark.encode()) if word in content] == [], name
            assert {*PSEUDONYM.findall(content)} & day.pseudonyms == set(), name
        assert all(phone_id.startswith(phone_mark) for phone_id in day.phone_ids)
        assert all(PSEUDONYM.match(pseudonym) for pseudonym in day.pseudonyms)
        assert b"workshop_closed" in files["facilitator.sqlite"], "it looks where things are"
        assert "while it ran/facilitator.sqlite-wal" in files

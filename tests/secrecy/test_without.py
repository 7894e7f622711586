"""What the attack says when one of the things that keep ballots secret is left out: each is left out in the product itself, on days
that are otherwise the same, and then the attack succeeds."""

from __future__ import annotations

import hashlib
import json
import secrets
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.domain.command import Event
from facilitator.domain.sealed import Sealed
from facilitator.live.finishing import Finishing
from facilitator.live.seal_keys import SealKeys
from facilitator.live.sealing import Seal, nonce_bytes
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.codec import dump, encode_event
from tests.secrecy import attack, days
from tests.secrecy.attacked import closed_day, gain, told
from tests.secrecy.kept import kept_of
from tests.secrecy.playing import Day

pytestmark = pytest.mark.slow
Make = Callable[[Path, int], Day]


def gains(shelf: Path, make: Make) -> bool:
    difference, error = told([gain(closed_day(shelf, make, seed)) for seed in range(3)])
    return difference > 2 * error


@pytest.fixture(
    params=[days.day_of_samples, days.day_of_flushing_phones, days.day_of_merging], ids=lambda make: make.__name__
)
def make(request: pytest.FixtureRequest) -> Make:
    made: Make = request.param
    return made


def test_with_everything_in_place_it_gains_nothing(shelf: Path, make: Make) -> None:
    assert not gains(shelf, make)


def test_without_padding_the_length_of_a_row_says_what_somebody_voted_for(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shut(seal: Seal, command_id: str, fingerprint: str, event: Event) -> Sealed:
        name, version, data = encode_event(event)
        said = dump({"fingerprint": fingerprint, "name": name, "version": version, "data": json.loads(data)}).encode()
        nonce = secrets.token_bytes(nonce_bytes)
        return Sealed(b64encode(nonce + seal._boxes.encrypt(nonce, said, seal._bound_to(command_id))).decode())

    monkeypatch.setattr(Seal, "shut", shut)
    assert gains(shelf, days.day_of_flushing_phones)
    rows = [row for row in kept_of(closed_day(shelf, days.day_of_flushing_phones, 9)).rows if row.name == "sealed"]
    assert len({len(row.data) for row in rows}) > 2


@pytest.mark.parametrize("made", [lambda said: said, lambda said: hashlib.sha256(said.encode()).hexdigest()[:24]])
def test_without_a_key_the_id_of_a_row_says_whose_it_is(
    shelf: Path, monkeypatch: pytest.MonkeyPatch, made: Callable[[str], str]
) -> None:
    monkeypatch.setattr(Seal, "command_id", lambda _, actor, command_id: made(command_id))
    day = closed_day(shelf, days.day_of_flushing_phones, 0)
    assert len(attack.rows_found_by_id(kept_of(day))) == len(day.phone_ids)


def test_hands_that_are_shuffled_without_a_key_say_what_somebody_did_not_vote_for(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Seal.__init__

    def without(seal: Seal, key: bytes, workshop_id: str) -> None:
        made(seal, key, workshop_id)
        seal.hands_key = b""

    monkeypatch.setattr(Seal, "__init__", without)
    assert gains(shelf, days.day_of_samples)


def test_keys_that_stay_with_the_copies_open_every_ballot(
    shelf: Path, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    mirror = SealKeys.mirror
    monkeypatch.setattr(
        SealKeys,
        "mirror",
        lambda own, others, known, destroyed: mirror(own, others, known=known, destroyed=frozenset()),
    )
    day = closed_day(shelf, make, 0)
    assert attack.pinned(kept_of(day)) == day.votes


def test_where_closing_ends_before_the_key_is_destroyed_every_ballot_is_open(
    shelf: Path, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def finish(finishing: Finishing, live: LiveWorkshop) -> None:
        finishing._write_archive(live)
        live.use(None)

    monkeypatch.setattr(Finishing, "finish", finish)
    day = closed_day(shelf, make, 0)
    assert attack.pinned(kept_of(day)) == day.votes


def test_votes_that_are_not_sealed_are_those_of_whose_phone_signed_something_right_before(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Seal, "shut", lambda seal, command_id, fingerprint, event: event)
    assert gains(shelf, days.day_of_flushing_phones)

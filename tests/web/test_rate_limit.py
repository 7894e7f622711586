"""The token buckets by themselves, with a clock that is set by hand: how much at once, how soon again, and how much memory."""

from __future__ import annotations

import pytest

from facilitator.concurrency.listening import own_addresses
from facilitator.domain.kernel import Refusal
from facilitator.web import limits
from facilitator.web.limits import JoinLimit, RateLimit

ELSEWHERE = "192.0.2.7"


class Clock:
    seconds = 1_000.0


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(limits, "monotonic", lambda: clock.seconds)
    return clock


def test_a_burst_is_let_through_and_the_rest_as_soon_as_was_said(clock: Clock) -> None:
    limit = RateLimit(burst=3, per_second=2, code="too_fast")
    for _ in range(3):
        limit.spend("kari")
    for _ in range(2):
        with pytest.raises(Refusal) as refused:
            limit.spend("kari")
        assert (refused.value.code, refused.value.facts) == ("too_fast", {"retry_after_ms": 500})
    clock.seconds += 0.25
    with pytest.raises(Refusal) as refused:
        limit.spend("kari")
    assert refused.value.facts == {"retry_after_ms": 250}
    clock.seconds += 0.25
    limit.spend("kari")
    with pytest.raises(Refusal):
        limit.spend("kari")


def test_a_long_pause_saves_up_no_more_than_a_burst(clock: Clock) -> None:
    limit = RateLimit(burst=3, per_second=2)
    limit.spend("kari")
    clock.seconds += 3_600
    for _ in range(3):
        limit.spend("kari")
    with pytest.raises(Refusal):
        limit.spend("kari")


def test_nobody_spends_from_anothers_bucket(clock: Clock) -> None:
    limit = RateLimit(burst=1, per_second=1)
    limit.spend("kari")
    limit.spend("ola")
    with pytest.raises(Refusal):
        limit.spend("kari")


def test_buckets_take_no_more_memory_however_many_come(clock: Clock) -> None:
    limit = RateLimit()
    for number in range(2 * limits.buckets_max + 10):
        limit.spend(f"somebody {number}")
        assert len(limit._buckets) <= limits.buckets_max


def join_all(limit: JoinLimit, address: str, *, tables: int) -> int:
    """How many come in from there at once."""
    let_in = 0
    while joins(limit, address, tables=tables):
        let_in += 1
    return let_in


def joins(limit: JoinLimit, address: str, *, tables: int) -> bool:
    try:
        limit.spend("w1", address, tables=tables)
    except Refusal as refusal:
        if refusal.code != "crowded":
            raise
        return False
    return True


def test_a_larger_workshop_lets_in_more_at_once_and_a_small_one_no_fewer(clock: Clock) -> None:
    most = {tables: join_all(JoinLimit(), ELSEWHERE, tables=tables) for tables in (2, limits.joins_tables, 80)}
    assert most == {
        2: limits.joins_burst,
        limits.joins_tables: limits.joins_burst,
        80: pytest.approx(10 * limits.joins_burst, abs=1),  # of tenths
    }


def test_a_proxy_on_this_machine_brings_ten_times_as_many(clock: Clock) -> None:
    for proxy in own_addresses:
        let_in = join_all(JoinLimit(), proxy, tables=8)
        assert let_in == pytest.approx(limits.joins_by_proxy * limits.joins_burst, abs=1)


def test_another_workshop_and_another_address_have_room_of_their_own(clock: Clock) -> None:
    limit = JoinLimit()
    join_all(limit, ELSEWHERE, tables=8)
    limit.spend("w2", ELSEWHERE, tables=8)
    limit.spend("w1", "192.0.2.8", tables=8)
    with pytest.raises(Refusal):
        limit.spend("w1", ELSEWHERE, tables=8)


def test_views_are_counted_by_the_seat(clock: Clock) -> None:
    views = limits.Limits().views
    for _ in range(limits.views_burst):
        views.spend(("w1", "kari"))
    with pytest.raises(Refusal, match="too_fast"):
        views.spend(("w1", "kari"))
    views.spend(("w1", "ola"))

"""What every log keeps to, on every backend: numbers without gaps, all or none, one writer at a time."""

import threading
from collections.abc import Callable

import pytest

from facilitator.domain.command import Event, wire_name
from facilitator.domain.field_values import FieldCleared, FieldSet
from facilitator.domain.kernel import MeasureId
from facilitator.store.entry import Entry, OutOfTurn
from facilitator.store.protocol import EventLog
from tests.store.conftest import OpenStore
from tests.support.workshop import commented

OpenLog = Callable[..., EventLog]


@pytest.fixture
def open_log(open_store: OpenStore) -> OpenLog:
    """Opens the log of a workshop, as another process would."""
    return lambda workshop="w1": open_store().log(workshop)


def entry(seq: int, command: str = "", *, part: int = 0, actor: str = "kari", event: Event | None = None) -> Entry:
    happened = event or commented(f"c{seq}", on="bikes")
    return Entry(seq, command or f"id-{seq}", part, actor, 1_000 + seq, "f" * 24, happened)


def test_a_new_log_is_empty(open_log: OpenLog) -> None:
    assert open_log().read() == []


def test_entries_are_read_as_they_were_written(open_log: OpenLog) -> None:
    """S4"""
    cleared = FieldCleared(MeasureId("bikes"), "due")
    entries = [entry(1), entry(2, "merge", part=0), entry(3, "merge", part=1), entry(4, event=cleared)]
    open_log().append(entries[:1])
    open_log().append(entries[1:])
    assert open_log().read() == entries
    assert open_log().read(after=2) == entries[2:]
    assert open_log().read(after=4) == []


@pytest.mark.parametrize("numbers", [[2], [1, 3], [1, 1], [2, 1], [0], [1, 2, 4]])
def test_a_log_begins_at_1_and_has_no_gaps(open_log: OpenLog, numbers: list[int]) -> None:
    """S4"""
    with pytest.raises(OutOfTurn):
        open_log().append([entry(number, f"id-{place}") for place, number in enumerate(numbers)])
    assert open_log().read() == []
    open_log().append([entry(1)])


def test_who_writes_at_a_place_that_is_taken_is_out_of_turn(open_log: OpenLog) -> None:
    first, second = open_log(), open_log()
    first.append([entry(1, "of-first")])
    with pytest.raises(OutOfTurn):
        second.append([entry(1, "of-second")])
    second.append([entry(2, "of-second")])
    assert [each.command_id for each in first.read()] == ["of-first", "of-second"]


def test_a_commands_events_are_written_all_or_none(open_log: OpenLog) -> None:
    """S4"""
    log = open_log()
    log.append([entry(1, "a")])
    with pytest.raises(OutOfTurn):
        log.append([entry(2, "b"), entry(3, "a")])
    assert [each.command_id for each in log.read()] == ["a"]
    log.append([entry(2, "b"), entry(3, "c")])


def test_a_command_id_is_written_once_per_actor_and_part(open_log: OpenLog) -> None:
    """S1"""
    log = open_log()
    log.append([entry(1, "a", part=0), entry(2, "a", part=1), entry(3, "a", actor="ola")])
    for part in (0, 1):
        with pytest.raises(OutOfTurn):
            log.append([entry(4, "a", part=part)])
    with pytest.raises(OutOfTurn):
        log.append([entry(4, "b"), entry(5, "b")])
    assert len(log.read()) == 3


def test_writing_nothing_changes_nothing(open_log: OpenLog) -> None:
    open_log().append([])
    assert open_log().read() == []


def test_workshops_in_one_file_do_not_meet(open_log: OpenLog) -> None:
    open_log("w1").append([entry(1)])
    open_log("w2").append([entry(1), entry(2)])
    assert (len(open_log("w1").read()), len(open_log("w2").read())) == (1, 2)


def test_writers_who_take_turns_leave_no_gap(open_log: OpenLog) -> None:
    """S4: a writer out of turn reads on and tries again."""
    each, writers = 15, 3

    def write(name: str) -> None:
        log, written = open_log(), 0
        while written < each:
            last = len(log.read())
            try:
                log.append([entry(last + 1, f"{name}-{written}", actor=name)])
            except OutOfTurn:
                continue
            written += 1

    threads = [threading.Thread(target=write, args=(f"writer-{number}",)) for number in range(writers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    entries = open_log().read()
    assert [each.seq for each in entries] == list(range(1, writers * each + 1))
    assert len({(each.actor, each.command_id) for each in entries}) == writers * each


def test_ids_are_kept_to_the_letter(open_log: OpenLog) -> None:
    odd = commented("-_" * 20, on="A" * 40)
    open_log().append([entry(1, "Z" * 40, event=odd)])
    assert open_log().read() == [entry(1, "Z" * 40, event=odd)]


def test_what_some_did_is_read_from_the_newest_back(open_log: OpenLog) -> None:
    entries = [entry(seq, actor=actor) for seq, actor in enumerate(["kari", "host-1", "ola", "organiser", "host-1"], 1)]
    open_log().append(entries)
    leaders = ["host-1", "organiser"]
    assert open_log().latest(leaders, before=100, at_most=2) == [entries[4], entries[3]]
    assert open_log().latest(leaders, before=4, at_most=10) == [entries[1]]
    assert open_log().latest([], before=100, at_most=10) == []
    told = wire_name(type(entries[0].event))
    assert open_log().latest(leaders, before=100, at_most=10, without={told}) == []
    assert open_log().latest(leaders, before=100, at_most=1, without={"another"}) == [entries[4]]


def test_the_newest_entry_of_all_or_of_one_kind_is_found(open_log: OpenLog) -> None:
    assert open_log().newest() is None
    cleared = entry(2, event=FieldCleared(MeasureId("bikes"), "due"))
    open_log().append([entry(1), cleared, entry(3)])
    assert open_log().newest() == entry(3)
    assert open_log().newest(FieldCleared) == cleared
    assert open_log().newest(FieldSet) is None
    assert open_log("w2").newest() is None

"""Messages from the organisers."""

from facilitator.domain.kernel import MessageId
from facilitator.domain.messages import (
    MessageSent,
    MessageTakenDown,
    Recipients,
    SendMessage,
    TakeDownMessage,
    stands_ms_max,
)
from tests.support.workshop import HOST_1, NINE, ORGANISER, Day, closed, minute, posted

m1, m2, m3 = MessageId("m1"), MessageId("m2"), MessageId("m3")


def standing(day: Day) -> set[str]:
    return set(day.workshop.messages)


def test_a_message_stands_until_it_is_taken_down(day: Day) -> None:
    day.when(ORGANISER, SendMessage(m1, Recipients.ALL, " Lunch\nis served ")).then(
        MessageSent(m1, Recipients.ALL, None, "Lunch is served", NINE)
    )
    day.when(ORGANISER, TakeDownMessage(m1)).then(MessageTakenDown(m1))
    day.when(ORGANISER, TakeDownMessage(m1)).then_refused("unknown_message")


def test_a_newer_message_takes_the_place_of_the_one_to_the_same_people(day: Day) -> None:
    day.given(
        MessageSent(m1, Recipients.TABLE, 1, "Hello 1", NINE), MessageSent(m2, Recipients.TABLE, 2, "Hello 2", NINE)
    )
    day.when(ORGANISER, SendMessage(m3, Recipients.TABLE, "Once more", table=1)).then_accepted()
    assert standing(day) == {"m2", "m3"}


def test_a_table_is_named_when_it_goes_to_one_and_then_only(day: Day) -> None:
    day.when(ORGANISER, SendMessage(m1, Recipients.TABLE, "Hello")).then_refused("bad_value", field="table")
    day.when(ORGANISER, SendMessage(m1, Recipients.ALL, "Hello", table=1)).then_refused("bad_value", field="table")
    tables = day.workshop.programme.tables
    day.when(ORGANISER, SendMessage(m1, Recipients.TABLE, "Hello", table=99)).then_refused(
        "unknown_table", tables=tables
    )


def test_a_message_says_something_in_160_characters(day: Day) -> None:
    day.when(ORGANISER, SendMessage(m1, Recipients.ALL, " ")).then_refused("empty", field="text")
    day.when(ORGANISER, SendMessage(m1, Recipients.ALL, "x" * 161)).then_refused(
        "too_long", field="text", max=160, length=161
    )
    day.when(ORGANISER, SendMessage(m1, Recipients.ALL, "x" * 160)).then_accepted()


def test_organisers_send_messages_and_nobody_else(day: Day) -> None:
    day.when(HOST_1, SendMessage(m1, Recipients.ALL, "Hello")).then_refused("not_allowed")


def test_the_id_of_another_thing_is_taken(day: Day) -> None:
    day.given(posted("bikes"))
    day.when(ORGANISER, SendMessage(MessageId("bikes"), Recipients.ALL, "Hello")).then_refused("id_taken")


def test_a_message_may_be_given_an_end_within_a_day(day: Day) -> None:
    end = NINE + 5 * minute
    day.when(ORGANISER, SendMessage(m1, Recipients.ALL, "Lunch", ends_at=end)).then(
        MessageSent(m1, Recipients.ALL, None, "Lunch", NINE, end)
    )
    for wrong in (NINE, NINE - 1, NINE + stands_ms_max + 1):
        day.when(ORGANISER, SendMessage(m2, Recipients.ALL, "Late", ends_at=wrong)).then_refused("message_over")


def test_closing_ends_all_messages(day: Day) -> None:
    day.given(MessageSent(m1, Recipients.ALL, None, "Lunch", NINE), closed(NINE))
    assert standing(day) == set()

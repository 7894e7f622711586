"""Polls and feedback: the last answer counts."""

import pytest

from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.kernel import PollId
from facilitator.domain.polls import AnswerPoll, FeedbackAnswered, GiveFeedback, PollAnswered
from tests.support.workshop import HOST_1, KARI, ORGANISER, Day, joined, participant

mood = PollId("mood")


def test_the_last_answer_to_a_poll_counts(day: Day) -> None:
    day.given(joined(KARI))
    day.when(KARI, AnswerPoll(mood, "bad")).then(PollAnswered(mood, KARI.participant, "bad"))
    day.when(KARI, AnswerPoll(mood, "good")).then_accepted()
    assert day.workshop.poll_answers == {mood: {KARI.participant: "good"}}


def test_an_answer_is_among_the_polls_options(day: Day) -> None:
    day.given(joined(KARI))
    day.when(KARI, AnswerPoll(mood, "so-so")).then_refused("unknown_option")
    day.when(KARI, AnswerPoll(PollId("weather"), "good")).then_refused("unknown_poll")


def test_only_participants_answer_polls(day: Day) -> None:
    day.when(HOST_1, AnswerPoll(mood, "good")).then_refused("not_allowed")


@pytest.mark.parametrize(
    ("command", "score", "text"),
    [
        (GiveFeedback("useful", 5), 5, ""),
        (GiveFeedback("useful", text="Yes\n"), None, "Yes"),
        (GiveFeedback("useful", 1, "No"), 1, "No"),
    ],
)
def test_feedback_is_a_score_a_sentence_or_both(day: Day, command: GiveFeedback, score: int | None, text: str) -> None:
    day.given(joined(KARI), FeedbackAnswered(KARI.ballot, "useful", 3, "Before"))
    day.when(KARI, command).then(FeedbackAnswered(KARI.ballot, "useful", score, text))
    given = day.workshop.feedback["useful"]
    assert (given.scores.given.get(KARI.ballot), given.texts.given.get(KARI.ballot, "")) == (score, text)


def test_feedback_is_told_in_steps_of_six_and_every_text_at_the_end(day: Day) -> None:
    """The remainder of the scores would be those of the last one to five people; a text is there to be read."""
    guests = [participant(f"guest-{n}") for n in range(8)]
    given = [FeedbackAnswered(who.ballot, "useful", n % 5 + 1, f"Text {n}") for n, who in enumerate(guests)]
    answers = day.given(*given[:5]).workshop.feedback["useful"]
    assert (answers.scores.told, answers.texts.told) == ((), ())
    day.given(*given[5:])
    first = ((1, 1, 2, 3, 4, 5), tuple(f"Text {n}" for n in range(6)))
    assert (answers.scores.told, answers.texts.told) == first
    day.when(ORGANISER, CloseWorkshop()).then_accepted()
    assert (answers.scores.told, answers.texts.told) == (first[0], tuple(f"Text {n}" for n in range(8)))
    assert not answers.scores.given


def test_feedback_says_something_within_the_limits(day: Day) -> None:
    day.given(joined(KARI))
    day.when(KARI, GiveFeedback("useful")).then_refused("empty", field="text")
    day.when(KARI, GiveFeedback("useful", 0)).then_refused("bad_value", field="score")
    day.when(KARI, GiveFeedback("useful", 6)).then_refused("bad_value", field="score")
    too_long = GiveFeedback("useful", 5, "f" * 601)
    day.when(KARI, too_long).then_refused("too_long", field="text", max=600, length=601)


def test_feedback_answers_a_question_of_the_programme(day: Day) -> None:
    day.given(joined(KARI)).when(KARI, GiveFeedback("food", 5)).then_refused("unknown_question")


def test_hosts_give_feedback_and_organisers_do_not(day: Day) -> None:
    day.when(ORGANISER, GiveFeedback("useful", 5)).then_refused("not_allowed")
    day.when(HOST_1, GiveFeedback("useful", 5)).then_accepted()

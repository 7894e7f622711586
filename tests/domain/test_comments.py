"""Comments, and hiding one with a reason."""

from facilitator.domain.comments import (
    CommentHidden,
    CommentPosted,
    CommentShown,
    HideComment,
    PostComment,
    ShowComment,
)
from facilitator.domain.kernel import CommentId
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    KARI,
    OLA,
    ORGANISER,
    Day,
    comment_hidden,
    commented,
    joined,
    measure,
    posted,
)

bikes, c1 = measure("bikes"), CommentId("c1")


def test_everybody_comments_with_the_time_it_was_written(day: Day) -> None:
    day.given(joined(OLA), posted("bikes")).later(60)
    day.when(OLA, PostComment(c1, bikes, "Good\nidea", named=True), age_s=20).then(
        CommentPosted(c1, bikes, OLA.id, "Good\nidea", day.now - 20_000, named=True)
    )
    day.when(HOST_2, PostComment(CommentId("c2"), bikes, "We too")).then_accepted()
    day.when(ORGANISER, PostComment(CommentId("c3"), bikes, "See the budget")).then_accepted()


def test_a_host_or_the_organiser_hides_a_comment_with_a_reason_and_shows_it_again(day: Day) -> None:
    day.given(posted("bikes"), commented("c1", on="bikes"))
    day.when(HOST_1, HideComment(c1, " Names a\nperson ")).then(CommentHidden(c1, "Names a person"))
    assert day.workshop.comments[c1].hidden_because == "Names a person"
    day.when(ORGANISER, ShowComment(c1)).then(CommentShown(c1))
    assert day.workshop.comments[c1].hidden_because is None


def test_hiding_a_comment_needs_a_reason(day: Day) -> None:
    day.given(posted("bikes"), commented("c1", on="bikes"))
    day.when(HOST_1, HideComment(c1, "")).then_refused("empty", field="reason")
    day.when(HOST_1, HideComment(c1, "r" * 201)).then_refused("too_long", field="reason", max=200, length=201)


def test_a_participant_hides_nothing(day: Day) -> None:
    day.given(joined(KARI), posted("bikes"), commented("c1", on="bikes", by=KARI), comment_hidden("c1"))
    day.when(KARI, HideComment(c1, "Mine")).then_refused("not_allowed")
    day.when(KARI, ShowComment(c1)).then_refused("not_allowed")


def test_a_comment_that_is_not_there_is_neither_hidden_nor_shown(day: Day) -> None:
    day.when(HOST_1, HideComment(c1, "Why")).then_refused("unknown_comment")
    day.when(HOST_1, ShowComment(c1)).then_refused("unknown_comment")

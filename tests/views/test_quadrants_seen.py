"""Who is sent where the claimed measures stand by effect and feasibility."""

from facilitator.domain.big_screen import Scene, ShowScene
from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.kernel import BallotId
from facilitator.domain.things import Criterion
from facilitator.views.audience import Audience
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Records
from tests.methods.test_quadrants import claimed, rated, scored
from tests.support.looking import HOST_TABLE_1, THE_ORGANISER, THE_SCREEN, looks
from tests.support.workshop import HOST_1, KARI, ORGANISER, Day, joined, measure
from tests.views.full_day import room


def seen(day: Day, who: Audience) -> Records:
    return board(Picture(day.workshop, room()), who).records()


def test_the_screen_is_sent_it_in_its_scene_alone_and_the_room_never(day: Day) -> None:
    """S10"""
    rated(day.given(joined(KARI)), "bikes", 4, 2)
    assert "quadrants" in seen(day, THE_ORGANISER)
    assert "quadrants" not in seen(day, THE_SCREEN)
    day.when(HOST_1, ShowScene(Scene.QUADRANTS)).then_refused("not_allowed")
    day.when(ORGANISER, ShowScene(Scene.QUADRANTS)).then_accepted()
    assert (
        seen(day, THE_SCREEN)["quadrants"]
        == seen(day, THE_ORGANISER)["quadrants"]
        == {
            "kind": "quadrants",
            "claimed": 1,
            "points": [
                {
                    "number": 1,
                    "measure": "bikes",
                    "title": "Bikes for all",
                    "table": 1,
                    "quadrant": "effect",
                    "effect": {"count": 6, "mean": 4, "spread": 0, "joint": False},
                    "feasibility": {"count": 6, "mean": 2, "spread": 0, "joint": False},
                }
            ],
        }
    )
    for who in (looks(KARI), HOST_TABLE_1):
        assert "quadrants" not in seen(day, who)


def test_a_single_score_more_or_less_is_never_seen_in_it(day: Day) -> None:
    """S14: it is made of what was told once, when the phase ended."""
    rated(day, "bikes", 4, 2)
    before = seen(day, THE_ORGANISER)["quadrants"]
    scored(day, "bikes", Criterion.EFFECT, 1)
    assert day.workshop.measures[measure("bikes")].scores[Criterion.EFFECT][BallotId("ballot-0")] == 1
    assert seen(day, THE_ORGANISER)["quadrants"] == before


def test_the_title_of_a_hidden_measure_is_not_in_it(day: Day) -> None:
    rated(claimed(day, "bus"), "bikes", 4, 2).given(MeasureHidden(measure("bikes"), "Names a person"))
    assert seen(day, THE_ORGANISER)["quadrants"] == {"kind": "quadrants", "claimed": 1, "points": []}

"""Who reads a message, and what is left of a hidden measure (S10)."""

import pytest

from facilitator.domain.big_screen import SceneChosen
from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.programme import Visibility
from tests.support.workshop import measure
from tests.views.full_day import full_day
from tests.views.lookers import AUDIENCES, ids, view


@pytest.mark.parametrize(
    ("who", "messages"),
    [
        ("kari", {"to-all"}),
        ("ola", {"to-all", "to-table-2"}),
        ("ines", {"to-all"}),
        ("host-1", {"to-all", "to-hosts"}),
        ("host-2", {"to-all", "to-hosts", "to-table-2"}),
        ("organiser", {"to-all", "to-hosts", "to-table-2"}),
        ("screen", {"to-all"}),
    ],
)
def test_a_message_is_read_by_those_it_is_for(who: str, messages: set[str]) -> None:
    """S10"""
    assert ids(view(full_day(Visibility.ALL), who), "message") == messages


def test_a_hidden_measure_is_gone_from_phones_and_screen() -> None:
    """S10: also at the tables that see everything, and after the reveal."""
    for revealed in (False, True):
        day = full_day(Visibility.ALL, revealed=revealed)
        before = {who: ids(view(day, who), "measure") for who in ("ines", "screen")}
        day.given(MeasureHidden(measure("bus"), "Names a person"))
        for who, seen in before.items():
            assert ids(view(day, who), "measure") == seen - {"bus"}


def test_leaders_and_the_author_still_read_it_with_the_reason() -> None:
    day = full_day(Visibility.ALL).given(MeasureHidden(measure("bikes"), "Names a person"))
    for who in ("kari", "host-1", "host-2", "organiser"):
        record = view(day, who)["measure:bikes"]
        assert (record["title"], record["hidden"], record["reason"]) == ("Bikes for all", True, "Names a person")


def test_who_voted_for_it_finds_the_vote_and_not_the_words() -> None:
    """Ola's vote for solar stands on the tram it was merged into."""
    day = full_day(Visibility.ALL).given(MeasureHidden(measure("tram"), "Names a person"))
    records = view(day, "ola")
    assert "tram" in records["me"]["votes"]
    assert (records["measure:tram"]["title"], records["measure:tram"]["hidden"]) == ("", True)
    assert records["measure:solar"]["title"] == "Solar for all", "Ola wrote that one"


def test_an_original_can_be_hidden_alone() -> None:
    day = full_day(Visibility.ALL).given(MeasureHidden(measure("solar"), "Names a person"))
    records = view(day, "ines")
    assert records["measure:tram"]["title"] == "Tram for all"
    assert (records["measure:solar"]["title"], records["measure:solar"]["reason"]) == ("", "Names a person")
    assert "measure:solar" not in view(day, "screen")


@pytest.mark.parametrize("scene", ["gallery", "collaboration", "closing"])
def test_a_gallery_chosen_by_hand_shows_the_screen_what_is_shared(scene: str) -> None:
    """S10: never a draft, and no phone sees more for it."""
    day = full_day(Visibility.NONE)
    phones = {who: ids(view(day, who), "measure") for who in ("kari", "ola", "ines")}
    day.given(SceneChosen(scene))  # type: ignore[arg-type]
    assert ids(view(day, "screen"), "measure") == {"bikes", "bus", "tram", "solar"}
    assert {who: ids(view(day, who), "measure") for who in phones} == phones


def test_every_organiser_is_told_who_they_are() -> None:
    assert view(full_day(Visibility.ALL), "organiser")["me"]["id"] == "organiser"
    assert AUDIENCES["organiser"].organiser == "organiser"

"""Which measures each audience sees, and what was said about them."""

import pytest

from facilitator.domain.field_values import FieldSet
from facilitator.domain.kernel import ParticipantId
from facilitator.domain.person import Person
from facilitator.domain.programme import Visibility, Votes
from facilitator.views.audience import Room
from facilitator.views.board import board
from facilitator.views.participant import measures_to_read
from facilitator.views.picture import Picture
from tests.support.looking import looks
from tests.support.programme import COMMIT
from tests.support.workshop import INES, KARI, NINE, OLA, Day, closed, joined, measure, merged, offered, posted, voted
from tests.views.full_day import ROUND_OF_VOTES, full_day, room
from tests.views.lookers import AUDIENCES, EVERY, OWN, SEEN, SPOTLIT, ids, view


@pytest.mark.parametrize("visibility", Visibility)
def test_a_participant_sees_their_own_measures_and_those_that_the_phase_shows(visibility: Visibility) -> None:
    """S10"""
    for revealed in (False, True):
        for who in ("kari", "ola", "ines"):
            seen = ids(view(full_day(visibility, revealed=revealed), who), "measure")
            assert seen == OWN[who] | SEEN[visibility].get(who, set()), (who, revealed)


@pytest.mark.parametrize("visibility", Visibility)
@pytest.mark.parametrize("who", ["kari", "ola", "ines"])
def test_what_somebody_may_read_is_what_the_records_show(visibility: Visibility, who: str) -> None:
    """S10: hints are given of nothing else."""
    for revealed in (False, True):
        day = full_day(visibility, revealed=revealed)
        standing = {m.id for m in day.workshop.live_roots()}
        seen = ids(view(day, who), "measure") & standing
        assert measures_to_read(Picture(day.workshop, room()), ParticipantId(who)) == seen


@pytest.mark.parametrize("visibility", Visibility)
def test_the_screen_shows_the_spotlit_measure_and_those_that_the_phase_shows_to_all(visibility: Visibility) -> None:
    """S10"""
    seen = ids(view(full_day(visibility), "screen"), "measure")
    assert seen == SPOTLIT | SEEN[visibility].get("screen", set())
    assert ids(view(full_day(visibility, revealed=True), "screen"), "measure") == EVERY


@pytest.mark.parametrize("visibility", Visibility)
def test_leaders_see_all_but_private_drafts(visibility: Visibility) -> None:
    """S10: of drafts only those that the host entered for somebody without a phone, and that one was taken back."""
    day = full_day(visibility)
    assert ids(view(day, "organiser"), "measure") == EVERY | {"boat", "regretted"}
    assert ids(view(day, "host-2"), "measure") == EVERY | {"boat", "regretted"}
    assert ids(view(day, "host-1"), "measure") == EVERY | {"boat", "regretted", "dictated"}


@pytest.mark.parametrize("visibility", Visibility)
@pytest.mark.parametrize("who", AUDIENCES)
def test_what_was_said_comes_with_the_measure_or_is_ones_own(visibility: Visibility, who: str) -> None:
    """S10"""
    day = full_day(visibility)
    records, everything = view(day, who), view(day, "organiser")
    measures = ids(records, "measure")
    for kind in ("comment", "offer", "conflict", "co_benefit"):
        own = set(records["me"].get(f"{kind}s", []))  # type: ignore[arg-type]
        about = {str(r["id"]) for r in everything.values() if r["kind"] == kind and r["measure"] in measures}
        expected = set() if who == "screen" and kind == "comment" else about | own
        assert ids(records, kind) == expected, kind


@pytest.mark.parametrize(
    ("who", "own", "about"),
    [
        ("ines", "comment:on-bikes", "measure:bikes"),
        ("kari", "offer:from-kari", "measure:solar"),
        ("ola", "conflict:parking", "measure:bikes"),
        ("ola", "commitment:of-skole", "measure:bikes"),
    ],
)
def test_what_one_said_oneself_is_there_though_the_measure_is_not(who: str, own: str, about: str) -> None:
    records = view(full_day(Visibility.NONE), who)
    assert own in records
    assert about not in records


def test_what_one_voted_for_stays_in_sight() -> None:
    day = full_day(Visibility.NONE)
    assert ids(view(day, "ines"), "measure") == OWN["ines"]
    day.given(voted(INES, "bus", phase=ROUND_OF_VOTES))
    assert ids(view(day, "ines"), "measure") == OWN["ines"] | {"bus"}
    assert ids(view(day, "kari"), "measure") == OWN["kari"]


@pytest.mark.parametrize("visibility", Visibility)
def test_after_the_end_everybody_reads_the_boards(visibility: Visibility) -> None:
    day = full_day(visibility).given(closed(NINE))
    for who in ("kari", "ola", "ines"):
        assert ids(view(day, who), "measure") == OWN[who] | EVERY, who


def test_every_visibility_and_kind_of_voting_is_tried() -> None:
    assert SEEN.keys() == set(Visibility)
    assert {phase.votes for phase in full_day(Visibility.ALL).workshop.programme.phases} == set(Votes)


@pytest.mark.parametrize(
    ("unit", "measures"),
    [
        ("Skole", {"bus"}),
        ("Veg", {"tram"}),
        ("Barnehage", {"tram"}),
        ("Bygg", {"solar", "ferry"}),
        ("", set()),
    ],
)
def test_a_unit_sees_the_measures_that_it_leads_is_partner_in_or_has_offered_to(unit: str, measures: set[str]) -> None:
    day = Day().given(joined(KARI), *(posted(name, by=OLA) for name in ("bikes", "bus", "tram", "solar", "ferry")))
    day.in_phase(COMMIT).given(
        FieldSet(measure("bus"), "lead_unit", "Skole"),
        FieldSet(measure("tram"), "partner_units", ("Veg", "Barnehage")),
        offered("o1", to="solar", by=INES),
        merged("solar", into="ferry"),
    )
    of_the_unit = Room(people={KARI.participant: Person(unit=unit)})
    assert ids(board(Picture(day.workshop, of_the_unit), looks(KARI)).records(), "measure") == measures

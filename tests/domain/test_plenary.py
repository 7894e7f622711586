"""In plenary: the spotlight, and the documents taken out."""

from facilitator.domain.assessment import MeasureClaimed
from facilitator.domain.plenary import ExportNoted, Format, NoteExport, Spotlight, SpotlightTurned
from tests.support.workshop import HOST_1, ORGANISER, Day, measure, merged, posted, unmerged, withdrawn

bikes, bus = measure("bikes"), measure("bus")


def test_the_spotlight_shows_a_measure_and_who_presents_it(day: Day) -> None:
    day.given(posted("bikes"))
    day.when(ORGANISER, Spotlight(bikes)).then(SpotlightTurned(bikes, None))
    day.when(ORGANISER, Spotlight(bikes, table=3)).then(SpotlightTurned(bikes, 3))
    day.given(MeasureClaimed(bikes, 2))
    day.when(ORGANISER, Spotlight(bikes)).then(SpotlightTurned(bikes, 2))
    day.when(ORGANISER, Spotlight(bikes, table=3)).then(SpotlightTurned(bikes, 3))
    assert (day.workshop.spotlit, day.workshop.spotlit_table) == (bikes, 3)


def test_the_spotlight_goes_out(day: Day) -> None:
    day.given(posted("bikes"), SpotlightTurned(bikes, 1))
    day.when(ORGANISER, Spotlight(table=2)).then(SpotlightTurned(None, None))


def test_the_spotlight_shows_only_what_is_there(day: Day) -> None:
    day.given(posted("bikes"))
    day.when(ORGANISER, Spotlight(bus)).then_refused("unknown_measure")
    day.when(ORGANISER, Spotlight(bikes, table=0)).then_refused("unknown_table", tables=3)
    day.when(ORGANISER, Spotlight(bikes, table=4)).then_refused("unknown_table", tables=3)
    day.given(withdrawn("bikes")).when(ORGANISER, Spotlight(bikes)).then_refused("measure_withdrawn")


def test_the_spotlight_is_the_organisers(day: Day) -> None:
    day.given(posted("bikes")).when(HOST_1, Spotlight(bikes)).then_refused("not_allowed")


def test_a_merged_away_measure_puts_the_light_on_its_target(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), merged("bus", into="bikes"))
    day.when(ORGANISER, Spotlight(bus)).then(SpotlightTurned(bikes, None))


def test_the_light_goes_with_a_merge_and_out_with_its_target(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), SpotlightTurned(bus, 1), merged("bus", into="bikes"))
    assert day.workshop.spotlit is not None
    assert day.workshop.root_id(day.workshop.spotlit) == bikes
    day.given(withdrawn("bus"))
    assert day.workshop.spotlit is not None, "the original is withdrawn, its target is not"
    day.given(withdrawn("bikes"), unmerged("bus"))
    assert day.workshop.spotlit is None


def test_an_export_is_noted(day: Day) -> None:
    day.when(ORGANISER, NoteExport(Format.XLSX)).then(ExportNoted(Format.XLSX, day.now))
    assert day.workshop.exports == [(Format.XLSX, day.now)]

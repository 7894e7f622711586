"""Fields of a measure: filled in by host and organiser, each may go back to not known yet."""

import pytest

from facilitator.domain.assessment import MeasureClaimed
from facilitator.domain.field_values import FieldCleared, FieldSet, SetField
from facilitator.domain.fields import is_known
from facilitator.domain.things import FieldValue
from tests.support.workshop import HOST_1, HOST_2, KARI, ORGANISER, Day, joined, measure, merged, posted

bikes = measure("bikes")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("lead_unit", "Veg"),
        ("theme", "transport"),
        ("goal", "G1"),
        ("funding", ("klimafond", "Klimasats")),
        ("effect_class", "high"),
        ("cost_class", "low"),
        ("next_step", "Ask the county\nin March"),
        ("owner_role", "Rektor"),
        ("effect_tonnes", 0),
        ("effect_tonnes", 12.5),
        ("cost_once", 1e12),
        ("cost_per_year", 40_000),
        ("partner_units", ("Skole", "Barnehage")),
        ("partner_units", ("Skole",)),
        ("due", "2025-02-28"),
        ("conflict_handling", "The parking moves\nto the north side"),
        ("measure_kind", "adaptation"),
        ("effect_certainty", "estimated"),
    ],
)
def test_a_host_fills_in_a_field(day: Day, field: str, value: FieldValue) -> None:
    day.given(posted("bikes")).when(HOST_1, SetField(bikes, field, value)).then(FieldSet(bikes, field, value))
    assert day.workshop.measures[bikes].fields == {field: value}


def test_a_field_goes_back_to_not_known_yet(day: Day) -> None:
    day.given(posted("bikes"), FieldSet(bikes, "theme", "transport"))
    day.when(HOST_1, SetField(bikes, "theme", None)).then(FieldCleared(bikes, "theme"))
    day.when(HOST_1, SetField(bikes, "theme", None)).then_accepted()
    assert day.workshop.measures[bikes].fields == {}


@pytest.mark.parametrize("value", ["x", None])
def test_a_field_that_measures_do_not_have_is_refused(day: Day, value: str | None) -> None:
    day.given(posted("bikes")).when(HOST_1, SetField(bikes, "author", value)).then_refused("unknown_field")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("effect_tonnes", -1),
        ("effect_tonnes", 1.1e12),
        ("effect_tonnes", 10**400),
        ("cost_once", "many"),
        ("cost_per_year", ("1",)),
        ("theme", 7),
        ("theme", ("transport",)),
        ("partner_units", "Skole"),
        ("partner_units", ()),
        ("partner_units", ("Skole",) * 21),
        ("due", "28.02.2025"),
        ("due", "20250228"),
        ("due", "2025-02-30"),
        ("due", 2025),
        ("measure_kind", "Direkte utslipp"),
        ("measure_kind", ""),
        ("effect_certainty", "direct"),
        ("effect_certainty", 1),
    ],
)
def test_a_value_that_does_not_fit_its_field_is_refused(day: Day, field: str, value: FieldValue) -> None:
    day.given(posted("bikes")).when(HOST_1, SetField(bikes, field, value)).then_refused("bad_value", field=field)


def test_a_text_in_a_field_keeps_the_limits(day: Day) -> None:
    day.given(posted("bikes"))
    day.when(HOST_1, SetField(bikes, "theme", " ")).then_refused("empty", field="theme")
    day.when(HOST_1, SetField(bikes, "theme", "t" * 301)).then_refused("too_long", field="theme", max=300, length=301)
    day.when(HOST_1, SetField(bikes, "partner_units", ("Veg", ""))).then_refused("empty", field="partner_units")
    day.when(HOST_1, SetField(bikes, "theme", "t" * 300)).then_accepted()
    day.when(HOST_1, SetField(bikes, "partner_units", ("Veg",) * 20)).then_accepted()


def test_a_host_fills_in_for_the_measures_of_their_own_table(day: Day) -> None:
    day.given(posted("bikes", table=1))
    day.when(HOST_2, SetField(bikes, "theme", "energi")).then_refused("not_your_table")
    day.when(ORGANISER, SetField(bikes, "theme", "energi")).then_accepted()
    day.given(MeasureClaimed(bikes, 2))
    day.when(HOST_2, SetField(bikes, "theme", "energi")).then_accepted()


def test_a_host_fills_in_where_something_of_their_own_table_was_merged_into(day: Day) -> None:
    day.given(posted("bikes", table=1), posted("bus", table=2), merged("bus", into="bikes"))
    day.when(HOST_2, SetField(bikes, "theme", "energi")).then_accepted()


def test_a_field_of_a_merged_away_measure_is_that_of_its_target(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), merged("bus", into="bikes"))
    day.when(HOST_1, SetField(measure("bus"), "theme", "energi")).then(FieldSet(bikes, "theme", "energi"))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("funding", "Avklares"),
        ("funding", ("Avklares",)),
        ("funding", ("Ukjent", "Ikke kjent ennå")),
        ("lead_unit", " Ukjent "),
        ("partner_units", ("Ikkje avklart",)),
        ("due", "ukjent"),
        ("cost_once", "ukjent"),
        ("cost_per_year", "må avklares"),
        ("effect_class", "unknown"),
        ("effect_class", "Veit ikkje enno"),
        ("effect_certainty", "usikkert"),
        ("theme", "Don’t know"),
        ("goal", "?"),
    ],
)
def test_what_says_that_it_is_not_known_is_no_choice_day_or_number(day: Day, field: str, value: FieldValue) -> None:
    """Neither as it is written nor in a log of before: no box shows another choice beside *not known yet*."""
    day.given(posted("bikes")).when(HOST_1, SetField(bikes, field, value)).then(FieldCleared(bikes, field))
    day.given(FieldSet(bikes, field, value))
    assert day.workshop.measures[bikes].fields == {}


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("owner_role", "Ikke kjent"),
        ("owner_role", "?"),
        ("next_step", "Må avklares."),
        ("next_step", "Ikkje\navklara enno"),
        ("conflict_handling", "TBD"),
    ],
)
def test_words_that_say_that_it_is_not_known_are_kept_as_they_were_written(day: Day, field: str, text: str) -> None:
    day.given(posted("bikes")).when(HOST_1, SetField(bikes, field, text)).then(FieldSet(bikes, field, text))
    assert day.workshop.measures[bikes].fields == {field: text}
    assert not is_known(text)


@pytest.mark.parametrize("text", ["Ukjente kilder", "Avklares med økonomi", "Ingen"])
def test_a_text_that_says_more_is_a_value(day: Day, text: str) -> None:
    day.given(posted("bikes")).when(HOST_1, SetField(bikes, "next_step", text)).then(FieldSet(bikes, "next_step", text))
    assert is_known(text)


def test_several_sources_of_funding_stand_beside_each_other_without_what_is_not_known(day: Day) -> None:
    day.given(posted("bikes"))
    sent = ("Klimasats", "Avklares", "klimafond", "Klimasats")
    day.when(HOST_1, SetField(bikes, "funding", sent)).then(FieldSet(bikes, "funding", ("Klimasats", "klimafond")))


def test_one_funding_as_plain_text_is_read_from_old_pages_and_old_logs(day: Day) -> None:
    day.given(posted("bikes"), FieldSet(bikes, "funding", "Klimasats"))
    assert day.workshop.measures[bikes].fields == {"funding": ("Klimasats",)}
    day.when(HOST_1, SetField(bikes, "funding", "klimafond", was=("Enova",))).then_refused(
        "changed_meanwhile", field="funding"
    )
    day.when(HOST_1, SetField(bikes, "funding", "klimafond", was=("Klimasats",))).then(
        FieldSet(bikes, "funding", ("klimafond",))
    )


def test_a_line_of_text_has_no_line_breaks(day: Day) -> None:
    day.given(posted("bikes"))
    day.when(HOST_1, SetField(bikes, "owner_role", "Rektor\nSkole")).then(FieldSet(bikes, "owner_role", "Rektor Skole"))


def test_a_participant_fills_in_nothing(day: Day) -> None:
    day.given(joined(KARI), posted("bikes"))
    day.when(KARI, SetField(bikes, "theme", "energi")).then_refused("not_allowed")


def test_somebody_else_s_newer_value_is_not_overwritten_unseen(day: Day) -> None:
    day.given(posted("bikes"), FieldSet(measure("bikes"), "theme", "Transport"))
    day.when(HOST_1, SetField(measure("bikes"), "theme", "Energi", was=(None,))).then_refused(
        "changed_meanwhile", field="theme"
    )
    day.when(HOST_1, SetField(measure("bikes"), "theme", "Energi", was=("Transport",))).then_accepted()
    day.when(HOST_1, SetField(measure("bikes"), "goal", "Bilfritt", was=(None,))).then_accepted()
    day.when(HOST_1, SetField(measure("bikes"), "goal", "Gange", was=())).then_accepted()

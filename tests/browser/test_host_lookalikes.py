"""Measures of several tables that look alike: the host sees them side by side, and merges them or keeps both."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.host_table import BIKES, PUMPS, SAME_BIKES, Hall, ThemedTablet, open_hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser


@pytest.fixture
def hall(server: OrganisersServer, room: Room) -> Hall:
    return open_hall(server, room)


def suggestions(hall: Hall) -> ThemedTablet:
    """The tablet with its suggestions open: one, about a measure that came while it was looking on."""
    host = hall.tablet()
    expect(host.card(BIKES)).to_be_visible()
    hall.act(hall.omar, "post_measure", measure="same", title=SAME_BIKES, description="Til alle soner.")
    hall.act(hall.organiser, "merge_measures", source="pumps", target="bikes")
    expect(host.text(host.t("host.pairs_hint", n=1))).to_be_visible()
    host.press("host.pairs_see")
    return host


def test_lookalikes_are_merged_after_a_question_and_come_apart_again(hall: Hall) -> None:
    host = suggestions(hall)
    for shown in (BIKES, PUMPS, SAME_BIKES, host.t("table.number", table=2)):
        expect(host.dialog.get_by_role("article")).to_contain_text(shown)
    host.check()
    host.dialog.get_by_role("button", name=host.t("host.merge")).click()
    host.dialog.get_by_role("radio", name=BIKES).check()
    host.dialog.get_by_role("button", name=host.t("host.merge_yes", n=2)).click()
    expect(host.dialog).to_contain_text(host.t("host.pairs_none"))
    host.check()
    host.dialog.get_by_role("button", name=host.t("host.undo")).click()
    expect(host.dialog.get_by_role("article")).to_have_count(1)


def test_both_are_kept_and_not_asked_about_again(hall: Hall) -> None:
    host = suggestions(hall)
    host.dialog.get_by_role("button", name=host.t("host.keep_both")).click()
    expect(host.dialog).to_contain_text(host.t("host.pairs_none"))
    host.close_dialog()
    expect(host.button("host.pairs_see")).to_have_count(0)
    expect(host.card(BIKES)).to_be_visible()
    with host.page.expect_response(lambda response: response.url.endswith("/lookalikes")) as asked:
        host.page.reload()
    assert asked.value.json() == {"pairs": []}


def test_the_most_alike_stand_first_where_a_twin_is_looked_for(hall: Hall) -> None:
    host = hall.tablet()
    hall.act(hall.omar, "post_measure", measure="same", title=SAME_BIKES)
    host.open_measure(BIKES)
    host.dialog.get_by_role("button", name=host.t("host.merge_with")).click()
    expect(host.dialog.get_by_role("heading", name=host.t("host.twin_alike"))).to_be_visible()
    expect(host.dialog.get_by_role("listitem").first).to_contain_text(SAME_BIKES)
    host.check()


def test_a_twin_is_found_by_what_the_description_says(hall: Hall) -> None:
    hall.act(
        hall.kari, "post_measure", measure="vague", title="En bedre hverdag", description=f"{SAME_BIKES}, til alle."
    )
    host = hall.tablet()
    host.open_measure("En bedre hverdag")
    host.dialog.get_by_role("button", name=host.t("host.merge_with")).click()
    expect(host.dialog.get_by_role("heading", name=host.t("host.twin_alike"))).to_be_visible()
    expect(host.dialog.get_by_role("listitem").first).to_contain_text(BIKES)

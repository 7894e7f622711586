"""The big screen and the keys, as the organiser directs them: scenes by hand, a frozen picture, the reveal step by step, and those
who organise too."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.console_room import Directing, console, people, workshop
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client, wait_for

pytestmark = pytest.mark.browser
__all__ = ["console", "people", "workshop"]


def screen(client: Client) -> tuple[str | None, str | None, bool]:
    record = client.fresh_view()["records"]["screen"]
    return record["scene"], record["step"], record["frozen"]


def is_shown(client: Client, step: str) -> bool:
    return screen(client) == ("result", step, False)


def test_a_scene_is_chosen_by_hand_and_left_to_the_phase_again(console: Directing, people: dict[str, Client]) -> None:
    organiser = people["organiser"]
    expect(console.on_screen()).to_contain_text(console.t("console.scene_gallery"))
    console.press("console.choose_scene")
    result = console.dialog.get_by_role("button", name=console.t("console.scene_result"))
    expect(result).to_contain_text(console.t("console.no_result_yet"))
    expect(result).to_have_attribute("aria-disabled", "true")
    console.check()
    console.dialog.get_by_role("button", name=console.t("console.scene_welcome")).click()
    expect(console.on_screen()).to_contain_text(console.t("console.chosen_by_hand"))
    wait_for(lambda: screen(organiser) == ("welcome", None, False))
    console.on_screen().get_by_role("button", name=console.t("console.follow_phase")).click()
    expect(console.on_screen()).to_contain_text(console.t("console.follows_phase"))
    wait_for(lambda: screen(organiser) == (None, None, False))


def test_a_frozen_screen_is_said_above_everything_until_it_is_let_go(
    console: Directing, people: dict[str, Client]
) -> None:
    console.press("console.freeze")
    warning = console.page.get_by_role("region", name=console.t("console.is_frozen"))
    expect(warning).to_contain_text(console.t("console.frozen_says"))
    console.turn_to("people")
    expect(warning).to_be_visible()
    console.check()
    wait_for(lambda: screen(people["organiser"])[2])
    warning.get_by_role("button", name=console.t("console.unfreeze")).click()
    expect(warning).to_be_hidden()
    wait_for(lambda: not screen(people["organiser"])[2])


def test_voting_is_closed_and_the_result_shown_step_by_step(console: Directing, people: dict[str, Client]) -> None:
    organiser = people["organiser"]
    assert organiser.post("vote", "start_phase", {"phase": "vote"})["ok"]
    for person, measures in (("kari", ("bikes", "cars")), ("omar", ("bikes", "more-bikes"))):
        for name in measures:
            assert people[person].post(f"vote-{name}", "cast_vote", {"measure": name})["ok"]
    console.turn_to("results")
    panel = console.page.get_by_role("tabpanel")
    expect(panel).to_contain_text(console.t("console.voted_of", n=2, of=2))
    console.check()
    panel.get_by_role("button", name=console.t("console.close_voting")).click()
    console.dialog.get_by_role("button", name=console.t("console.start"), exact=True).click()
    panel.get_by_role("button", name=console.t("console.reveal"), exact=True).click()
    console.dialog.get_by_role("checkbox", name=console.t("console.reveal_few_sure")).check()
    console.dialog.get_by_role("checkbox", name=console.t("console.reveal_stepwise")).check()
    console.check()
    console.in_dialog("console.reveal").click()
    expect(panel.get_by_role("heading", name=console.t("console.step_bands"))).to_be_visible()
    for step in ("themes", "bands", "breadth"):
        if step != "themes":
            console.page.keyboard.press("r")
        expect(panel.get_by_role("button", name=console.t(f"console.step_{step}"), pressed=True)).to_be_visible()
        wait_for(partial(is_shown, organiser, step))
    expect(panel.get_by_role("button", name=console.t("console.next_step", step=""))).to_have_count(0)
    expect(panel).to_contain_text(console.t("console.no_theme"))
    console.check()


def test_somebody_who_organises_too_gets_a_key_which_is_renewed_and_revoked(
    console: Directing, workshop: Any, server: OrganisersServer, room: Room
) -> None:
    console.turn_to("links")
    console.page.get_by_role("textbox", name=console.t("console.organiser_name")).fill("Ingrid")
    console.press("console.organiser_add")
    link = console.page.get_by_role("textbox", name="Ingrid", exact=True)
    expect(link).to_have_value(re.compile(rf"/{workshop['code']}/key/\S+"))
    first = link.input_value()
    console.press("console.qr_for", name="Ingrid")
    expect(console.dialog.get_by_role("img")).to_be_visible()
    console.expect_qr_codes(first)
    console.check()
    console.close_dialog()
    ingrid = room.enter(Directing, "laptop", "Ingrid's console")
    ingrid.open(first)
    ingrid.press("console.freeze")
    ingrid.turn_to("links")
    expect(ingrid.text(ingrid.t("console.not_first"))).to_be_visible()
    expect(ingrid.button("console.renew_console")).to_have_count(0)
    ingrid.check()
    console.turn_to("log")
    did = console.page.get_by_role("listitem").filter(has_text=console.t("console.did_screen_frozen"))
    expect(did).to_contain_text("Ingrid")
    console.turn_to("links")
    console.press("console.renew_for", name="Ingrid")
    console.check()
    console.in_dialog("console.renew_go").click()
    expect(link).not_to_have_value(first)
    expect(ingrid.text(ingrid.t("console.revoked"))).to_be_visible()
    console.press("console.revoke_for", name="Ingrid")
    console.check()
    console.in_dialog("console.revoke_go").click()
    expect(link).to_be_hidden()


@pytest.mark.parametrize(
    ("device", "options"), [("phone", {"viewport": {"width": 320, "height": 568}}), ("tablet", {})]
)
def test_every_corner_is_there_on_small_screens_and_in_the_dark(
    device: str, options: dict[str, Any], people: dict[str, Client], workshop: Any, room: Room
) -> None:
    assert people["organiser"].post("freeze", "freeze_screen", {})["ok"]
    console = room.enter(Directing, device, "the small console", color_scheme="dark", locale="en-GB", **options)
    console.lang = "en"
    console.open(workshop["links"]["console"])
    for tab in ("measures", "collaboration", "results", "log", "links", "finish", "tables"):
        console.turn_to(tab)
        console.check()
    for key in ("console.choose_scene", "console.message_title", "console.shortcuts"):
        console.page.get_by_role("button", name=console.t(key), exact=True).click()
        expect(console.dialog).to_be_visible()
        console.check()
        console.close_dialog()

"""What the organiser says and does to all: messages, the log with its undo, and keys that work without the mouse."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.console_room import BIKES, TITLE, Directing, console, people, workshop
from tests.support.client import Client, wait_for

pytestmark = pytest.mark.browser
__all__ = ["console", "people", "workshop"]


def records(client: Client, kind: str) -> list[dict[str, Any]]:
    return [record for record in client.fresh_view()["records"].values() if record["kind"] == kind]


def test_a_message_to_one_table_is_sent_from_its_tile_and_taken_down(
    console: Directing, people: dict[str, Client]
) -> None:
    console.press("console.message_to_table", table=2)
    box = console.dialog.get_by_role("textbox", name=console.t("console.message"))
    expect(box).to_be_focused()
    expect(console.dialog.get_by_role("radio", name=console.t("console.to_table"))).to_be_checked()
    console.in_dialog("console.message_send").click()
    expect(console.dialog).to_contain_text(console.t("error.empty"))
    console.check()
    box.fill("Kom til plenum.")
    box.press("Enter")
    expect(console.dialog).to_be_hidden()
    standing = console.page.get_by_role("region", name=console.t("console.messages_standing"))
    expect(standing).to_contain_text("Kom til plenum.")
    wait_for(lambda: [message["text"] for message in records(people["omar"], "message")] == ["Kom til plenum."])
    assert records(people["kari"], "message") == []
    console.check()
    console.press("console.take_down_this", text="Kom til plenum.")
    expect(standing).to_be_hidden()
    wait_for(lambda: records(people["omar"], "message") == [])


def test_a_message_to_all_takes_the_place_of_the_last(console: Directing, people: dict[str, Client]) -> None:
    for number, sentence in enumerate(("console.ready_made_soon", "console.ready_made_look")):
        console.page.get_by_role("button", name=console.t("console.message_title"), exact=True).click()
        if number:
            expect(console.dialog).to_contain_text(console.t("console.ready_made_soon"))
        console.in_dialog(sentence).click()
        console.in_dialog("console.message_send").click()
    look = console.t("console.ready_made_look")
    wait_for(lambda: [message["text"] for message in records(people["kari"], "message")] == [look])
    standing = console.page.get_by_role("region", name=console.t("console.messages_standing"))
    expect(standing.get_by_role("listitem")).to_have_count(1)


def test_the_log_tells_who_did_what_and_takes_it_back(
    console: Directing, people: dict[str, Client], server: Any, workshop: Any
) -> None:
    host = Client.with_key(server.url, workshop["code"], workshop["keys"]["hosts"]["1"])
    assert host.post("sign", "signal_table", {"signal": "help"})["ok"]
    assert people["organiser"].post("hide", "hide_measure", {"measure": "bikes", "reason": "navn"})["ok"]
    asked = re.escape(console.t("console.help_count", n=1))
    expect(console.page).to_have_title(re.compile(f"^{asked} · .+ · {TITLE}$"))
    console.turn_to("log")
    hidden = console.page.get_by_role("listitem").filter(has_text=console.t("console.did_measure_hidden", title=BIKES))
    expect(hidden).to_contain_text(console.t("console.log_reason", reason="navn"))
    console.check()
    hidden.get_by_role("button").click()
    shown = console.page.get_by_role("listitem").filter(has_text=console.t("console.did_measure_shown", title=BIKES))
    expect(shown).to_be_visible()
    expect(hidden.get_by_role("button")).to_be_hidden()
    assert people["kari"].fresh_view()["records"]["measure:bikes"]["hidden"] is False
    console.page.get_by_label(console.t("console.log_whose")).select_option("1")
    expect(console.text(console.t("console.did_signalled_help"))).to_be_visible()
    expect(shown).to_be_hidden()


def test_shortcuts_ask_before_what_the_room_notices_and_rest_while_somebody_writes(
    console: Directing, people: dict[str, Client]
) -> None:
    keyboard, page = console.page.keyboard, console.page
    keyboard.press("?")
    expect(console.dialog.get_by_role("heading", name=console.t("console.shortcuts"))).to_be_visible()
    console.check()
    keyboard.press("n")
    expect(console.dialog).to_have_count(1)
    keyboard.press("Escape")
    expect(console.dialog).to_have_count(0)
    keyboard.press("n")
    expect(console.dialog.get_by_role("heading", name="Avstemning")).to_be_visible()
    keyboard.press("Escape")
    expect(console.dialog).to_have_count(0)
    before = people["organiser"].fresh_view()["records"]["phase"]["ends_at"]
    keyboard.press("5")
    wait_for(lambda: bool(people["organiser"].fresh_view()["records"]["phase"]["ends_at"] == before + 300_000))
    keyboard.type("gq")
    expect(page.get_by_role("tab", name=console.t("console.tab_log"))).to_have_attribute("aria-selected", "true")
    keyboard.press("/")
    search = page.get_by_role("searchbox", name=console.t("console.search"))
    expect(search).to_be_focused()
    keyboard.type("fnp?")
    expect(search).to_have_value("fnp?")
    expect(console.dialog).to_have_count(0)
    search.evaluate("box => box.blur()")
    keyboard.press("f")
    expect(page.get_by_role("region", name=console.t("console.is_frozen"))).to_be_visible()


def test_shortcuts_that_are_switched_off_stay_off(console: Directing) -> None:
    console.press("console.shortcuts")
    console.dialog.get_by_role("checkbox", name=console.t("console.shortcuts_on")).uncheck()
    console.close_dialog()
    console.page.reload()
    expect(console.button("console.freeze")).to_be_visible()
    console.page.keyboard.press("s")
    console.press("console.shortcuts")
    expect(console.dialog.get_by_role("heading", name=console.t("console.shortcuts"))).to_be_visible()
    console.dialog.get_by_role("checkbox", name=console.t("console.shortcuts_on")).check()
    console.close_dialog()
    expect(console.dialog).to_have_count(0)
    console.page.keyboard.press("s")
    expect(console.dialog.get_by_role("heading", name=console.t("console.scene_title"))).to_be_visible()

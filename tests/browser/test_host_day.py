"""What comes to the host in the course of the day: messages, drafts to share, and the question how it was."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.day import TOGETHER
from tests.browser.host_table import open_hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser


def test_messages_to_the_table_stand_until_they_are_read(server: OrganisersServer, room: Room) -> None:
    hall = open_hall(server, room)
    host = hall.tablet()
    told = {
        "all": "Lunsjen er klokken tolv.",
        "hosts": "Husk å fylle ut ansvarlig.",
        "table": "Dere presenterer først.",
    }
    for to, text in told.items():
        hall.act(
            hall.organiser,
            "send_message",
            message=f"to-{to}",
            to=to,
            text=text,
            **({"table": 1} if to == "table" else {}),
        )
    hall.act(hall.organiser, "send_message", message="other", to="table", table=2, text="Bare til bord 2.")
    messages = host.page.get_by_role("region", name=host.t("host.messages"))
    for text in told.values():
        expect(messages).to_contain_text(text)
    expect(host.page.get_by_role("status").filter(has_text=told["table"])).to_be_attached()
    host.check()
    for text in (told["all"], told["hosts"]):
        messages.get_by_role("button", name=text).click()
        expect(messages).not_to_contain_text(text)
    host.page.reload()
    expect(messages).to_contain_text(told["table"])
    expect(messages).not_to_contain_text(told["all"])
    hall.act(hall.organiser, "take_down_message", message="to-table")
    expect(messages).to_have_count(0)
    assert not host.has_heard("Bare til bord 2.")


def test_drafts_that_the_host_entered_are_shared_at_two_presses(server: OrganisersServer, room: Room) -> None:
    hall = open_hall(server, room, phase="silent")
    host, other = hall.tablet(), hall.tablet(table=2)
    expect(host.page.get_by_role("textbox", name=host.t("host.idea"))).to_be_visible()
    share = host.page.get_by_role("button", name=host.t("host.share", n=1))
    expect(share).to_have_count(0)
    host.page.get_by_role("textbox", name=host.t("host.idea")).fill("Kompost i kantina")
    host.press("host.idea_send")
    share.click()
    host.check()
    assert not other.has_heard("Kompost i kantina")
    host.press("host.share_yes")
    expect(host.card("Kompost i kantina")).not_to_contain_text(host.t("measure.private"))
    expect(share).to_have_count(0)
    other.page.get_by_role("navigation").get_by_role("button", name=other.t("host.page_others")).click()
    expect(other.card("Kompost i kantina")).to_be_visible()


def test_the_host_says_how_the_day_was(server: OrganisersServer, room: Room) -> None:
    hall = open_hall(server, room, phase="commit")
    host = hall.tablet(locale="en-GB", color_scheme="dark")
    host.lang = "en"
    asked = host.page.get_by_role("region", name=host.t("host.feedback"))
    four = asked.get_by_role("group", name=TOGETHER["en"]).get_by_role("radio", name="4")
    four.check()
    expect(asked.get_by_text(host.t("saved.saved"))).to_have_count(1)
    asked.get_by_role("textbox", name=host.t("host.feedback_text")).last.fill("Start with procurement.")
    asked.get_by_role("button", name=host.t("host.feedback_send")).last.click()
    expect(asked).to_contain_text("Start with procurement.")
    host.check()
    host.page.reload()
    expect(four).to_be_checked()
    expect(asked).to_contain_text("Start with procurement.")

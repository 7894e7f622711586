"""S9: a phone on a network that lets no socket through, with a flat battery in the middle of it all."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.faces import Phone
from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser

BIKES, CARS, SUN = "Elsykler til hjemmetjenesten", "Deling av biler", "Solceller på sykehjemmet"
LONGER_THAN_A_LOOK_MS = 20_000


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    return Hall(server, workshop, room)


def refuse_sockets(page: Page) -> None:
    """From the next page on, as behind a proxy that lets no websocket through; long-polling neither: plain requests are all that
    is left. Refused in the page, since Playwright's handler of a websocket that closes it waits for itself."""
    page.route("**/socket.io/**", lambda route: route.abort())
    page.add_init_script("""
        window.WebSocket = class extends EventTarget {
            readyState = 0;
            constructor() {
                super();
                queueMicrotask(() => {
                    this.readyState = 3;
                    this.onerror?.(new Event("error"));
                    this.onclose?.(new CloseEvent("close", { code: 1006 }));
                });
            }
            send() {}
            close() {}
        };
    """)


def let_time_pass(phone: Phone) -> None:
    phone.page.clock.fast_forward(LONGER_THAN_A_LOOK_MS)


def test_who_cannot_join_yet_is_told_beside_the_button_and_fills_in_nothing_twice(hall: Hall) -> None:
    phone = hall.room.enter(Phone, "phone", "Kari's phone", viewport={"width": 360, "height": 640})
    phone.open(f"{hall.workshop['links']['join']}/1")
    phone.page.get_by_role("radio", name="Skole").check()
    role = phone.page.get_by_role("textbox", name=phone.t("join.role"))
    role.fill("Rektor Kari")
    with hall.room.line_cut():
        phone.page.context.set_offline(True)
        phone.press("join.go")
        expect(phone.page.get_by_role("alert")).to_contain_text(phone.t("join.no_line"))
        expect(phone.page.get_by_role("alert")).to_be_in_viewport(ratio=1)
        phone.check()
        phone.page.context.set_offline(False)

    phone.page.reload()
    expect(role).to_have_value("Rektor Kari")
    expect(phone.page.get_by_role("radio", name="Skole")).to_be_checked()
    phone.press("join.go")
    expect(phone.button("tabs.mine")).to_be_visible()
    assert "Rektor Kari" not in phone.page.evaluate("() => Object.values(localStorage).join()")


def test_a_join_that_gets_no_answer_is_given_up(hall: Hall) -> None:
    phone = hall.room.enter(Phone, "phone", "Kari's phone")
    phone.page.clock.install()
    phone.open(f"{hall.workshop['links']['join']}/1")
    phone.page.get_by_role("radio", name="Skole").check()
    with hall.room.line_cut():
        phone.page.route("**/join", lambda _: None)
        phone.press("join.go")
        expect(phone.button("join.joining")).to_be_visible()
        let_time_pass(phone)
        expect(phone.page.get_by_role("alert")).to_contain_text(phone.t("join.no_line"))
    phone.page.unroute_all()
    phone.press("join.go")
    expect(phone.button("tabs.mine")).to_be_visible()


def test_a_phone_without_sockets_takes_part_and_sends_what_was_waiting(hall: Hall) -> None:
    hall.start("table_round")
    phone = hall.phone()
    with hall.room.line_cut():
        phone.page.context.set_offline(True)
        phone.propose(BIKES)
        expect(phone.text(phone.t("line.offline_waiting", n=1))).to_be_visible()

        refuse_sockets(phone.page)
        phone.page.clock.install()
        phone.page.context.set_offline(False)
        phone.page.reload()
        let_time_pass(phone)
        expect(phone.card(BIKES)).to_contain_text(phone.t("saved.saved"))
        expect(phone.text(phone.t("line.slow"))).to_be_visible()

        phone.propose(CARS)
        expect(phone.card(CARS)).to_contain_text(phone.t("saved.saved"))
        hall.measures(hall.person(table=1, unit="Sykehjem"), sun=SUN)
        let_time_pass(phone)
        expect(phone.card(SUN)).to_be_visible()
        phone.check()
    records = hall.organiser.fresh_view()["records"].values()
    assert sorted(record["title"] for record in records if record["kind"] == "measure") == sorted([BIKES, CARS, SUN])


def test_a_sentence_begun_in_a_sheet_is_in_front_of_its_writer_after_a_flat_battery(hall: Hall) -> None:
    hall.start("table_round")
    hall.measures(hall.person(table=1, unit="Sykehjem"), bikes=BIKES, cars=CARS)
    phone = hall.phone()
    phone.open_measure(BIKES)
    phone.press("say.comment")
    box = phone.dialog.get_by_role("textbox", name=phone.t("say.comment_label"))
    box.fill("Dette prøvde vi i fjor")
    phone.page.reload()
    expect(phone.dialog.get_by_role("heading", name=BIKES, exact=True)).to_be_visible()
    expect(box).to_have_value("Dette prøvde vi i fjor")

    phone.close_dialog()
    hall.come_back(phone)
    expect(phone.dialog).to_have_count(0)
    phone.open_measure(CARS)
    hall.come_back(phone)
    expect(phone.card(BIKES)).to_be_visible()
    expect(phone.dialog).to_have_count(0)


def test_what_the_unit_was_about_to_take_on_is_found_again_too(hall: Hall) -> None:
    hall.start("table_round")
    phone = hall.phone()
    phone.propose(BIKES)
    expect(phone.card(BIKES)).to_contain_text(phone.t("saved.saved"))
    hall.start("commit")
    # A new phase turns every phone to what is happening now.
    expect(phone.page.get_by_role("heading", name="Dette tar vi med oss", exact=True)).to_be_visible()
    phone.press("tabs.mine")
    phone.open_measure(BIKES)
    phone.press("say.commitment")
    box = phone.dialog.get_by_role("textbox", name=phone.t("say.commitment_label"))
    box.fill("Vi prøver det ut")
    phone.page.reload()
    expect(box).to_have_value("Vi prøver det ut")
    phone.dialog.get_by_role("button", name=phone.t("say.send"), exact=True).click()
    phone.close_dialog()
    expect(phone.text("Vi prøver det ut").first).to_be_visible()


def test_a_phone_whose_memory_is_torn_comes_back_all_the_same(hall: Hall) -> None:
    hall.start("table_round")
    phone = hall.phone()
    phone.propose(BIKES)
    phone.composer.fill(CARS)
    phone.page.evaluate(
        """() => {
          for (const key of Object.keys(localStorage))
            if (!key.includes(":seat:")) localStorage.setItem(key, localStorage.getItem(key).slice(0, 5));
        }"""
    )
    hall.come_back(phone)
    expect(phone.card(BIKES)).to_contain_text(phone.t("saved.saved"))
    expect(phone.composer).to_have_value("")
    phone.propose(SUN)
    expect(phone.card(SUN)).to_contain_text(phone.t("saved.saved"))

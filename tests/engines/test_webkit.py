"""The day in WebKit, the engine of the iPhones: a narrow and a usual phone, the host's tablet, the console by keyboard alone, and
the big screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from selenium.webdriver import Keys
from selenium.webdriver.support.select import Select

from tests.browser.support import OrganisersServer
from tests.engines.webkit import Device, WebKitRoom
from tests.support.client import wait_for

pytestmark = [pytest.mark.browser, pytest.mark.slow]

BIKES, MORE_BIKES, SUN = "Elsykler til hjemmetjenesten", "Sykler på hjemmebesøk", "Solceller på sykehjemmet"
LATE = "Færre møter med bil"


@dataclass
class Day:
    server: OrganisersServer
    room: WebKitRoom
    console: Device
    screen: Device
    host: Device
    kari: Device
    omar: Device

    def start(self, phase: str) -> None:
        """By keyboard; the next phase, which must be this one."""
        console = self.console
        console.push(("section", console.t("console.next")), ("button", phase))
        console.see(("h2", phase))
        assert console.has_focus
        for phone in (self.kari, self.omar):
            phone.see(("h1", phase))


def test_the_day_in_webkit(server: OrganisersServer, workshop: Any, webkit_room: WebKitRoom) -> None:
    day = people_arrive(server, workshop, webkit_room)
    steps = (
        ideas_are_written,
        what_is_typed_survives_the_phase,
        the_host_tidies,
        nothing_is_lost_with_the_server,
        people_vote,
        the_votes_are_revealed,
        the_workbook_is_kept,
    )
    for number, step in enumerate(steps, 1):
        step(day)
        webkit_room.check()
        webkit_room.keep_pictures(f"{number} {step.__name__}")
    assert "Traceback" not in server.errors


def people_arrive(server: OrganisersServer, workshop: Any, room: WebKitRoom) -> Day:
    links = workshop["links"]
    day = Day(
        server,
        room,
        console=room.enter("console", 1280, 800),
        screen=room.enter("big screen", 1920, 1080),
        host=room.enter("tablet", 1080, 810),
        kari=room.enter("Kari's phone", 390, 760),
        omar=room.enter("Omar's narrow phone", 320, 568),
    )
    day.console.open(links["console"])
    day.console.see(("h2", "Innsjekk"))
    day.screen.open(links["screen"])
    day.host.open(links["hosts"]["1"])
    join(day.kari, links["join"], unit="Skole", role="Rektor Kari")
    join(day.omar, links["join"], unit="Sykehjem", role="Pleier Omar")
    day.screen.see(("*", day.screen.t("screen.joined", n=2)))
    day.console.see(("*", day.console.t("console.present_n", n=2)))
    day.host.see(("li", "Pleier Omar"))
    room.check()
    room.keep_pictures("0 people_arrive")
    return day


def join(phone: Device, link: str, *, unit: str, role: str) -> None:
    phone.open(f"{link}/1")
    phone.write(unit[:3].lower(), ("input", phone.t("join.search")))
    phone.press(("label", unit))
    phone.write(role, ("input", phone.t("join.role")))
    phone.press(("button", phone.t("join.go")))
    phone.see(("button", phone.t("tabs.mine")))


def ideas_are_written(day: Day) -> None:
    day.start("Innledning")
    day.start("Stille idéfase")
    for phone, title in ((day.kari, BIKES), (day.omar, MORE_BIKES)):
        propose(phone, title)
        phone.see(("article", title), ("*", phone.t("saved.saved")))
    day.screen.see(("*", day.screen.t("screen.ideas_sum", n=2)))
    day.host.see(("*", day.host.t("host.drafts", n=2)))


def propose(phone: Device, title: str) -> None:
    phone.write(title, composer(phone))
    phone.press(("button", phone.t("idea.send")))
    wait_for(lambda: phone.value(composer(phone)) == "")


def composer(phone: Device) -> tuple[str, str]:
    return "textarea", phone.t("idea.label")


def what_is_typed_survives_the_phase(day: Day) -> None:
    day.kari.write("Solceller sykehjemmet", composer(day.kari))
    day.kari.keys(*[Keys.ARROW_LEFT] * len("sykehjemmet"))
    day.start("Bordrunde")
    day.kari.see(("article", MORE_BIKES))
    day.kari.keys("på ")
    assert day.kari.value(composer(day.kari)) == SUN
    day.kari.press(("button", day.kari.t("idea.send")))
    day.omar.see(("article", SUN))
    day.host.see(("article", SUN))


def the_host_tidies(day: Day) -> None:
    host = day.host
    host.press(("article", BIKES), ("button", BIKES))
    Select(host.see(("select", host.t("fields.lead_unit")))).select_by_visible_text("Sykehjem")
    host.write(f"Prøve ut i sone vest{Keys.TAB}", ("textarea, input", host.t("fields.next_step")))
    for field in ("lead_unit", "next_step"):
        host.see(("*", host.t(f"fields.{field}")), ("*", host.t("saved.saved")))
    host.press(("button", host.t("dialog.close")))
    day.kari.press(("article", BIKES), ("button", BIKES))
    day.kari.see(("*", "Prøve ut i sone vest"))
    day.kari.press(("button", day.kari.t("dialog.close")))

    for title in (MORE_BIKES, BIKES):
        host.press(("input[type=checkbox]", host.t("host.pick_this", title=title)))
    host.press(("button", host.t("host.merge")))
    host.press(("label", BIKES))
    host.press(("button", host.t("host.merge_yes", n=2)))
    host.see(("article", BIKES), ("*", MORE_BIKES))
    day.kari.miss(("article", MORE_BIKES))


def nothing_is_lost_with_the_server(day: Day) -> None:
    with day.room.line_cut():
        day.server.kill()
        day.kari.see(("*", day.kari.t("line.offline")))
        propose(day.kari, LATE)
        day.kari.see(("article", LATE), ("*", day.kari.t("saved.waiting")))
        day.server.start()
        day.kari.see(("article", LATE), ("*", day.kari.t("saved.saved")))
        day.host.see(("article", LATE))
        day.omar.see(("article", LATE))
        for device in day.room.devices:
            device.miss(("[data-state=offline]", ""))


def people_vote(day: Day) -> None:
    for phase in ("Pause", "Bordbytte", "Galleri", "Avstemning"):
        day.start(phase)
    for phone in (day.kari, day.omar):
        phone.press(("article", BIKES), ("button", phone.t("vote.give")))
        phone.see(("article", BIKES), ("button", phone.t("vote.take_back")))
        phone.miss(("article", BIKES), (".vote-state", ""))
    day.screen.see(("*", day.screen.t("screen.voted", n=2, voters=2)))


def the_votes_are_revealed(day: Day) -> None:
    day.start("Resultat")
    day.console.push(("button", day.console.t("console.reveal")))
    day.console.see(("h2", day.console.t("console.reveal_title")))
    day.console.push(("input[type=checkbox]", day.console.t("console.reveal_few_sure")), key=Keys.SPACE)
    day.console.push(("button", day.console.t("console.reveal")))
    day.screen.see(("li", BIKES), ("*", day.screen.t("screen.votes", n=2)))
    for phone in (day.kari, day.omar):
        phone.see(("*", phone.t("result.sum", votes=phone.t("result.votes", n=2), n=2)))
    assert day.console.has_focus


def the_workbook_is_kept(day: Day) -> None:
    console = day.console
    console.press(("[role=tab]", console.t("console.tab_finish")))
    console.press(("button", console.t("console.download_xlsx")))
    wait_for(lambda: any(path.stat().st_size > 0 for path in day.room.folder.glob("*.xlsx")))

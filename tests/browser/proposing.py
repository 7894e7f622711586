"""The first half of the small day: from the QR code on the table to a gallery of measures."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import expect

from tests.browser.day import BIKES, COMPOST, KARI, LATE, LOANS, MORE_BIKES, NILS, OMAR, SHARED_CARS, SUN, Day
from tests.browser.faces import Console, Phone, Screen, Tablet
from tests.browser.support import Face, OrganisersServer, Room


def people_arrive(server: OrganisersServer, workshop: Any, room: Room) -> Day:
    links, code = workshop["links"], workshop["code"]

    console = room.enter(Console, "laptop", "the console")
    console.open(server.desk_link)
    # Other journeys on this server open workshops with the same title.
    listed = console.page.get_by_role("listitem").filter(has_text=code)
    expect(listed).to_contain_text(workshop["title"])
    console.check()
    listed.get_by_role("link").click()
    expect(console.page.get_by_role("heading", name="Innsjekk", level=2)).to_be_visible()

    screen = room.enter(Screen, "screen", "the big screen")
    screen.open(links["screen"])
    expect(screen.page.get_by_role("img")).to_be_visible()
    screen.expect_qr_codes(links["join"])

    cards = room.enter(Face, "laptop", "the table cards")
    cards.open(links["cards"])
    cards.check()
    cards.page.emulate_media(media="print")
    on_the_table, on_the_other_table = f"{links['join']}/1", f"{links['join']}/2"
    cards.expect_qr_codes(on_the_table, on_the_other_table)

    kari = room.enter(Phone, "phone", "Kari's phone")
    for scanned, knows_the_table in ((links["join"], False), (on_the_table, True)):
        kari.open(scanned)
        expect(kari.button("join.go")).to_be_visible()
        expect(kari.text(kari.t("join.at_table", table=1))).to_be_visible(visible=knows_the_table)
        kari.check()
    kari.join(unit="Skole", role=KARI)

    omar = room.enter(Phone, "phone", "Omar's phone", color_scheme="dark")
    omar.open(server.url)
    expect(omar.button("front.go")).to_be_visible()
    omar.check()
    omar.page.get_by_role("textbox").fill(f"{code[:3]}-{code[3:]}".lower())
    omar.press("front.go")
    omar.page.get_by_role("link", name=omar.t("table.number", table=1)).click()
    omar.join(unit="Sykehjem", role=OMAR)

    host = room.enter(Tablet, "tablet", "the tablet")
    host.open(links["hosts"]["1"])
    host.add_without_phone(unit="Kjøkken og ernæring", role=NILS)

    kari.page.get_by_role("radio", name="Transport").check()
    expect(screen.page.get_by_role("listitem").filter(has_text="Transport")).to_contain_text("1")
    expect(screen.text(screen.t("screen.joined", n=3))).to_be_visible()
    expect(console.text(console.t("console.present_n", n=3))).to_be_visible()
    day = Day(server, room, console, screen, host, kari, omar)
    day.check()
    assert console.has_heard(KARI)
    return day


def ideas_are_written_in_silence(day: Day) -> None:
    day.console.start("Innledning")
    expect(day.kari.page.get_by_role("heading", name="Innledning")).to_be_visible()
    day.check(day.kari, day.screen)

    day.console.start("Stille idéfase")
    day.kari.propose(BIKES, named=True)
    expect(day.kari.card(BIKES)).to_contain_text(day.kari.t("saved.saved"))
    day.omar.propose(MORE_BIKES)
    expect(day.omar.card(MORE_BIKES)).to_contain_text(day.omar.t("saved.saved"))
    day.host.write_down(COMPOST, said_by=NILS)
    expect(day.host.text(day.host.t("host.drafts", n=3))).to_be_visible()
    expect(day.screen.text(day.screen.t("screen.ideas_sum", n=3))).to_be_visible()
    assert day.kari.has_heard(BIKES)
    for face in (day.omar, day.host, day.console, day.screen):
        assert not face.has_heard(BIKES), f"{face.name} was told of a private draft"
    day.check()

    day.kari.composer.type("Varmepumper i")
    day.kari.speak("en")
    expect(day.kari.composer).to_have_value("Varmepumper i")
    expect(day.kari.page.get_by_role("heading", name="Silent ideas")).to_be_visible()
    expect(day.kari.page).to_have_title("Silent ideas · A small climate day")
    expect(day.kari.page.get_by_role("link", name=day.kari.t("page.skip"))).to_have_count(1)
    day.check(day.kari)
    day.kari.composer.clear()


def the_table_talks(day: Day) -> None:
    day.console.start("Bordrunde")
    expect(day.omar.card(BIKES)).to_be_visible()
    day.omar.open_measure(BIKES)
    expect(day.omar.dialog).to_contain_text(f"{KARI}, Skole")
    day.omar.say("comment", "Vi har prøvd dette i sone vest.")
    day.omar.say("offer", "Vi låner ut lader.")
    day.omar.say("conflict", "Mindre tid hos hver bruker.")
    day.check()
    day.omar.close_dialog()
    expect(day.kari.card(BIKES)).to_contain_text(day.kari.t("measure.comments", n=1))
    expect(day.kari.card(MORE_BIKES)).to_be_visible()


def the_host_tidies(day: Day) -> None:
    day.host.open_measure(BIKES)
    day.host.field("lead_unit").select_option("Sykehjem")
    day.host.field("next_step").fill("Prøve ut i sone vest")
    day.host.field("funding").select_option("Klimasats")
    day.host.dialog.get_by_role("radio", name="høy").check()
    expect(day.host.dialog).to_contain_text("Vi låner ut lader.")
    expect(day.host.dialog.get_by_text(day.host.t("saved.saved"))).to_have_count(4)
    day.check(day.host)
    day.host.close_dialog()

    day.host.merge(MORE_BIKES, BIKES)
    expect(day.kari.card(MORE_BIKES)).to_have_count(0)
    day.omar.press("tabs.mine")
    expect(day.omar.card(MORE_BIKES)).to_contain_text(day.omar.t("mine.merged", title=BIKES))
    day.check(day.host, day.omar)
    day.omar.press("tabs.now")
    day.host.card(BIKES).get_by_role("button", name=day.host.t("host.unmerge")).click()
    expect(day.kari.card(MORE_BIKES)).to_be_visible()
    expect(day.omar.card(MORE_BIKES)).to_be_visible()


def nothing_typed_is_lost(day: Day) -> None:
    """Typed text survives others' changes, a killed server, and the end of the phase."""
    half = "Solceller sykehjemmet"
    day.omar.composer.fill(half)
    for _ in "sykehjemmet":
        day.omar.composer.press("ArrowLeft")
    still_writing = f"{half} at {half.index('sykehjemmet')}"

    day.kari.propose(SHARED_CARS)
    expect(day.omar.card(SHARED_CARS)).to_be_visible()
    assert day.omar.writing() == still_writing

    with day.room.line_cut():
        day.server.kill()
        expect(day.kari.text(day.kari.t("line.offline"))).to_be_visible()
        day.kari.propose(LATE)
        expect(day.kari.card(LATE)).to_contain_text(day.kari.t("saved.waiting"))
        day.check(day.kari)
        day.server.start()
        expect(day.kari.card(LATE)).to_contain_text(day.kari.t("saved.saved"))
        expect(day.omar.card(LATE)).to_have_count(1)
        expect(day.host.card(LATE)).to_have_count(1)
        for face in (day.console, day.screen, day.omar):
            expect(face.page.locator("[data-state=offline]")).to_have_count(0)
    assert day.omar.writing() == still_writing

    day.console.start("Pause")
    expect(day.omar.page.get_by_role("heading", name="Pause")).to_be_visible()
    assert day.omar.writing() == still_writing
    day.check()
    day.omar.page.keyboard.type("på ")
    assert day.omar.composer.input_value() == SUN
    day.omar.press("idea.send")
    expect(day.omar.composer).to_have_value("")
    expect(day.host.card(SUN)).to_be_visible()


def people_change_tables(day: Day) -> None:
    day.console.start("Bordbytte")
    expect(day.omar.page.get_by_role("heading", name="Bordbytte")).to_be_visible()
    day.omar.page.get_by_label(day.omar.t("move.where")).select_option(label="Bord 2")
    day.omar.press("move.go")
    expect(day.omar.text(day.omar.t("move.visiting", table=2))).to_be_visible()
    expect(day.host.page.get_by_role("listitem").filter(has_text=OMAR)).to_contain_text("Bord 2", ignore_case=True)
    day.omar.propose(LOANS)
    expect(day.omar.card(LOANS)).to_contain_text(day.omar.t("saved.saved"))
    expect(day.omar.card(BIKES)).to_have_count(0)
    day.check()
    day.omar.press("move.home", table=1)
    expect(day.omar.card(BIKES)).to_be_visible()
    expect(day.kari.card(LOANS)).to_have_count(0)


def all_see_all(day: Day) -> None:
    day.console.start("Galleri")
    for face in (day.kari, day.omar):
        expect(face.card(LOANS)).to_be_visible()
        expect(face.card(COMPOST)).to_be_visible()
    expect(day.screen.text(LOANS)).to_be_visible()
    day.kari.open_measure(LOANS)
    day.kari.say("conflict", "Sykkelveiene er ikke brøytet.")
    day.kari.say("co_benefit", "Bedre folkehelse.")
    day.check()
    day.kari.close_dialog()

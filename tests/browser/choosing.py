"""The second half of the small day: from the vote to the archive."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

from playwright.sync_api import expect

from tests.browser.day import BIKES, COMPOST, KARI, LATE, LOANS, NILS, SUN, TOGETHER, Day
from tests.support.client import wait_for


def people_vote(day: Day) -> None:
    day.console.start("Avstemning")
    expect(day.kari.vote_button(BIKES)).to_be_visible()
    day.check()
    day.kari.vote(BIKES)
    day.kari.vote(LOANS)
    expect(day.kari.text(day.kari.t("given.spent"))).to_be_visible()
    expect(day.kari.vote_button(SUN)).to_have_attribute("aria-disabled", "true")
    day.kari.take_back(LOANS)
    day.kari.vote(SUN)
    day.omar.vote(BIKES)
    day.host.vote_for(NILS, BIKES, COMPOST)
    expect(day.screen.text(day.screen.t("screen.voted", n=3, voters=3))).to_be_visible()
    day.console.turn_to("results")
    day.check()
    day.host.close_dialog()
    for face in day.everybody:
        assert not face.has_heard('"votes":3'), f"{face.name} was told of the result"


def the_votes_are_revealed(day: Day) -> None:
    day.console.start("Resultat")
    expect(day.screen.text(day.screen.t("screen.result_soon"))).to_be_visible()
    assert BIKES not in day.screen.says()
    day.console.button("console.reveal").first.click()
    day.check(day.console, day.screen, day.kari)
    expect(day.console.dialog).to_contain_text(day.console.t("console.reveal_few", n=3))
    day.console.dialog.get_by_role("checkbox", name=day.console.t("console.reveal_few_sure")).check()
    day.console.dialog.get_by_role("button", name=day.console.t("console.reveal")).click()
    first = day.screen.page.get_by_role("listitem").first
    expect(first).to_contain_text(BIKES)
    expect(first).to_contain_text(day.screen.t("screen.votes", n=3))
    for phone in (day.kari, day.omar):
        expect(phone.text(phone.t("result.sum", votes=phone.t("result.votes", n=5), n=3))).to_be_visible()
    expect(day.host.card(BIKES)).to_contain_text(day.host.t("host.votes", n=3))
    for face in day.everybody:
        face.wait_until_heard('"votes":3')
    day.check()


def the_table_goes_deeper(day: Day) -> None:
    day.console.start("Fordypning")
    day.host.card(BIKES).get_by_role("button", name=day.host.t("host.claim")).click()
    for phone, effect in ((day.kari, "4"), (day.omar, "5")):
        scale = phone.card(BIKES).get_by_role("group", name=phone.t("rate.effect"))
        scale.get_by_text(effect, exact=True).click()
        expect(phone.card(BIKES)).to_contain_text(phone.t("saved.saved"))
    expect(day.screen.text(BIKES)).to_be_visible()
    day.check()
    day.host.open_measure(BIKES)
    day.host.dialog.get_by_text(day.host.t("host.rate_together"), exact=True).click()
    day.check(day.host)
    scale = day.host.dialog.get_by_role("group", name=day.host.t("rate.effect"))
    scale.get_by_text("5", exact=True).click()
    expect(day.host.dialog.get_by_text(day.host.t("rate.joint"), exact=True)).to_be_visible()
    day.check(day.host)
    day.host.close_dialog()

    day.console.start("Plenum")
    day.console.button("console.show_this", title=BIKES).first.click()
    expect(day.screen.page.get_by_role("heading", name=BIKES)).to_be_visible()
    expect(day.screen.text("Mindre tid hos hver bruker.")).to_be_visible()
    expect(day.kari.page.get_by_role("region", name=day.kari.t("now.on_screen"))).to_contain_text(BIKES)
    day.check()


def the_units_commit(day: Day) -> None:
    day.console.start("Dette tar vi med oss")
    day.omar.card(BIKES).get_by_role("button", name=day.omar.t("commit.take")).click()
    day.omar.dialog.get_by_role("textbox").fill("Vi prøver to sykler fra mars.")
    day.omar.dialog.get_by_role("button", name=day.omar.t("say.send"), exact=True).click()
    day.omar.close_dialog()
    expect(day.omar.text("Vi prøver to sykler fra mars.")).to_be_visible()
    for phone in (day.kari, day.omar):
        phone.page.get_by_role("group", name=TOGETHER[phone.lang]).get_by_text("4", exact=True).click()
    day.kari.page.get_by_role("textbox").last.fill("Begynne med syklene.")
    day.kari.button("feedback.send").last.click()
    expect(day.screen.text(day.screen.t("screen.commitments", n=1))).to_be_visible()
    day.console.turn_to("answers")
    expect(day.console.text("Vi prøver to sykler fra mars.")).to_be_visible()
    # With two answers nothing is published: the threshold is six.
    expect(day.console.text(day.console.t("console.no_feedback"))).to_be_visible()
    assert not day.console.has_heard("Begynne med syklene.")
    day.check()


def the_workbook_is_fetched(day: Day) -> None:
    day.console.turn_to("finish")
    with day.console.page.expect_download() as download:
        day.console.button("console.download_xlsx").click()
    assert download.value.suggested_filename.endswith(".xlsx")


def the_day_closes(day: Day) -> None:
    day.console.turn_to("finish")
    day.console.button("console.close_dots").click()
    day.check(day.console)
    day.console.dialog.get_by_role("checkbox").check()
    day.console.dialog.get_by_role("button", name=day.console.t("console.close_go")).click()
    for phone in (day.kari, day.omar):
        expect(phone.text(phone.t("closed.title"))).to_be_visible()
    expect(day.screen.text(day.screen.t("screen.thanks"))).to_be_visible()
    expect(day.host.text(day.host.t("host.closed_text"))).to_be_visible()
    day.check()
    day.omar.press("tabs.mine")
    day.check(day.omar)


def the_archive_says_what_happened(day: Day, code: str) -> None:
    wait_for(lambda: any(day.server.archive_folder.glob(f"*-{code}.sqlite")))
    [boards] = day.server.archive_folder.glob(f"*-{code}.sqlite")
    with closing(sqlite3.connect(boards)) as archive:

        def rows(sql: str) -> list[Any]:
            return archive.execute(sql).fetchall()

        assert rows("select title, votes from measures where votes > 0 order by votes desc, title") == [
            (BIKES, 3), (COMPOST, 1), (SUN, 1),
        ]  # fmt: skip
        assert rows("select lead_unit, next_step, funding, effect_class, claimed_by from measures where votes = 3") == [
            ("Sykehjem", "Prøve ut i sone vest", "Klimasats", "høy", 1)
        ]
        assert rows(f"select count(*) from measures where title = '{LATE}'") == [(1,)]
        assert rows("select title, table_number from measures where table_number = 2") == [(LOANS, 2)]
        assert rows("select title from measures where on_behalf") == [(COMPOST,)]
        assert rows("select text from comments") == [("Vi har prøvd dette i sone vest.",)]
        assert rows("select unit, text from offers") == [("Sykehjem", "Vi låner ut lader.")]
        assert rows("select count(*) from conflicts") == [(2,)]
        assert rows("select text from co_benefits") == [("Bedre folkehelse.",)]
        assert rows("select mean, joint from ratings where criterion = 'effect'") == [(5, 1)]
        assert rows("select unit, text from commitments") == [("Sykehjem", "Vi prøver to sykler fra mars.")]
        assert rows("select count, score_4 from feedback where id = 'together'") == [(0, 0)]
        assert rows("select text from feedback_texts") == [("Begynne med syklene.",)]
        assert rows("select label from measures where label is not null") == [(KARI,)]

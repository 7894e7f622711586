"""Page objects: a participant's phone, the host's tablet, the organiser's console and the big screen."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.support import Face


class Phone(Face):
    """A participant's phone."""

    def join(self, *, unit: str, role: str) -> None:
        self.page.get_by_role("searchbox", name=self.t("join.search")).fill(unit[:3].lower())
        self.page.get_by_role("radio", name=unit).check()
        self.page.get_by_role("textbox", name=self.t("join.role")).fill(role)
        self.press("join.go")
        expect(self.button("tabs.mine")).to_be_visible()

    @property
    def composer(self) -> Locator:
        return self.page.get_by_role("textbox", name=self.t("idea.label"))

    def propose(self, title: str, *, named: bool = False) -> None:
        self.composer.fill(title)
        if named:
            self.page.get_by_role("checkbox", name=self.t("say.named")).check()
        self.press("idea.send")
        expect(self.composer).to_have_value("")

    def writing(self) -> str:
        """Returns the text of the focused input, and the caret position."""
        return str(
            self.page.evaluate("() => `${document.activeElement.value} at ${document.activeElement.selectionStart}`")
        )

    def card(self, title: str) -> Locator:
        return self.page.get_by_role("article").filter(has=self.page.get_by_role("heading", name=title, exact=True))

    def open_measure(self, title: str) -> None:
        self.card(title).get_by_role("button", name=title, exact=True).click()
        expect(self.dialog).to_be_visible()

    def say(self, way: str, text: str) -> None:
        """Submits a remark in the open sheet: a comment, an offer, a conflict …"""
        self.dialog.get_by_role("button", name=self.t(f"say.{way}"), exact=True).click()
        self.dialog.get_by_role("textbox", name=self.t(f"say.{way}_label")).fill(text)
        self.dialog.get_by_role("button", name=self.t("say.send"), exact=True).click()
        expect(self.dialog.get_by_role("listitem").filter(has_text=text)).to_contain_text(self.t("saved.saved"))

    def vote_button(self, title: str) -> Locator:
        return self.card(title).get_by_role("button").last

    def vote(self, title: str) -> None:
        """Votes and waits until it is saved; a pending vote would not survive the reveal."""
        self.vote_button(title).click()
        expect(self.vote_button(title)).to_contain_text(self.t("vote.take_back"))
        expect(self.vote_button(title).locator(".vote-state")).to_have_count(0)

    def take_back(self, title: str) -> None:
        self.vote_button(title).click()
        expect(self.vote_button(title)).not_to_contain_text(self.t("vote.take_back"))

    def speak(self, lang: str) -> None:
        """Switches the language on the profile page."""
        self.press("profile.open")
        self.dialog.locator(f"button[lang={lang}]").click()
        self.lang = lang
        expect(self.dialog).to_contain_text(self.t("profile.table"))
        self.close_dialog()


class Tablet(Face):
    """The table host's tablet."""

    def add_without_phone(self, *, unit: str, role: str) -> None:
        self.press("host.add")
        self.dialog.get_by_label(self.t("host.place")).select_option(unit)
        self.dialog.get_by_role("textbox", name=self.t("host.role")).fill(role)
        self.dialog.get_by_role("button", name=self.t("host.add_yes")).click()
        expect(self.page.get_by_role("listitem").filter(has_text=role)).to_be_visible()

    def write_down(self, title: str, *, said_by: str) -> None:
        self.page.get_by_role("textbox", name=self.t("host.idea")).fill(title)
        self.page.get_by_label(self.t("host.speaker")).select_option(label=said_by)
        self.press("host.idea_send")

    def card(self, title: str) -> Locator:
        return self.page.get_by_role("article").filter(has=self.page.get_by_role("heading", name=title, exact=True))

    def open_measure(self, title: str) -> None:
        self.card(title).get_by_role("button", name=title, exact=True).click()
        expect(self.dialog).to_be_visible()

    def field(self, name: str) -> Locator:
        return self.dialog.get_by_label(self.t(f"fields.{name}"), exact=True)

    def merge(self, source: str, target: str) -> None:
        for title in (source, target):
            self.page.get_by_role("checkbox", name=self.t("host.pick_this", title=title)).check()
        self.press("host.merge")
        self.dialog.get_by_role("radio", name=target).check()
        self.dialog.get_by_role("button", name=self.t("host.merge_yes", n=2)).click()
        expect(self.card(target)).to_contain_text(source)

    def vote_for(self, person: str, *titles: str) -> None:
        self.page.get_by_role("button", name=person).filter(has_text=self.t("host.vote")).first.click()
        for title in titles:
            button = self.dialog.get_by_role("listitem").filter(has_text=title).get_by_role("button")
            button.click()
            expect(button).to_contain_text(self.t("host.voted"))


class Console(Face):
    """The organiser's console."""

    def start(self, phase: str) -> None:
        """Starts the next phase, which must be this one, with the big button."""
        self.page.get_by_role("region", name=self.t("console.next")).get_by_role("button", name=phase).click()
        expect(self.page.get_by_role("heading", name=phase, exact=True, level=2).first).to_be_visible()

    def turn_to(self, tab: str) -> None:
        self.page.get_by_role("tab", name=self.t(f"console.tab_{tab}")).click()


class Screen(Face):
    """The big screen."""

    def check(self) -> None:
        """Also checks that nothing is below the fold: nobody scrolls a projector."""
        super().check()
        below_the_edge = "() => document.documentElement.scrollHeight - document.documentElement.clientHeight"
        assert self.page.evaluate(below_the_edge) <= 0

    def check_no_names(self, *labels: str) -> None:
        """Checks that the labels are neither shown nor sent (S10)."""
        assert self.heard
        assert [label for label in labels if label in self.says() or self.has_heard(label)] == []

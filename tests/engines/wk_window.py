#!/usr/bin/python3
"""One WebKitGTK page that fills its display, for WebKitWebDriver: the window of WebKitGTK's MiniBrowser cannot be as narrow as a
phone. Run by the system's Python, which has GTK. Page errors are written to the file WK_TROUBLES, one per line."""

import os
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

TROUBLES = Path(os.environ["WK_TROUBLES"])
# WebDriver cannot query these.
TELL_TROUBLES = """
const tell = text => window.webkit.messageHandlers.trouble.postMessage(text);
for (const level of ["error", "warn"]) {
  const plain = console[level];
  console[level] = (...said) => { tell(`console ${level}: ${said.join(" ")}`); plain(...said); };
}
addEventListener("error", ({message, target}) => tell(`uncaught: ${message ?? target.outerHTML}`), true);
addEventListener("unhandledrejection", ({reason}) => tell(`unhandled: ${reason}`));
addEventListener("securitypolicyviolation", event => tell(`policy: ${event.violatedDirective} ${event.blockedURI}`));
"""


def main():
    settings = Gtk.Settings.get_default()
    # Makes pages see reduced motion.
    settings.set_property("gtk-enable-animations", False)
    # WebDriver's clicks have no timestamps: any two in one place would be a double click.
    settings.set_property("gtk-double-click-time", 0)
    context = WebKit2.WebContext.new_with_website_data_manager(WebKit2.WebsiteDataManager.new_ephemeral())
    context.set_automation_allowed(True)
    context.set_preferred_languages(["nb-NO"])
    context.connect("automation-started", begin)
    context.connect("download-started", lambda _context, download: keep(download))
    Gtk.main()


def begin(context, session):
    browser = WebKit2.ApplicationInfo()
    browser.set_name("wk_window")
    browser.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(browser)
    session.connect("create-web-view", lambda _session: open_page(context))


def open_page(context):
    page = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    page.connect("resource-load-started", lambda _page, resource, _request: watch(resource))
    scripts = page.get_user_content_manager()
    scripts.connect("script-message-received::trouble", lambda _scripts, told: write(told.get_js_value().to_string()))
    scripts.register_script_message_handler("trouble")
    everywhere, early = WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserScriptInjectionTime.START
    scripts.add_script(WebKit2.UserScript.new(TELL_TROUBLES, everywhere, early, None, None))
    window = Gtk.Window()
    window.add(page)
    window.fullscreen()
    window.show_all()
    return page


def keep(download):
    """Saves the download under its own name, beside the troubles."""

    def choose(_download, name):
        download.set_destination(f"file://{TROUBLES.with_name(name)}")
        return True

    download.connect("decide-destination", choose)
    download.connect("failed", lambda _, error: write(f"download: {error.message}"))


def watch(resource):
    resource.connect("finished", lambda _: check_status(resource))
    resource.connect("failed", lambda _, error: check_failure(resource, error))


def check_status(resource):
    answer = resource.get_response()
    if answer and answer.get_status_code() >= 400:
        write(f"status {answer.get_status_code()}: {resource.get_uri()}")


def check_failure(resource, error):
    # Requests that the page itself cancelled are no errors.
    if not error.matches(WebKit2.NetworkError.quark(), WebKit2.NetworkError.CANCELLED):
        write(f"failed: {resource.get_uri()} {error.message}")


def write(trouble):
    with TROUBLES.open("a", encoding="utf-8") as troubles:
        troubles.write(trouble.replace("\n", " ") + "\n")


main()

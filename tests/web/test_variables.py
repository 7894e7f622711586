"""In a page's style sheet a variable has a short name, unless somebody else knows it by its own."""

from __future__ import annotations

import re
from string import ascii_lowercase

import pytest

from facilitator.web.bundle import Library
from facilitator.web.pruning import pruned, words_in
from facilitator.web.styles import joined_styles
from facilitator.web.variables import with_short_names
from tests.support.server import top

PAGE = 'html`<span style=${{ "--share": 1 }}></span>`'


@pytest.mark.parametrize(
    ("sheet", "shorter"),
    [
        (":root{--ink:red;--ink-soft:var(--ink)}", ":root{--a:red;--b:var(--a)}"),
        ("p{--share:0;a:calc(var(--share)*var(--gap,2px))}", "p{--share:0;a:calc(var(--share)*var(--a,2px))}"),
        ("p{--a:1;--ink:var(--a)}", "p{--b:1;--c:var(--b)}"),
        (".row--wide{a:var(--wide)}", ".row--wide{a:var(--a)}"),
        (r"p{--size-1\.5:2px;--size-1:var(--size-1\.5)}", r"p{--size-1\.5:2px;--a:var(--size-1\.5)}"),
        ("@property --turn{syntax:'*'}p{transition:--turn 1s}", "@property --a{syntax:'*'}p{transition:--a 1s}"),
    ],
)
def test_what_only_the_sheet_knows_is_called_something_short(sheet: str, shorter: str) -> None:
    assert with_short_names(sheet, words_in(PAGE)) == shorter


def test_after_the_short_names_come_longer_ones() -> None:
    sheet = "".join(f"--name-{number}:0;" for number in range(27))
    assert with_short_names(sheet, set()) == "".join(f"--{name}:0;" for name in [*ascii_lowercase, "aa"])


def test_a_pages_sheet_says_the_same_by_shorter_names() -> None:
    """As many things under as many names, each in its place."""
    sheet, words = joined_styles(top / "static")["css/pages/screen.css"], _words_of("screen")
    whole = pruned(sheet, words)
    short = with_short_names(whole, words)
    names, shorter = _names(whole), _names(short)
    called = dict(zip(names, shorter, strict=True))
    assert [called[name] for name in names] == shorter
    assert len(set(called.values())) == len(called)
    assert called["--share"] == "--share"
    assert len(short) < len(whole) * 0.85


def _words_of(page: str) -> set[str]:
    return words_in(Library(top / "static").joined(f"js/pages/{page}.js").text)


def _names(sheet: str) -> list[str]:
    return re.findall(r"(?<![\w-])--[\w-]+", sheet)

"""A page's style sheet says nothing of what is not on the page, and everything of what is."""

from __future__ import annotations

import re

import pytest

from facilitator.web.bundle import Library
from facilitator.web.pruning import pruned, words_in
from facilitator.web.styles import joined_styles
from tests.support.server import top

PAGE = 'html`<p class="card ${own && "own"}" data-state="saved"><u-tab style=${{ "--share": 1 }}></u-tab></p>`'


@pytest.mark.parametrize(
    ("sheet", "left"),
    [
        (".card{a:b}.table{a:b}", ".card{a:b}"),
        (".table,.card > p , .table .own{a:b}", ".card > p {a:b}"),
        (".card.own:hover::before{a:b}.card.new{a:b}", ".card.own:hover::before{a:b}"),
        ("[data-state=saved]{a:b}[data-side=left]{a:b}[open]{a:b}", "[data-state=saved]{a:b}[open]{a:b}"),
        ('[data-state="saved"]{a:b}[data-state=paused]{a:b}', '[data-state="saved"]{a:b}'),
        ("[data-state|=saved]{a:b}[data-state|='lost']{a:b}", "[data-state|=saved]{a:b}"),
        ('[data-state="3"]{a:b}[data-state=true]{a:b}', '[data-state="3"]{a:b}[data-state=true]{a:b}'),
        ("[data-state=saved i]{a:b}[data-state^=pau]{a:b}", "[data-state=saved i]{a:b}[data-state^=pau]{a:b}"),
        ("[type=range]{a:b}", "[type=range]{a:b}"),
        ("u-tab{a:b}u-chip{a:b}h1{a:b}:focus-visible{a:b}", "u-tab{a:b}h1{a:b}:focus-visible{a:b}"),
        (":is(.table,.card):has(.own){a:b}:where(.table) p{a:b}", ":is(.table,.card):has(.own){a:b}"),
        (":not(.table){a:b}p:nth-child(2n + 1){a:b}", ":not(.table){a:b}p:nth-child(2n + 1){a:b}"),
        (".\\:card{a:b}.\\:table{a:b}", ".\\:card{a:b}"),
        ('[title="a , .table {"]{a:b}', '[title="a , .table {"]{a:b}'),
        ("@layer x{.table{a:b}}@media print{.card{a:b}.table{a:b}}", "@media print{.card{a:b}}"),
        ("@layer x,y;@font-face{src:url(a;b)}", "@layer x,y;@font-face{src:url(a;b)}"),
        ("@keyframes turn{50%{a:b}to{a:b}}", "@keyframes turn{50%{a:b}to{a:b}}"),
        ("/*! .table */.card{a:b}", "/*! .table */.card{a:b}"),
        (":root{--x:1;--y:var(--z,2);--z:3}p{a:var(--y)}", ":root{--y:var(--z,2);--z:3}p{a:var(--y)}"),
        (":root{--x:var(--y);--y:var(--z);--z:1;--share:0;a:b}", ":root{--share:0;a:b}"),
        (".card{.table{a:b}}", ".card{.table{a:b}}"),
        (".table{a:b}}.card{a:b}", ".table{a:b}}.card{a:b}"),
    ],
)
def test_what_asks_for_something_that_is_not_on_the_page_goes_and_all_else_stays(sheet: str, left: str) -> None:
    assert pruned(sheet, words_in(PAGE)) == left


def test_an_attribute_that_a_script_sets_is_on_the_page() -> None:
    sheet = "[data-color-scheme]{a:b}"
    assert pruned(sheet, words_in("root.dataset.colorScheme = light")) == sheet
    assert pruned(sheet, words_in("root.dataset.colour = light")) == ""


def test_no_class_is_put_together_from_parts() -> None:
    """It would be named nowhere, and what a sheet says of it would go."""
    composed = re.compile(r'class="[^"]*[\w-]\$\{|classList|className')
    sources = sorted((top / "static" / "js").rglob("*.js"))
    assert sources
    assert [path.name for path in sources if composed.search(path.read_text(encoding="utf-8"))] == []


def test_every_value_that_a_sheet_of_ours_asks_for_is_named_on_a_page() -> None:
    """One that comes over the wire and is named nowhere would go."""
    folder = top / "static"
    library, ours = Library(folder), " ".join(path.read_text("utf-8") for path in (folder / "css").glob("*.css"))
    asked = set(re.findall(r'\[(data-[\w-]+)="([a-z][\w-]*)"\]', ours))
    named = set().union(*(words_in(library.joined(page).text) for page in library.pages()))
    assert ("data-state", "saved") in asked
    assert {(attribute, value) for attribute, value in asked if value not in named | {"true", "false"}} == set()


def test_half_of_the_design_system_is_not_on_the_phone() -> None:
    sheet = joined_styles(top / "static")["css/pages/phone.css"]
    words = words_in(Library(top / "static").joined("js/pages/phone.js").text)
    left = pruned(sheet, words)
    assert ".ds-table" in sheet
    assert ".ds-table" not in left
    assert ".ds-button" in left
    assert len(left) < len(sheet) * 2 / 3

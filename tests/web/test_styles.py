"""A page's style sheet holds what it imports, in the order and the layers in which a browser would have taken it."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.web.modules import CannotJoin
from facilitator.web.styles import joined_styles
from tests.support.server import top

SHEETS = {
    "css/pages/day.css": """\
@import url("../base.css");
@import url("../../vendor/table.css") layer(room.table);

/* The day's own. */
@layer room {
  .day,
  .night::after {
    content: "/* no comment */ { a , b }";
    margin: calc(1px + 2px) 0;
  }
}
""",
    "css/base.css": '@layer room.table, room;\n@import url("../vendor/letters.css");\n',
    "vendor/letters.css": '@font-face { src: url("letters.woff2"), url(data:font/woff2;base64,AA) } /* kept */\n',
    "vendor/table.css": ".table > .chair { background: url(wood.svg) }",
}


def write(folder: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def test_a_pages_style_sheet_holds_what_it_imports(tmp_path: Path) -> None:
    assert joined_styles(write(tmp_path, SHEETS)) == {
        "css/pages/day.css": "@layer room.table,room;"
        '@font-face { src: url("../../vendor/letters.woff2"), url(data:font/woff2;base64,AA) } /* kept */\n'
        '@layer room.table{.table > .chair { background: url("../../vendor/wood.svg") }}'
        '@layer room{.day,.night::after{content:"/* no comment */ { a , b }";margin:calc(1px + 2px) 0;}}'
    }


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('@import "../base.css";', "static/css/pages/day.css: write @import url"),
        ('@import url("../base.css") screen;', "static/css/pages/day.css: write @import url"),
        ('@import url("../nowhere.css");', "static/css/nowhere.css is imported and not there"),
    ],
)
def test_what_cannot_be_joined_is_refused(line: str, reason: str, tmp_path: Path) -> None:
    write(tmp_path, SHEETS | {"css/pages/day.css": f"{line}\n"})
    with pytest.raises(CannotJoin, match=reason):
        joined_styles(tmp_path)


def test_the_order_of_the_layers_is_the_first_thing_that_a_page_says() -> None:
    joined = joined_styles(top / "static")
    styled = {path: sheet for path, sheet in joined.items() if path != "css/pages/cards.css"}
    assert styled
    for path, sheet in styled.items():
        assert sheet.startswith("@layer ds.theme,ds.base,ds.components,facilitator,face;"), path


def test_every_sheet_of_ours_is_on_some_page() -> None:
    folder = top / "static" / "css"
    imported = " ".join(
        sheet.read_text(encoding="utf-8") for sheet in [*folder.glob("pages/*.css"), folder / "base.css"]
    )
    sheets = [path.name for path in folder.glob("*.css")]
    assert sheets
    assert [name for name in sheets if f'{name}")' not in imported] == []

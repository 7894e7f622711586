"""What people may write, and in what shape it is kept."""

import pytest

from facilitator.domain.kernel import Refusal
from facilitator.domain.text import line, optional_line, optional_paragraphs, paragraphs


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Felles   bilpool\t", "Felles bilpool"),
        ("Flere\r\nlinjer", "Flere linjer"),
        ("Ble\u0000 borte\u0007", "Ble borte"),
        ("Bla\u030alys", "Blålys"),
        ("👩\u200d🌾 blir hel", "👩\u200d🌾 blir hel"),
        ("<b>&amp;", "<b>&amp;"),
    ],
)
def test_a_line_is_kept_on_one_line(written: str, kept: str) -> None:
    assert line(written, field="title", length_max=140) == kept


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("En  \r\nto\rtre\n\n", "En\nto\ntre"),
        ("\n\n  innrykk\n\n  midt i", "innrykk\n\n  midt i"),
        ("tab\tblir", "tab\tblir"),
    ],
)
def test_paragraphs_keep_their_lines(written: str, kept: str) -> None:
    assert paragraphs(written, field="text", length_max=600) == kept


@pytest.mark.parametrize("nothing", ["", " ", "\n\t", "\u00a0", "\u0000", "\u200b", "\u2060\u200b \ufeff"])
def test_what_nobody_can_see_is_empty(nothing: str) -> None:
    for shape in (line, paragraphs):
        with pytest.raises(Refusal, match="empty"):
            shape(nothing, field="title", length_max=140)
    for shape in (optional_line, optional_paragraphs):
        assert shape(nothing, field="title", length_max=140) == ""


def test_the_length_is_counted_as_kept() -> None:
    assert line("a  b", field="title", length_max=3) == "a b"
    assert line("a\u030a" * 3, field="title", length_max=3) == "ååå"
    with pytest.raises(Refusal) as refused:
        optional_line("abcd", field="title", length_max=3)
    assert (refused.value.code, refused.value.facts) == ("too_long", {"field": "title", "max": 3, "length": 4})
